import { readdirSync } from 'node:fs';
import type { BuildPlan, VillageElsewhere } from '../../src/model/build-plan.ts';
import { WHOLE_BUILD } from '../../src/model/build-plan.ts';
import { identityOf } from '../../src/pipeline/identity.ts';
import { isSlug } from '../../src/pipeline/load.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { readersOf } from '../../src/pipeline/readers.ts';
import type { ReferenceBook } from '../../src/model/reference.ts';
import { silentVillages } from '../../src/views/silent-villages.ts';
import { UsageFault } from '../exit.ts';

/** Folder of the English pages. */
export const ENGLISH_FOLDER = 'en';

/** One part of a country: whole kecamatan that follow each other. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Folder names of its kecamatan, in their order. */
  readonly districts: readonly string[];
}

/**
 * @example shardFrom('3/16') // { number: 3, of: 16 }
 * @throws UsageFault where it is no such part
 */
export function shardFrom(text: string): Omit<Shard, 'districts'> {
  const [, number = '0', of = '0'] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number < 1 || shard.number > shard.of)
    throw new UsageFault(`--pecahan=${text} tidak dapat dibaca; tulis misalnya --pecahan=3/16.`);
  return shard;
}

/** Every village folder by its `desa.json` and the names of its years alone: what one shard knows of the others. */
export function placesOf(directory: string, reference: ReferenceBook): readonly VillageElsewhere[] {
  const root = readFolder(directory, 'villages', (path) => {
    const [, , file, ...below] = path.split('/');
    return below.length === 0 && (file === undefined || file === 'desa.json' || /^20\d\d$/.test(file));
  });
  const readers = readersOf(reference);
  const named = root.folders.filter(({ name }) => isSlug(name));
  return named.flatMap((district) =>
    district.folders
      .filter(({ name }) => isSlug(name))
      .map((folder) => {
        const { village } = identityOf(folder, district.name, readers).value;
        const { code, district: name, districtSlug, slug } = village;
        return {
          code,
          district: name,
          districtSlug,
          slug,
          years: folder.folders.map((one) => Number(one.name)),
        };
      }),
  );
}

/** Cuts the kecamatan into parts of about as many villages each; the same folders give the same parts. */
export function shardOf(
  { number, of }: Omit<Shard, 'districts'>,
  places: readonly VillageElsewhere[],
  reference: ReferenceBook,
): Shard {
  const silent = silentVillages({ reference, villages: [], elsewhere: places });
  const weights = new Map<string, number>();
  for (const { districtSlug } of [...places, ...silent])
    weights.set(districtSlug, (weights.get(districtSlug) ?? 0) + 1);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  const districts = [...weights]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([slug, weight]) => {
      const middle = before + weight / 2;
      before += weight;
      return Math.min(of, 1 + Math.floor((middle * of) / all)) === number ? [slug] : [];
    });
  return { number, of, districts };
}

/** What lies among the kecamatan and holds no village; the first shard reads it, so that nothing is passed over. */
export function strayNames(directory: string, places: readonly VillageElsewhere[]): readonly string[] {
  const all = new Set(places.map(({ districtSlug }) => districtSlug));
  return readdirSync(directory).filter((name) => !all.has(name));
}

/** What a shard reads: its kecamatan, and villages of others that bear a code of one of its own. */
export function shardPlan(
  { number, districts }: Shard,
  places: readonly VillageElsewhere[],
  strays: readonly string[],
): BuildPlan {
  const own = new Set(districts);
  const elsewhere = places.filter(({ districtSlug }) => !own.has(districtSlug));
  const codes = new Set(
    places.filter(({ districtSlug, code }) => code !== '' && own.has(districtSlug)).map(({ code }) => code),
  );
  const compared = elsewhere
    .filter(({ code }) => codes.has(code))
    .map(({ districtSlug, slug }) => `${districtSlug}/${slug}`);
  return {
    ...WHOLE_BUILD,
    districts: number === 1 ? [...districts, ...strays] : districts,
    compared,
    elsewhere,
  };
}

/**
 * Whether a shard tells what was found in a file: each reads also villages of others, with which it compares its own.
 * What concerns the whole is told by the first.
 */
export function findingsToldBy(
  { number, districts }: Shard,
  places: readonly VillageElsewhere[],
): (file: string) => boolean {
  const own = new Set(districts);
  const all = new Set(places.map(({ districtSlug }) => districtSlug));
  return (file) => {
    const [root, district = ''] = file.split('/');
    return root === 'villages' && all.has(district) ? own.has(district) : number === 1;
  };
}

/** Whether a page belongs to the villages of some kecamatan, not to the whole. */
export function isOfDistricts(parts: readonly string[], districts: ReadonlySet<string>): boolean {
  const [first = '', second = '', third] = parts;
  if (first === ENGLISH_FOLDER && parts.length === 4) return districts.has(second);
  if (first === 'd') return true;
  if (first === 'bandingkan') return districts.has(second);
  if (first === 'data') return second === 'v1' && /^\d{4}(?:-contoh)?\.csv$/.test(third ?? '');
  return districts.has(first);
}
