import { sumKnown, type Sen } from '../model/money.ts';
import type { ColourRole } from './headline.ts';
import type { EverydayName } from './names.ts';
import { sharedWhole, shareBriefly, shareInWords } from './share.ts';
import { INDONESIAN, type Words } from './words.ts';
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
  /** "Paling besar dari {name}: {share}.": how the largest is told. */
  readonly opening:
    | 'Paling besar dari {name}: {share}.'
    | 'Paling besar untuk {name}: {share}.'
    | 'Paling besar dibayar dari {name}: {share}.';
  readonly unknown: UnknownWords;
  /** Whether rows are unknown, so that a share is of the known part only. */
  readonly isPartial: boolean;
  readonly note: string;
}

/** Orders the entries, measures them against the largest and says the share of each in words. */
export function barChart(
  frame: ChartFrame,
  entries: readonly ChartEntry[],
  words: Words = INDONESIAN,
): BarChart {
  const ordered = [...entries].sort(largestFirst);
  const total = sumKnown(ordered.map((entry) => entry.amount));
  const whole = sharedWhole(ordered.map((entry) => entry.amount));
  const largest = Math.max(0, ...ordered.map((entry) => entry.amount ?? 0));
  const bars = ordered.map((entry) => ({
    key: entry.key,
    label: entry.name.label,
    term: entry.term,
    amount: writtenAmount(entry.amount, frame.unknown, words),
    exact: exactAmount(entry.amount, frame.unknown, words),
    share: barShare(entry.amount, whole, frame, words),
    length: barLength(entry.amount, largest),
  }));
  return {
    id: frame.id,
    title: frame.title,
    role: frame.role,
    takeaway: takeawayOf(frame, ordered[0], whole, words),
    bars,
    total: writtenAmount(total, frame.unknown, words),
    totalExact: exactAmount(total, frame.unknown, words),
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

function barShare(amount: Sen | null, whole: Sen | null, frame: ChartFrame, words: Words): string {
  const share = shareBriefly(amount, whole, words);
  if (!frame.isPartial || share === '') return share;
  const isReport = frame.unknown === 'belum dilaporkan';
  if (amount === whole && whole !== 0)
    return words.say(isReport ? 'seluruh yang sudah dilaporkan' : 'seluruh yang sudah disajikan');
  return isReport
    ? words.say('{share} yang sudah dilaporkan', { share })
    : words.say('{share} yang sudah disajikan', { share });
}

function takeawayOf(
  frame: ChartFrame,
  first: ChartEntry | undefined,
  whole: Sen | null,
  words: Words,
): string {
  const share = first ? shareInWords(first.amount, whole, words) : '';
  if (!first || share === '' || whole === 0) return '';
  const name = first.name.inSentence;
  const sentence =
    first.amount === whole
      ? words.say('Seluruhnya {name}.', { name })
      : words.say(frame.opening, { name, share });
  if (!frame.isPartial) return sentence;
  const rest = `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  return frame.unknown === 'belum dilaporkan'
    ? words.say('Dari yang sudah dilaporkan: {rest}', { rest })
    : words.say('Dari yang sudah disajikan: {rest}', { rest });
}
