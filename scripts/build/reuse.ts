import { identityOf } from '../../src/pipeline/identity.ts';
import { isSlug } from '../../src/pipeline/load.ts';
import type { Folder } from '../../src/pipeline/read.ts';
import type { Readers } from '../../src/pipeline/readers.ts';
import { gitHistory } from '../../src/git-history.ts';
import { dayOf } from '../../src/model/history.ts';
import { folderFingerprint, pastFingerprint } from './fingerprints.ts';
import { areUntouched, type KeptSite, type KeptVillage } from './kept-site.ts';

/** A village folder as it lies there now. */
export interface FiledVillage {
  /** `<kecamatan>/<desa>`. */
  readonly path: string;
  readonly data: string;
  readonly day: string;
  readonly years: readonly number[];
}

/** Which pages of the last build are taken over. */
export interface Reuse {
  /** Villages of which nothing is read. */
  readonly known: ReadonlyMap<string, KeptVillage>;
  /** Those of them whose pages of the day are made again from their summaries. */
  readonly newDay: ReadonlySet<string>;
  /** Why a village whose data did not change is made again all the same, one sentence; `''`. */
  readonly refused: string;
}

export const NOTHING_KEPT: Reuse = { known: new Map(), newDay: new Set(), refused: '' };

/** Every village folder with its fingerprints. */
export function filedVillages(
  root: Folder,
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly FiledVillage[] {
  // As they are loaded: the year of any other folder is none of the site.
  const named = root.folders.filter(({ name }) => isSlug(name));
  const folders = named.flatMap((district) =>
    district.folders
      .filter(({ name }) => isSlug(name))
      .map((folder) => ({ path: `${district.name}/${folder.name}`, folder })),
  );
  const years = new Map(folders.map(({ path, folder }) => [path, yearsOf(folder)] as const));
  const newest = [...years.values()].flat().reduce((most, year) => Math.max(most, year), 2000);
  const history = gitHistory(directory, 'villages');
  const day = `${dayOfBuild(env)} ${newest}`;
  return folders.map(({ path, folder }) => ({
    path,
    data: `${folderFingerprint(folder)} ${pastFingerprint(folder, history)}`,
    day,
    years: years.get(path) ?? [],
  }));
}

/** The day that the pages of a build speak of; `SOURCE_DATE_EPOCH` sets it. */
export function dayOfBuild(env: Readonly<Record<string, string | undefined>>): string {
  const seconds = Number(env['SOURCE_DATE_EPOCH'] ?? Date.now() / 1000);
  return dayOf(new Date(seconds * 1000).toISOString());
}

function yearsOf(folder: Folder): readonly number[] {
  return folder.folders.filter(({ name }) => /^20\d\d$/.test(name)).map(({ name }) => Number(name));
}

/**
 * What of the last build is taken over: villages whose folder is as it was and whose pages are as they were published.
 * Villages that share a code decide over each other and are always read.
 */
export function reuseOf(
  kept: KeptSite,
  filed: readonly FiledVillage[],
  root: Folder,
  site: string,
  readers: Readers,
): Reuse {
  if (!areUntouched(site, kept.rows))
    return { ...NOTHING_KEPT, refused: 'Situs yang lalu hilang atau diubah.' };
  const same = filed.filter(({ path, data }) => kept.villages[path]?.data === data);
  const shared = sharedCodes(kept, root, new Set(same.map(({ path }) => path)), readers);
  const known = new Map<string, KeptVillage>();
  const newDay = new Set<string>();
  let touched = 0;
  for (const { path, day } of same) {
    const village = kept.villages[path];
    if (village === undefined || shared.has(village.code)) continue;
    if (!areUntouched(site, village.files)) touched += 1;
    else {
      known.set(path, village);
      if (village.day !== day) newDay.add(path);
    }
  }
  const refused = touched === 0 ? '' : `Halaman ${touched} desa hilang atau diubah sesudah terbit.`;
  return { known, newDay, refused };
}

/** Codes that more than one folder bears, or bore when the pages were made: who was held back then may be free now. */
function sharedCodes(
  kept: KeptSite,
  root: Folder,
  same: ReadonlySet<string>,
  readers: Readers,
): ReadonlySet<string> {
  const codes = root.folders.flatMap((district) =>
    district.folders.map((folder) => {
      const path = `${district.name}/${folder.name}`;
      return same.has(path)
        ? (kept.villages[path]?.code ?? '')
        : identityOf(folder, district.name, readers).value.village.code;
    }),
  );
  const before = Object.values(kept.villages).map(({ code }) => code);
  return new Set([...repeated(codes), ...repeated(before)]);
}

function repeated(codes: readonly string[]): readonly string[] {
  return [...Map.groupBy(codes, (code) => code)].flatMap(([code, all]) => (all.length > 1 ? [code] : []));
}
