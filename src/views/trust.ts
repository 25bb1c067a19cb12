import type { BudgetDocument } from '../model/budget.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { publishedDocuments } from './in-force.ts';
import { legalName } from './names.ts';
import { webLink } from './web-link.ts';
import { INDONESIAN, type Words } from './words.ts';

/** Where the figures of one document come from, and how to take them along. */
export interface SourceNote {
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
  readonly size: string;
  readonly regulationHref: string;
  readonly csvHref: string;
  readonly jsonHref: string;
}

/** The sources of every published document of a year. */
export function sourceNotes(
  village: Village,
  year: FiscalYear,
  addresses: AddressBook,
  words: Words = INDONESIAN,
): readonly SourceNote[] {
  return publishedDocuments(year).map((document) => sourceNote(village, document, addresses, words));
}

function sourceNote(
  village: Village,
  document: BudgetDocument,
  addresses: AddressBook,
  words: Words,
): SourceNote {
  return {
    name: legalName(document, words),
    file: document.source.file,
    sha256: document.source.sha256,
    size: words.say('{count} bita', { count: document.source.bytes }),
    regulationHref: webLink(document.regulation?.link ?? ''),
    csvHref: addresses.data(village, document.year, document.kind, 'csv'),
    jsonHref: addresses.data(village, document.year, document.kind, 'json'),
  };
}
