import { toRupiah, type Sen } from '../model/money.ts';
import { barLength } from './chart.ts';
import { INDONESIAN, type Words } from './words.ts';
import { exactAmount, writtenAmount, type UnknownWords } from './written-amount.ts';

/** How a series is drawn beside its colour, so that black and white tell it apart. */
export type Pattern = 'solid' | 'striped' | 'dotted';

/** A colour by what it stands for. */
export type SeriesRole = 'in' | 'out' | 'official';

/** One kind of figure that runs through all rows. */
export interface Series {
  readonly label: string;
  readonly role: SeriesRole;
  readonly pattern: Pattern;
}

/** One figure of a row: what a table writes, what a drawing draws, what a script is given. */
export interface SeriesCell {
  readonly short: string;
  readonly exact: string;
  readonly isKnown: boolean;
  /** For scripts, in rupiah; `null`: unknown, never drawn as zero. */
  readonly rupiah: number | null;
  /** 0 to 100, against the longest bar of the chart. */
  readonly length: number;
  /** Where the bar begins, 0 to 100; more than 0 only where bars are stacked. */
  readonly start: number;
}

/** A row of bars. */
export interface SeriesRow {
  readonly label: string;
  readonly cells: readonly SeriesCell[];
  /** What has to be said of the row; `''` if nothing. */
  readonly note: string;
}

/** A chart of several series without a drawing: the table, the SVG and the script read the same. */
export interface SeriesChart {
  readonly id: string;
  readonly title: string;
  /** What a reader takes away, one sentence; also the text alternative of the drawing. */
  readonly takeaway: string;
  readonly layout: 'grouped' | 'stacked';
  /** Head of the first column: "Tahun", "Bidang". */
  readonly rowHead: string;
  readonly series: readonly Series[];
  readonly rows: readonly SeriesRow[];
}

/** What a chart is made from. */
export interface SeriesSource extends Omit<SeriesChart, 'rows'> {
  readonly rows: readonly {
    readonly label: string;
    readonly note: string;
    readonly unknown: UnknownWords;
    readonly amounts: readonly (Sen | null)[];
  }[];
}

/** Measures every bar against the longest one; stacked bars begin where the one before them ends. */
export function seriesChart({ rows, ...frame }: SeriesSource, words: Words = INDONESIAN): SeriesChart {
  const isStacked = frame.layout === 'stacked';
  const longest = Math.max(
    0,
    ...rows.flatMap(({ amounts }) => (isStacked ? [positiveSum(amounts)] : amounts.map(positive))),
  );
  return {
    ...frame,
    rows: rows.map(({ label, note, unknown, amounts }) => ({
      label,
      note,
      cells: amounts.map((amount, index) => ({
        short: writtenAmount(amount, unknown, words).short,
        exact: exactAmount(amount, unknown, words),
        isKnown: amount !== null,
        rupiah: amount === null ? null : toRupiah(amount),
        length: barLength(amount, longest),
        start: isStacked ? barStart(positiveSum(amounts.slice(0, index)), longest) : 0,
      })),
    })),
  };
}

function positive(amount: Sen | null): Sen {
  return Math.max(0, amount ?? 0);
}

function positiveSum(amounts: readonly (Sen | null)[]): Sen {
  return amounts.reduce<Sen>((sum, amount) => sum + positive(amount), 0);
}

function barStart(before: Sen, longest: Sen): number {
  return longest <= 0 ? 0 : Math.round((before / longest) * 1000) / 10;
}
