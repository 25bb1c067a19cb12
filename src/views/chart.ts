import { sumKnown, type Sen } from '../model/money.ts';
import type { ColourRole } from './headline.ts';
import type { EverydayName } from './names.ts';
import { sharedWhole, shareBriefly, shareInWords } from './share.ts';
import { exactAmount, writtenAmount, type UnknownWords, type WrittenAmount } from './written-amount.ts';

/** One figure to be drawn. */
export interface ChartEntry {
  readonly key: string;
  readonly name: EverydayName;
  /** The law's name, with its code. */
  readonly term: string;
  readonly amount: Sen | null;
}

/** One bar: what a table writes and what a drawing draws. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly term: string;
  readonly amount: WrittenAmount;
  readonly exact: string;
  /** "43 dari 100 rupiah"; `''` where unknown. */
  readonly share: string;
  /** 0 to 100, against the largest bar; 0 where unknown or not positive. */
  readonly length: number;
}

/** A chart without a drawing: a table, an SVG and later a script read the same. */
export interface BarChart {
  readonly id: string;
  readonly title: string;
  readonly role: ColourRole;
  /** What a reader takes away, one sentence. */
  readonly takeaway: string;
  /** Largest first, unknown last. */
  readonly bars: readonly Bar[];
  readonly total: WrittenAmount;
  readonly totalExact: string;
  /** What has to be said beside the figures; `''` if nothing. */
  readonly note: string;
}

/** How a chart is introduced. */
export interface ChartFrame {
  readonly id: string;
  readonly title: string;
  readonly role: ColourRole;
  /** "Paling besar dari", "Paling besar untuk". */
  readonly opening: string;
  readonly unknown: UnknownWords;
  /** Whether rows are unknown, so that a share is of the known part only. */
  readonly isPartial: boolean;
  readonly note: string;
}

/** Orders the entries, measures them against the largest and says the share of each in words. */
export function barChart(frame: ChartFrame, entries: readonly ChartEntry[]): BarChart {
  const ordered = [...entries].sort(largestFirst);
  const total = sumKnown(ordered.map((entry) => entry.amount));
  const whole = sharedWhole(ordered.map((entry) => entry.amount));
  const largest = Math.max(0, ...ordered.map((entry) => entry.amount ?? 0));
  const bars = ordered.map((entry) => ({
    key: entry.key,
    label: entry.name.label,
    term: entry.term,
    amount: writtenAmount(entry.amount, frame.unknown),
    exact: exactAmount(entry.amount, frame.unknown),
    share: barShare(entry.amount, whole, frame),
    length: barLength(entry.amount, largest),
  }));
  return {
    id: frame.id,
    title: frame.title,
    role: frame.role,
    takeaway: takeawayOf(frame, ordered[0], whole),
    bars,
    total: writtenAmount(total, frame.unknown),
    totalExact: exactAmount(total, frame.unknown),
    note: frame.note,
  };
}

/** Length of a bar, 0 to 100 with one decimal; what is more than nothing is always visible. */
export function barLength(amount: Sen | null, largest: Sen): number {
  if (amount === null || amount <= 0 || largest <= 0) return 0;
  return Math.max(0.5, Math.round((amount / largest) * 1000) / 10);
}

function largestFirst(left: ChartEntry, right: ChartEntry): number {
  return (right.amount ?? Number.NEGATIVE_INFINITY) - (left.amount ?? Number.NEGATIVE_INFINITY) || 0;
}

/** "sudah dilaporkan": what is known of figures of which others are "belum dilaporkan". */
function knownWords(unknown: UnknownWords): string {
  return unknown.replace('belum', 'sudah');
}

function barShare(amount: Sen | null, whole: Sen | null, { isPartial, unknown }: ChartFrame): string {
  const share = shareBriefly(amount, whole);
  if (!isPartial || share === '') return share;
  return `${share === 'seluruhnya' ? 'seluruh' : share} yang ${knownWords(unknown)}`;
}

function takeawayOf(frame: ChartFrame, first: ChartEntry | undefined, whole: Sen | null): string {
  const share = first ? shareInWords(first.amount, whole) : '';
  if (!first || share === '' || whole === 0) return '';
  const words =
    share === 'seluruhnya'
      ? `Seluruhnya ${first.name.inSentence}.`
      : `${frame.opening} ${first.name.inSentence}: ${share}.`;
  if (!frame.isPartial) return words;
  return `Dari yang ${knownWords(frame.unknown)}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
