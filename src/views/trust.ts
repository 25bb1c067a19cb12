import type { BudgetDocument } from '../model/budget.ts';
import { dayOf, newestChange, type History } from '../model/history.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { publishedDocuments } from './in-force.ts';
import { legalName } from './names.ts';
import type { PlainMessage } from './messages.ts';
import { webLink } from './web-link.ts';
import { INDONESIAN, type Words } from './words.ts';

/** Where the figures of one document come from, and how to take them along. */
export interface SourceNote {
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
  readonly size: string;
  /** Which commit made the file what it is, or why that is not known. */
  readonly commit: string;
  /** The whole commit hash, for whoever compares; `''` if not known. */
  readonly commitHash: string;
  /** Where the commit can be read; `''` if nowhere. */
  readonly commitHref: string;
  readonly regulationHref: string;
  readonly csvHref: string;
  readonly jsonHref: string;
}

/** What is known of the past of the files, and where it can be read. */
export interface Past {
  readonly history: History;
  /** Address of the data repository or `''`. */
  readonly repository: string;
}

/** The sources of every published document of a year. */
export function sourceNotes(
  village: Village,
  year: FiscalYear,
  past: Past,
  addresses: AddressBook,
  words: Words = INDONESIAN,
): readonly SourceNote[] {
  return publishedDocuments(year).map((document) => sourceNote(village, document, past, addresses, words));
}

/** Why no commit is named. */
const WITHOUT_COMMIT = {
  whole: 'belum tercatat di git',
  shallow: 'tidak diketahui: riwayat git di sini terpotong',
  absent: 'tidak diketahui: tanpa riwayat git',
} as const satisfies Readonly<Record<History['reach'], PlainMessage>>;

function sourceNote(
  village: Village,
  document: BudgetDocument,
  { history, repository }: Past,
  addresses: AddressBook,
  words: Words,
): SourceNote {
  const change = newestChange(history, document.source.file);
  const home = webLink(repository).replace(/\/+$/, '');
  return {
    commit: change
      ? `${change.commit.slice(0, 12)}, ${words.date(dayOf(change.time))}`
      : words.say(WITHOUT_COMMIT[history.reach]),
    commitHash: change?.commit ?? '',
    commitHref: change && home !== '' ? `${home}/commit/${change.commit}` : '',
    name: legalName(document, words),
    file: document.source.file,
    sha256: document.source.sha256,
    size: words.say('{count} bita', { count: document.source.bytes }),
    regulationHref: webLink(document.regulation?.link ?? ''),
    csvHref: addresses.data(village, document.year, document.kind, 'csv'),
    jsonHref: addresses.data(village, document.year, document.kind, 'json'),
  };
}
