import { DOCUMENT_KINDS, type DocumentKind } from '../model/budget.ts';
import {
  CHANGES_TOLD,
  changeKey,
  type FileChange,
  type History,
  type HistoryReach,
  type PastLines,
} from '../model/history.ts';
import type { Site } from '../model/site.ts';
import type { Publication, Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import type { CoverageTime } from './coverage.ts';
import { formatDate } from './dates.ts';
import { toldChange } from './feed-changes.ts';
import { regencyName } from './frame.ts';
import { documentName } from './names.ts';
import { xmlText } from './xml.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The rows that changed, as HTML; `''` if none are told. */
  readonly html: string;
  readonly href: string;
  readonly change: FileChange;
}

/**
 * What the villages published, changed line by line and withdrew, newest first, as Atom: of the regency, or of one
 * village.
 * @see RFC 4287
 */
export function feedXml(
  site: Site,
  time: CoverageTime,
  lines: PastLines,
  addresses: AddressBook,
  only?: Village,
): string {
  const { settings } = site.reference;
  const absolute = (address: string): string => addresses.absolute(settings.origin, address);
  const villages = only === undefined ? site.villages : [only];
  const changes = newest(
    villages.values().flatMap((village) => changesOf(village, time.history, addresses)),
    CHANGES_TOLD,
  );
  const entries = changes.map((one) => entryOf(one, lines, addresses));
  const self = absolute(only === undefined ? addresses.feed : addresses.villageFeed(only));
  const title = only === undefined ? regencyName(settings.regency) : `Desa ${only.name}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">',
    ` <title>${xmlText(`Papan Desa · ${title}`)}</title>`,
    ` <subtitle>${xmlText(`Dokumen anggaran yang terbit dan berubah, baris demi baris.${MISSING[time.history.reach]}`)}</subtitle>`,
    ` <id>${xmlText(self)}</id>`,
    ` <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    ` <link rel="alternate" type="text/html" href="${xmlText(absolute(only === undefined ? addresses.home : addresses.village(only)))}"/>`,
    ` <updated>${momentOf(entries[0]?.change.time ?? `${time.today}T00:00:00+07:00`)}</updated>`,
    ` <author><name>${xmlText(title)}</name></author>`,
    ...entries.map((entry) => entryXml(entry, absolute)),
    '</feed>\n',
  ].join('\n');
}

/** What a reader has to know of the past. */
const MISSING: Readonly<Record<HistoryReach, string>> = {
  whole: '',
  shallow: ' Riwayat git terpotong: perubahan yang lama tidak ada di sini.',
  absent: ' Situs ini dibangun tanpa riwayat git: kapan dan apa yang berubah tidak diketahui.',
};

/** A change of a document, before it is told. */
interface Change {
  readonly id: string;
  readonly village: Village;
  readonly year: number;
  readonly kind: DocumentKind;
  readonly file: string;
  readonly change: FileChange;
  /** Whether it is the last one, and the document is held back since. */
  readonly isHeld: boolean;
}

function* changesOf(village: Village, { changes }: History, addresses: AddressBook): Generator<Change> {
  for (const { year, publications } of village.years)
    for (const kind of DOCUMENT_KINDS) {
      const publication = publications.find((one) => one.kind === kind);
      const file = fileOf(publication);
      for (const [index, change] of (changes.get(file) ?? []).entries())
        yield {
          id: `${addresses.year(village, year)}#${kind}-${change.commit.slice(0, 12)}`,
          village,
          year,
          kind,
          file,
          change,
          isHeld: index === 0 && publication?.status === 'held-back',
        };
    }
}

/** The newest changes, of however many: only those that may be among them are held. */
function newest(all: Iterable<Change>, most: number): readonly Change[] {
  let held: Change[] = [];
  const cut = (): void => {
    held.sort((a, b) => Date.parse(b.change.time) - Date.parse(a.change.time) || (a.id < b.id ? -1 : 1));
    held = held.slice(0, most);
  };
  for (const one of all) if (held.push(one) > 4 * most) cut();
  cut();
  return held;
}

function entryOf(
  { id, village, year, kind, file, change, isHeld }: Change,
  lines: PastLines,
  addresses: AddressBook,
): Entry {
  return {
    ...summaryOf(kind, change, isHeld, file, lines),
    id,
    title: `${village.isExample ? 'DATA CONTOH: ' : ''}Desa ${village.name}: ${documentName(kind)} ${year} ${VERBS[change.kind]}`,
    href: addresses.year(village, year),
    change,
  };
}

function summaryOf(
  kind: DocumentKind,
  change: FileChange,
  isHeld: boolean,
  file: string,
  lines: PastLines,
): Pick<Entry, 'summary' | 'html'> {
  if (isHeld) return { summary: HELD, html: '' };
  const altered = lines.get(changeKey(file, change));
  if (change.kind !== 'changed' || altered === undefined)
    return { summary: SUMMARIES[change.kind], html: '' };
  const { sentence, html } = toldChange(altered, kind);
  return { summary: `${SUMMARIES.changed} ${sentence}`, html };
}

const HELD = 'Berkasnya masih salah, jadi dokumen ini ditahan dulu. Sebabnya ada di halaman desa.';
const VERBS: Readonly<Record<FileChange['kind'], string>> = {
  added: 'masuk',
  changed: 'berubah',
  removed: 'ditarik',
};
const SUMMARIES: Readonly<Record<FileChange['kind'], string>> = {
  added: 'Berkas dokumen ini masuk untuk pertama kali.',
  changed: 'Berkas dokumen ini diganti.',
  removed: 'Berkas dokumen ini dihapus.',
};

function fileOf(publication: Publication | undefined): string {
  if (publication === undefined) return '';
  return publication.status === 'published'
    ? publication.document.source.file
    : (publication.source?.file ?? '');
}

function entryXml(entry: Entry, absolute: (address: string) => string): string {
  const day = formatDate(entry.change.time.slice(0, 10));
  return [
    ' <entry>',
    `  <title>${xmlText(entry.title)}</title>`,
    `  <id>${xmlText(absolute(entry.id))}</id>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(absolute(entry.href))}"/>`,
    `  <updated>${momentOf(entry.change.time)}</updated>`,
    `  <summary>${xmlText(`${entry.summary} ${day}, commit ${entry.change.commit.slice(0, 12)}.`)}</summary>`,
    ...(entry.html === '' ? [] : [`  <content type="html">${xmlText(entry.html)}</content>`]),
    ' </entry>',
  ].join('\n');
}

/** RFC 3339 in UTC. */
function momentOf(time: string): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
