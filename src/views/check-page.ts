import { DOCUMENT_KINDS } from '../model/budget.ts';
import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { namesVillages } from './directory.ts';
import { frameOf, type Frame } from './frame.ts';
import { TEMPLATES } from './template.ts';

/** Endings, and the types by which phones know them: what a chat program saved often has none. */
const ACCEPTED =
  '.csv,.xlsx,.xls,.json,.zip,.txt,text/csv,text/comma-separated-values,application/zip,application/json,' +
  'application/vnd.ms-excel,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/octet-stream';

/** Everything that stands on `/periksa/` before a file is chosen. */
export interface CheckPage {
  readonly frame: Frame;
  readonly helpHref: string;
  /** Which files the chooser offers. */
  readonly accepted: string;
  readonly repository: string;
  readonly templates: readonly { readonly label: string; readonly href: string }[];
  /** Script beside the page, so that it also runs from a folder. */
  readonly script: string;
  /** The page as one file, beside it too. */
  readonly offline: string;
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
  /**
   * `kecamatan/desa` of every village folder, for telling a file of another village and for the way to the upload page;
   * `null` where they are too many for a page: then the folder is written.
   */
  readonly villages:
    readonly { readonly value: string; readonly name: string; readonly label: string }[] | null;
}

/** The page where staff check a file before it is published. */
export function checkPage(site: Site, addresses: AddressBook): CheckPage {
  return {
    frame: frameOf(
      {
        title: 'Periksa berkas anggaran',
        description:
          'Periksa CSV, Excel, atau ekspor Siskeudes sebelum terbit; berkas tidak dikirim ke mana pun.',
        address: addresses.check,
        crumbs: [{ label: 'Periksa berkas', href: '' }],
        examples: 'none',
      },
      site.reference.settings,
      addresses,
    ),
    helpHref: addresses.help(),
    accepted: ACCEPTED,
    repository: site.reference.settings.repository,
    templates: TEMPLATES.map((name) => ({ label: `template-${name}.xlsx`, href: addresses.template(name) })),
    script: 'periksa.js',
    offline: 'luring.html',
    kinds: DOCUMENT_KINDS.map((kind) => ({ value: kind, label: kind })),
    villages: namesVillages(site)
      ? site.villages.map((village) => ({
          value: `${village.districtSlug}/${village.slug}`,
          name: village.name,
          label: `${village.name}, ${village.district}`,
        }))
      : null,
  };
}
