import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceBook } from '../../src/model/reference.ts';
import { syntheticBudget } from './synthetic.ts';

/** How much of an invented country is written. */
export interface SyntheticScope {
  readonly villages: number;
  /** Newest first. */
  readonly years: readonly number[];
  /** Which villages of them, by number; all where it is not given. */
  readonly only?: (district: number) => boolean;
}

/** Villages of one kecamatan, as in most of Java. */
export const VILLAGES_PER_DISTRICT = 16;
const DISTRICTS_PER_REGENCY = 60;

/** Where an invented village lies: its code begins with 99, as every code of an example does. */
export interface SyntheticPlace {
  readonly number: number;
  readonly district: number;
  readonly districtSlug: string;
  readonly slug: string;
  readonly code: string;
}

/** The villages of a scope, in the order of their codes. */
export function syntheticPlaces({ villages, only }: SyntheticScope): readonly SyntheticPlace[] {
  return Array.from({ length: villages }, (_, number) => placeOf(number)).filter(
    ({ district }) => only?.(district) ?? true,
  );
}

function placeOf(number: number): SyntheticPlace {
  const district = Math.floor(number / VILLAGES_PER_DISTRICT);
  const regency = 1 + Math.floor(district / DISTRICTS_PER_REGENCY);
  const within = 1 + (district % DISTRICTS_PER_REGENCY);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    number,
    district,
    districtSlug: `misal-${String(district + 1).padStart(4, '0')}`,
    slug: `umpama-${String(number + 1).padStart(5, '0')}`,
    code: `99.${two(regency)}.${two(within)}.${2001 + (number % VILLAGES_PER_DISTRICT)}`,
  };
}

/**
 * Writes a folder `villages` and a folder `data` of an invented country below `folder`, and gives both paths. The same
 * scope gives the same files.
 * @param prints what `situs.json` says under `cetak`: `[]` leaves the boards apart
 */
export function writeSyntheticCountry(
  folder: string,
  scope: SyntheticScope,
  reference: ReferenceBook,
  prints?: readonly string[],
): { readonly villages: string; readonly data: string } {
  const [villages, data] = [join(folder, 'villages'), join(folder, 'data')];
  rmSync(folder, { recursive: true, force: true });
  cpSync('data', data, { recursive: true });
  for (const name of ['wilayah', 'opd', 'peta.geojson'])
    rmSync(join(data, name), { recursive: true, force: true });
  const all = syntheticPlaces({ villages: scope.villages, years: scope.years });
  writeRegions(data, all);
  const settings = {
    kabupaten: { kode: '99.01', nama: 'Nusa Ukur', provinsi: 'Provinsi Ukur' },
    alamat: 'https://papan-desa.example',
    dasar: '/',
    repositori: '',
    ...(prints ? { cetak: { ukuran: prints } } : {}),
  };
  writeFileSync(join(data, 'situs.json'), JSON.stringify(settings));
  mkdirSync(villages, { recursive: true });
  for (const place of syntheticPlaces(scope)) writeVillage(villages, place, scope.years, reference);
  return { villages, data };
}

function writeRegions(data: string, places: readonly SyntheticPlace[]): void {
  const lists = Map.groupBy(places, ({ code }) => code.slice(0, 5));
  mkdirSync(join(data, 'wilayah'));
  for (const [regency, own] of lists) {
    const rows = own.map(
      (place) => `${place.code.slice(0, 8)},${districtName(place)},${place.code},${villageName(place)},desa`,
    );
    const text = ['kode_kecamatan,kecamatan,kode_desa,nama,jenis', ...rows, ''].join('\n');
    writeFileSync(join(data, 'wilayah', `${regency}.csv`), text);
  }
}

/** One village with one adopted budget a year. */
export function writeVillage(
  villages: string,
  place: SyntheticPlace,
  years: readonly number[],
  reference: ReferenceBook,
): void {
  const folder = join(villages, place.districtSlug, place.slug);
  mkdirSync(folder, { recursive: true });
  const desa = {
    kode: place.code,
    nama: villageName(place),
    kecamatan: districtName(place),
    kabupaten: 'Nusa Ukur',
    provinsi: 'Provinsi Ukur',
    contoh: true,
    penduduk: { tahun: 2025, jiwa: 1500 + (place.number % 4000), kk: 500 + (place.number % 1200) },
    pengaduan: { telepon: '0000-0000-0003', alamat: `Kantor Desa ${villageName(place)}` },
  };
  writeFileSync(join(folder, 'desa.json'), JSON.stringify(desa));
  years.forEach((year, index) => {
    mkdirSync(join(folder, String(year)));
    const regulation = { nomor: `Perdes Nomor 4 Tahun ${year - 1} (contoh)`, tanggal: `${year - 1}-12-29` };
    writeFileSync(join(folder, String(year), 'dokumen.json'), JSON.stringify({ apbdes: regulation }));
    const seed = place.number * years.length + index + 1;
    writeFileSync(join(folder, String(year), 'apbdes.csv'), syntheticBudget(seed, reference));
  });
}

function villageName({ number }: SyntheticPlace): string {
  return `Umpama ${String(number + 1).padStart(5, '0')}`;
}

function districtName({ district }: SyntheticPlace): string {
  return `Misal ${String(district + 1).padStart(4, '0')}`;
}
