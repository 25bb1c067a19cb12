import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { datasetTitle } from './catalogue.ts';
import { DATA_VERSION } from './data-package.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { regencyFiles, REGENCY_FIELDS } from './regency-export.ts';
import { INDONESIAN, type Words } from './words.ts';

/** Everything that stands on `/data/`. */
export interface OpenDataPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly files: readonly { readonly title: string; readonly text: string; readonly href: string }[];
  readonly machine: readonly { readonly label: string; readonly href: string }[];
  /** The data dictionary. */
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly text: string;
    readonly values: string;
  }[];
}

/** The regency's data: files, dictionary, how to use it. */
export function openDataPage(site: Site, addresses: AddressBook, words: Words = INDONESIAN): OpenDataPage {
  const { say } = words;
  const { settings } = site.reference;
  const regency = regencyName(settings.regency);
  return {
    frame: frameOf(
      {
        title: say('Data terbuka'),
        description: say('Semua baris anggaran desa di {regency}, untuk diunduh dan dipakai ulang.', {
          regency,
        }),
        address: addresses.openData,
        face: (face) => face.openData,
        crumbs: [{ label: say('Data terbuka'), href: '' }],
        examples: examplesAmong(site.villages),
      },
      settings,
      addresses,
      words,
    ),
    title: say('Data terbuka'),
    legal: say('{regency} · versi kolom {version}', { regency, version: DATA_VERSION }),
    files: regencyFiles(site).map((file) => ({
      title: datasetTitle(file, words),
      text: say('CSV · {documents} dari {villages}', {
        documents: say('{count} dokumen', { count: file.documents }),
        villages: say('{count} desa', { count: file.villages }),
      }),
      href: addresses.openDataFile(`${file.name}.csv`),
    })),
    machine: [
      { label: say('Kamus data (CSV)'), href: addresses.openDataFile('kamus.csv') },
      { label: 'Data Package', href: addresses.openDataFile('datapackage.json') },
      { label: say('Katalog DCAT'), href: addresses.catalogue },
      { label: say('Kabar terbit (Atom)'), href: addresses.feed },
      { label: say('Status (CSV)'), href: addresses.coverageData('status.csv') },
    ],
    columns: REGENCY_FIELDS.map(({ name, title, description, values = [] }) => ({
      name,
      title: say(title),
      text: say(description),
      values: values.join(', '),
    })),
  };
}
