import type { DocumentKind } from '../model/budget.ts';
import type { Village } from '../model/village.ts';

/** For whom a guide is written; the name of its page. */
export const GUIDE_READERS = ['warga', 'petugas', 'kominfo', 'wartawan', 'percetakan'] as const;
export type GuideReader = (typeof GUIDE_READERS)[number];

/** What the address of a village is made from. */
export type VillagePlace = Pick<Village, 'districtSlug' | 'slug'>;

/** Every address of the site, from the base path on. */
export type AddressBook = ReturnType<typeof addressBook>;

/**
 * Makes every address of the site; nothing else may join one. Folders end in a slash, files do not.
 * @param base path below the origin, `/` or `/papan-desa` or `/papan-desa/`
 * @example addressBook('/papan-desa/').year({ districtSlug: 'mekarsari', slug: 'sukamaju' }, 2026)
 * // "/papan-desa/mekarsari/sukamaju/2026/"
 */
export function addressBook(base: string) {
  const home = base.endsWith('/') ? base : `${base}/`;
  const district = (slug: string): string => `${home}${slug}/`;
  const village = (place: VillagePlace): string => `${district(place.districtSlug)}${place.slug}/`;
  const year = (place: VillagePlace, fiscalYear: number): string => `${village(place)}${fiscalYear}/`;
  const boards = (place: VillagePlace, fiscalYear: number): string => `${year(place, fiscalYear)}baliho/`;

  return {
    home,
    notFound: `${home}404.html`,
    district,
    village,
    /** The village's emblem as a picture. */
    emblem: (place: VillagePlace): string => `${village(place)}lambang.png`,
    year,
    /** Open data of one published document. */
    data: (place: VillagePlace, fiscalYear: number, kind: DocumentKind, format: 'csv' | 'json'): string =>
      `${year(place, fiscalYear)}${kind}.${format}`,
    boards,
    /** One print of a year; `file` is its name without ending. */
    boardFile: (
      place: VillagePlace,
      fiscalYear: number,
      format: 'pdf' | 'svg' | 'png',
      file: string = 'baliho-3x2',
    ): string => `${boards(place, fiscalYear)}${file}.${format}`,
    /** Short enough to type from a board; leads to the village. */
    short: (code: string): string => `${home}d/${code.replaceAll('.', '')}/`,
    /** The explanation of one diagnostic code, or of all of them. */
    help: (code: string = ''): string => `${home}panduan/kesalahan/${code === '' ? '' : `#${code}`}`,
    /** A guide for one kind of reader. */
    guide: (reader: GuideReader): string => `${home}panduan/${reader}/`,
    glossary: `${home}istilah/`,
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
