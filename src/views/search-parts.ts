import { oncePer } from '../model/once.ts';
import { PackedTexts } from '../model/packed-texts.ts';
import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { textsOfWorks, worksFound, type FoundWorks } from './found-works.ts';
import { newestYearWithData } from './in-force.ts';
import type { SearchGuide, SearchPartNote, SearchVillage } from './search-index.ts';

/** Everything that the search loads. Its texts are made when they are asked for. */
export interface SearchIndex {
  readonly parts: number;
  guide(addresses: AddressBook): SearchGuide;
  /** The text of a part, by its number. */
  part(number: number): string;
}

/** Compressed, a part of this size is well below 100 KB together with the program and the guide. */
const LARGEST_PART = 220_000;
/** Beginnings that stand side by side share a part up to this size. */
const COMFORTABLE_PART = 90_000;
const LARGEST_LOT = 40_000_000;
/** What stands between two entries. */
const BETWEEN = ',\n';

/** The activities of every village in its newest year, split so that a query loads one small part; made once. */
export const searchIndex = oncePer((site: Site) => newSearchIndex(site, LARGEST_LOT));

/** @param largestLot most characters whose texts are made at once: a regency is one lot */
export function newSearchIndex(site: Site, largestLot: number): SearchIndex {
  const works = worksFound(site);
  const order = Uint32Array.from(works.sizes, (_, work) => work).sort(
    (a, b) => (works.amounts[b] ?? 0) - (works.amounts[a] ?? 0) || a - b,
  );
  const bins = binsOf(works, order);
  return indexOf(works.villages, order, bins, lotsOf(bins, largestLot));
}

/** Apart from what made it, so that the numbers of every work are let go. */
function indexOf(
  villages: readonly Village[],
  order: Uint32Array,
  bins: readonly Bin[],
  lots: readonly Lot[],
): SearchIndex {
  return {
    parts: bins.length,
    guide: (addresses) => ({
      villages: villages.map((village) => guideVillage(village, addresses)),
      parts: bins.map(noteOf),
    }),
    part: partMaker(villages, order, bins, lots),
  };
}

/**
 * The villages are gone through for the texts of many parts at once, since one part holds works of thousands of villages.
 * The texts of a lot are let go for those of the next.
 */
function partMaker(
  villages: readonly Village[],
  order: Uint32Array,
  bins: readonly Bin[],
  lots: readonly Lot[],
): SearchIndex['part'] {
  let known: { readonly lot: Lot; readonly texts: Texts } | null = null;
  return (number) => {
    const { members = [] } = bins[number] ?? {};
    const lot = lots[number];
    if (lot === undefined) throw new Error(`No part ${number}`);
    if (known?.lot !== lot) {
      known = null;
      known = { lot, texts: textsOf(villages, order, lot) };
    }
    const { packed, places } = known.texts;
    return `[${Array.from(members, (rank) => packed.at(places[rank] ?? 0)).join(BETWEEN)}]\n`;
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

interface Texts {
  readonly packed: PackedTexts;
  /** Of each work in the order of amounts. */
  readonly places: Uint32Array;
}

function textsOf(villages: readonly Village[], order: Uint32Array, lot: Lot): Texts {
  const packed = new PackedTexts();
  const places = new Uint32Array(order.length);
  const ranks = new Uint32Array(order.length);
  order.forEach((work, rank) => (ranks[work] = rank));
  const isShown = new Uint8Array(order.length);
  for (const { members } of lot) for (const rank of members) isShown[rank] = 1;
  const wanted = (work: number): boolean => isShown[ranks[work] ?? 0] === 1;
  for (const [work, text] of textsOfWorks(villages, wanted)) places[ranks[work] ?? 0] = packed.add(text);
  return { packed, places };
}

function guideVillage(village: Village, addresses: AddressBook): SearchVillage {
  const { name, district, isExample } = village;
  const year = newestYearWithData(village)?.year ?? 0;
  return [name, district, addresses.year(village, year), year, isExample];
}

function noteOf({ from, members, size, isCut }: Bin, part: number): SearchPartNote {
  const length = '[]\n'.length + size - (members.length === 0 ? 0 : BETWEEN.length);
  return [from, part, length, isCut];
}

interface Bin {
  readonly from: string;
  /** Places in the order of amounts, largest first. */
  readonly members: Uint32Array;
  /** Of all their texts, each with what stands behind it. */
  readonly size: number;
  readonly isCut: boolean;
}

function binsOf(works: FoundWorks, order: Uint32Array): readonly Bin[] {
  const sizeOf = (rank: number): number => (works.sizes[order[rank] ?? 0] ?? 0) + BETWEEN.length;
  const bins: Bin[] = [];
  for (const bin of fullBins(works, order, sizeOf)) {
    const last = bins.at(-1);
    const joint = last && !last.isCut && !bin.isCut ? joined(last, bin, sizeOf) : null;
    if (joint !== null && joint.size <= COMFORTABLE_PART) bins.splice(-1, 1, joint);
    else bins.push(bin);
  }
  return bins;
}

function joined(one: Bin, other: Bin, sizeOf: (rank: number) => number): Bin {
  const members = Uint32Array.from(new Set([...one.members, ...other.members])).sort();
  return { ...one, members, size: members.reduce((sum, rank) => sum + sizeOf(rank), 0) };
}

/** What is found by each beginning, by the alphabet; of too many works the largest. */
function fullBins(
  { beginnings, wordsOf }: FoundWorks,
  order: Uint32Array,
  sizeOf: (rank: number) => number,
): readonly Bin[] {
  const bins = beginnings.map((from) => ({ from, members: [] as number[], size: 0, isCut: false }));
  order.forEach((work, rank) => {
    for (const word of wordsOf(work)) {
      const bin = bins[word];
      if (bin === undefined || bin.isCut) continue;
      bin.isCut = bin.size + sizeOf(rank) > LARGEST_PART;
      if (bin.isCut) continue;
      bin.members.push(rank);
      bin.size += sizeOf(rank);
    }
  });
  return bins
    .map((bin) => ({ ...bin, members: Uint32Array.from(bin.members) }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
