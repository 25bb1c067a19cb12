import type { Sen } from '../model/money.ts';

/** One activity: label, place, amount in sen, index of its village, id of its row on the page of the year. */
export type SearchEntry = readonly [
  label: string,
  place: string,
  amount: Sen | null,
  village: number,
  line: string,
];

/** A village: name, kecamatan, address of its newest year, that year, whether it is invented. */
export type SearchVillage = readonly [
  name: string,
  district: string,
  href: string,
  year: number,
  isExample: boolean,
];

/** A prepared part: the first beginning of a word that it holds, its number, its size, whether small works are left out. */
export type SearchPartNote = readonly [from: string, part: number, bytes: number, isCut: boolean];

/** What is loaded before any part. */
export interface SearchGuide {
  readonly villages: readonly SearchVillage[];
  /** By beginning; a word is in the last part whose beginning is not after its own. */
  readonly parts: readonly SearchPartNote[];
}

/** Letters by which words are put into parts. */
const BEGINNING = 3;
const EMPTY_WORDS: ReadonlySet<string> = new Set(['dan', 'untuk', 'yang', 'desa', 'dari', 'dll', 'lain']);

/**
 * The words of a text by which it is found.
 * @example searchWords('Pembangunan Jalan Desa (RT 05)') // ["pembangunan", "jalan"]
 */
export function searchWords(text: string): readonly string[] {
  return foldedWords(text).filter((word) => word.length >= BEGINNING && !EMPTY_WORDS.has(word));
}

/**
 * Every word without case and accents. Not `foldText`: a module that two programs share becomes a file of its own, and
 * type-to-find of the home page has to stay inside its page.
 */
export function foldedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** The beginning under which a word is kept. */
export function beginningOf(word: string): string {
  return word.slice(0, BEGINNING);
}
