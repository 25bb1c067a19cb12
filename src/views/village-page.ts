import type { Site } from '../model/site.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { askBox, type AskBox } from './contact.ts';
import { formatDate } from './dates.ts';
import { examplesAmong, frameOf, regencyName, type Crumb, type Frame } from './frame.ts';
import { headline, type Headline } from './headline.ts';
import { heldBackPublications, leadingDocument, newestYearWithData, publishedDocuments } from './in-force.ts';
import { documentName, standingName, unknownIn } from './names.ts';
import { letterFor, type RequestLetter } from './request-letter.ts';
import { revisionOf, type Revision } from './revision.ts';
import type { SeriesChart } from './series-chart.ts';
import { termsIn, type TermLink } from './terms.ts';
import { trendOf } from './trend.ts';
import { villageNote, type NoteBlock } from './village-note.ts';
import { cardHref } from './village-prints.ts';
import { formatCount, writtenAmount, type WrittenAmount } from './written-amount.ts';
import { anyWhatsappLink } from './web-link.ts';
import { waysOn } from './ways-on.ts';
import { INDONESIAN, type Words } from './words.ts';
import { yearChange, type YearChange } from './year-change.ts';

/** One year of a village in one line. */
export interface YearLine {
  readonly year: number;
  readonly href: string;
  /** What is published and what waits, in words. */
  readonly state: string;
  readonly isWaiting: boolean;
  readonly revenue: WrittenAmount;
  readonly expenditure: WrittenAmount;
}

/** Everything that stands on `/<kecamatan>/<desa>/`. */
export interface VillagePage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  /** The newest year with data; `null` where nothing is published yet. */
  readonly newest: { readonly headline: Headline; readonly href: string; readonly year: number } | null;
  /** Address of the emblem's picture; `''` if there is none. */
  readonly emblemHref: string;
  /** Every year as bars; `null` where there are fewer than two. */
  readonly trend: SeriesChart | null;
  readonly years: readonly YearLine[];
  readonly change: YearChange | null;
  /** What the newest amendment changed. */
  readonly revision: { readonly year: number; readonly revision: Revision } | null;
  /** The village's own words. */
  readonly note: { readonly title: string; readonly blocks: readonly NoteBlock[] } | null;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** Musyawarah desa, by date. */
  readonly meetings: readonly { readonly term: string; readonly text: string }[];
  readonly innovations: readonly { readonly title: string; readonly text: string }[];
  readonly ask: AskBox;
  readonly waysOn: readonly Crumb[];
  readonly shareHref: string;
  readonly terms: readonly TermLink[];
  /** How to ask for the documents; `null` where any budget is published. */
  readonly letter: RequestLetter | null;
}

/** The village: its newest year with data, every year, whom to ask. */
export function villagePage(village: Village, site: Site, addresses: AddressBook): VillagePage {
  const newest = newestYearWithData(village);
  const opening = newest && headline(village, newest);
  const description = `Anggaran Desa ${village.name}, Kecamatan ${village.district}, dari tahun ke tahun.`;
  const address = addresses.absolute(site.reference.settings.origin, addresses.village(village));
  const page = {
    frame: frameOf(
      {
        title: `Desa ${village.name}`,
        description,
        address: addresses.village(village),
        crumbs: [
          { label: village.district, href: addresses.district(village.districtSlug) },
          { label: village.name, href: '' },
        ],
        examples: examplesAmong([village]),
        feed: addresses.villageFeed(village),
        picture: newest ? cardHref(village, newest, site.reference.settings.prints, addresses) : '',
      },
      site.reference.settings,
      addresses,
    ),
    title: `Desa ${village.name}`,
    legal: [
      `Kecamatan ${village.district}`,
      regencyName(village.regency),
      village.code === '' ? '' : `kode ${village.code}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    newest:
      newest && opening
        ? { headline: opening, href: addresses.year(village, newest.year), year: newest.year }
        : null,
    emblemHref: village.emblem === null ? '' : addresses.emblem(village),
    trend: trendOf(village),
    change: yearChange(village, site.reference),
    revision: newestRevision(village, site),
    note: noteOf(village),
    years: village.years.map((year) => yearLine(village, year, addresses)),
    facts: factsOf(village),
    meetings: village.meetings.map(({ date, subject }) => ({ term: formatDate(date), text: subject })),
    innovations: village.innovations.map(({ title, year, text }) => ({
      title: year === null ? title : `${title} (${year})`,
      text,
    })),
    ask: askBox(village, `anggaran Desa ${village.name}`, addresses),
    waysOn: waysOn(village, addresses),
    letter: newest ? null : letterFor(village, null),
  };
  return {
    ...page,
    shareHref: anyWhatsappLink(`${page.title}. ${description} ${address}`),
    terms: termsIn(page, addresses),
  };
}

function newestRevision(village: Village, site: Site): VillagePage['revision'] {
  for (const year of village.years) {
    const revision = revisionOf(year, site.reference);
    if (revision) return { year: year.year, revision };
  }
  return null;
}

/** The note below a heading of its own; a heading that the village put above everything becomes that one. */
function noteOf({ note, name }: Village): VillagePage['note'] {
  const blocks = villageNote(note);
  const [first, ...rest] = blocks;
  if (first === undefined) return null;
  if (first.kind !== 'heading') return { title: `Kata Pemerintah Desa ${name}`, blocks };
  return { title: (first.lines[0] ?? []).map((span) => span.text).join(''), blocks: rest };
}

/** One year in one line; a figure that nobody published is said, not drawn. */
export function yearLine(village: Village, year: FiscalYear, addresses: AddressBook): YearLine {
  const document = leadingDocument(year);
  const unknown = document ? unknownIn(document) : 'belum disajikan';
  return {
    year: year.year,
    href: addresses.year(village, year.year),
    state: stateOf(year),
    isWaiting: year.publications.some((publication) => publication.status === 'held-back'),
    revenue: writtenAmount(document?.summary.revenue ?? null, unknown),
    expenditure: writtenAmount(document?.summary.expenditure ?? null, unknown),
  };
}

/** "APBDes, Rancangan APBDes Perubahan, Realisasi (baru sebagian); Realisasi semester 1 ditahan dulu". */
export function stateOf(year: FiscalYear, words: Words = INDONESIAN): string {
  const { say } = words;
  const published = publishedDocuments(year)
    .map((document) => `${standingName(document, words)}${document.isPartial ? say(' (baru sebagian)') : ''}`)
    .join(', ');
  const held = heldBackPublications(year)
    .map((publication) => documentName(publication.kind, words))
    .join(', ');
  const parts = [published, held === '' ? '' : say('{documents} ditahan dulu', { documents: held })];
  return parts.filter((part) => part !== '').join('; ') || say('belum ada dokumen');
}

function factsOf(village: Village): VillagePage['facts'] {
  const { population } = village;
  const households = population?.households ? `, ${formatCount(population.households)} keluarga` : '';
  return [
    {
      term: 'Penduduk',
      text: population ? `${formatCount(population.people)} warga${households} (${population.year})` : '',
    },
    { term: 'Kepala desa', text: village.head },
    { term: 'Alamat', text: village.address },
  ].filter((fact) => fact.text !== '');
}
