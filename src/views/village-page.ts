import type { Site } from '../model/site.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { askBox, type AskBox } from './contact.ts';
import { formatDate } from './dates.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { headline, type Headline } from './headline.ts';
import { leadingDocument, newestYearWithData } from './in-force.ts';
import { documentName, unknownIn } from './names.ts';
import { cardHref } from './village-prints.ts';
import { formatCount, writtenAmount, type WrittenAmount } from './written-amount.ts';

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
  readonly years: readonly YearLine[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** Musyawarah desa, by date. */
  readonly meetings: readonly { readonly term: string; readonly text: string }[];
  readonly innovations: readonly { readonly title: string; readonly text: string }[];
  readonly ask: AskBox;
}

/** The village: its newest year with data, every year, whom to ask. */
export function villagePage(village: Village, site: Site, addresses: AddressBook): VillagePage {
  const newest = newestYearWithData(village);
  const opening = newest && headline(village, newest);
  return {
    frame: frameOf(
      {
        title: `Desa ${village.name}`,
        description: `Anggaran Desa ${village.name}, Kecamatan ${village.district}, dari tahun ke tahun.`,
        address: addresses.village(village),
        crumbs: [
          { label: village.district, href: addresses.district(village.districtSlug) },
          { label: village.name, href: '' },
        ],
        examples: examplesAmong([village]),
        picture: newest ? cardHref(village, newest, site.reference.settings.prints, addresses) : '',
      },
      site.reference.settings,
      addresses,
    ),
    title: `Desa ${village.name}`,
    legal: `Kecamatan ${village.district} · ${regencyName(village.regency)} · kode ${village.code}`,
    newest:
      newest && opening
        ? { headline: opening, href: addresses.year(village, newest.year), year: newest.year }
        : null,
    years: village.years.map((year) => yearLine(village, year, addresses)),
    facts: factsOf(village),
    meetings: village.meetings.map(({ date, subject }) => ({ term: formatDate(date), text: subject })),
    innovations: village.innovations.map(({ title, year, text }) => ({
      title: year === null ? title : `${title} (${year})`,
      text,
    })),
    ask: askBox(village, `anggaran Desa ${village.name}`),
  };
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

/** "APBDes, Realisasi; APBDes Perubahan ditahan". */
export function stateOf(year: FiscalYear): string {
  const names = (status: 'published' | 'held-back'): string =>
    year.publications
      .filter((publication) => publication.status === status)
      .map((publication) => documentName(publication.kind))
      .join(', ');
  const held = names('held-back');
  const parts = [names('published'), held === '' ? '' : `${held} ditahan dulu`];
  return parts.filter((part) => part !== '').join('; ') || 'belum ada dokumen';
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
