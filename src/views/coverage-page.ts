import type { RegionMap } from '../model/region-map.ts';
import { oncePer } from '../model/once.ts';
import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { coverageCells, coverageVillages, coverageYears, type CoverageTime } from './coverage.ts';
import { NOTHING } from './coverage-count.ts';
import { coverageMap, type CoverageMap } from './coverage-map.ts';
import { coverageRemarks } from './coverage-remarks.ts';
import { cellViews, coverageRow, heldOf, type CoverageHeld, type CoverageLine } from './coverage-rows.ts';
import { coverageShare, type CoverageShare } from './coverage-share.ts';
import { formatDate } from './dates.ts';
import { deadlineOf } from './deadlines.ts';
import { namesVillages, type DistrictLink } from './directory.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { installedInWords } from './installed-boards.ts';
import { documentName } from './names.ts';
import { formatCount } from './written-amount.ts';

/** A kecamatan of the board. */
export interface CoverageDistrict {
  readonly name: string;
  /** "2 dari 6 desa sudah menerbitkan APBDes". */
  readonly state: string;
  readonly lines: readonly CoverageLine[];
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
  /** "Masih 12 dokumen lain yang ditahan, semuanya di status.csv."; `''` where all stand in {@link held}. */
  readonly moreHeld: string;
  readonly districts: readonly CoverageDistrict[];
  /** In place of them, where the villages are too many for a page. */
  readonly links: readonly DistrictLink[];
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

/** So many held documents stand on the page; each has its own page anyway, and all are in the files. */
const MOST_HELD = 200;
/** So many remarks stand on the page; all are in `status.json`. */
const MOST_REMARKS = 10;

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
  const count = { ...NOTHING };
  const held: CoverageHeld[] = [];
  const share = coverageShare();
  const districts = new Map<string, { share: CoverageShare; slug: string; lines: CoverageLine[] }>();
  const isNamed = namesVillages(site);
  const viewOf = cellViews();
  for (const entry of coverageVillages(site)) {
    const cells = coverageCells(entry, year, time);
    for (const { state } of cells) count[state] += 1;
    if (held.length < MOST_HELD) held.push(...heldOf(entry, cells, addresses));
    const row = coverageRow(entry, cells, year, addresses, viewOf);
    const known = districts.get(entry.district);
    const district = known ?? { share: coverageShare(), slug: '', lines: [] };
    if (known === undefined) districts.set(entry.district, district);
    for (const one of [share, district.share]) one.count({ ...row, isExample: entry.isExample });
    if (entry.place) district.slug = entry.place.districtSlug;
    if (isNamed) district.lines.push(row.line);
  }
  const all = [...districts].map(([name, { share: own, slug, lines }]) => ({
    name,
    href: slug === '' ? '' : addresses.district(slug),
    state: own.inWords('APBDes'),
    lines,
  }));
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
    lead: share.inWords(`APBDes ${year}`),
    counts: [
      { term: 'Terbit', text: documents(count.published) },
      { term: 'Ditahan', text: documents(count['held-back']) },
      { term: 'Terlambat', text: documents(count.late) },
      { term: 'Belum', text: documents(count.missing) },
      { term: 'Baliho terpasang', text: installedInWords(site.villages, year) },
      { term: 'Semua tahun', text: allYears(site) },
    ],
    remarks: shownRemarks([...coverageRemarks(site, time), ...reading.remarks]),
    map: reading.map && coverageMap(reading.map, year, site, time, addresses),
    held,
    moreHeld: moreHeld(count['held-back'] - held.length),
    districts: isNamed ? all : [],
    links: isNamed ? [] : all,
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
    badge: { src: addresses.coverageData('lencana.svg'), alt: share.inWords(`APBDes ${year}`) },
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

function shownRemarks(all: readonly string[]): readonly string[] {
  if (all.length <= MOST_REMARKS) return all;
  const rest = formatCount(all.length - MOST_REMARKS);
  return [...all.slice(0, MOST_REMARKS), `Masih ${rest} catatan lain; semuanya di status.json.`];
}

function moreHeld(count: number): string {
  return count === 0 ? '' : `Masih ${documents(count)} lain yang ditahan; semuanya di status.csv.`;
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
