import type { Sheet } from './print-types.ts';

/** A size of print, in mm of the finished piece. */
export interface PrintSize {
  /** As it is named on the command line and in file names. */
  readonly name: string;
  /** As a print shop says it. */
  readonly label: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

const preset = (name: string, label: string, widthMm: number, heightMm: number): PrintSize => ({
  name,
  label,
  widthMm,
  heightMm,
});

/** The sizes that have a name. */
export const PRESETS: readonly PrintSize[] = [
  preset('baliho-3x2', 'Baliho 3 × 2 m', 3000, 2000),
  preset('baliho-4x3', 'Baliho 4 × 3 m', 4000, 3000),
  preset('baliho-2x3', 'Baliho tegak 2 × 3 m', 2000, 3000),
  preset('spanduk-3x1', 'Spanduk 3 × 1 m', 3000, 1000),
  preset('x-banner', 'X-banner 60 × 160 cm', 600, 1600),
  preset('roll-up', 'Roll-up banner 85 × 200 cm', 850, 2000),
  preset('a2', 'Poster A2 tegak', 420, 594),
  preset('a2-mendatar', 'Poster A2 mendatar', 594, 420),
  preset('a3', 'Poster A3 tegak', 297, 420),
  preset('a3-mendatar', 'Poster A3 mendatar', 420, 297),
];

/**
 * A named size, or `LEBARxTINGGI` in mm; `null` where it is neither.
 * @example printSizeOf('5000x2000')?.label // "5.000 × 2.000 mm"
 */
export function printSizeOf(text: string): PrintSize | null {
  const named = PRESETS.find((one) => one.name === text);
  if (named) return named;
  const [, width, height] = /^(\d{2,5})[x×](\d{2,5})$/i.exec(text) ?? [];
  if (width === undefined || height === undefined) return null;
  return freeSize(Number(width), Number(height));
}

/** A size without a name, in mm. */
export function freeSize(widthMm: number, heightMm: number): PrintSize {
  return preset(`${widthMm}x${heightMm}`, `${grouped(widthMm)} × ${grouped(heightMm)} mm`, widthMm, heightMm);
}

/** Pixels in which a page shows a print: what stands upright is narrower, or it would fill two screens. */
export function shownPixels({ widthMm, heightMm }: Pick<PrintSize, 'widthMm' | 'heightMm'>) {
  const width = widthMm < heightMm ? 400 : 600;
  return { width, height: Math.round((width * heightMm) / widthMm) };
}

function grouped(mm: number): string {
  return String(mm).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Longest side of a PDF page, 14,400 pt. */
const LONGEST_PAGE_MM = 5080;

const SLUG_MM = 10;

/** Edges of a sheet in mm, from its longer side; a tenth of the size where a PDF could not hold it, and said so. */
export function edgesOf(size: PrintSize, hasEdges: boolean = true): Edges {
  const { widthMm, heightMm } = size;
  const longest = Math.max(widthMm, heightMm);
  const [bleedMm, safeMm] = hasEdges ? (longest > 1000 ? [20, 50] : [5, 10]) : [0, 0];
  if (longest + 2 * bleedMm <= LONGEST_PAGE_MM)
    return { bleedMm, safeMm, drawnAt: 1, slugMm: 0, slugWords: '' };
  const slugWords = `Skala 1:10. Ukuran jadi ${grouped(widthMm)} × ${grouped(heightMm)} mm: cetak pada 1.000 persen.`;
  return { bleedMm, safeMm, drawnAt: 0.1, slugMm: SLUG_MM, slugWords };
}

type Edges = Pick<Sheet, 'bleedMm' | 'safeMm' | 'drawnAt' | 'slugMm' | 'slugWords'>;

const REFERENCE_AREA = 3000 * 2000;
const REFERENCE_METRES = 3;
/** Least sides of the canvas, so that a narrow sheet is read from nearer than a square one of the same area. */
const LEAST_CANVAS = { widthMm: 2000, heightMm: 1600 } as const;
/** A poster is read from nearer than its size against a board would tell: people step up to it. */
const POSTER = { untilMm: 1000, factor: 0.85 } as const;
/** Nearer than an arm's length nobody reads a print on a wall. */
const NEAREST_METRES = 0.35;
export const NEAREST_SCALE = NEAREST_METRES / REFERENCE_METRES;

/**
 * From how far a sheet is read, against a board of 3 × 2 m: half as large, half as far.
 * @param activityMetres from how far its smallest lines must be read, where the place where it will hang asks for it
 */
export function readingScale({ widthMm, heightMm }: PrintSize, activityMetres?: number): number {
  if (activityMetres !== undefined) return activityMetres / REFERENCE_METRES;
  const bySize = Math.min(
    Math.sqrt((widthMm * heightMm) / REFERENCE_AREA),
    widthMm / LEAST_CANVAS.widthMm,
    heightMm / LEAST_CANVAS.heightMm,
  );
  const isPoster = Math.max(widthMm, heightMm) <= POSTER.untilMm;
  return Math.max(bySize * (isPoster ? POSTER.factor : 1), NEAREST_SCALE);
}
