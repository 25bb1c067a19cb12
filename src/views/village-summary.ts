import type { BudgetDocument } from '../model/budget.ts';
import type { Site } from '../model/site.ts';
import type { Publication, Village } from '../model/village.ts';
import { spendingOf, worksIn } from './digests.ts';
import { budgetInForce, newestYearWithData } from './in-force.ts';
import { unreportedAccounts } from './reported.ts';
import { measureOf, regencyFiles, type RowPlace } from './regency-export.ts';

/**
 * A village without the lines of its documents, as JSON: what the pages of many villages need. A page of the village
 * itself cannot be made from it.
 */
export interface VillageSummary {
  readonly village: Village;
  /** The emblem in base 64; `''` if there is none. */
  readonly emblem: string;
  /** By year. */
  readonly rows: Readonly<Record<string, RowPlace>>;
}

/** Gives the bytes of a regency file, `2026-contoh`, as text. */
export type RowReader = (file: string, place: RowPlace) => string;

/** The summaries of every village of a site, a line each; rows are told as they stand in the regency's files. */
export function summariesText(site: Site): string {
  const places = new Map<Village, Record<string, RowPlace>>();
  for (const file of regencyFiles(site))
    for (const [village, place] of measureOf(site, file).places) {
      const known = places.get(village) ?? {};
      known[file.year] = place;
      places.set(village, known);
    }
  return site.villages
    .map((village) => `${JSON.stringify(summaryOf(village, places.get(village) ?? {}))}\n`)
    .join('');
}

function summaryOf(village: Village, rows: Readonly<Record<string, RowPlace>>): VillageSummary {
  const newest = newestYearWithData(village);
  const searched = newest && budgetInForce(newest);
  const { writtenRows: _, emblem, ...rest } = village;
  return {
    rows,
    emblem: emblem?.content.toBase64() ?? '',
    village: {
      ...rest,
      note: '',
      emblem: emblem && { file: emblem.file, content: new Uint8Array() },
      years: village.years.map((year) => ({
        ...year,
        publications: year.publications.map((one): Publication =>
          one.status === 'published'
            ? { ...one, document: summaryDocument(one.document, one.document === searched) }
            : one,
        ),
      })),
    },
  };
}

function summaryDocument(document: BudgetDocument, isSearched: boolean): BudgetDocument {
  const digest = {
    spending: spendingOf(document),
    unreported: unreportedAccounts(document),
    works: isSearched ? worksIn(document) : [],
  };
  return { ...document, lines: [], controls: [], leaves: [], unreported: [], digest };
}

/** The villages of such a text; whoever asks one of their documents for its lines is told that they are not there. */
export function villagesFrom(text: string, rowsOf: RowReader): readonly Village[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { village, emblem, rows } = JSON.parse(line) as VillageSummary;
      return {
        ...village,
        emblem: village.emblem && { file: village.emblem.file, content: Uint8Array.fromBase64(emblem) },
        years: village.years.map((year) => ({
          ...year,
          publications: year.publications.map((one): Publication =>
            one.status === 'published'
              ? { ...one, document: guarded(one.document, ['lines', 'controls', 'leaves', 'unreported']) }
              : one,
          ),
        })),
        writtenRows: (year: number): string => {
          const place = rows[year];
          return place ? rowsOf(`${year}${village.isExample ? '-contoh' : ''}`, place) : '';
        },
      };
    });
}

/** The same with parts that cannot be read: a missing line must never look like no line. */
function guarded<T extends object>(whole: T, parts: readonly (keyof T & string)[]): T {
  const copy = { ...whole };
  for (const part of parts)
    Object.defineProperty(copy, part, {
      enumerable: false,
      get: () => {
        throw new Error(`A summary has no ${part}`);
      },
    });
  return copy;
}
