/** Every print that has a name of its own; other sizes are named by their millimetres. */
export const PRINT_NAMES = [
  'baliho-3x2',
  'baliho-4x3',
  'baliho-2x3',
  'spanduk-3x1',
  'x-banner',
  'roll-up',
  'a2',
  'a2-mendatar',
  'a3',
  'a3-mendatar',
  'selebaran',
  'kartu',
] as const;
export type PrintName = (typeof PRINT_NAMES)[number];

/** Which prints the build publishes, from `data/situs.json`. */
export interface PublishedPrints {
  readonly names: readonly PrintName[];
  /** Of the newest year with data, or of every year. */
  readonly years: 'newest' | 'all';
  /** Whether they are published as SVG too, beside the PDF. */
  readonly hasDrawings: boolean;
  /** Whether every village has its certificate for a festival. */
  readonly hasCertificates: boolean;
}

/** What is published where `situs.json` says nothing. */
export const DEFAULT_PRINTS: PublishedPrints = {
  names: ['baliho-3x2', 'x-banner', 'selebaran', 'kartu'],
  years: 'newest',
  hasDrawings: true,
  hasCertificates: false,
};
