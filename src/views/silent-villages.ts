import { foldText, isInventedCode, type Region } from '../model/reference.ts';
import { oncePer } from '../model/once.ts';
import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { VillagePlace } from './addresses.ts';

/** A desa of the region list that has not filed anything; it has a page all the same. */
export interface SilentVillage extends Region {
  readonly districtSlug: string;
  readonly slug: string;
  readonly isExample: boolean;
}

/** What stands behind one address of a village: what it filed, or that it filed nothing. */
export interface VillageDoor {
  readonly params: { readonly kecamatan: string; readonly desa: string };
  readonly props: { readonly village: Village | null; readonly silent: SilentVillage | null };
}

type Listed = Pick<Site, 'reference' | 'villages' | 'elsewhere'>;

/** Every desa of the regency's list without a folder; a kelurahan has no APBDes and is left out. */
export const silentVillages = oncePer(silentAmong);

function silentAmong({ reference, villages: own, elsewhere }: Listed): readonly SilentVillage[] {
  const villages = elsewhere.length === 0 ? own : [...own, ...elsewhere].toSorted(byFolder);
  const filed = new Set(villages.map((village) => village.code));
  const folders = new Map(villages.map((village) => [foldText(village.district), village.districtSlug]));
  const taken = new Set(villages.map((village) => `${village.districtSlug}/${village.slug}`));
  // A village without a readable code is known by its folder alone: the listed village of that name is the same.
  const nameless = new Set(
    villages.filter(({ code }) => code === '').map((one) => `${one.districtSlug}/${one.slug}`),
  );
  const regions = [...reference.regions.values()].filter(
    ({ code, kind }) =>
      kind === 'desa' && code.startsWith(`${reference.settings.regencyCode}.`) && !filed.has(code),
  );
  return regions.flatMap((region) => {
    const districtSlug = folders.get(foldText(region.district)) ?? slugOf(region.district);
    const plain = slugOf(region.name);
    if (nameless.delete(`${districtSlug}/${plain}`)) return [];
    // Two of one name in one kecamatan keep their number apart.
    const isFree = !taken.has(`${districtSlug}/${plain}`);
    const slug = isFree ? plain : `${plain}-${region.code.slice(-4)}`;
    taken.add(`${districtSlug}/${slug}`);
    return [{ ...region, districtSlug, slug, isExample: isInventedCode(region.code) }];
  });
}

function byFolder(a: VillagePlace, b: VillagePlace): number {
  return pathOf(a) < pathOf(b) ? -1 : 1;
}

function pathOf({ districtSlug, slug }: VillagePlace): string {
  return `${districtSlug}/${slug}`;
}

/**
 * Every village page of the site.
 * @param villages those of which pages are made
 */
export function villageDoors(
  site: Site,
  villages: readonly Village[] = site.villages,
): readonly VillageDoor[] {
  return [
    ...villages.map((village) => ({
      params: { kecamatan: village.districtSlug, desa: village.slug },
      props: { village, silent: null },
    })),
    ...silentVillages(site).map((silent) => ({
      params: { kecamatan: silent.districtSlug, desa: silent.slug },
      props: { village: null, silent },
    })),
  ];
}

/**
 * A name as its folder would be called.
 * @example slugOf('Sumber Arum') // "sumber-arum"
 */
export function slugOf(name: string): string {
  return foldText(name).replaceAll(' ', '-');
}
