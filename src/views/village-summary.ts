import type { BudgetDocument } from '../model/budget.ts';
import type { DigestWork, DocumentDigest } from '../model/digest.ts';
import type { Site } from '../model/site.ts';
import type { FiscalYear, InstalledBoard, Publication, Village } from '../model/village.ts';
import { spendingOf, worksIn } from './digests.ts';
import { budgetInForce, newestYearWithData } from './in-force.ts';
import { unreportedAccounts } from './reported.ts';
import { measureOf, regencyFiles, type RowPlace } from './regency-export.ts';

/** What a document is without its lines. */
export type SummaryDocument = Omit<BudgetDocument, GuardedPart | 'digest'> & {
  readonly digest: Omit<DocumentDigest, 'works'>;
};
/** What a summary does not have: whoever asks for it is told so. */
export type GuardedPart = 'lines' | 'controls' | 'leaves' | 'unreported';

export type SummaryPublication =
  | (Omit<Publication & { status: 'published' }, 'document'> & { readonly document: SummaryDocument })
  | (Publication & { status: 'held-back' });

/**
 * What the pages of many villages need of a village: the first of its two lines of summaries, as JSON. A page of the
 * village itself cannot be made from it.
 */
export interface VillageFacts extends Omit<
  Village,
  'emblem' | 'note' | 'installedBoards' | 'years' | 'writtenRows'
> {
  /** Its file name; `null` if there is none. */
  readonly emblem: string | null;
  readonly installedBoards: readonly Omit<InstalledBoard, 'content'>[];
  readonly years: readonly (Omit<FiscalYear, 'publications'> & {
    readonly publications: readonly SummaryPublication[];
  })[];
  /** Where its records stand in the regency's files, by year. */
  readonly rows: Readonly<Record<string, RowPlace>>;
}

/** What few pages need: the second line. */
export interface VillageParts {
  /** In base 64; `''` if there is none. */
  readonly emblem: string;
  /** Activities, by {@link documentKey}. */
  readonly works: Readonly<Record<string, readonly DigestWork[]>>;
}

/** Tells the documents of a village apart. */
export function documentKey({ kind, year }: Pick<BudgetDocument, 'kind' | 'year'>): string {
  return `${kind} ${year}`;
}

/** The summaries of every village of a site, two lines each; rows are told as they stand in the regency's files. */
export function* summaryLines(site: Site): Generator<string> {
  const places = new Map<Village, Record<string, RowPlace>>();
  for (const file of regencyFiles(site))
    for (const [village, place] of measureOf(site, file).places) {
      const known = places.get(village) ?? {};
      known[file.year] = place;
      places.set(village, known);
    }
  for (const village of site.villages)
    yield `${JSON.stringify(factsOf(village, places.get(village) ?? {}))}\n${JSON.stringify(partsOf(village))}\n`;
}

/** Field by field: one that is added to a village has to be told here, be it known by a summary itself or not. */
function factsOf(village: Village, rows: VillageFacts['rows']): VillageFacts {
  return {
    code: village.code,
    name: village.name,
    districtSlug: village.districtSlug,
    slug: village.slug,
    district: village.district,
    regency: village.regency,
    province: village.province,
    population: village.population,
    head: village.head,
    address: village.address,
    website: village.website,
    complaint: village.complaint,
    informationOfficer: village.informationOfficer,
    council: village.council,
    informationGroup: village.informationGroup,
    innovations: village.innovations,
    meetings: village.meetings,
    installedBoards: village.installedBoards.map(({ date, place, year, file }) => ({
      date,
      place,
      year,
      file,
    })),
    isExample: village.isExample,
    emblem: village.emblem?.file ?? null,
    years: village.years.map(({ year, publications }) => ({
      year,
      publications: publications.map((one) =>
        one.status === 'published' ? { ...one, document: summaryDocument(one.document) } : one,
      ),
    })),
    rows,
  };
}

function partsOf(village: Village): VillageParts {
  const newest = newestYearWithData(village);
  const searched = newest && budgetInForce(newest);
  return {
    emblem: village.emblem?.content.toBase64() ?? '',
    works: searched ? { [documentKey(searched)]: worksIn(searched) } : {},
  };
}

function summaryDocument(document: BudgetDocument): SummaryDocument {
  const { kind, stage, year, source, regulation, summary, isPartial } = document;
  const digest = { spending: spendingOf(document), unreported: unreportedAccounts(document) };
  return { kind, stage, year, source, regulation, summary, isPartial, digest };
}
