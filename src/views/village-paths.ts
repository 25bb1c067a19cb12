import type { Village } from '../model/village.ts';

/** Every village as Astro addresses the pages below it. */
export function villagePaths(villages: readonly Village[]) {
  return villages.map((village) => ({
    params: { kecamatan: village.districtSlug, desa: village.slug },
    props: { village },
  }));
}
