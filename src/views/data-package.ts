import type { BudgetDocument } from '../model/budget.ts';
import type { SiteSettings } from '../model/reference.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { checksumOf, type Checksum } from './checksum.ts';
import { ROW_FIELDS, schemaField, STATUS_FIELD, type DataField } from './export-fields.ts';
import { DATA_LICENCE, documentCsv } from './export.ts';
import { regencyName } from './frame.ts';
import { publishedDocuments } from './in-force.ts';
import { legalName } from './names.ts';
import { webLink } from './web-link.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
/** Version of the columns and their meaning; the first part changes when one is renamed or means something else. */
export const DATA_VERSION = '1.0.0';

/** The years that have a Data Package: those with at least one published document. */
export function packagePaths(villages: readonly Village[]) {
  return villages.flatMap((village) =>
    village.years
      .filter((year) => publishedDocuments(year).length > 0)
      .map((year) => ({
        params: { kecamatan: village.districtSlug, desa: village.slug, tahun: String(year.year) },
        props: { village, year },
      })),
  );
}

/**
 * The published documents of a year as Data Package v2, as JSON text: each CSV with its Table Schema, size and checksum.
 * @see https://datapackage.org/standard/data-package/
 */
export function yearPackage(
  village: Village,
  year: FiscalYear,
  settings: SiteSettings,
  addresses: AddressBook,
): string {
  const resources = publishedDocuments(year).map((document) =>
    tableResource({
      name: document.kind,
      title: legalName(document),
      text: documentCsv(document),
      fields: [...ROW_FIELDS, STATUS_FIELD],
      sources: documentSources(document),
    }),
  );
  const mark = village.isExample ? 'DATA CONTOH, rekaan. ' : '';
  return packageJson({
    name: `apbdes-${village.code.replaceAll('.', '-')}-${year.year}`,
    title: `${village.isExample ? 'DATA CONTOH: ' : ''}APBDes Desa ${village.name} ${year.year}`,
    description: `${mark}Anggaran Desa ${village.name}, Kecamatan ${village.district}, ${regencyName(village.regency)}. Rupiah; sel kosong berarti tidak disajikan, bukan nol.`,
    homepage: addresses.absolute(settings.origin, addresses.year(village, year.year)),
    contributors: [{ title: `Pemerintah Desa ${village.name}`, roles: ['publisher'] }],
    resources,
  });
}

/** A package with what every one of ours has. */
export function packageJson(content: Readonly<Record<string, unknown>>): string {
  const licences = [{ name: 'CC-BY-4.0', title: DATA_LICENCE.nama, path: DATA_LICENCE.tautan }];
  const { resources, ...head } = content;
  const profile = `${PROFILES}/datapackage.json`;
  const all = { $schema: profile, ...head, version: DATA_VERSION, licenses: licences, resources };
  return `${JSON.stringify(all, null, 1)}\n`;
}

/** One CSV as resource; its fields are those of the header, described by `fields`. */
export function tableResource(table: {
  readonly name: string;
  readonly title: string;
  /** The file, or its first record where the file itself is not at hand. */
  readonly text: string;
  /** Where `text` is not the file. */
  readonly checksum?: Checksum | undefined;
  readonly fields: readonly DataField[];
  readonly sources: readonly Readonly<Record<string, string>>[];
}) {
  const header = table.text.slice(0, table.text.indexOf('\r\n')).split(',');
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name,
    title: table.title,
    path: `${table.name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(table.checksum ?? checksumOf(table.text)),
    ...(table.sources.length > 0 && { sources: table.sources }),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: header.map((name) => schemaField(fieldNamed(name, table.fields))),
      missingValues: [''],
    },
  };
}

function fieldNamed(name: string, fields: readonly DataField[]): DataField {
  const found = fields.find((field) => field.name === name);
  if (found === undefined) throw new Error(`Column ${name} is not in the data dictionary`);
  return found;
}

/** The file in the village's folder, and the regulation where it is on the web. */
function documentSources({ source, regulation }: BudgetDocument): Readonly<Record<string, string>>[] {
  const link = webLink(regulation?.link ?? '');
  return [
    { title: `${source.file}, sha256 ${source.sha256}` },
    ...(link === '' ? [] : [{ title: regulation?.number || 'Peraturan Desa', path: link }]),
  ];
}
