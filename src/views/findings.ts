import type { Finding } from '../model/finding.ts';
import type { FiscalYear, Publication } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { documentName, standingName } from './names.ts';
import { INDONESIAN, type Words } from './words.ts';

/** One finding as a page tells it. */
export interface Explanation {
  /** Which document it is of: "Rancangan APBDes Perubahan 2026". */
  readonly document: string;
  readonly message: string;
  /** Tertulis, seharusnya, selisih: what is known of them. */
  readonly figures: readonly { readonly term: string; readonly text: string }[];
  /** Whom the mend speaks to: it must be done, or it would help. */
  readonly mendLabel: string;
  readonly mend: string;
  /** "apbdes.csv, baris 14, sel E14". */
  readonly place: string;
  /** The writer's own line; `''` if none. */
  readonly excerpt: string;
  readonly helpHref: string;
}

/** A document that waits for mending. */
export interface HeldBack {
  readonly id: string;
  readonly name: string;
  readonly opening: string;
  readonly faults: readonly Explanation[];
  /** How many faults are not shown. */
  readonly more: number;
  readonly file: string;
}

/** No reader mends more than this at once. */
const SHOWN = 20;
/** How many warnings stand open. */
const WARNINGS_SHOWN = 3;

/** A finding in words and figures, with its place. */
export function explanation(
  finding: Finding,
  document: string,
  addresses: AddressBook,
  { say }: Words = INDONESIAN,
): Explanation {
  const figures = [
    { term: say('Tertulis'), text: finding.written ?? '' },
    { term: say('Seharusnya'), text: finding.expected ?? '' },
    { term: say('Selisih'), text: finding.difference ?? '' },
  ];
  return {
    document,
    message: finding.message,
    figures: figures.filter((figure) => figure.text !== ''),
    mendLabel: say(finding.severity === 'error' ? 'Perbaiki' : 'Saran untuk desa'),
    mend: finding.mend,
    place: placeOf(finding, say),
    excerpt: finding.excerpt ?? '',
    helpHref: addresses.help(finding.code),
  };
}

/** Why a document is held back and what happens next. */
export function heldBack(
  publication: Publication & { readonly status: 'held-back' },
  year: number,
  addresses: AddressBook,
  words: Words = INDONESIAN,
): HeldBack {
  const errors = publication.findings.filter((finding) => finding.severity === 'error');
  const name = `${documentName(publication.kind, words)} ${year}`;
  return {
    id: `ditahan-${publication.kind}`,
    name,
    opening:
      errors.length === 1
        ? words.say('Ada satu hal yang perlu diperbaiki di berkas {name}.', { name })
        : words.say('Ada {count} hal yang perlu diperbaiki di berkas {name}.', {
            count: errors.length,
            name,
          }),
    faults: errors.slice(0, SHOWN).map((finding) => explanation(finding, name, addresses, words)),
    more: Math.max(0, errors.length - SHOWN),
    file: publication.source?.file ?? errors[0]?.file ?? '',
  };
}

/** The warnings of a year: the first in full, the others folded and short. None is left out. */
export interface Warnings {
  readonly count: number;
  readonly shown: readonly Explanation[];
  readonly rest: readonly Explanation[];
}

/** "Hal yang perlu dijelaskan": the warnings beside what is published. Notes are for staff and never shown. */
export function warningsOf(year: FiscalYear, addresses: AddressBook, words: Words = INDONESIAN): Warnings {
  const all = year.publications
    .filter((publication) => publication.status === 'published')
    .flatMap(({ document, findings }) =>
      findings
        .filter((finding) => finding.severity === 'warning')
        .map((finding) =>
          explanation(finding, `${standingName(document, words)} ${document.year}`, addresses, words),
        ),
    );
  return { count: all.length, shown: all.slice(0, WARNINGS_SHOWN), rest: all.slice(WARNINGS_SHOWN) };
}

function placeOf(finding: Finding, say: Words['say']): string {
  const parts = [finding.file.slice(finding.file.lastIndexOf('/') + 1)];
  if (finding.line !== null) parts.push(say('baris {line}', { line: String(finding.line) }));
  if (finding.cell !== null) parts.push(say('sel {cell}', { cell: finding.cell }));
  return parts.join(', ');
}
