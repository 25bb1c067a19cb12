import type { Sen } from '../model/money.ts';
import { INDONESIAN, type Words } from './words.ts';

/** A figure as it stands on a page: the short form for reading, the exact one beneath. */
export interface WrittenAmount {
  /** "Rp1,86 miliar", or the words for an unknown figure. */
  readonly short: string;
  /** "Rp1.864.250.000"; `''` where unknown or where `short` is exact already. */
  readonly exact: string;
  readonly isKnown: boolean;
}

/** What stands in place of a figure that nobody gave: never a zero. */
export type UnknownWords = 'belum disajikan' | 'belum dilaporkan';

/** Both forms of a figure. */
export function writtenAmount(
  amount: Sen | null,
  unknown: UnknownWords = 'belum disajikan',
  words: Words = INDONESIAN,
): WrittenAmount {
  if (amount === null) return { short: words.say(unknown), exact: '', isKnown: false };
  const { short, exact } = words.forms(amount);
  return { short, exact: short === exact ? '' : exact, isKnown: true };
}

/** The exact figure alone, or the words for an unknown one. */
export function exactAmount(
  amount: Sen | null,
  unknown: UnknownWords = 'belum disajikan',
  words: Words = INDONESIAN,
): string {
  return amount === null ? words.say(unknown) : words.rupiah(amount);
}

/**
 * A count with Indonesian grouping.
 * @example formatCount(3046) // "3.046"
 */
export function formatCount(count: number): string {
  return INDONESIAN.count(count);
}

/**
 * A volume with its unit; what could not be read as a number stands as written.
 * @example formatVolume({ volume: 2.5, volumeText: '2.5', unit: 'km' }) // "2,5 km"
 */
export function formatVolume(
  line: { volume: number | null; volumeText: string; unit: string },
  words: Words = INDONESIAN,
): string {
  const amount = line.volume === null ? line.volumeText : words.decimal(line.volume);
  return [amount, line.unit].filter((part) => part !== '').join(' ');
}

/**
 * A number with decimal comma and grouping.
 * @example formatDecimal(1234.5) // "1.234,5"
 */
export function formatDecimal(value: number): string {
  return INDONESIAN.decimal(value);
}
