import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { writeCsv, writeRecords, type CsvCell } from '../model/csv.ts';
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
export function regencyFiles(site: Site): readonly RegencyFile[] {
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

/** Every row of every published document of a year as CSV text. */
export function regencyCsv(site: Site, file: FileOfYear): string {
  return (
    REGENCY_HEADER +
    regencyRows(site, file)
      .map(({ text }) => text)
      .join('')
  );
}

type FileOfYear = Pick<RegencyFile, 'name' | 'year' | 'isExample'>;

/** The records of one village in a file of the regency. */
interface VillageRows {
  readonly village: Village;
  /** `''` where it published nothing that year. */
  readonly text: string;
}

const written = new WeakMap<Site, Map<string, readonly VillageRows[]>>();

/** What each village adds to a file of the regency, in its order; written once, since several files need it. */
export function regencyRows(site: Site, { name, year, isExample }: FileOfYear): readonly VillageRows[] {
  const files = written.get(site) ?? new Map<string, readonly VillageRows[]>();
  written.set(site, files);
  const rows =
    files.get(name) ??
    site.villages
      .filter((village) => village.isExample === isExample)
      .map((village) => ({
        village,
        text: village.writtenRows?.(year) ?? writeRecords(recordsOf(village, year)),
      }));
  files.set(name, rows);
  return rows;
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
export async function regencyPackage(site: Site, addresses: AddressBook): Promise<string> {
  const { settings } = site.reference;
  const regency = regencyName(settings.regency);
  const resources = regencyFiles(site).map((file) =>
    tableResource({
      name: file.name,
      title: `${file.isExample ? 'DATA CONTOH: ' : ''}APBDes ${file.year}, semua desa`,
      text: site.joined[file.name] ? REGENCY_HEADER : regencyCsv(site, file),
      checksum: site.joined[file.name],
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
    resources: await Promise.all(resources),
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
