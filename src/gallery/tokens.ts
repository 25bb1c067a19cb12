import { GROUNDS, LEAST_CONTRAST, type Scheme } from '../model/appearance.ts';
import { colourFrom, contrast } from '../model/colour.ts';
import { formatDecimal } from '../views/written-amount.ts';

/** A token of `tokens.css` as the gallery shows it. */
export interface Token {
  readonly name: string;
  readonly value: string;
  /** Contrast on paper in words; `''` where it is no colour. */
  readonly contrast: string;
}

/** The tokens of a scheme, in the order of the file: the stylesheet is the only list of them. */
export function tokensOf(css: string, scheme: Scheme): readonly Token[] {
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  return [...(scheme === 'light' ? light : dark).matchAll(/--([a-z-]+): ([^;]+);/g)].map(
    ([, name = '', value = '']) => ({ name, value, contrast: contrastOf(value, scheme) }),
  );
}

function contrastOf(value: string, scheme: Scheme): string {
  const colour = colourFrom(value);
  const [paper] = GROUNDS[scheme];
  if (colour === null || paper === undefined) return '';
  const ratio = Math.floor(contrast(colour, paper) * 10) / 10;
  return `${formatDecimal(ratio)} banding 1${ratio >= LEAST_CONTRAST ? '' : ', bukan untuk tulisan'}`;
}
