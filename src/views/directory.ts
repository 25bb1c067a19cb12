import { foldText } from '../model/reference.ts';
import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { budgetInForce, newestYearWithData } from './in-force.ts';
import { isDraft } from './names.ts';
import { stateOf } from './village-page.ts';

/** One village of a list. */
export interface VillageEntry {
  readonly name: string;
  /** `''`: it has not filed anything, so it has no page. */
  readonly href: string;
  /** "2025: APBDes, Realisasi · 2026: APBDes ditahan dulu": the newest data, and what waits beyond it. */
  readonly state: string;
  readonly hasData: boolean;
  readonly isExample: boolean;
}

/** A kecamatan with its villages by name. */
export interface DistrictEntry {
  readonly name: string;
  /** `''`: none of its villages has filed anything. */
  readonly href: string;
  readonly villages: readonly VillageEntry[];
  readonly published: number;
}

/** Every desa of the regency's list and of the folders, by kecamatan; a kelurahan has no APBDes and is left out. */
export function districtsOf(site: Site, addresses: AddressBook): readonly DistrictEntry[] {
  const filed = new Set(site.villages.map((village) => village.code));
  const silent = [...site.reference.regions.values()].filter(
    (region) =>
      region.kind === 'desa' &&
      region.code.startsWith(`${site.reference.settings.regencyCode}.`) &&
      !filed.has(region.code),
  );
  const entries = [
    ...site.villages.map((village) => ({
      district: village.district,
      slug: village.districtSlug,
      entry: villageEntry(village, addresses),
    })),
    ...silent.map((region) => ({ district: region.district, slug: '', entry: silentEntry(region.name) })),
  ];
  return [...Map.groupBy(entries, ({ district }) => foldText(district)).values()]
    .map((members) => districtEntry(members, addresses))
    .sort((left, right) => left.name.localeCompare(right.name, 'id'));
}

/** One village as lists show it. */
export function villageEntry(village: Village, addresses: AddressBook): VillageEntry {
  const newest = newestYearWithData(village);
  const shown = new Set([newest, village.years[0]].filter((year) => year !== null && year !== undefined));
  const states = [...shown].map((year) => `${year.year}: ${stateOf(year)}`);
  return {
    name: village.name,
    href: addresses.village(village),
    state: states.join(' · ') || 'belum ada dokumen',
    hasData: newest !== null,
    isExample: village.isExample,
  };
}

/** What the villages of a list manage together in their newest common year; `null` where nothing is published. */
export function totalsOf(
  villages: readonly Village[],
): { readonly year: number; readonly villages: number; readonly revenue: number } | null {
  const real = villages.filter((village) => !village.isExample);
  const counted = real.length > 0 ? real : villages;
  const year = Math.max(0, ...counted.map((village) => newestYearWithData(village)?.year ?? 0));
  const revenues = counted.flatMap((village) => {
    const fiscalYear = village.years.find((candidate) => candidate.year === year);
    const budget = fiscalYear && budgetInForce(fiscalYear);
    return budget && !isDraft(budget) && budget.summary.revenue !== null ? [budget.summary.revenue] : [];
  });
  if (revenues.length === 0) return null;
  return { year, villages: revenues.length, revenue: revenues.reduce((sum, revenue) => sum + revenue, 0) };
}

function silentEntry(name: string): VillageEntry {
  return { name, href: '', state: 'belum ada dokumen', hasData: false, isExample: false };
}

function districtEntry(
  members: readonly { readonly district: string; readonly slug: string; readonly entry: VillageEntry }[],
  addresses: AddressBook,
): DistrictEntry {
  const slug = members.find((member) => member.slug !== '')?.slug ?? '';
  const villages = members.map((member) => member.entry).sort((a, b) => a.name.localeCompare(b.name, 'id'));
  return {
    name: members[0]?.district ?? '',
    href: slug === '' ? '' : addresses.district(slug),
    villages,
    published: villages.filter((village) => village.hasData).length,
  };
}
