import { holdsBack, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { explain } from '../diagnostics/explain.ts';
import type { LegalLimits } from '../model/limits.ts';
import type { Sen } from '../model/money.ts';
import {
  allocationKey,
  foldHeader,
  foldText,
  type ReferenceBook,
  type Region,
  type SiteSettings,
} from '../model/reference.ts';
import { appearanceOf } from './appearance.ts';
import { limitsFrom } from './limits.ts';
import { readMoney } from './numbers.ts';
import { DEFAULT_PRINTS } from '../model/print-name.ts';
import { parseRecords } from './parse.ts';
import type { Folder } from './read.ts';
import { readObject } from './schemas/read-object.ts';
import { situsSchema } from './schemas/desa.ts';
import { decodeText, type RawFile } from './text.ts';

/** The reference data cannot be used; the operator has to mend it before anything can be checked. */
export class ReferenceFault extends Error {
  override readonly name = 'ReferenceFault';
}

/**
 * Everything of the `data` folder, keyed for look-up. Throws {@link ReferenceFault} with a sentence for the operator:
 * without these lists nothing can be judged, so there is no partial result.
 */
export function referenceFrom(data: Folder): ReferenceBook {
  const regions = new Map<string, Region>();
  const lists = data.folders.find((folder) => folder.name === 'wilayah')?.files ?? [];
  for (const list of lists) for (const region of regionsOf(list)) regions.set(region.code, region);
  const fundSources = namesOf(fileOf(data, 'sumber-dana.csv'));
  return {
    accounts: namesOf(fileOf(data, 'rekening.csv')),
    activities: namesOf(fileOf(data, 'kegiatan.csv')),
    fundSources,
    fundSourceSynonyms: new Map([
      ...rowsOf(fileOf(data, 'sumber-dana-sinonim.csv'), ['sinonim', 'kode']).map(
        ([synonym = '', code = '']) => [foldText(synonym), code] as const,
      ),
      ...[...fundSources.keys()].map((code) => [foldText(code), code] as const),
    ]),
    headers: new Map(
      rowsOf(fileOf(data, 'kolom.csv'), ['sinonim', 'kolom']).map(
        ([synonym = '', column = '']) => [foldHeader(synonym), column] as const,
      ),
    ),
    regions,
    regencies: new Set(lists.map((list) => list.name.replace(/\.csv$/, ''))),
    limits: new Map(numbered(data, 'batas', 'json').map((file) => limitsOf(file))),
    allocations: new Map(numbered(data, 'pagu', 'csv').flatMap((file) => allocationsOf(file))),
    settings: {
      ...settingsOf(fileOf(data, 'situs.json')),
      hasEmblem: appearanceOf(data).value.emblem !== null,
    },
  };
}

function fileOf(data: Folder, name: string): RawFile {
  const file = data.files.find((one) => one.name === name);
  if (file === undefined) throw new ReferenceFault(`Berkas ${data.path}/${name} tidak ada.`);
  return file;
}

/** The files of one kind, one a year: `batas-2026.json`, `pagu-2026.csv`. */
function numbered(data: Folder, kind: string, ending: string): RawFile[] {
  const name = new RegExp(`^${kind}-20\\d\\d\\.${ending}$`);
  return data.files.filter((file) => name.test(file.name));
}

function limitsOf(file: RawFile): [year: number, limits: LegalLimits] {
  const { value, diagnostics } = limitsFrom(file);
  if (value === null) throw faultOf(file, diagnostics);
  return [value.year, value];
}

/** Allocations of one year: `kode_desa`, `rekening` such as `4.2.1`, `pagu` in rupiah. */
function allocationsOf(file: RawFile): [key: string, amount: Sen][] {
  const year = Number(file.name.slice('pagu-'.length, -'.csv'.length));
  return rowsOf(file, ['kode_desa', 'rekening', 'pagu']).map(([village = '', account = '', figure = '']) => {
    const reading = readMoney(figure, 'indonesia');
    if (reading.kind !== 'figure')
      throw new ReferenceFault(`Berkas ${file.file}: pagu "${figure}" untuk ${village} tidak dapat dibaca.`);
    return [allocationKey(year, village, account), reading.amount];
  });
}

function namesOf(file: RawFile): Map<string, string> {
  return new Map(rowsOf(file, ['kode', 'nama']).map(([code = '', name = '']) => [code, name] as const));
}

function regionsOf(file: RawFile): Region[] {
  return rowsOf(file, ['kode_desa', 'nama', 'kode_kecamatan', 'kecamatan', 'jenis']).map(
    ([code = '', name = '', districtCode = '', district = '', kind]) => ({
      code,
      name,
      districtCode,
      district,
      kind: kind === 'kelurahan' ? 'kelurahan' : 'desa',
    }),
  );
}

/** The wanted columns of every record of a reference file, in the wanted order. */
function rowsOf(file: RawFile, columns: readonly string[]): string[][] {
  const { value } = decodeText(file);
  if (value === null) throw new ReferenceFault(`Berkas ${file.file} tidak dapat dibaca.`);
  const [header = [], ...records] = parseRecords(value.text);
  const indexes = columns.map((column) => header.indexOf(column));
  const missing = columns.filter((_, index) => indexes[index] === -1);
  if (missing.length > 0)
    throw new ReferenceFault(`Berkas ${file.file} tidak mempunyai kolom ${missing.join(', ')}.`);
  return records.map((record) => indexes.map((index) => record[index] ?? ''));
}

function settingsOf(file: RawFile): Omit<SiteSettings, 'hasEmblem'> {
  const { value, diagnostics } = readObject(file, situsSchema);
  if (value === null || holdsBack(diagnostics)) throw faultOf(file, diagnostics);
  const { kabupaten, alamat, dasar, repositori, cetak, kontak_keamanan: contact = '' } = value.value;
  return {
    regencyCode: kabupaten.kode,
    regency: kabupaten.nama,
    province: kabupaten.provinsi,
    origin: alamat.replace(/\/$/, ''),
    base: dasar,
    repository: repositori,
    securityContact: contact,
    prints: {
      names: cetak?.ukuran ?? DEFAULT_PRINTS.names,
      years: cetak?.tahun === 'semua' ? 'all' : DEFAULT_PRINTS.years,
      hasDrawings: cetak?.svg ?? DEFAULT_PRINTS.hasDrawings,
      hasCertificates: cetak?.piagam ?? DEFAULT_PRINTS.hasCertificates,
    },
  };
}

function faultOf(file: RawFile, diagnostics: readonly Diagnostic[]): ReferenceFault {
  return new ReferenceFault(diagnostics.map((found) => `${file.file}: ${explain(found).message}`).join('\n'));
}
