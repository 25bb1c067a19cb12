import type { DigestWork } from '../model/digest.ts';
import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import { worksIn } from './digests.ts';
import { budgetInForce, newestYearWithData } from './in-force.ts';
import { beginningOf, searchWords, type SearchEntry } from './search-index.ts';

/**
 * The activities that are found, as rows of numbers by the order of their villages: a country has millions of them.
 */
export interface FoundWorks {
  /** Those with a budget. */
  readonly villages: readonly Village[];
  /** Sen; 0 where it is not told. */
  readonly amounts: Float64Array;
  /** Length of each one's text. */
  readonly sizes: Uint32Array;
  /** The beginnings of words by which one is found, as indices of {@link beginnings}. */
  readonly wordsOf: (work: number) => Uint16Array;
  readonly beginnings: readonly string[];
}

/** The activities of every village in its newest year. */
export function worksFound(site: Site): FoundWorks {
  const villages: Village[] = [];
  const beginnings = new Map<string, number>();
  const amounts = new Column(Float64Array);
  const sizes = new Column(Uint32Array);
  // No more than 36 × 36 × 36.
  const words = new Column(Uint16Array);
  const wordsUpTo = new Column(Uint32Array);
  for (const village of site.villages) {
    const works = searchedWorks(village);
    if (works === null) continue;
    const ofVillage = beginningsIn(`${village.name} ${village.district}`);
    for (const work of works) {
      amounts.push(work.amount ?? 0);
      sizes.push(entryText(work, villages.length).length);
      for (const word of new Set([...ofVillage, ...beginningsIn(`${work.label} ${work.place}`)])) {
        const known = beginnings.get(word) ?? beginnings.size;
        beginnings.set(word, known);
        words.push(known);
      }
      wordsUpTo.push(words.length);
    }
    villages.push(village);
  }
  return {
    villages,
    amounts: amounts.all(),
    sizes: sizes.all(),
    beginnings: [...beginnings.keys()],
    wordsOf: (work) => words.slice(work === 0 ? 0 : wordsUpTo.at(work - 1), wordsUpTo.at(work)),
  };
}

/** The texts of those that are wanted, village by village, as {@link worksFound} numbered them. */
export function* textsOfWorks(
  villages: FoundWorks['villages'],
  isWanted: (work: number) => boolean,
): Generator<readonly [work: number, text: string]> {
  let work = 0;
  for (const [number, village] of villages.entries())
    for (const found of searchedWorks(village) ?? []) {
      if (isWanted(work)) yield [work, entryText(found, number)];
      work += 1;
    }
}

function searchedWorks(village: Village): readonly DigestWork[] | null {
  const year = newestYearWithData(village);
  const budget = year && budgetInForce(year);
  return budget && worksIn(budget);
}

function entryText({ label, place, amount, line }: DigestWork, village: number): string {
  return JSON.stringify([label, place, amount, village, line] satisfies SearchEntry);
}

function beginningsIn(text: string): ReadonlySet<string> {
  return new Set(searchWords(text).map(beginningOf));
}

type Numbers = Float64Array | Uint32Array | Uint16Array;

/** Numbers side by side, of which nobody knows beforehand how many. */
class Column<T extends Numbers> {
  length = 0;
  private readonly kind: new (length: number) => T;
  private room: T;

  constructor(kind: new (length: number) => T) {
    this.kind = kind;
    this.room = new kind(1024);
  }

  push(value: number): void {
    if (this.length === this.room.length) {
      const larger = new this.kind(this.length * 2);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.room[index] ?? 0;
  }

  /** A view of some of them, not a copy. */
  slice(from: number, to: number): T {
    return this.room.subarray(from, to) as T;
  }

  all(): T {
    return this.slice(0, this.length);
  }
}
