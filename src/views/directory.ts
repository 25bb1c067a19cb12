import { formatShort, type Sen } from '../model/money.ts';
import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { budgetInForce, leadingDocument, newestYearWithData } from './in-force.ts';
import { isDraft } from './names.ts';
import { silentVillages, type SilentVillage } from './silent-villages.ts';
import { stateOf } from './village-page.ts';
import { formatCount } from './written-amount.ts';

/** One village of a list. */
export interface VillageEntry {
  readonly name: string;
  readonly href: string;
  /** "2025: APBDes, Realisasi · 2026: APBDes ditahan dulu": the newest data, and what waits beyond it. */
  readonly state: string;
  /** What it manages in its newest year, short; `''` where nothing is published. */
  readonly amount: string;
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

/** Every desa of the regency's list and of the folders, by kecamatan. */
export function districtsOf(site: Site, addresses: AddressBook): readonly DistrictEntry[] {
  const members = [
    ...site.villages.map((village) => ({
      district: village.district,
      slug: village.districtSlug,
      entry: villageEntry(village, addresses),
    })),
    ...silentVillages(site).map((village) => ({
      district: village.district,
      slug: village.districtSlug,
      entry: silentEntry(village, addresses),
    })),
  ];
  return [...Map.groupBy(members, ({ slug }) => slug)]
    .map(([slug, own]) => districtEntry(own[0]?.district ?? slug, addresses.district(slug), own))
    .sort((left, right) => left.name.localeCompare(right.name, 'id'));
}

/** One village as lists show it. */
export function villageEntry(village: Village, addresses: AddressBook): VillageEntry {
  const newest = newestYearWithData(village);
  const revenue = (newest && leadingDocument(newest)?.summary.revenue) ?? null;
  const shown = new Set([newest, village.years[0]].filter((year) => year !== null && year !== undefined));
  const states = [...shown].map((year) => `${year.year}: ${stateOf(year)}`);
  return {
    name: village.name,
    href: addresses.village(village),
    state: states.join(' · ') || 'belum ada dokumen',
    amount: revenue === null ? '' : formatShort(revenue),
    hasData: newest !== null,
    isExample: village.isExample,
  };
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
  const counted = real.length > 0 ? real : villages;
  const year = Math.max(0, ...counted.map((village) => newestYearWithData(village)?.year ?? 0));
  const budgets = counted.flatMap((village) => {
    const fiscalYear = village.years.find((candidate) => candidate.year === year);
    const budget = fiscalYear && budgetInForce(fiscalYear);
    return budget && !isDraft(budget) && budget.summary.revenue !== null
      ? [{ revenue: budget.summary.revenue, expenditure: budget.summary.expenditure }]
      : [];
  });
  if (budgets.length === 0) return null;
  return {
    year,
    villages: budgets.length,
    revenue: budgets.reduce((sum, budget) => sum + budget.revenue, 0),
    expenditure: budgets.reduce<Sen | null>(
      (sum, { expenditure }) => (sum === null || expenditure === null ? null : sum + expenditure),
      0,
    ),
  };
}

function silentEntry(village: SilentVillage, addresses: AddressBook): VillageEntry {
  return {
    name: village.name,
    href: addresses.village(village),
    state: 'belum ada dokumen',
    amount: '',
    hasData: false,
    isExample: village.isExample,
  };
}

function districtEntry(
  name: string,
  href: string,
  members: readonly { readonly entry: VillageEntry }[],
): DistrictEntry {
  const villages = members.map((member) => member.entry).sort((a, b) => a.name.localeCompare(b.name, 'id'));
  const published = villages.filter((village) => village.hasData).length;
  return {
    name,
    href,
    villages,
    published,
    state: `${formatCount(villages.length)} desa, ${published === 0 ? 'belum ada yang terbit' : `${formatCount(published)} sudah terbit`}`,
  };
}
