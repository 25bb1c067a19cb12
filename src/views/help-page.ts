import type { HelpEntry, Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { frameOf, type Frame } from './frame.ts';

/** Everything that stands on `/panduan/kesalahan/`. */
export interface HelpPage {
  readonly frame: Frame;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly entries: readonly HelpEntryView[];
  }[];
}

/** One diagnostic explained. */
export interface HelpEntryView {
  /** The code itself: a permanent address. */
  readonly id: string;
  readonly title: string;
  /** What becomes of the document. */
  readonly effect: string;
  readonly explanation: string;
  readonly mend: string;
  /** What a file says before and after. */
  readonly before: string;
  readonly after: string;
}

const EFFECTS: Readonly<Record<HelpEntry['severity'], string>> = {
  error: 'Kesalahan: dokumen ditahan sampai diperbaiki.',
  warning: 'Peringatan: dokumen terbit, hal ini disebut di sampingnya.',
  note: 'Catatan: hanya untuk petugas.',
};

/** Every diagnostic, grouped as the catalogue groups them. */
export function helpPage(site: Site, addresses: AddressBook): HelpPage {
  return {
    frame: frameOf(
      {
        title: 'Penjelasan kesalahan',
        description: 'Arti setiap pesan pemeriksaan berkas anggaran desa, dan cara memperbaikinya.',
        address: addresses.help(),
        crumbs: [{ label: 'Penjelasan kesalahan', href: '' }],
        examples: 'none',
      },
      site.reference.settings,
      addresses,
    ),
    groups: [...Map.groupBy(site.help, (entry) => entry.group)].map(([title, entries], index) => ({
      id: `bagian-${index + 1}`,
      title,
      entries: entries.map((entry) => ({
        id: entry.code,
        title: entry.title,
        effect: EFFECTS[entry.severity],
        explanation: entry.explanation,
        mend: entry.mend,
        before: entry.before,
        after: entry.after,
      })),
    })),
  };
}

/** What surrounds the page for addresses that lead nowhere. */
export function notFoundFrame(site: Site, addresses: AddressBook): Frame {
  return frameOf(
    {
      title: 'Halaman tidak ditemukan',
      description: 'Alamat ini tidak ada.',
      address: '',
      crumbs: [{ label: 'Halaman tidak ditemukan', href: '' }],
      examples: 'none',
    },
    site.reference.settings,
    addresses,
  );
}
