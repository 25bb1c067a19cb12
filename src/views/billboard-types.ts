import type { RHYTHM } from './billboard-rhythm.ts';
import { formatRupiah, type Sen } from '../model/money.ts';

/** From how far a part of a board is read, in metres. */
export const READ_FROM_METRES = { headline: 25, totals: 10, fields: 6, activities: 3 } as const;
export type Reading = keyof typeof READ_FROM_METRES;

/** Smallest cap height that a part may be set in: 4 mm per metre. */
export function floorMm(reading: Reading): number {
  return READ_FROM_METRES[reading] * 4;
}

/** Cap height at which a part is read at ease: 8 mm per metre. */
export function targetMm(reading: Reading): number {
  return READ_FROM_METRES[reading] * 8;
}

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

/** A bar with its name and figure; `share` is its length against the largest, 0 to 1, `null` without figure. */
export interface BarRow {
  readonly name: readonly string[];
  readonly amount: Amount;
  readonly share: number | null;
}

/** One activity as it is printed. */
export interface ActivityRow {
  readonly name: readonly string[];
  /** Place, executor, state. */
  readonly detail: readonly string[];
  readonly amount: Amount;
}

/** One bidang with the activities that found room, largest first. */
export interface FieldBlock extends BarRow {
  readonly code: string;
  readonly activities: readonly ActivityRow[];
}

/** The money that stands on a board without a line of its own. */
export interface Others {
  readonly count: number;
  readonly amount: Amount;
  readonly text: string;
}

/** One of the three figures. */
export interface BoardFigure {
  readonly role: 'in' | 'out' | 'official';
  readonly label: string;
  readonly short: string;
  readonly exact: string;
  readonly isKnown: boolean;
}

/** One line of the sum that anyone can check. */
export interface SumRow {
  readonly sign: '' | '+' | '−' | '=';
  readonly label: string;
  readonly amount: Amount;
}

/** What was decided about one part: how large, for which distance. */
export interface Decision {
  readonly part: string;
  readonly reading: Reading;
  readonly fromMetres: number;
  readonly capMm: number;
  readonly floorMm: number;
  readonly targetMm: number;
  readonly lines: number;
}

/** Everything that stands on a board. Lengths are millimetres from the upper left corner of the trim. */
export interface Billboard {
  readonly preset: 'baliho-3x2';
  readonly title: string;
  readonly author: string;
  readonly page: {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly bleedMm: number;
    readonly safeMm: number;
    readonly marginMm: number;
    readonly gutterMm: number;
    readonly columnMm: number;
  };
  /** Distances that the template keeps. */
  readonly rhythm: typeof RHYTHM;
  readonly header: {
    readonly heightMm: number;
    readonly topMm: number;
    /** SVG source, drawn as a picture; `null`: none. */
    readonly emblemSvg: string | null;
    readonly textLeftMm: number;
    readonly authority: TextBlock;
    readonly headline: TextBlock;
    readonly legal: TextBlock;
    readonly stage: TextBlock;
  };
  /** Invented data, a draft: a band that no photograph of the board can miss. */
  readonly notice: (TextBlock & { readonly topMm: number; readonly heightMm: number }) | null;
  readonly figures: {
    readonly topMm: number;
    readonly labelCapMm: number;
    readonly shortCapMm: number;
    readonly exactCapMm: number;
    /** Of the words for a figure that is not given. */
    readonly unknownCapMm: number;
    readonly items: readonly BoardFigure[];
  };
  readonly main: { readonly topMm: number; readonly headingCapMm: number; readonly takeawayCapMm: number };
  readonly revenue: {
    readonly heading: string;
    readonly takeaway: readonly string[];
    readonly topMm: number;
    readonly capMm: number;
    readonly barMm: number;
    readonly gapMm: number;
    readonly rows: readonly BarRow[];
  };
  readonly sum: {
    readonly heading: string;
    readonly topMm: number;
    readonly capMm: number;
    readonly pitchMm: number;
    readonly rows: readonly SumRow[];
  };
  readonly expenditure: {
    readonly heading: string;
    readonly takeaway: readonly string[];
    readonly topMm: number;
    readonly columnMm: number;
    readonly fieldCapMm: number;
    readonly barMm: number;
    readonly activityCapMm: number;
    readonly detailCapMm: number;
    /** Two columns side by side, or one over both where no activity is told. */
    readonly columns: readonly { readonly gapMm: number; readonly fields: readonly FieldBlock[] }[];
    readonly others: Others | null;
    /** What the reader must know about the list: the others, what is not told. */
    readonly notes: TextBlock & { readonly topMm: number };
  };
  readonly footer: {
    readonly topMm: number;
    readonly contact: { readonly heading: string; readonly headingCapMm: number; readonly body: TextBlock };
    /** Right edge of what stands beside the code. */
    readonly rightMm: number;
    readonly invitation: TextBlock;
    readonly address: TextBlock;
    readonly source: TextBlock;
    readonly qr: {
      readonly text: string;
      /** Side of the white card, quiet zone included. */
      readonly cardMm: number;
      readonly leftMm: number;
      readonly topMm: number;
      readonly readFromMetres: number;
    };
  };
  readonly decisions: {
    readonly texts: readonly Decision[];
    readonly activitiesShown: number;
    readonly activitiesInOthers: number;
  };
}

/** What the village and its document do not say themselves. */
export interface BillboardOptions {
  /** Public address of the budget page, with origin. */
  readonly address: string;
  /** The village's emblem. Untrusted: drawn as a picture, never as markup. */
  readonly emblemSvg?: string | undefined;
  /** Edge beyond the trim; 20 mm unless told, 0 for none. */
  readonly bleedMm?: number | undefined;
  /** Edge inside the trim that stays free of text; 50 mm unless told. */
  readonly safeMm?: number | undefined;
}
