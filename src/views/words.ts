import { formatDigits, formatRupiah, formatShort, type Sen } from '../model/money.ts';
import { formatDate } from './dates.ts';
import type { Language } from './language.ts';
import type { Message, Slots } from './messages.ts';

/** What stands in the places of a message; none where it has no place. */
export type Values<M extends string> = [Slots<M>] extends [never]
  ? []
  : [values: { readonly [S in Slots<M>]: S extends 'count' ? number : string }];

/**
 * How a page speaks. A view writes its messages in Indonesian; the words of another language look them up in the one
 * catalogue, `messages.ts`, so that a message without a translation does not compile.
 */
export interface Words {
  readonly language: Language;
  /** `lang` of what stays Indonesian in every language, names and free text; `undefined` on an Indonesian page. */
  readonly original: 'id' | undefined;
  /**
   * A message in the language of the page.
   * @example ENGLISH.say('{count} kegiatan lain, {amount}', { count: 2, amount: 'Rp5' }) // "2 more activities, Rp5"
   */
  readonly say: <M extends Message>(message: M, ...values: Values<M>) => string;
  /** The short figure for reading in a sentence; in another language with the Indonesian beside it. */
  readonly short: (amount: Sen) => string;
  /** Both forms of a figure where they stand one below the other: what is large, and what is small beneath. */
  readonly forms: (amount: Sen) => { readonly short: string; readonly exact: string };
  /** The exact figure with Rp. */
  readonly rupiah: (amount: Sen) => string;
  /** The exact figure without Rp. */
  readonly digits: (amount: Sen) => string;
  readonly count: (count: number) => string;
  readonly decimal: (value: number) => string;
  /** An ISO date in words. */
  readonly date: (iso: string) => string;
}

/** How figures are written: what a program in the page needs of the words. */
export type Figures = Pick<Words, 'short' | 'forms' | 'rupiah' | 'digits' | 'count' | 'decimal'>;

/** A message with its places filled; a number is written as a count. */
export function filled(
  message: string,
  values: Readonly<Record<string, string | number>> = {},
  count: Words['count'],
): string {
  const [first = '', ...rest] = partsOf(message);
  let text = first;
  for (let at = 0; at < rest.length; at += 2) {
    const [name = '', after = ''] = [rest[at], rest[at + 1]];
    const value = values[name];
    if (value === undefined) throw new Error(`"${message}" was given nothing for {${name}}`);
    text += `${typeof value === 'number' ? count(value) : value}${after}`;
  }
  return text;
}

const split = new Map<string, readonly string[]>();

/** A message cut at its places, names and the text between them in turns; cut once, since pages say it many times. */
function partsOf(message: string): readonly string[] {
  const parts = split.get(message) ?? message.split(/\{([a-zA-Z]+)\}/);
  split.set(message, parts);
  return parts;
}

const count = (value: number): string => formatDigits(value * 100);

/** The language of the site: its messages are the keys of the catalogue. */
export const INDONESIAN: Words = {
  language: 'id',
  original: undefined,
  say: (message, ...[values]) => filled(message, values, count),
  short: formatShort,
  forms: (amount) => ({ short: formatShort(amount), exact: formatRupiah(amount) }),
  rupiah: formatRupiah,
  digits: formatDigits,
  count,
  decimal: (value) => {
    const [whole = '0', fraction = ''] = String(Math.abs(value)).split('.');
    return `${value < 0 ? '-' : ''}${count(Number(whole))}${fraction === '' ? '' : `,${fraction}`}`;
  },
  date: formatDate,
};
