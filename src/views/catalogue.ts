import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { DATA_VERSION } from './data-package.ts';
import { DATA_LICENCE } from './export.ts';
import { regencyName } from './frame.ts';
import { regencyFiles, type RegencyFile } from './regency-export.ts';
import { INDONESIAN, type Words } from './words.ts';

/**
 * The catalogue of the site's data as DCAT in JSON-LD. Villages have a Data Package of their own for each year.
 * @see https://www.w3.org/TR/vocab-dcat-3/
 */
export function catalogueJson(site: Site, addresses: AddressBook): string {
  const { settings } = site.reference;
  const absolute = (address: string): string => addresses.absolute(settings.origin, address);
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': regencyName(settings.regency) };
  const shared = {
    'dct:publisher': publisher,
    'dct:license': { '@id': DATA_LICENCE.tautan },
    'dct:language': 'id',
  };
  const distribution = (address: string, type: string) => ({
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': { '@id': absolute(address) },
    'dcat:mediaType': type,
    'dct:license': { '@id': DATA_LICENCE.tautan },
  });
  return `${JSON.stringify(
    {
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        dct: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
      },
      '@id': absolute(addresses.catalogue),
      '@type': 'dcat:Catalog',
      'dct:title': `Data anggaran desa ${regencyName(settings.regency)}`,
      ...shared,
      'dcat:version': DATA_VERSION,
      'foaf:homepage': { '@id': absolute(addresses.openData) },
      'dcat:dataset': [
        ...regencyFiles(site).map((file) => ({
          '@id': absolute(addresses.openDataFile(`${file.name}.csv`)),
          '@type': 'dcat:Dataset',
          'dct:title': datasetTitle(file),
          'dct:identifier': `apbdes-${settings.regencyCode}-${file.name}`,
          'dct:temporal': String(file.year),
          ...shared,
          'dcat:distribution': [distribution(addresses.openDataFile(`${file.name}.csv`), 'text/csv')],
        })),
        {
          '@id': absolute(addresses.coverage()),
          '@type': 'dcat:Dataset',
          'dct:title': 'Kelengkapan publikasi: dokumen terbit, ditahan, terlambat, belum',
          'dct:identifier': `status-${settings.regencyCode}`,
          ...shared,
          'dcat:distribution': [
            distribution(addresses.coverageData('status.csv'), 'text/csv'),
            distribution(addresses.coverageData('status.json'), 'application/json'),
          ],
        },
      ],
    },
    null,
    1,
  )}\n`;
}

/** Name of a file of the regency. */
export function datasetTitle({ year, isExample }: RegencyFile, { say }: Words = INDONESIAN): string {
  return `${isExample ? say('DATA CONTOH: ') : ''}${say('APBDes {year}, semua desa yang terbit', { year: String(year) })}`;
}
