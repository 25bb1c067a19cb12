import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { agenciesHref } from './agency-list-page.ts';
import {
  countedVillages,
  districtsOf,
  totalsOf,
  villageEntry,
  villagesApart,
  type DistrictEntry,
  type VillageEntry,
} from './directory.ts';
import type { Sen } from '../model/money.ts';
import type { KeyFigure } from './headline.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { silentVillages } from './silent-villages.ts';
import { formatCount, writtenAmount } from './written-amount.ts';

/** What several villages manage together. */
export interface TotalsView {
  readonly label: string;
  readonly figures: readonly KeyFigure[];
}

/** Everything that stands on `/` and on `/<kecamatan>/`. */
export interface DirectoryPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  /** "3 dari 12 desa sudah menerbitkan anggarannya di sini." */
  readonly coverage: string;
  readonly totals: TotalsView | null;
  readonly districts: readonly DistrictEntry[];
  /** Invented villages beside real ones: in no count and no sum. */
  readonly apart: readonly VillageEntry[];
  /** Whether each kecamatan opens by itself: the list of a whole regency is long. */
  readonly isFolded: boolean;
  /** Where the budgets of the agencies are; `''` where there are none or they do not belong here. */
  readonly agenciesHref: string;
}

/** The regency: every kecamatan with its villages. */
export function homePage(site: Site, addresses: AddressBook): DirectoryPage {
  const { settings } = site.reference;
  const districts = districtsOf(site, addresses);
  return {
    frame: frameOf(
      {
        title: 'Uang desa, terbuka untuk warga',
        description: `Anggaran desa di ${regencyName(settings.regency)}: dari mana uangnya, untuk apa, siapa yang mengerjakan.`,
        address: addresses.home,
        crumbs: [],
        examples: examplesAmong([...site.villages, ...silentVillages(site)]),
      },
      settings,
      addresses,
    ),
    title: `Uang desa di ${regencyName(settings.regency)}`,
    legal: `Provinsi ${settings.province.replace(/^Provinsi\s+/i, '')} · anggaran desa (APBDes), terbuka untuk warga`,
    coverage: coverageOf(districts),
    totals: totalsView(countedVillages(site)),
    districts,
    apart: apartOf(site, addresses),
    isFolded: true,
    agenciesHref: agenciesHref(site, addresses),
  };
}

/** One kecamatan; `villages` are those that filed anything under its folder. */
export function districtPage(districtSlug: string, site: Site, addresses: AddressBook): DirectoryPage {
  const { settings } = site.reference;
  const address = addresses.district(districtSlug);
  const districts = districtsOf(site, addresses).filter((entry) => entry.href === address);
  const villages = site.villages.filter((village) => village.districtSlug === districtSlug);
  const silent = silentVillages(site).filter((village) => village.districtSlug === districtSlug);
  const name = districts[0]?.name ?? villages[0]?.district ?? districtSlug;
  return {
    frame: frameOf(
      {
        title: `Kecamatan ${name}`,
        description: `Anggaran desa di Kecamatan ${name}, ${regencyName(settings.regency)}.`,
        address,
        crumbs: [{ label: name, href: '' }],
        examples: examplesAmong([...villages, ...silent]),
      },
      settings,
      addresses,
    ),
    title: `Kecamatan ${name}`,
    legal: regencyName(districts.length > 0 ? settings.regency : (villages[0]?.regency ?? settings.regency)),
    coverage: coverageOf(districts),
    totals: totalsView(countedVillages({ ...site, villages })),
    districts,
    apart: apartOf({ ...site, villages }, addresses),
    isFolded: false,
    agenciesHref: '',
  };
}

/** Every kecamatan, as its page is addressed. */
export function districtSlugs(site: Site): readonly string[] {
  const places = [...site.villages, ...silentVillages(site)];
  return [...new Set(places.map((place) => place.districtSlug))];
}

function apartOf(site: Site, addresses: AddressBook): readonly VillageEntry[] {
  return villagesApart(site)
    .map((village) => villageEntry(village, addresses))
    .sort((left, right) => left.name.localeCompare(right.name, 'id'));
}

function coverageOf(districts: readonly DistrictEntry[]): string {
  const all = districts.reduce((sum, district) => sum + district.villages.length, 0);
  const published = districts.reduce((sum, district) => sum + district.published, 0);
  if (all === 0) return 'Di sini hanya ada desa contoh, yang tidak ikut dihitung.';
  return published === 0
    ? `Belum ada dari ${formatCount(all)} desa yang anggarannya terbit di sini.`
    : `${formatCount(published)} dari ${formatCount(all)} desa sudah menerbitkan anggarannya di sini.`;
}

function totalsView(villages: readonly Village[]): TotalsView | null {
  const totals = totalsOf(villages);
  if (totals === null) return null;
  const figure = (role: KeyFigure['role'], label: string, amount: Sen | null): KeyFigure => ({
    role,
    label,
    amount: writtenAmount(amount),
    note: '',
  });
  return {
    label: `Tahun ${totals.year}, ${formatCount(totals.villages)} desa bersama-sama mengelola:`,
    figures: [
      figure('in', 'Uang masuk (pendapatan)', totals.revenue),
      figure('out', 'Uang keluar (belanja)', totals.expenditure),
    ],
  };
}
