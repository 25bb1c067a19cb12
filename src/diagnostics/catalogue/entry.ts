import type { Severity } from '../../model/finding.ts';

/**
 * The prose of one diagnostic code. `where` names the place as the writer sees it: "sel E14" or "baris 14".
 * Every text is Indonesian, without blame, without exclamation marks.
 */
export interface Entry<Args> {
  readonly severity: Severity;
  /** Heading in the help pages. */
  readonly title: string;
  /** What it means and why it matters, for the help pages. */
  readonly explanation: string;
  /** What to do, in general, for the help pages. */
  readonly advice: string;
  /** What is wrong, one sentence. */
  message(args: Args, where: string): string;
  /** What stands there. */
  written?(args: Args): string;
  /** What should stand there. */
  expected?(args: Args): string;
  difference?(args: Args): string;
  /** What to do here; {@link advice} where nothing more exact can be said. `write` gives a figure as this file writes it. */
  mend?(args: Args, where: string, write: (amount: number) => string): string;
}

/** Fixes the arguments of an entry, so that whoever reports it must give them. */
export function entry<Args>(prose: Entry<Args>): Entry<Args> {
  return prose;
}

/** `"Nama"` or, without a name, the code. */
export function quoted(text: string): string {
  return `"${text}"`;
}

/** `a, b, dan c`. */
export function listed(items: readonly string[], join = 'dan'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${items.length > 2 ? ',' : ''} ${join} ${items.at(-1)}`;
}

/** `baris 15–22`, `baris 4, 9`, from line numbers in rising order. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: string[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (end + 1 < lines.length && lines[end + 1] === (lines[end] ?? 0) + 1) end += 1;
    ranges.push(start === end ? `${lines[start]}` : `${lines[start]}–${lines[end]}`);
    start = end + 1;
  }
  const shown = ranges.slice(0, 6).join(', ');
  return `baris ${shown}${ranges.length > 6 ? ` dan ${ranges.length - 6} kelompok lain` : ''}`;
}

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

/** An ISO date in words; anything else as it is. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year === undefined ? date : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A share in per cent with at most two decimals. */
export function percentWords(part: number, whole: number): string {
  const percent = Math.round((part / whole) * 10_000) / 100;
  return `${String(percent).replace('.', ',')} persen`;
}
