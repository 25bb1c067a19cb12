import { colourFrom, nearestSufficient, type Colour } from './colour.ts';

/** The colour of a regency, as `#rrggbb`: on light paper and on dark. */
export interface RegencyColours {
  readonly light: string;
  readonly dark: string;
}

/** How a regency marks its site; everything else keeps its role. */
export interface Appearance {
  /** `null`: the colours of the design. */
  readonly colours: RegencyColours | null;
  /** The picture in `data/`, untrusted: only ever shown drawn anew. `null` if there is none. */
  readonly emblem: { readonly file: string; readonly content: Uint8Array } | null;
}

export type Scheme = 'light' | 'dark';

const colours = (...texts: readonly string[]): readonly Colour[] =>
  texts.map(colourFrom).filter((colour) => colour !== null);

/** On what the colour stands as text, and what stands on it: values of `tokens.css`, which a test compares. */
export const GROUNDS: Readonly<Record<Scheme, readonly Colour[]>> = {
  // Paper, soft paper, paper of notices; letters on a filled button and on the band.
  light: colours('#fffdf7', '#f5f1e6', '#fff4d6', '#ffffff'),
  // The same in the dark.
  dark: colours('#10171f', '#1a232d', '#33261a', '#0d1f38'),
};

/** Least contrast of text, WCAG 2.2 AA. */
export const LEAST_CONTRAST = 4.5;

const GOALS: Readonly<Record<Scheme, Colour>> = { light: [0, 0, 0], dark: [255, 255, 255] };

/** The colour itself where it can be read everywhere it stands, or the nearest that can. */
export function legible(colour: Colour, scheme: Scheme): Colour | null {
  return nearestSufficient(colour, GOALS[scheme], GROUNDS[scheme], LEAST_CONTRAST);
}
