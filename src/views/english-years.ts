import type { FiscalYear, Village } from '../model/village.ts';
import { newestYearWithData } from './in-force.ts';

/** Whether a year has an English page: the newest year with data of each village, so that the site stays small. */
export function hasEnglish(village: Pick<Village, 'years'>, { year }: Pick<FiscalYear, 'year'>): boolean {
  return newestYearWithData(village)?.year === year;
}

/** The English page of each village that published anything, as Astro addresses it. */
export function englishYearPaths(villages: readonly Village[]) {
  return villages.flatMap((village) => {
    const year = newestYearWithData(village);
    return year === null
      ? []
      : [
          {
            params: { kecamatan: village.districtSlug, desa: village.slug, tahun: String(year.year) },
            props: { village, year },
          },
        ];
  });
}
