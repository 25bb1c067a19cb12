import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { writeCsv, writeRecords, type CsvCell } from '../model/csv.ts';
import { oncePer } from '../model/once.ts';
import { checksumOf, type Checksum } from './checksum.ts';
import { packageJson, tableResource } from './data-package.ts';
import { ORIGIN_FIELDS, ROW_FIELDS, type DataField } from './export-fields.ts';
import { documentTable } from './export.ts';
import { regencyName } from './frame.ts';
import { publishedDocuments } from './in-force.ts';
import { isDraft } from './names.ts';

/** One file of the regency: a year of its real villages, or of the invented ones, never of both. */
export interface RegencyFile {
  /** `2026` or `2026-contoh`. */
  readonly name: string;
  readonly year: number;
  readonly isExample: boolean;
  readonly villages: number;
  readonly documents: number;
}

/** Every column of the file of a regency. */
export const REGENCY_FIELDS: readonly DataField[] = [...ORIGIN_FIELDS, ...ROW_FIELDS];
/** The first record of such a file. */
export const REGENCY_HEADER = writeRecords([REGENCY_FIELDS.map(({ name }) => name)]);

/** The files of the regency, newest year first. */
export const regencyFiles = oncePer(filesOfRegency);

function filesOfRegency(site: Site): readonly RegencyFile[] {
  const found = site.villages.flatMap((village) =>
    village.years.flatMap((year) => {
      const documents = publishedDocuments(year).length;
      return documents === 0 ? [] : [{ year: year.year, isExample: village.isExample, documents }];
    }),
  );
  const byFile = Map.groupBy(found, ({ year, isExample }) => `${year}${isExample ? '-contoh' : ''}`);
  return [...byFile]
    .map(([name, members]) => ({
      name,
      year: members[0]?.year ?? 0,
      isExample: members[0]?.isExample ?? false,
      villages: members.length,
      documents: members.reduce((sum, member) => sum + member.documents, 0),
    }))
    .toSorted((a, b) => b.year - a.year || Number(a.isExample) - Number(b.isExample));
}

type FileOfYear = Pick<RegencyFile, 'name' | 'year' | 'isExample'>;

/** Every row of every published document of a year as CSV text. */
export function regencyCsv(site: Site, file: FileOfYear): string {
  return written(site, file).text;
}

/** Where the records of a village stand in a file of the regency: offset and length in bytes. */
export type RowPlace = readonly [offset: number, length: number];

/** What other files tell of a file of the regency. */
export interface FileMeasure {
  readonly checksum: Checksum;
  /** Of each village that has a part in it, be it empty. */
  readonly places: ReadonlyMap<Village, RowPlace>;
}

/** Sizes and places of a file; the file itself is not held, since all years of a large regency are heavy. */
export function measureOf(site: Site, file: FileOfYear): FileMeasure {
  return measures.get(site)?.get(file.name) ?? written(site, file).measure;
}

const measures = new WeakMap<Site, Map<string, FileMeasure>>();

/** Writes a file and remembers its measure. */
function written(
  site: Site,
  { name, year, isExample }: FileOfYear,
): { readonly text: string; readonly measure: FileMeasure } {
  const encoder = new TextEncoder();
  const places = new Map<Village, RowPlace>();
  const parts = [REGENCY_HEADER];
  let offset = encoder.encode(REGENCY_HEADER).length;
  for (const village of site.villages.filter((one) => one.isExample === isExample)) {
    const part = village.writtenRows?.(year) ?? writeRecords(recordsOf(village, year));
    const { length } = encoder.encode(part);
    places.set(village, [offset, length]);
    offset += length;
    parts.push(part);
  }
  const text = parts.join('');
  const measure = { checksum: checksumOf(text), places };
  const known = measures.get(site) ?? new Map<string, FileMeasure>();
  measures.set(site, known.set(name, measure));
  return { text, measure };
}

/** The data dictionary as CSV text. */
export function dictionaryCsv(): string {
  return writeCsv(
    ['kolom', 'nama', 'jenis', 'keterangan', 'nilai'],
    REGENCY_FIELDS.map(({ name, title, type, description, values = [] }) => [
      name,
      title,
      type,
      description,
      values.join(' | '),
    ]),
  );
}

/** The files of the regency as Data Package, as JSON text. */
export function regencyPackage(site: Site, addresses: AddressBook): string {
  const { settings } = site.reference;
  const regency = regencyName(settings.regency);
  const resources = regencyFiles(site).map((file) =>
    tableResource({
      name: file.name,
      title: `${file.isExample ? 'DATA CONTOH: ' : ''}APBDes ${file.year}, semua desa`,
      text: REGENCY_HEADER,
      checksum: site.joined[file.name] ?? measureOf(site, file).checksum,
      fields: REGENCY_FIELDS,
      sources: [],
    }),
  );
  return packageJson({
    name: `apbdes-${settings.regencyCode.replaceAll('.', '-')}`,
    title: `APBDes desa di ${regency}`,
    description: `Setiap baris anggaran desa di ${regency} yang terbit. Rupiah; sel kosong berarti tidak disajikan, bukan nol.`,
    homepage: addresses.absolute(settings.origin, addresses.openData),
    contributors: [{ title: regency, roles: ['publisher'] }],
    resources,
  });
}

function recordsOf(village: Village, year: number): CsvCell[][] {
  const fiscalYear = village.years.find((one) => one.year === year);
  return (fiscalYear ? publishedDocuments(fiscalYear) : []).flatMap((document) => {
    const { header, records } = documentTable(document);
    const places = ROW_FIELDS.map(({ name }) => header.indexOf(name));
    const origin: CsvCell[] = [
      village.code,
      village.name,
      village.district,
      village.isExample ? 'ya' : 'tidak',
      year,
      document.kind,
      isDraft(document) ? 'ya' : 'tidak',
    ];
    return records.map((cells) => [...origin, ...places.map((place) => cells[place] ?? null)]);
  });
}
