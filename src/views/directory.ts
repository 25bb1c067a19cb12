import type { Sen } from '../model/money.ts';
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

/** A kecamatan with its villages by name. */
export interface DistrictEntry {
  readonly name: string;
  readonly href: string;
  readonly villages: readonly VillageEntry[];
  readonly published: number;
  /** "16 desa, 3 sudah terbit". */
  readonly state: string;
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
  const members = [
    ...countedVillages(site).map((village) => ({
      district: village.district,
      slug: village.districtSlug,
      entry: villageEntry(village, addresses, words),
    })),
    ...silentVillages(site).map((village) => ({
      district: village.district,
      slug: village.districtSlug,
      entry: silentEntry(village, addresses, words),
    })),
  ];
  return [...Map.groupBy(members, ({ slug }) => slug)]
    .map(([slug, own]) => districtEntry(own[0]?.district ?? slug, addresses.district(slug), own, words))
    .sort((left, right) => left.name.localeCompare(right.name, 'id'));
}

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

function districtEntry(
  name: string,
  href: string,
  members: readonly { readonly entry: VillageEntry }[],
  { say }: Words,
): DistrictEntry {
  const villages = members.map((member) => member.entry).sort((a, b) => a.name.localeCompare(b.name, 'id'));
  const published = villages.filter((village) => village.hasData).length;
  return {
    name,
    href,
    villages,
    published,
    state: `${say('{count} desa', { count: villages.length })}, ${published === 0 ? say('belum ada yang terbit') : say('{count} sudah terbit', { count: published })}`,
  };
}
