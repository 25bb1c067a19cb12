import { formatRupiah, type Sen } from '../model/money.ts';
import type { Decision, Mark, Print } from './print-types.ts';
import type { PrintSize } from './print-sizes.ts';

/** Lines that are set as they stand: broken by the view, never by the typesetter. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly capMm: number;
}

/** A figure and what is printed for it: the words for "not given" where it is `null`, never 0. */
export interface Amount {
  readonly sen: Sen | null;
  readonly text: string;
}

/** The exact figure, or the words for one that is not given. */
export function amountOf(sen: Sen | null, unknown: string): Amount {
  return { sen, text: sen === null ? unknown : formatRupiah(sen) };
}

/** Length of a bar: a part of the largest, nothing below zero; `null` without figure. */
export function shareOf(sen: Sen | null, largest: Sen): number | null {
  if (sen === null) return null;
  return largest > 0 ? Math.max(sen, 0) / largest : 0;
}

/** The sheet as the layout sees it: every length divided by `scale`, so that floors are those of a board of 3 × 2 m. */
export interface Canvas {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly bleedMm: number;
  readonly safeMm: number;
  readonly marginMm: number;
}

/** What a part of a board draws, and how much of the height it takes. */
export interface Laid {
  readonly marks: readonly Mark[];
  readonly heightMm: number;
}

/** A part of the canvas. */
export interface Place {
  readonly leftMm: number;
  readonly topMm: number;
  readonly widthMm: number;
  readonly bottomMm: number;
}

/** The money that stands on a board without a line of its own. */
export interface Others {
  readonly count: number;
  readonly amount: Amount;
  readonly text: string;
}

/** One line of the sum that anyone can check. */
export interface SumRow {
  readonly sign: '' | '+' | '−' | '=';
  readonly label: string;
  readonly amount: Amount;
}

/** One bidang as it stands on the board, with the activities that found room, largest first. */
export interface ToldField {
  readonly code: string;
  readonly amount: Amount;
  readonly activities: readonly { readonly name: string; readonly detail: string; readonly amount: Amount }[];
}

/** What a board tells, without its looks: for tests and for the report of what was decided. */
export interface Told {
  readonly revenue: readonly Amount[];
  readonly fields: readonly ToldField[];
  readonly others: Others | null;
  readonly sum: readonly SumRow[];
  readonly notes: string;
  /** What the law asks for and the village does not tell. */
  readonly lacks: readonly string[];
}

/** A board of one published document. */
export interface Billboard extends Print {
  readonly size: PrintSize;
  readonly told: Told;
  readonly decisions: readonly Decision[];
}

/** What the village and its document do not say themselves. */
export interface BillboardOptions {
  /** Public address of the budget page, with origin. */
  readonly address: string;
  /** The village's emblem. Untrusted: drawn as a picture, never as markup. */
  readonly emblemSvg?: string | undefined;
  /** 3 × 2 m unless told. */
  readonly size?: PrintSize | undefined;
  /** Whether the sheet has bleed and safe area; it has unless told. */
  readonly hasEdges?: boolean | undefined;
  /** Metres from which its smallest lines must be read; from the size unless told. */
  readonly activityMetres?: number | undefined;
}
