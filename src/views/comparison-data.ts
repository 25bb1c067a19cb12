import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { publishedDocument } from './in-force.ts';
import { comparedAmount, COMPARED_KINDS, isComparable, MEASURES, type ComparedKind } from './peers.ts';

/** Figures of one document in sen, in the order of `MEASURES`. */
export type ComparedFigures = readonly (number | null)[];

/** One village that can be chosen. */
export interface ComparedVillage {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly href: string;
  readonly isExample: boolean;
  readonly people: number | null;
  /** `apbdes-2026` → its figures; only what can be compared. */
  readonly documents: Readonly<Record<string, ComparedFigures>>;
}

/** Key of a document of a year. */
export function comparisonKey(kind: ComparedKind, year: number): string {
  return `${kind}-${year}`;
}

/** Every village with at least one comparable document, one by one: of a country all of them are many megabytes. */
export function* comparisonData(site: Site, addresses: AddressBook): Generator<ComparedVillage> {
  for (const village of site.villages) {
    const documents = comparedDocuments(village);
    if (documents.length === 0) continue;
    yield {
      code: village.code,
      name: village.name,
      district: village.district,
      href: addresses.village(village),
      isExample: village.isExample,
      people: village.population?.people ?? null,
      documents: Object.fromEntries(documents),
    };
  }
}

function comparedDocuments({ years }: Village): readonly (readonly [key: string, ComparedFigures])[] {
  return years.flatMap((year) =>
    COMPARED_KINDS.flatMap((kind) => {
      const document = publishedDocument(year, kind);
      if (document === null || !isComparable(document)) return [];
      const figures = MEASURES.map((measure) => comparedAmount(document, measure));
      return [[comparisonKey(kind, year.year), figures] as const];
    }),
  );
}
