import type { DocumentKind } from '../model/budget.ts';
import type { Village } from '../model/village.ts';
import type { Language } from './language.ts';

/** For whom a guide is written; the name of its page. */
export const GUIDE_READERS = ['warga', 'petugas', 'kominfo', 'wartawan', 'percetakan'] as const;
export type GuideReader = (typeof GUIDE_READERS)[number];

/** What the address of a village is made from. */
export type VillagePlace = Pick<Village, 'districtSlug' | 'slug'>;

/** The pages that stand in every language of the site. */
export interface Face {
  readonly home: string;
  readonly year: (place: VillagePlace, fiscalYear: number) => string;
  /** Open data of the whole regency. */
  readonly openData: string;
  /** What the site is, for those who do not know it. */
  readonly about: string;
  /** Where terms are explained, each at its id. */
  readonly glossary: string;
}

/** Every address of the site, from the base path on. */
export type AddressBook = ReturnType<typeof addressBook>;

/** The name of a photograph's file, without ending. */
export function installedBoardName(number: number): string {
  return `baliho-terpasang-${number}`;
}
const faceOf = (root: string, about: string, glossary: string): Face => ({
  home: root,
  year: (place, fiscalYear) => `${root}${place.districtSlug}/${place.slug}/${fiscalYear}/`,
  openData: `${root}data/`,
  about: `${root}${about}/`,
  glossary: `${root}${glossary}/`,
});

/**
 * Makes every address of the site; nothing else may join one. Folders end in a slash, files do not.
 * @param base path below the origin, `/` or `/papan-desa` or `/papan-desa/`
 * @param language of the pages to whose other pages it leads: what stands in two languages is addressed in this one
 * @example addressBook('/papan-desa/').year({ districtSlug: 'mekarsari', slug: 'sukamaju' }, 2026)
 * // "/papan-desa/mekarsari/sukamaju/2026/"
 */
export function addressBook(base: string, language: Language = 'id') {
  const home = base.endsWith('/') ? base : `${base}/`;
  const faces = { id: faceOf(home, 'tentang', 'istilah'), en: faceOf(`${home}en/`, 'about', 'about') };
  const district = (slug: string): string => `${home}${slug}/`;
  const village = (place: VillagePlace): string => `${district(place.districtSlug)}${place.slug}/`;
  const boards = (place: VillagePlace, fiscalYear: number): string =>
    `${village(place)}${fiscalYear}/baliho/`;

  return {
    ...faces[language],
    /** The pages that stand in both languages, in one of them. */
    face: (other: Language): Face => faces[other],
    notFound: `${home}404.html`,
    district,
    /** The regency's emblem as a picture. */
    regencyEmblem: `${home}lambang.png`,
    village,
    /** The village's emblem as a picture. */
    emblem: (place: VillagePlace): string => `${village(place)}lambang.png`,
    /** A photograph of a board as it stands; `number` counts from 1, the newest first. */
    installedBoard: (place: VillagePlace, number: number): string =>
      `${village(place)}${installedBoardName(number)}.jpg`,
    /** Open data of one published document. */
    data: (place: VillagePlace, fiscalYear: number, kind: DocumentKind, format: 'csv' | 'json'): string =>
      `${village(place)}${fiscalYear}/${kind}.${format}`,
    boards,
    /** One print of a year; `file` is its name without ending. */
    boardFile: (
      place: VillagePlace,
      fiscalYear: number,
      format: 'pdf' | 'svg' | 'png' | 'webp',
      file: string = 'baliho-3x2',
    ): string => `${boards(place, fiscalYear)}${file}.${format}`,
    /** Every agency with its years. */
    agencies: `${home}opd/`,
    agency: (slug: string, fiscalYear: number): string => `${home}opd/${slug}/${fiscalYear}/`,
    agencyFile: (slug: string, fiscalYear: number, file: string, format: 'pdf' | 'svg' | 'webp'): string =>
      `${home}opd/${slug}/${fiscalYear}/${file}.${format}`,
    /** Short enough to type from a board; leads to the village. */
    short: (code: string): string => `${home}d/${code.replaceAll('.', '')}/`,
    /** The explanation of one diagnostic code, or of all of them. */
    help: (code: string = ''): string => `${home}panduan/kesalahan/${code === '' ? '' : `#${code}`}`,
    /** Data Package of the published documents of a year. */
    dataPackage: (place: VillagePlace, fiscalYear: number): string =>
      `${village(place)}${fiscalYear}/datapackage.json`,
    /** Files of the whole regency; `v1` is the version of their columns. */
    openDataFile: (name: string): string => `${home}data/v1/${name}`,
    catalogue: `${home}data.json`,
    feed: `${home}feed.xml`,
    villageFeed: (place: VillagePlace): string => `${village(place)}feed.xml`,
    securityText: `${home}.well-known/security.txt`,
    sitemap: `${home}sitemap-index.xml`,
    sitemapPart: (part: number): string => `${home}sitemap-${part}.xml`,
    /** The four indicators: of the regency, and of one village with the evidence. */
    indicators: `${home}indikator/`,
    villageIndicators: (place: VillagePlace): string => `${village(place)}indikator/`,
    certificate: (place: VillagePlace): string => `${village(place)}indikator/piagam.pdf`,
    /** Comparison of like with like: where to begin, and the villages of one kecamatan. */
    comparison: `${home}bandingkan/`,
    comparisonData: `${home}bandingkan/data.json`,
    districtComparison: (slug: string): string => `${home}bandingkan/${slug}/`,
    search: `${home}cari/`,
    searchGuide: `${home}cari/indeks.json`,
    /** Folder of the prepared parts, each `<number>.json`. */
    searchParts: `${home}cari/bagian/`,
    /** How to ask a village or complain, and the letter to print. */
    ask: (place: VillagePlace): string => `${village(place)}tanya/`,
    askLetter: (place: VillagePlace): string => `${village(place)}tanya/surat/`,
    /** How a village shows its figures on its own site, and the picture that it shows. */
    embed: `${home}embed/`,
    card: (place: VillagePlace): string => `${village(place)}kartu.svg`,
    /** The coverage board of the newest year, or of one. */
    coverage: (fiscalYear?: number): string =>
      `${home}status/${fiscalYear === undefined ? '' : `${fiscalYear}/`}`,
    coverageData: (file: 'status.csv' | 'status.json' | 'lencana.svg'): string => `${home}status/${file}`,
    /** A guide for one kind of reader. */
    guide: (reader: GuideReader): string => `${home}panduan/${reader}/`,
    /** Where staff check a file before it is published. */
    check: `${home}periksa/`,
    /** A workbook to fill in. */
    template: (name: string): string => `${home}panduan/template-${name}.xlsx`,
    /** A file of `public/`. */
    asset: (name: string): string => `${home}${name}`,
    /** A place on a page, by its id. */
    part: (address: string, id: string): string => `${address}#${id}`,
    /** The address with its origin, for canonical links and printed codes. */
    absolute: (origin: string, address: string): string => `${origin.replace(/\/+$/, '')}${address}`,
  };
}
