import { oncePer } from '../model/once.ts';
import { PackedTexts } from '../model/packed-texts.ts';
import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { textsOfWorks, worksFound, type FoundWorks } from './found-works.ts';
import { newestYearWithData } from './in-force.ts';
import { jsonArray } from './json-list.ts';
import { joinedWorks, type FoundTogether, type WorkTable } from './largest-works.ts';
import type { SearchGuide, SearchPartNote, SearchVillage } from './search-index.ts';

/** Everything that the search loads. Its texts are made when they are asked for. */
export interface SearchIndex {
  readonly parts: number;
  /** Pieces of the text of the {@link SearchGuide}. */
  guide(addresses: AddressBook): Iterable<string>;
  /** The text of a part, by its number. */
  part(number: number): string;
}

/** Compressed, a part of this size is well below 100 KB together with the program and the guide. */
const LARGEST_PART = 220_000;
/** Beginnings that stand side by side share a part up to this size. */
const COMFORTABLE_PART = 90_000;
const LARGEST_LOT = 16_000_000;
/** What stands between two entries. */
const BETWEEN = ',\n';

/** The activities of every village in its newest year, split so that a query loads one small part; made once. */
export const searchIndex = oncePer((site: Site) => newSearchIndex(site, LARGEST_LOT));

/** @param largestLot most characters whose texts are made at once: a regency is one lot */
export function newSearchIndex(site: Site, largestLot: number): SearchIndex {
  const found = worksFound(site, LARGEST_PART, BETWEEN.length);
  const { villages } = found;
  const bins = [...binsOf(found)];
  return {
    parts: bins.length,
    guide: (addresses) => guideText(villages, bins, addresses),
    part: partMaker(villages, bins, lotsOf(bins, largestLot)),
  };
}

/**
 * The villages are gone through for the texts of many parts at once, since one part holds works of thousands of villages.
 * The texts of a lot are let go for those of the next.
 */
function partMaker(
  villages: readonly Village[],
  bins: readonly Bin[],
  lots: readonly Lot[],
): SearchIndex['part'] {
  let known: { readonly lot: Lot; readonly textOf: (work: number) => string } | null = null;
  return (number) => {
    const { works = [] } = bins[number] ?? {};
    const lot = lots[number];
    if (lot === undefined) throw new Error(`No part ${number}`);
    if (known?.lot !== lot) {
      known = null;
      known = { lot, textOf: textsOf(villages, lot) };
    }
    return `[${Array.from(works, known.textOf).join(BETWEEN)}]\n`;
  };
}

type Lot = readonly Bin[];

/** The lot of each part. They hold parts in the order of their addresses, in which a build asks for them. */
function lotsOf(bins: readonly Bin[], largest: number): readonly Lot[] {
  const lots: Lot[] = [];
  let lot: Bin[] = [];
  let size = 0;
  const byAddress = bins.map((bin, number) => ({ bin, number, name: String(number) }));
  for (const { bin, number } of byAddress.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (size + bin.size > largest) [lot, size] = [[], 0];
    lot.push(bin);
    size += bin.size;
    lots[number] = lot;
  }
  return lots;
}

/** The texts of the works of a lot, by their numbers. */
function textsOf(villages: readonly Village[], lot: Lot): (work: number) => string {
  const shown = numbersIn(lot);
  const places = new Uint32Array(shown.length);
  const packed = new PackedTexts();
  let next = 0;
  for (const [, text] of textsOfWorks(villages, (work) => work === shown[next])) {
    places[next] = packed.add(text);
    next += 1;
  }
  return (work) => packed.at(places[placeIn(shown, work)] ?? 0);
}

/** The works of a lot, each once, in rising order. */
function numbersIn(lot: Lot): Uint32Array {
  const all = new Uint32Array(lot.reduce((sum, { works }) => sum + works.length, 0));
  let at = 0;
  for (const { works } of lot) {
    all.set(works, at);
    at += works.length;
  }
  return all.sort().filter((number, index, row) => number !== row[index - 1]);
}

/** Where a number stands in a row of rising ones. */
function placeIn(row: Uint32Array, number: number): number {
  let [from, to] = [0, row.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((row[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

function* guideText(
  villages: readonly Village[],
  bins: readonly Bin[],
  addresses: AddressBook,
): Generator<string> {
  const parts = JSON.stringify(bins.map(noteOf) satisfies SearchGuide['parts']);
  yield '{"villages":';
  yield* jsonArray(villages.values().map((village) => guideVillage(village, addresses)));
  yield `,"parts":${parts}}`;
}

function guideVillage(village: Village, addresses: AddressBook): SearchVillage {
  const { name, district, isExample } = village;
  const year = newestYearWithData(village)?.year ?? 0;
  return [name, district, addresses.year(village, year), year, isExample];
}

function noteOf({ from, works, size, isCut }: Bin, part: number): SearchPartNote {
  const length = '[]\n'.length + size - (works.length === 0 ? 0 : BETWEEN.length);
  return [from, part, length, isCut];
}

interface Bin extends FoundTogether {
  readonly from: string;
}

/** What is found by each beginning; those that stand side by side share a bin while it is comfortable. */
function* binsOf({ table, byBeginning }: FoundWorks): Generator<Bin> {
  let last: Bin | null = null;
  for (const [from, found] of byBeginning) {
    const one = { from, ...found };
    const joint: Bin | null = last && jointOf(table, last, one);
    if (last !== null && joint === null) yield last;
    last = joint ?? one;
  }
  if (last !== null) yield last;
}

function jointOf(table: WorkTable, one: Bin, other: Bin): Bin | null {
  if (one.isCut || other.isCut) return null;
  const joint = joinedWorks(table, one, other);
  return joint.size <= COMFORTABLE_PART ? { from: one.from, ...joint } : null;
}
