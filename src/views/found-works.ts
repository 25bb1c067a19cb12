import type { DigestWork } from '../model/digest.ts';
import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import { worksIn } from './digests.ts';
import { budgetInForce, newestYearWithData } from './in-force.ts';
import { LargestWorks, WorkTable, type FoundTogether } from './largest-works.ts';
import { beginningOf, searchWords, type SearchEntry } from './search-index.ts';

/** The activities that are found, by their numbers in the order of the villages. */
export interface FoundWorks {
  /** Those with a budget. */
  readonly villages: readonly Village[];
  readonly table: WorkTable;
  /** What is found by each beginning of a word, by the alphabet; each is let go once it is given. */
  readonly byBeginning: Iterable<readonly [beginning: string, works: FoundTogether]>;
}

/**
 * The activities of every village in its newest year. A country has millions: held are those that will be shown.
 * @param most characters of the works of one beginning
 * @param between characters that stand between two works
 */
export function worksFound(site: Site, most: number, between: number): FoundWorks {
  const villages: Village[] = [];
  const table = new WorkTable();
  const found = new Map<string, LargestWorks>();
  for (const village of site.villages) {
    const works = searchedWorks(village);
    if (works === null) continue;
    const ofVillage = beginningsIn(`${village.name} ${village.district}`);
    for (const work of works) {
      const size = entryText(work, villages.length).length + between;
      const number = table.add(work.amount ?? 0, size);
      for (const beginning of new Set([...ofVillage, ...beginningsIn(`${work.label} ${work.place}`)])) {
        const known = found.get(beginning) ?? new LargestWorks(table, most);
        found.set(beginning, known);
        known.add(number);
      }
    }
    villages.push(village);
  }
  return { villages, table, byBeginning: givenAway(found) };
}

function* givenAway(
  found: Map<string, LargestWorks>,
): Generator<readonly [beginning: string, works: FoundTogether]> {
  for (const beginning of [...found.keys()].sort()) {
    const works = found.get(beginning)?.found();
    found.delete(beginning);
    if (works !== undefined) yield [beginning, works];
  }
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
