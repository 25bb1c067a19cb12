import type { SiteSettings } from '../model/reference.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook, Face } from './addresses.ts';
import type { Language } from './language.ts';
import { INDONESIAN, type Words } from './words.ts';

/** A step of the way from the regency to this page; the last one has no address. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** A link of the foot, with the language of the page that it leads to. */
export interface FootLink extends Crumb {
  readonly language: Language;
}

/** The same page in another language. */
export interface Alternate {
  readonly language: Language;
  /** Its own name for itself. */
  readonly label: string;
  readonly href: string;
  /** With origin. */
  readonly canonical: string;
}

/** How much of what a page shows is invented; every page and print of invented data says so. */
export type Examples = 'none' | 'some' | 'all';

/** What surrounds the content of every page. */
export interface Frame {
  readonly language: Language;
  /** The page in every language that it stands in; none where it is Indonesian alone. */
  readonly alternates: readonly Alternate[];
  /** Title of the window. */
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** Address with origin; `''` where a page has none (404). */
  readonly canonical: string;
  readonly crumbs: readonly Crumb[];
  readonly examples: Examples;
  /** Dataset for search engines as JSON without `<`; `''` if the page offers no data. */
  readonly dataset: string;
  /** Picture for link previews, with origin; `''` if there is none. */
  readonly picture: string;
  readonly regency: string;
  readonly homeHref: string;
  /** The pages about the whole regency and those that help, at the foot of every page. */
  readonly links: readonly FootLink[];
  readonly feedHref: string;
  /** Where the terms are explained. */
  readonly glossaryHref: string;
  readonly iconHref: string;
  /** The regency's emblem; `''` if it has none. */
  readonly emblemHref: string;
}

/** What differs between two pages. */
export interface FrameContent {
  readonly title: string;
  readonly description: string;
  /** Path of the page; `''` if it has no lasting one. */
  readonly address: string;
  readonly crumbs: readonly Crumb[];
  readonly examples: Examples;
  /** Where the page stands among those of its language, if it stands in all of them. */
  readonly face?: ((face: Face) => string) | undefined;
  readonly dataset?: string;
  /** Path of the picture for link previews. */
  readonly picture?: string | undefined;
  /** Feed of what the page is about; that of the regency where it has none of its own. */
  readonly feed?: string;
}

/** Name of the regency as people say it: "Kabupaten Bojonegoro". */
export function regencyName(name: string): string {
  return /^(kabupaten|kota)\b/i.test(name) ? name : `Kabupaten ${name}`;
}

/** How many of the villages are invented. */
export function examplesAmong(villages: readonly Pick<Village, 'isExample'>[]): Examples {
  const invented = villages.filter((village) => village.isExample).length;
  if (invented === 0) return 'none';
  return invented === villages.length ? 'all' : 'some';
}

/** The frame of a page; the regency is the first crumb of every page. */
export function frameOf(
  { face, ...content }: FrameContent,
  settings: SiteSettings,
  addresses: AddressBook,
  words: Words = INDONESIAN,
): Frame {
  const regency = regencyName(settings.regency);
  return {
    ...content,
    language: words.language,
    alternates: (face ? LANGUAGES : []).map(([language, label]) => {
      const href = face?.(addresses.face(language)) ?? '';
      return { language, label, href, canonical: addresses.absolute(settings.origin, href) };
    }),
    dataset: content.dataset ?? '',
    picture: content.picture ? addresses.absolute(settings.origin, content.picture) : '',
    title: `${content.title} · Papan Desa ${regency}`,
    canonical: content.address === '' ? '' : addresses.absolute(settings.origin, content.address),
    crumbs: [{ label: regency, href: addresses.home }, ...content.crumbs],
    regency,
    homeHref: addresses.home,
    links: footLinks(addresses, words),
    feedHref: content.feed ?? addresses.feed,
    glossaryHref: addresses.glossary,
    iconHref: settings.hasEmblem ? addresses.regencyEmblem : addresses.asset('favicon.svg'),
    emblemHref: settings.hasEmblem ? addresses.regencyEmblem : '',
  };
}

const LANGUAGES: readonly (readonly [Language, label: string])[] = [
  ['id', 'Bahasa Indonesia'],
  ['en', 'English'],
];

/** The pages in the language of the page first; readers of English are led to no page for the staff of villages. */
function footLinks(addresses: AddressBook, { language, say }: Words): readonly FootLink[] {
  const own = [
    { label: say('Tentang situs ini'), href: addresses.about, language },
    { label: say('Data terbuka'), href: addresses.openData, language },
  ];
  const regency = [
    { label: say('Siapa sudah menerbitkan'), href: addresses.coverage() },
    { label: say('Cari kegiatan'), href: addresses.search },
    { label: say('Bandingkan desa'), href: addresses.comparison },
    { label: say('Empat indikator'), href: addresses.indicators },
  ];
  const helping = [
    { label: 'Pasang di situs desa', href: addresses.embed },
    { label: 'Periksa berkas', href: addresses.check },
    { label: 'Cara membaca', href: addresses.guide('warga') },
    { label: 'Arti istilah', href: addresses.glossary },
    { label: 'Arti pesan kesalahan', href: addresses.help() },
  ];
  const indonesian = language === 'id' ? [...regency, ...helping] : regency;
  return [...own, ...indonesian.map((link) => ({ ...link, language: 'id' as const }))];
}
