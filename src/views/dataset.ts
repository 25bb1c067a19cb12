import type { BudgetDocument } from '../model/budget.ts';
import type { SiteSettings } from '../model/reference.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { DATA_LICENCE } from './export.ts';
import { regencyName } from './frame.ts';
import { publishedDocuments } from './in-force.ts';
import { legalName } from './names.ts';

/**
 * What search engines for data read of a year (schema.org Dataset), as JSON that may stand inside a `script` element:
 * no `<` is left in it. `''` where nothing is published.
 */
export function datasetMark(
  village: Village,
  year: FiscalYear,
  settings: SiteSettings,
  addresses: AddressBook,
): string {
  const documents = publishedDocuments(year);
  if (documents.length === 0) return '';
  const absolute = (address: string): string => addresses.absolute(settings.origin, address);
  const distribution = documents.flatMap((document) =>
    (['csv', 'json'] as const).map((format) => ({
      '@type': 'DataDownload',
      name: legalName(document),
      encodingFormat: format === 'csv' ? 'text/csv' : 'application/json',
      contentUrl: absolute(addresses.data(village, document.year, document.kind, format)),
    })),
  );
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `Anggaran Desa ${village.name} ${year.year}`,
    description: descriptionOf(village, documents),
    url: absolute(addresses.face('id').year(village, year.year)),
    inLanguage: 'id',
    license: DATA_LICENCE.tautan,
    isAccessibleForFree: true,
    temporalCoverage: String(year.year),
    spatialCoverage: [village.name, village.district, regencyName(village.regency), village.province].join(
      ', ',
    ),
    creator: { '@type': 'GovernmentOrganization', name: `Pemerintah Desa ${village.name}` },
    distribution,
  }).replaceAll('<', String.raw`\u003c`);
}

function descriptionOf(village: Village, documents: readonly BudgetDocument[]): string {
  const mark = village.isExample ? 'DATA CONTOH, rekaan. ' : '';
  const names = documents.map((document) => legalName(document)).join('; ');
  return `${mark}Anggaran Desa ${village.name}, Kecamatan ${village.district}, baris demi baris: ${names}.`;
}
