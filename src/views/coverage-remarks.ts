import type { Site } from '../model/site.ts';
import { coverageVillages, type CoverageTime } from './coverage.ts';

const REACH = {
  whole: '',
  shallow: 'Riwayat git terpotong. Tanggal “sejak” yang lebih tua tidak dapat diketahui.',
  absent: 'Riwayat git tidak ada. Tanggal “sejak” untuk yang terbit tidak dapat diketahui.',
} as const;

/** What a reader of the counts has to know besides: each a sentence, none stops anything. */
export function coverageRemarks(site: Site, { history }: CoverageTime): readonly string[] {
  const villages = coverageVillages(site);
  const twins = [...Map.groupBy(site.villages, (village) => village.code)].filter(
    ([code, members]) => code !== '' && members.length > 1,
  );
  const paths = (members: readonly { readonly districtSlug: string; readonly slug: string }[]): string =>
    members.map((village) => `${village.districtSlug}/${village.slug}`).join(' dan ');
  return [
    REACH[history.reach],
    ...twins.map(([code, members]) => `Kode ${code} dipakai ${members.length} folder: ${paths(members)}.`),
    ...villages
      .filter((entry) => entry.village !== null && !entry.isListed)
      .map((entry) => `Desa ${entry.name} (${entry.code || 'tanpa kode'}) tidak ada di daftar wilayah.`),
  ].filter((remark) => remark !== '');
}
