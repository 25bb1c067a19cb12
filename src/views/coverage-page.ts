import type { RegionMap } from '../model/region-map.ts';
import { oncePer } from '../model/once.ts';
import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import {
  coverageCells,
  coverageVillages,
  coverageYears,
  type CoverageCell,
  type CoverageTime,
  type CoverageVillage,
} from './coverage.ts';
import { countCells, stateWord } from './coverage-count.ts';
import { coverageMap, type CoverageMap } from './coverage-map.ts';
import { coverageRemarks } from './coverage-remarks.ts';
import { formatDate } from './dates.ts';
import { deadlineOf } from './deadlines.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { installedInWords } from './installed-boards.ts';
import { documentName, stageName } from './names.ts';
import { formatCount } from './written-amount.ts';

/** One document of a village, in words. */
export interface CoverageCellView {
  readonly label: string;
  readonly state: CoverageCell['state'];
  readonly word: string;
  /** "sejak 12 Januari 2026"; `''` where it does not apply or nobody can tell. */
  readonly since: string;
}

/** A village with its documents. */
export interface CoverageLine {
  readonly name: string;
  /** `''`: it has no page. */
  readonly href: string;
  readonly isExample: boolean;
  readonly cells: readonly CoverageCellView[];
}

/** A kecamatan of the board. */
export interface CoverageDistrict {
  readonly id: string;
  readonly name: string;
  /** "2 dari 6 desa sudah menerbitkan APBDes". */
  readonly summary: string;
  readonly lines: readonly CoverageLine[];
}

/** A document that waits for mending, with the reason. */
export interface CoverageHeld {
  readonly title: string;
  readonly href: string;
  readonly reason: string;
  readonly since: string;
}

/** Everything that stands on `/status/` and `/status/<tahun>/`. */
export interface CoveragePage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly lead: string;
  readonly counts: readonly { readonly term: string; readonly text: string }[];
  /** What anyone has to know who reads the counts: cut history, doubled codes, unlisted folders. */
  readonly remarks: readonly string[];
  /** `null`: the operator supplies none. */
  readonly map: CoverageMap | null;
  readonly held: readonly CoverageHeld[];
  readonly districts: readonly CoverageDistrict[];
  /** Whether invented villages stand among real ones. */
  readonly marksExamples: boolean;
  readonly years: readonly { readonly year: number; readonly href: string; readonly isThis: boolean }[];
  readonly deadlines: readonly { readonly term: string; readonly text: string }[];
  readonly files: readonly { readonly label: string; readonly href: string }[];
  readonly badge: { readonly src: string; readonly alt: string };
}

/** The map of the regency and what its operator has to know. */
export interface CoverageMapReading {
  readonly map: RegionMap | null;
  readonly remarks: readonly string[];
}

/** The board of one year. `isNewest`: it stands at `/status/` itself. */
export function coveragePage(
  year: number,
  site: Site,
  time: CoverageTime,
  addresses: AddressBook,
  reading: CoverageMapReading = { map: null, remarks: [] },
): CoveragePage {
  const { settings } = site.reference;
  const years = coverageYears(site, time.today);
  const newest = coverageYear(site);
  const villages = coverageVillages(site).map((entry) => ({
    entry,
    cells: coverageCells(entry, year, time),
  }));
  const count = countCells(villages.flatMap(({ cells }) => cells));
  const address = addresses.coverage(year === newest ? undefined : year);
  return {
    frame: frameOf(
      {
        title: `Siapa sudah menerbitkan? ${year}`,
        description: `Desa mana di ${regencyName(settings.regency)} yang sudah membuka anggaran ${year}, mana yang belum.`,
        address,
        crumbs: [{ label: `Status ${year}`, href: '' }],
        examples: examplesAmong(coverageVillages(site)),
      },
      settings,
      addresses,
    ),
    title: `Siapa sudah menerbitkan? ${year}`,
    legal: `Papan kelengkapan ${regencyName(settings.regency)} · dihitung ${formatDate(time.today)}`,
    lead: leadOf(villages, `APBDes ${year}`),
    counts: [
      { term: 'Terbit', text: documents(count.published) },
      { term: 'Ditahan', text: documents(count['held-back']) },
      { term: 'Terlambat', text: documents(count.late) },
      { term: 'Belum', text: documents(count.missing) },
      { term: 'Baliho terpasang', text: installedInWords(site.villages, year) },
      { term: 'Semua tahun', text: allYears(site) },
    ],
    remarks: [...coverageRemarks(site, time), ...reading.remarks],
    map: reading.map && coverageMap(reading.map, year, site, time, addresses),
    held: villages.flatMap(({ entry, cells }) => heldOf(entry, cells, addresses)),
    districts: [...Map.groupBy(villages, ({ entry }) => entry.district)].map(([name, members], index) => ({
      id: `kecamatan-${index + 1}`,
      name,
      summary: leadOf(members, 'APBDes'),
      lines: members.map(({ entry, cells }) => lineOf(entry, cells, year, addresses)),
    })),
    marksExamples: examplesAmong(coverageVillages(site)) === 'some',
    years: years.map((one) => ({
      year: one,
      href: addresses.coverage(one === newest ? undefined : one),
      isThis: one === year,
    })),
    deadlines: (['apbdes', 'realisasi-semester-1', 'realisasi'] as const).map((kind) => {
      const { day, source } = deadlineOf(kind, year);
      return { term: `${documentName(kind)} ${year}`, text: `${formatDate(day)} (${source})` };
    }),
    files: [
      { label: 'Unduh CSV', href: addresses.coverageData('status.csv') },
      { label: 'Unduh JSON', href: addresses.coverageData('status.json') },
    ],
    badge: { src: addresses.coverageData('lencana.svg'), alt: leadOf(villages, `APBDes ${year}`) },
  };
}

/** The year that `/status/` shows: the newest of which anything is filed. */
export const coverageYear = oncePer(newestFiled);

function newestFiled({
  villages,
  elsewhere = [],
}: Pick<Site, 'villages'> & Partial<Pick<Site, 'elsewhere'>>): number {
  let newest = 2000;
  for (const { years } of villages) for (const { year } of years) newest = Math.max(newest, year);
  for (const { years } of elsewhere) for (const year of years) newest = Math.max(newest, year);
  return newest;
}

interface Row {
  readonly entry: CoverageVillage;
  readonly cells: readonly CoverageCell[];
}

/** Invented villages are counted only where there is no real one. */
function leadOf(rows: readonly Row[], document: string): string {
  const real = rows.filter(({ entry }) => !entry.isExample);
  const counted = real.length > 0 ? real : rows;
  const out = counted.filter(({ cells }) =>
    cells.some(({ kind, state }) => kind === 'apbdes' && state === 'published'),
  );
  const all = formatCount(counted.length);
  return out.length === 0
    ? `Belum ada dari ${all} desa yang menerbitkan ${document}.`
    : `${formatCount(out.length)} dari ${all} desa sudah menerbitkan ${document}.`;
}

/** What `papan periksa` counts, over every year and village of the site. */
function allYears(site: Site): string {
  let [all, out] = [0, 0];
  for (const { years } of site.villages)
    for (const { publications } of years) {
      all += publications.length;
      out += publications.filter(({ status }) => status === 'published').length;
    }
  return `${documents(all)}: ${formatCount(out)} terbit, ${formatCount(all - out)} ditahan`;
}

function documents(count: number): string {
  return `${formatCount(count)} dokumen`;
}

function heldOf(
  entry: CoverageVillage,
  cells: readonly CoverageCell[],
  addresses: AddressBook,
): readonly CoverageHeld[] {
  const { village } = entry;
  if (village === null) return [];
  return cells
    .filter((cell) => cell.state === 'held-back')
    .map((cell) => ({
      title: `${entry.name}: ${documentName(cell.kind)} ${cell.year}`,
      href: addresses.year(village, cell.year),
      reason: cell.reason,
      since: sinceWords(cell),
    }));
}

function lineOf(
  entry: CoverageVillage,
  cells: readonly CoverageCell[],
  year: number,
  addresses: AddressBook,
): CoverageLine {
  const { village, place } = entry;
  const hasYear = village?.years.some((one) => one.year === year) ?? false;
  return {
    name: entry.name,
    href: place === null ? '' : hasYear ? addresses.year(place, year) : addresses.village(place),
    isExample: entry.isExample,
    cells: cells.map((cell) => ({
      label: stageName(cell.kind).replace('Realisasi semester', 'Semester'),
      state: cell.state,
      word: stateWord(cell.state),
      since: sinceWords(cell),
    })),
  };
}

function sinceWords(cell: CoverageCell): string {
  return cell.since === '' || cell.state === 'late' ? '' : `sejak ${formatDate(cell.since)}`;
}
