import type { AgencyFiling } from '../model/agency.ts';
import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { agencyTotals } from './agency-board.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { formatCount, writtenAmount, type WrittenAmount } from './written-amount.ts';

/** One year of an agency. */
interface AgencyYear {
  readonly year: number;
  readonly href: string;
  /** `null`: held back. */
  readonly ceiling: WrittenAmount | null;
}

/** Everything that stands on `/opd/`. */
export interface AgencyListPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly agencies: readonly {
    readonly name: string;
    readonly isExample: boolean;
    readonly years: readonly AgencyYear[];
  }[];
}

/** Every agency of the regency with its years, newest first. */
export function agencyListPage(site: Site, addresses: AddressBook): AgencyListPage {
  const { settings } = site.reference;
  const byAgency = [...Map.groupBy(site.agencies, (filing) => filing.slug)];
  const title = 'Anggaran perangkat daerah';
  const agencies = byAgency.map(([slug, filings]) => ({
    name: newestOf(filings)?.name ?? slug,
    isExample: newestOf(filings)?.isExample ?? false,
    years: filings.toSorted((a, b) => b.year - a.year).map((filing) => yearOf(filing, addresses)),
  }));
  return {
    frame: frameOf(
      {
        title,
        description: `Anggaran dinas dan badan di ${regencyName(settings.regency)}: program, kegiatan, dan sub kegiatannya.`,
        address: addresses.agencies,
        crumbs: [{ label: 'Perangkat daerah', href: '' }],
        examples: examplesAmong(agencies),
      },
      settings,
      addresses,
    ),
    title,
    lead:
      agencies.length === 0
        ? 'Belum ada dinas yang menyajikan anggarannya di sini.'
        : `${formatCount(agencies.length)} dinas atau badan menyajikan anggarannya di sini.`,
    agencies,
  };
}

/** Address of the list where it holds anything; `''` where it does not. */
export function agenciesHref(site: Site, addresses: AddressBook): string {
  return site.agencies.length === 0 ? '' : addresses.agencies;
}

function newestOf(filings: readonly AgencyFiling[]) {
  return filings.toSorted((a, b) => b.year - a.year).find(({ budget }) => budget !== null)?.budget;
}

function yearOf({ slug, year, budget }: AgencyFiling, addresses: AddressBook): AgencyYear {
  const ceiling = budget && writtenAmount(agencyTotals(budget).ceiling);
  return { year, href: addresses.agency(slug, year), ceiling };
}
