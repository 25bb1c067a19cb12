import type { Print, TextMark } from '../views/print-types.ts';
import { NEAR, outlineIn, outlinesOf, type Outline } from './svg-outlines.ts';

/** Cap height of the letters in parts of their size, as in `ground.typ`. */
const CAP_PER_SIZE = 0.745;
/** Parts of a size in which the letters are drawn: every corner of an outline lies on a whole or a half of them. */
const PARTS_PER_SIZE = 1000;
const POINTS_PER_MM = 72 / 25.4;
/** From this gap on, in parts of the size, a new word begins. */
const WORD_GAP = 190;

/** One letter of a line: name of its outline, and how far from the beginning of the line it stands, in points. */
export interface PlacedLetter {
  readonly glyph: string;
  readonly x: number;
}

/** Letters that follow each other, as they are drawn from the place of the first on. */
interface Word {
  readonly x: number;
  readonly names: string[];
  readonly steps: number[];
}

/** A word as often as it stands in the drawing. */
interface Repeated {
  count: number;
  name: string;
}

/**
 * The letters of one drawing. The typesetter draws every letter anew for every size; here each is defined once, in parts
 * of its size, and a word that stands twice is defined once too.
 */
export class Letters {
  /** Sizes of a part in points by the height of the baseline. */
  readonly #parts: ReadonlyMap<string, readonly number[]>;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();
  readonly #repeated = new Map<string, Repeated>();
  readonly #lines: { readonly group: string; readonly words: readonly (readonly [Word, Repeated])[] }[] = [];

  /** @param paths the outlines as the typesetter drew them, by their names */
  constructor(print: Print, paths: ReadonlyMap<string, string>) {
    this.#parts = partsByBaseline(print);
    this.#paths = paths;
  }

  /** Takes a line of letters that begins at a place in points; {@link drawn} gives the lines in this order. */
  take([x, y]: readonly [number, number], ink: string, letters: readonly PlacedLetter[]): void {
    const [part, outlines] = this.#fitting(y, letters);
    const scale = Number(part.toPrecision(7));
    const fill = ink === '' ? '' : ` fill="${ink}"`;
    const place = [x, y].map((side) => Number(side.toFixed(3))).join(' ');
    const group = `<g transform="matrix(${scale} 0 0 -${scale} ${place})"${fill}>`;
    this.#lines.push({ group, words: this.#wordsOf(letters, part, outlines) });
  }

  /** What has to be defined, and the markup of each line that was taken. */
  drawn(): { readonly defs: string; readonly lines: readonly string[] } {
    const words: string[] = [];
    const wordAt = ([{ x, names, steps }, repeated]: readonly [Word, Repeated]): string => {
      if (repeated.count === 1 || names.length === 1)
        return names.map((name, at) => used(name, tidy(x + (steps[at] ?? 0)))).join('');
      if (repeated.name === '') {
        repeated.name = `w${words.length.toString(36)}`;
        const letters = names.map((name, at) => used(name, steps[at] ?? 0));
        words.push(`<g id="${repeated.name}">${letters.join('')}</g>`);
      }
      return used(repeated.name, x);
    };
    const lines = this.#lines.map((line) => `${line.group}${line.words.map(wordAt).join('')}</g>`);
    const outlines = [...this.#names].map(([path, name]) => `<path id="${name}" d="${path}"/>`);
    return { defs: `<defs>${outlines.join('')}${words.join('')}</defs>`, lines };
  }

  #wordsOf(letters: readonly PlacedLetter[], part: number, outlines: readonly Outline[]) {
    const words: Word[] = [];
    let [word, end]: [Word | undefined, number] = [undefined, 0];
    for (const [at, letter] of letters.entries()) {
      const { path = '', right = 0 } = outlines[at] ?? {};
      const x = tidy(letter.x / part);
      if (word === undefined || x - end > WORD_GAP) {
        word = { x, names: [], steps: [] };
        words.push(word);
      }
      word.names.push(this.#nameOf(path));
      word.steps.push(tidy(x - word.x));
      end = x + right;
    }
    return words.map((one) => [one, this.#counted(one)] as const);
  }

  #counted({ names, steps }: Word): Repeated {
    const key = `${names.join(' ')} ${steps.join(' ')}`;
    const repeated = this.#repeated.get(key) ?? { count: 0, name: '' };
    repeated.count += 1;
    this.#repeated.set(key, repeated);
    return repeated;
  }

  /** Points of a part of a line's size, and its outlines in parts; 1 and as they are where no size of the print fits. */
  #fitting(y: number, letters: readonly PlacedLetter[]): readonly [number, readonly Outline[]] {
    for (const part of this.#parts.get(y.toFixed(1)) ?? []) {
      const known = outlinesOf(part);
      const outlines = letters.map(({ glyph }) => {
        const found = known.get(glyph);
        if (found !== undefined) return found;
        const made = outlineIn(this.#paths.get(glyph) ?? '', part);
        known.set(glyph, made);
        return made;
      });
      if (outlines.every((outline) => outline !== null)) return [part, outlines];
    }
    const cut = letters.map(({ glyph }) =>
      (this.#paths.get(glyph) ?? '').replace(/(\.\d{4})\d+/g, '$1').trim(),
    );
    return [1, cut.map((path) => ({ path, right: Number.POSITIVE_INFINITY }))];
  }

  #nameOf(path: string): string {
    const known = this.#names.get(path);
    if (known !== undefined) return known;
    const name = `g${this.#names.size.toString(36)}`;
    this.#names.set(path, name);
    return name;
  }
}

/** The sizes of the print's lines, in points for a part, by the height in points at which each stands. */
function partsByBaseline({ sheet, pages }: Print): ReadonlyMap<string, readonly number[]> {
  const edge = sheet.bleedMm * sheet.drawnAt + sheet.slugMm;
  const all = new Map<string, number[]>();
  const texts = pages.flat().filter((mark): mark is TextMark => mark.kind === 'text');
  for (const { y, cap } of texts) {
    const key = (((y + cap) * sheet.drawnAt + edge) * POINTS_PER_MM).toFixed(1);
    const part = ((cap / CAP_PER_SIZE) * sheet.drawnAt * POINTS_PER_MM) / PARTS_PER_SIZE;
    const known = all.get(key) ?? [];
    if (!known.includes(part)) all.set(key, [...known, part]);
  }
  return all;
}

function used(name: string, x: number): string {
  return x === 0 ? `<use xlink:href="#${name}"/>` : `<use xlink:href="#${name}" x="${x}"/>`;
}

/** Whole where it is meant to be, else to a hundredth. */
function tidy(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < NEAR ? whole : Math.round(value * 100) / 100;
}
