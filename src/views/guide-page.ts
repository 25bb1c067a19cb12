import type { Site } from '../model/site.ts';
import { GUIDE_READERS, type AddressBook, type GuideReader } from './addresses.ts';
import { frameOf, type Frame } from './frame.ts';

const GUIDES: Readonly<Record<GuideReader, { readonly title: string; readonly description: string }>> = {
  warga: {
    title: 'Panduan warga',
    description: 'Membaca anggaran desa dalam sepuluh menit, dan cara bertanya.',
  },
  petugas: {
    title: 'Panduan petugas desa',
    description: 'Menerbitkan anggaran desa dari Excel, langkah demi langkah.',
  },
  kominfo: {
    title: 'Panduan Kominfo',
    description: 'Menyiapkan dan mengelola situs anggaran desa untuk satu kabupaten.',
  },
  wartawan: {
    title: 'Panduan wartawan',
    description: 'Mengunduh, membandingkan, dan menelusuri data anggaran desa.',
  },
  percetakan: {
    title: 'Panduan percetakan',
    description: 'Mencetak baliho anggaran desa dengan ukuran dan warna yang benar.',
  },
};

/** The pages of the guides, as they are addressed. */
export function guidePaths(): readonly { readonly params: { readonly pembaca: GuideReader } }[] {
  return GUIDE_READERS.map((pembaca) => ({ params: { pembaca } }));
}

/** A page of plain words: a guide or the glossary. */
export interface GuidePage {
  readonly frame: Frame;
  /** The other pages of plain words. */
  readonly others: readonly { readonly label: string; readonly href: string }[];
}

const GLOSSARY = {
  title: 'Arti istilah',
  description: 'Istilah anggaran desa dengan kata sehari-hari: APBDes, SiLPA, pembiayaan, dan lainnya.',
};

/** What surrounds the guide of one reader. */
export function guidePage(reader: GuideReader, site: Site, addresses: AddressBook): GuidePage {
  return plainPage(GUIDES[reader], addresses.guide(reader), site, addresses);
}

/** What surrounds the glossary. */
export function glossaryPage(site: Site, addresses: AddressBook): GuidePage {
  return plainPage(GLOSSARY, addresses.glossary, site, addresses);
}

function plainPage(
  { title, description }: { readonly title: string; readonly description: string },
  address: string,
  site: Site,
  addresses: AddressBook,
): GuidePage {
  const content = {
    title,
    description,
    address,
    crumbs: [{ label: title, href: '' }],
    examples: 'none',
  } as const;
  const links = [
    ...GUIDE_READERS.map((reader) => ({ label: GUIDES[reader].title, href: addresses.guide(reader) })),
    { label: GLOSSARY.title, href: addresses.glossary },
    { label: 'Arti pesan kesalahan', href: addresses.help() },
  ];
  return {
    frame: frameOf(content, site.reference.settings, addresses),
    others: links.filter((link) => link.href !== address),
  };
}
