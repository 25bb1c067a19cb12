import type { Village } from '../model/village.ts';

/** The pictures of the emblems, one for every village that has one. */
export function emblemPaths(villages: readonly Village[]) {
  return villages.flatMap(({ districtSlug, slug, emblem }) =>
    emblem === null ? [] : [{ params: { kecamatan: districtSlug, desa: slug }, props: { emblem } }],
  );
}
