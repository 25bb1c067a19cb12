import type { PrintName, PublishedPrints } from '../model/print-name.ts';
import type { ReferenceBook } from '../model/reference.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { comparisonOf, type Comparison } from './billboard-compare.ts';
import { billboard } from './billboard.ts';
import type { BillboardOptions } from './billboard-types.ts';
import { newestYearWithData } from './in-force.ts';
import { leaflet } from './leaflet.ts';
import { printSizeOf } from './print-sizes.ts';
import type { Print } from './print-types.ts';
import { shareCard } from './share-card.ts';

export type PrintFormat = 'pdf' | 'svg' | 'png';
/** What a page shows of a print, beside what it offers to take along. */
export type PictureFormat = 'png' | 'webp';

/** The board that a year's page links to. */
const FIRST_BOARD: PrintName = 'baliho-3x2';

/** A print of a village and year that the site publishes. */
export interface VillagePrint {
  readonly village: Village;
  readonly year: number;
  readonly compared: Comparison;
  readonly name: PrintName;
  /** File name without ending. */
  readonly file: string;
  readonly formats: readonly PrintFormat[];
}

/** The published prints of every village: those that `situs.json` wants, of the newest year with data or of all. */
export function villagePrints(
  villages: readonly Village[],
  wanted: PublishedPrints,
): readonly VillagePrint[] {
  return villages.flatMap((village) => {
    const newest = newestYearWithData(village);
    return village.years.flatMap((year) => {
      if (wanted.years !== 'all' && year !== newest) return [];
      const compared = comparisonOf(year);
      if (compared === null) return [];
      return [...new Set(wanted.names)].map((name) => ({
        village,
        year: year.year,
        compared,
        name,
        file: fileNameOf(name, compared),
        formats: formatsOf(name, wanted),
      }));
    });
  });
}

/** A card is named after its data, so that no cache of a messenger shows old figures. */
function fileNameOf(name: PrintName, { document }: Comparison): string {
  return name === 'kartu' ? `${name}-${document.source.sha256.slice(0, 8)}` : name;
}

function formatsOf(name: PrintName, { hasDrawings }: PublishedPrints): readonly PrintFormat[] {
  if (name === 'kartu') return ['png'];
  return hasDrawings ? ['pdf', 'svg'] : ['pdf'];
}

/** A card is its own picture. */
function pictureFormats({ formats }: VillagePrint): readonly PictureFormat[] {
  return formats.includes('png') ? [] : ['webp'];
}

/** Address of the card that a messenger shows for a year's page; `''` where none is published. */
export function cardHref(
  village: Village,
  year: FiscalYear,
  wanted: PublishedPrints,
  addresses: AddressBook,
): string {
  const card = villagePrints([village], wanted).find(
    (print) => print.name === 'kartu' && print.year === year.year,
  );
  return card ? addresses.boardFile(village, year.year, 'png', card.file) : '';
}

/** Where the prints of a year are linked; files are `''` where the board of 3 × 2 m is not published as such. */
export interface PrintLinks {
  readonly pageHref: string;
  readonly pdfHref: string;
  readonly svgHref: string;
}

/** The links from a year's page to its prints; `null` where none is published. */
export function printLinks(
  village: Village,
  year: FiscalYear,
  wanted: PublishedPrints,
  addresses: AddressBook,
): PrintLinks | null {
  const prints = villagePrints([village], wanted).filter((print) => print.year === year.year);
  if (prints.length === 0) return null;
  const board = prints.find(({ name }) => name === FIRST_BOARD);
  const file = (format: 'pdf' | 'svg'): string =>
    board?.formats.includes(format) ? addresses.boardFile(village, year.year, format, FIRST_BOARD) : '';
  return { pageHref: addresses.boards(village, year.year), pdfHref: file('pdf'), svgHref: file('svg') };
}

/** What the view of one print gives; `null` where the size has no room for it. */
export function printOf(
  name: string,
  village: Village,
  compared: Comparison,
  reference: Pick<ReferenceBook, 'accounts' | 'activities'>,
  options: BillboardOptions,
): Print | null {
  if (name === 'selebaran') return leaflet(village, compared, reference, options);
  if (name === 'kartu') return shareCard(village, compared, options);
  const size = printSizeOf(name);
  return size && billboard(village, compared, reference, { ...options, size });
}

/** Every file of {@link villagePrints}; the formats of one print follow each other, so that it is laid out once. */
export function printPaths(villages: readonly Village[], wanted: PublishedPrints) {
  return villagePrints(villages, wanted).flatMap((print) =>
    [...print.formats, ...pictureFormats(print)].map((format) => ({
      params: {
        kecamatan: print.village.districtSlug,
        desa: print.village.slug,
        tahun: String(print.year),
        berkas: print.file,
        format,
      },
      props: { print, format },
    })),
  );
}

/** A page for every village and year with a published print. */
export function boardPagePaths(villages: readonly Village[], wanted: PublishedPrints) {
  const pages = Map.groupBy(
    villagePrints(villages, wanted),
    ({ village, year }) => `${village.districtSlug}/${village.slug}/${year}`,
  );
  return [...pages.values()].flatMap((prints) => {
    const [first] = prints;
    if (!first) return [];
    const { village, year } = first;
    return [
      {
        params: { kecamatan: village.districtSlug, desa: village.slug, tahun: String(year) },
        props: { village, year, prints },
      },
    ];
  });
}
