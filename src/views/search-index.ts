import type { Sen } from '../model/money.ts';
import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { worksIn } from './digests.ts';
import { budgetInForce, newestYearWithData } from './in-force.ts';

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
/** Compressed, a part of this size is well below 100 KB together with the program and the guide. */
const LARGEST_PART = 220_000;
/** Beginnings that stand side by side share a part up to this size. */
const COMFORTABLE_PART = 90_000;
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

/** Everything that the search loads. */
export interface SearchIndex {
  readonly guide: SearchGuide;
  readonly parts: readonly string[];
}

const made = new WeakMap<Site, SearchIndex>();

/** The activities of every village in its newest year, split so that a query loads one small part; made once. */
export function searchIndex(site: Site, addresses: AddressBook): SearchIndex {
  const index = made.get(site) ?? newIndex(site, addresses);
  made.set(site, index);
  return index;
}

/** An activity that is found; its text is written only where it is asked for, since a country has millions of them. */
interface Found {
  readonly work: ReturnType<typeof worksIn>[number];
  /** Index among the villages of the guide. */
  readonly village: number;
  /** Length of {@link textOf}. */
  readonly size: number;
}

function newIndex(site: Site, addresses: AddressBook): SearchIndex {
  const villages: SearchVillage[] = [];
  const found: Found[] = [];
  for (const village of site.villages) {
    const year = newestYearWithData(village);
    const budget = year && budgetInForce(year);
    if (!year || !budget) continue;
    for (const work of worksIn(budget)) {
      const { length } = textOf({ work, village: villages.length });
      found.push({ work, village: villages.length, size: length });
    }
    villages.push([
      village.name,
      village.district,
      addresses.year(village, year.year),
      year.year,
      village.isExample,
    ]);
  }
  found.sort((a, b) => (b.work.amount ?? 0) - (a.work.amount ?? 0));
  const bins = binsOf(found, villages);
  const texts = bins.map(
    ({ members }) =>
      `[${[...members].map((index) => (found[index] ? textOf(found[index]) : '')).join(',\n')}]\n`,
  );
  return {
    guide: {
      villages,
      parts: bins.map(({ from, isCut }, part) => [from, part, texts[part]?.length ?? 0, isCut]),
    },
    parts: texts,
  };
}

function textOf({ work: { label, place, amount, line }, village }: Omit<Found, 'size'>): string {
  return JSON.stringify([label, place, amount, village, line] satisfies SearchEntry);
}

interface Bin {
  readonly from: string;
  /** Indexes of entries, largest amount first. */
  members: ReadonlySet<number>;
  size: number;
  readonly isCut: boolean;
}

function binsOf(found: readonly Found[], villages: readonly SearchVillage[]): readonly Bin[] {
  const ofVillages = villages.map(([name, district]) => searchWords(`${name} ${district}`));
  const byBeginning = new Map<string, number[]>();
  found.forEach(({ work, village }, index) => {
    const words = [...(ofVillages[village] ?? []), ...searchWords(`${work.label} ${work.place}`)];
    for (const word of new Set(words.map(beginningOf))) {
      const members = byBeginning.get(word);
      if (members) members.push(index);
      else byBeginning.set(word, [index]);
    }
  });
  const sizeOfOne = (index: number): number => (found[index]?.size ?? 0) + 2;
  const sizeOf = (members: Iterable<number>): number =>
    [...members].reduce((sum, index) => sum + sizeOfOne(index), 0);
  const bins: Bin[] = [];
  for (const from of [...byBeginning.keys()].sort()) {
    const members = byBeginning.get(from) ?? [];
    const fitting = largestThatFit(members, sizeOfOne);
    const isCut = fitting.length < members.length;
    const last = bins.at(-1);
    const joint = new Set([...(last?.members ?? []), ...fitting]);
    if (last && !last.isCut && !isCut && sizeOf(joint) <= COMFORTABLE_PART) {
      last.members = new Set([...joint].sort((a, b) => a - b));
      last.size = sizeOf(joint);
    } else bins.push({ from, members: new Set(fitting), size: sizeOf(fitting), isCut });
  }
  return bins;
}

function largestThatFit(members: readonly number[], sizeOf: (index: number) => number): readonly number[] {
  let size = 0;
  return members.filter((index) => (size += sizeOf(index)) <= LARGEST_PART);
}
