import type { Sen } from '../model/money.ts';
import { oncePer } from '../model/once.ts';
import { isInventedCode } from '../model/reference.ts';
import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook, VillagePlace } from './addresses.ts';
import { budgetInForce, leadingDocument, newestAdoptedYear, newestYearWithData } from './in-force.ts';
import { isDraft } from './names.ts';
import { silentVillages, type SilentVillage } from './silent-villages.ts';
import { stateOf } from './village-page.ts';
import { INDONESIAN, type Words } from './words.ts';

/** One village of a list. */
export interface VillageEntry {
  readonly name: string;
  readonly href: string;
  /** Whether it leads to a page in the language of the list. */
  readonly isTranslated: boolean;
  /** "2025: APBDes, Realisasi · 2026: APBDes ditahan dulu": the newest data, and what waits beyond it. */
  readonly state: string;
  /** What it manages in its newest year, short; `''` where nothing is published. */
  readonly amount: string;
  /** Whether anything adopted is published; a draft alone is nothing yet. */
  readonly hasData: boolean;
  readonly isExample: boolean;
}

/** A kecamatan that leads to its page. */
export interface DistrictLink {
  readonly name: string;
  /** `''`: it has no page. */
  readonly href: string;
  /** "16 desa, 3 sudah terbit". */
  readonly state: string;
}

/** A kecamatan and how many of its villages published something. */
export interface DistrictCount extends DistrictLink {
  readonly count: number;
  readonly published: number;
}

/** A kecamatan with its villages by name. */
export interface DistrictEntry extends DistrictCount {
  readonly villages: readonly VillageEntry[];
}

/**
 * The villages that a site counts and sums. On a site that speaks for a real regency the invented ones are none of
 * them: they are listed apart.
 */
export function countedVillages({ villages, reference }: Site): readonly Village[] {
  return isInventedCode(reference.settings.regencyCode)
    ? villages
    : villages.filter((village) => !village.isExample);
}

/** No regency has as many villages; a province may, and a page of them all would open on no telephone. */
const MOST_NAMED = 2000;

/** Whether pages of the whole site name every village; else they lead to the kecamatan, whose pages do. */
export function namesVillages(site: Site): boolean {
  return site.villages.length + silentVillages(site).length <= MOST_NAMED;
}

/** The invented villages of a site that speaks for a real regency. */
export function villagesApart(site: Site): readonly Village[] {
  const counted = new Set(countedVillages(site));
  return site.villages.filter((village) => !counted.has(village));
}

/** Every desa of the regency's list and of the folders, by kecamatan. */
export function districtsOf(
  site: Site,
  addresses: AddressBook,
  words: Words = INDONESIAN,
): readonly DistrictEntry[] {
  return byName([...membersOf(site).keys()].map((slug) => districtOf(slug, site, addresses, words)));
}

/** The same without the villages: a country's would fill the memory. */
export function districtCounts(
  site: Site,
  addresses: AddressBook,
  words: Words = INDONESIAN,
): readonly DistrictCount[] {
  const counts = [...membersOf(site).keys()].map((slug): DistrictCount => {
    const { villages: _, ...count } = districtOf(slug, site, addresses, words);
    return count;
  });
  return byName(counts);
}

function byName<T extends DistrictLink>(districts: readonly T[]): readonly T[] {
  return districts.toSorted((left, right) => left.name.localeCompare(right.name, 'id'));
}

/** One kecamatan with every desa of it. */
export function districtOf(
  districtSlug: string,
  site: Site,
  addresses: AddressBook,
  words: Words = INDONESIAN,
): DistrictEntry {
  const { say } = words;
  const members = membersOf(site).get(districtSlug) ?? [];
  const villages = members
    .map((one) => ('years' in one ? villageEntry(one, addresses, words) : silentEntry(one, addresses, words)))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
  const published = villages.filter((village) => village.hasData).length;
  return {
    name: members[0]?.district ?? districtSlug,
    href: addresses.district(districtSlug),
    villages,
    count: villages.length,
    published,
    state: `${say('{count} desa', { count: villages.length })}, ${published === 0 ? say('belum ada yang terbit') : say('{count} sudah terbit', { count: published })}`,
  };
}

/** The counted villages of each kecamatan, those that filed something first. */
const membersOf = oncePer((site: Site): ReadonlyMap<string, readonly (Village | SilentVillage)[]> =>
  Map.groupBy([...countedVillages(site), ...silentVillages(site)], ({ districtSlug }) => districtSlug),
);

/** One village as lists show it. */
export function villageEntry(
  village: Village,
  addresses: AddressBook,
  words: Words = INDONESIAN,
): VillageEntry {
  const newest = newestYearWithData(village);
  const adopted = newestAdoptedYear(village);
  const revenue = (adopted && leadingDocument(adopted)?.summary.revenue) ?? null;
  const shown = [adopted, newest, village.years[0]].filter((year) => year !== null && year !== undefined);
  // Two readings of a year are the same year.
  const states = new Set(shown.map((year) => `${year.year}: ${stateOf(year, words)}`));
  return {
    name: village.name,
    ...doorOf(village, newest?.year ?? null, addresses, words),
    state: [...states].join(' · ') || words.say('belum ada dokumen'),
    amount: revenue === null ? '' : words.forms(revenue).short,
    hasData: adopted !== null,
    isExample: village.isExample,
  };
}

/** The page of the village; in another language its newest budget, where there is one. */
function doorOf(
  village: VillagePlace,
  newest: number | null,
  addresses: AddressBook,
  { language }: Words,
): Pick<VillageEntry, 'href' | 'isTranslated'> {
  return language === 'id' || newest === null
    ? { href: addresses.village(village), isTranslated: language === 'id' }
    : { href: addresses.year(village, newest), isTranslated: true };
}

/** What several villages manage together in one year. */
export interface Totals {
  readonly year: number;
  readonly villages: number;
  readonly revenue: Sen;
  /** Of the same villages; `null` where one of them does not tell it. */
  readonly expenditure: Sen | null;
}

/**
 * What the villages of a list manage together in their newest common year; `null` where nothing is published. Invented
 * villages are never added to real ones, drafts to nothing.
 */
export function totalsOf(villages: readonly Village[]): Totals | null {
  const real = villages.filter((village) => !village.isExample);
  const sums = new Map<number, Totals>();
  let newest = 0;
  for (const village of real.length > 0 ? real : villages) {
    newest = Math.max(newest, newestAdoptedYear(village)?.year ?? 0);
    for (const fiscalYear of village.years) {
      const budget = budgetInForce(fiscalYear);
      if (budget === null || isDraft(budget) || budget.summary.revenue === null) continue;
      const { year } = fiscalYear;
      const { revenue, expenditure } = budget.summary;
      const sum = sums.get(year) ?? { year, villages: 0, revenue: 0, expenditure: 0 };
      sums.set(year, {
        year,
        villages: sum.villages + 1,
        revenue: sum.revenue + revenue,
        expenditure: sum.expenditure === null || expenditure === null ? null : sum.expenditure + expenditure,
      });
    }
  }
  return sums.get(newest) ?? null;
}

function silentEntry(village: SilentVillage, addresses: AddressBook, words: Words): VillageEntry {
  return {
    name: village.name,
    ...doorOf(village, null, addresses, words),
    state: words.say('belum ada dokumen'),
    amount: '',
    hasData: false,
    isExample: village.isExample,
  };
}
