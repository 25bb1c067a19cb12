import type { SiteSettings } from '../model/reference.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';

/** A step of the way from the regency to this page; the last one has no address. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** How much of what a page shows is invented; every page and print of invented data says so. */
export type Examples = 'none' | 'some' | 'all';

/** What surrounds the content of every page. */
export interface Frame {
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
  readonly helpHref: string;
  /** The pages about the whole regency, at the foot of every page. */
  readonly links: readonly Crumb[];
  readonly feedHref: string;
  readonly checkHref: string;
  readonly glossaryHref: string;
  /** The guide for residents; the other guides are linked from it. */
  readonly guideHref: string;
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
export function frameOf(content: FrameContent, settings: SiteSettings, addresses: AddressBook): Frame {
  const regency = regencyName(settings.regency);
  return {
    ...content,
    dataset: content.dataset ?? '',
    picture: content.picture ? addresses.absolute(settings.origin, content.picture) : '',
    title: `${content.title} · Papan Desa ${regency}`,
    canonical: content.address === '' ? '' : addresses.absolute(settings.origin, content.address),
    crumbs: [{ label: regency, href: addresses.home }, ...content.crumbs],
    regency,
    homeHref: addresses.home,
    helpHref: addresses.help(),
    links: [
      { label: 'Siapa sudah menerbitkan', href: addresses.coverage() },
      { label: 'Cari kegiatan', href: addresses.search },
      { label: 'Bandingkan desa', href: addresses.comparison },
      { label: 'Empat indikator', href: addresses.indicators },
      { label: 'Data terbuka', href: addresses.openData },
      { label: 'Pasang di situs desa', href: addresses.embed },
    ],
    feedHref: content.feed ?? addresses.feed,
    checkHref: addresses.check,
    glossaryHref: addresses.glossary,
    guideHref: addresses.guide('warga'),
    iconHref: settings.hasEmblem ? addresses.regencyEmblem : addresses.asset('favicon.svg'),
    emblemHref: settings.hasEmblem ? addresses.regencyEmblem : '',
  };
}
