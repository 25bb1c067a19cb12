import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { agenciesHref } from './agency-list-page.ts';
import {
  countedVillages,
  districtCounts,
  districtOf,
  districtsOf,
  namesVillages,
  totalsOf,
  villageEntry,
  villagesApart,
  type DistrictCount,
  type DistrictEntry,
  type DistrictLink,
  type VillageEntry,
} from './directory.ts';
import type { Sen } from '../model/money.ts';
import type { KeyFigure } from './headline.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { newestAdoptedYear } from './in-force.ts';
import { silentVillages } from './silent-villages.ts';
import { INDONESIAN, type Words } from './words.ts';
import { writtenAmount } from './written-amount.ts';

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
  /** In place of them, where the villages are too many for a page. */
  readonly links: readonly DistrictLink[];
  /** Villages with a budget, shown without a tap while they are few; else none. */
  readonly first: readonly VillageEntry[];
  /** Invented villages beside real ones: in no count and no sum. */
  readonly apart: readonly VillageEntry[];
  /** Whether each kecamatan opens by itself: the list of a whole regency is long. */
  readonly isFolded: boolean;
  /** Where the budgets of the agencies are; `''` where there are none or they do not belong here. */
  readonly agenciesHref: string;
}

/** The regency: every kecamatan with its villages. */
export function homePage(site: Site, addresses: AddressBook, words: Words = INDONESIAN): DirectoryPage {
  const { settings } = site.reference;
  const { say } = words;
  const regency = regencyName(settings.regency);
  const districts = namesVillages(site) ? districtsOf(site, addresses, words) : [];
  const links = namesVillages(site) ? [] : districtCounts(site, addresses, words);
  return {
    frame: frameOf(
      {
        title: say('Uang desa, terbuka untuk warga'),
        description: say(
          'Anggaran desa di {regency}: dari mana uangnya, untuk apa, siapa yang mengerjakan.',
          { regency },
        ),
        address: addresses.home,
        face: (face) => face.home,
        crumbs: [],
        examples: examplesAmong([...site.villages, ...silentVillages(site)]),
      },
      settings,
      addresses,
      words,
    ),
    title: say('Uang desa di {regency}', { regency }),
    legal: say('Provinsi {province} · anggaran desa (APBDes), terbuka untuk warga', {
      province: settings.province.replace(/^Provinsi\s+/i, ''),
    }),
    coverage: coverageOf([...districts, ...links], words),
    totals: totalsView(countedVillages(site), words),
    districts,
    links,
    first: firstOf(site, addresses, words),
    apart: apartOf(site, addresses, words),
    isFolded: true,
    agenciesHref: agenciesHref(site, addresses),
  };
}

/** One kecamatan; `villages` are those that filed anything under its folder. */
export function districtPage(districtSlug: string, site: Site, addresses: AddressBook): DirectoryPage {
  const { settings } = site.reference;
  const address = addresses.district(districtSlug);
  const villages = site.villages.filter((village) => village.districtSlug === districtSlug);
  const silent = silentVillages(site).filter((village) => village.districtSlug === districtSlug);
  const entry = districtOf(districtSlug, site, addresses);
  const districts = entry.count > 0 ? [entry] : [];
  const name = entry.count > 0 ? entry.name : (villages[0]?.district ?? districtSlug);
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
    coverage: coverageOf(districts, INDONESIAN),
    totals: totalsView(countedVillages({ ...site, villages }), INDONESIAN),
    districts,
    links: [],
    first: [],
    apart: apartOf({ ...site, villages }, addresses, INDONESIAN),
    isFolded: false,
    agenciesHref: '',
  };
}

/** Every kecamatan, as its page is addressed. */
export function districtSlugs(site: Site): readonly string[] {
  const places = [...site.villages, ...silentVillages(site)];
  return [...new Set(places.map((place) => place.districtSlug))];
}

/** As many as a telephone shows on a screen; among more of them a name is found sooner by its kecamatan. */
const MOST_FIRST = 8;

/** Each says its kecamatan: two villages may have one name. */
function firstOf(site: Site, addresses: AddressBook, words: Words): readonly VillageEntry[] {
  const found: VillageEntry[] = [];
  for (const village of countedVillages(site)) {
    if (newestAdoptedYear(village) === null) continue;
    if (found.length === MOST_FIRST) return [];
    const entry = villageEntry(village, addresses, words);
    const district = words.say('Kecamatan {name}', { name: village.district });
    found.push({ ...entry, state: `${district} · ${entry.state}` });
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, 'id'));
}

function apartOf(site: Site, addresses: AddressBook, words: Words): readonly VillageEntry[] {
  return villagesApart(site)
    .map((village) => villageEntry(village, addresses, words))
    .sort((left, right) => left.name.localeCompare(right.name, 'id'));
}

function coverageOf(districts: readonly DistrictCount[], words: Words): string {
  const { say } = words;
  const all = districts.reduce((sum, district) => sum + district.count, 0);
  const published = districts.reduce((sum, district) => sum + district.published, 0);
  if (all === 0) return say('Di sini hanya ada desa contoh, yang tidak ikut dihitung.');
  return published === 0
    ? say('Belum ada dari {count} desa yang anggarannya terbit di sini.', { count: all })
    : say('{published} dari {count} desa sudah menerbitkan anggarannya di sini.', {
        published: words.count(published),
        count: all,
      });
}

function totalsView(villages: readonly Village[], words: Words): TotalsView | null {
  const { say } = words;
  const totals = totalsOf(villages);
  if (totals === null) return null;
  const figure = (role: KeyFigure['role'], label: string, amount: Sen | null): KeyFigure => ({
    role,
    label,
    amount: writtenAmount(amount, undefined, words),
    note: '',
  });
  return {
    label: say('Tahun {year}, {count} desa bersama-sama mengelola:', {
      year: String(totals.year),
      count: totals.villages,
    }),
    figures: [
      figure('in', say('Uang masuk (pendapatan)'), totals.revenue),
      figure('out', say('Uang keluar (belanja)'), totals.expenditure),
    ],
  };
}
