import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { datasetTitle } from './catalogue.ts';
import { DATA_VERSION } from './data-package.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { regencyFiles, REGENCY_FIELDS } from './regency-export.ts';
import { formatCount } from './written-amount.ts';

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
export function openDataPage(site: Site, addresses: AddressBook): OpenDataPage {
  const { settings } = site.reference;
  return {
    frame: frameOf(
      {
        title: 'Data terbuka',
        description: `Semua baris anggaran desa di ${regencyName(settings.regency)}, untuk diunduh dan dipakai ulang.`,
        address: addresses.openData,
        crumbs: [{ label: 'Data terbuka', href: '' }],
        examples: examplesAmong(site.villages),
      },
      settings,
      addresses,
    ),
    title: 'Data terbuka',
    legal: `${regencyName(settings.regency)} · versi kolom ${DATA_VERSION}`,
    files: regencyFiles(site).map((file) => ({
      title: datasetTitle(file),
      text: `CSV · ${formatCount(file.documents)} dokumen dari ${formatCount(file.villages)} desa`,
      href: addresses.openDataFile(`${file.name}.csv`),
    })),
    machine: [
      { label: 'Kamus data (CSV)', href: addresses.openDataFile('kamus.csv') },
      { label: 'Data Package', href: addresses.openDataFile('datapackage.json') },
      { label: 'Katalog DCAT', href: addresses.catalogue },
      { label: 'Kabar terbit (Atom)', href: addresses.feed },
      { label: 'Status (CSV)', href: addresses.coverageData('status.csv') },
    ],
    columns: REGENCY_FIELDS.map(({ name, title, description, values = [] }) => ({
      name,
      title,
      text: description,
      values: values.join(', '),
    })),
  };
}
