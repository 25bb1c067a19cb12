import type { Weight } from './billboard-measure.ts';

/** What a colour is for; the template knows the ink of each, `print/svg.ts` its colour on a screen. */
export type Tone =
  'ink' | 'soft' | 'paper' | 'white' | 'grey' | 'hairline' | 'alert' | 'in' | 'out' | 'official';

/** One line of letters: `x` is its left edge, or its right one where `align` says so; `y` the top of its capitals. */
export interface TextMark {
  readonly kind: 'text';
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly cap: number;
  readonly weight: Weight;
  readonly tone: Tone;
  readonly align: 'left' | 'right';
  readonly words: string;
}

/** A rectangle without outline. */
export interface AreaMark {
  readonly kind: 'area';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly tone: Tone;
}

/** A square that holds the village's emblem, or the QR code with its quiet zone on white. */
export interface SquareMark {
  readonly kind: 'emblem' | 'code';
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** One thing to draw. Lengths are millimetres from the upper left corner of the trim. */
export type Mark = TextMark | AreaMark | SquareMark;

/** From how far something is read on a board of 3 × 2 m, in metres. */
export const READ_FROM_METRES = { headline: 25, totals: 10, fields: 6, activities: 3 } as const;
export type Reading = keyof typeof READ_FROM_METRES;

/** Every kind of text on a print, with the distance that it is read from and what reports call it. */
export const PARTS = {
  headline: ['headline', 'judul'],
  short: ['totals', 'angka besar'],
  exact: ['totals', 'angka persis'],
  authority: ['fields', 'pemerintah desa'],
  legal: ['fields', 'nama resmi'],
  stage: ['fields', 'tahap'],
  notice: ['fields', 'pita pemberitahuan'],
  label: ['fields', 'nama angka'],
  heading: ['fields', 'judul bagian'],
  takeaway: ['fields', 'inti bagian'],
  revenue: ['fields', 'sumber uang'],
  sum: ['fields', 'hitungan'],
  field: ['fields', 'bidang'],
  contact: ['fields', 'pengaduan'],
  activity: ['activities', 'kegiatan'],
  detail: ['activities', 'tempat dan pelaksana'],
  before: ['activities', 'angka pembanding'],
  note: ['activities', 'catatan'],
  address: ['activities', 'alamat situs'],
  source: ['activities', 'asal data'],
} as const satisfies Readonly<Record<string, readonly [Reading, string]>>;
export type Part = keyof typeof PARTS;

/** The paper: trim size and what lies around it, in mm of the finished print. */
export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly bleedMm: number;
  /** Edge inside the trim that stays free of letters. */
  readonly safeMm: number;
  /** 0.1: the file is a tenth of the print, because a PDF page ends at 5,080 mm. */
  readonly drawnAt: 1 | 0.1;
  /** Edge of the file beyond the bleed, in mm of the file, and what is said there. */
  readonly slugMm: number;
  readonly slugWords: string;
  readonly ground: Tone;
}

/** Everything that the template sets, for any kind of print. */
export interface Print {
  /** File name without ending. */
  readonly name: string;
  readonly title: string;
  readonly author: string;
  readonly sheet: Sheet;
  readonly pages: readonly (readonly Mark[])[];
  /** SVG source, untrusted, drawn as a picture only; `null`: none. */
  readonly emblemSvg: string | null;
  /** Whether it is for black-and-white copiers. */
  readonly isBlack: boolean;
  /** What the QR code says. */
  readonly code: string;
}

/** What was decided about one part: how large, for which distance. */
export interface Decision {
  readonly part: Part;
  readonly fromMetres: number;
  readonly capMm: number;
  readonly floorMm: number;
  readonly targetMm: number;
  readonly lines: number;
}

/** Cap height per metre of reading distance, in mm. */
const FLOOR = 4;
const TARGET = 8;

/** Smallest cap height that a part may be set in on a board of 3 × 2 m. */
export function floorMm(reading: Reading): number {
  return READ_FROM_METRES[reading] * FLOOR;
}

/**
 * What was decided about every part of a print, for reports and for the proof that no letter is below its floor.
 * @param scale how far the print is read from, against a board of 3 × 2 m
 */
export function decisionsOf(pages: Print['pages'], scale: number): readonly Decision[] {
  const texts = pages.flat().filter((mark) => mark.kind === 'text');
  const parts = Map.groupBy(texts, (text) => text.part);
  return (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const own = parts.get(part) ?? [];
    if (own.length === 0) return [];
    const fromMetres = READ_FROM_METRES[PARTS[part][0]] * scale;
    const capMm = Math.min(...own.map((text) => text.cap));
    const lines = new Set(own.map((text) => text.y)).size;
    return [{ part, fromMetres, capMm, floorMm: fromMetres * FLOOR, targetMm: fromMetres * TARGET, lines }];
  });
}
