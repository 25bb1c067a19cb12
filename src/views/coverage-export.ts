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
import { coverageRemarks } from './coverage-remarks.ts';
import { NOTHING, stateWord, type CoverageCount } from './coverage-count.ts';
import { writeRecords, type CsvCell } from '../model/csv.ts';
import { installedIn } from './installed-boards.ts';
import { jsonWithList } from './json-list.ts';
import { documentName } from './names.ts';
import { formatCount } from './written-amount.ts';

interface CoverageRow {
  readonly entry: CoverageVillage;
  readonly cell: CoverageCell;
}

/** The whole board as CSV, piece by piece: one record per village, year and document. */
export function* coverageCsv(site: Site, time: CoverageTime, addresses: AddressBook): Generator<string> {
  yield writeRecords([HEADER]);
  for (const row of coverageRows(site, time))
    yield writeRecords([Object.values(record(row, site, addresses))]);
}

/**
 * The whole board as JSON text, piece by piece. `desa`, `dokumen`, `terbit` and `ditahan` are those of
 * `papan periksa --format=json`.
 */
export function* coverageJson(
  site: Site,
  time: CoverageTime,
  addresses: AddressBook,
  mapRemarks: readonly string[] = [],
): Generator<string> {
  const [count, examples] = countRows(coverageRows(site, time));
  const head = {
    dihitung: time.today,
    riwayat: REACH_WORDS[time.history.reach],
    desa_terdaftar: coverageVillages(site).filter((entry) => entry.isListed).length,
    desa: site.villages.length,
    dokumen: count.published + count['held-back'],
    terbit: count.published,
    ditahan: count['held-back'],
    terlambat: count.late,
    belum: count.missing,
    baliho_terpasang: site.villages.filter((village) => village.installedBoards.length > 0).length,
    di_antaranya_contoh: { terbit: examples.published, ditahan: examples['held-back'] },
    catatan: [...coverageRemarks(site, time), ...mapRemarks],
  };
  yield* jsonWithList(
    head,
    'baris',
    coverageRows(site, time).map((row) => record(row, site, addresses)),
  );
  yield '\n';
}

/** "3 dari 12 desa": a badge for other sites, as SVG without anything from elsewhere. */
export function coverageBadge(site: Site, year: number, time: CoverageTime): string {
  const villages = coverageVillages(site);
  const isOut = (entry: CoverageVillage): boolean =>
    coverageCells(entry, year, time).some((cell) => cell.kind === 'apbdes' && cell.state === 'published');
  const isExample = villages.every((entry) => entry.isExample);
  const real = isExample ? villages : villages.filter((entry) => !entry.isExample);
  const left = `APBDes ${year} terbuka`;
  const right = `${formatCount(real.filter(isOut).length)} dari ${formatCount(real.length)} desa`;
  return badge(isExample ? `${left} (data contoh)` : left, right);
}

/** A badge of two fields; the texts are ours, without signs that XML reads. */
export function badge(left: string, right: string): string {
  const [first, second] = [left, right].map((text) => Math.round(text.length * 7.4) + 20) as [number, number];
  const width = first + second;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="32" viewBox="0 0 ${width} 32" role="img" aria-label="${left}: ${right}"><title>${left}: ${right}</title><rect width="${width}" height="32" fill="#173f73"/><rect x="${first}" width="${second}" height="32" fill="#0b6e5f"/><g fill="#fff" font-family="system-ui,Roboto,Arial,sans-serif" font-size="14" text-anchor="middle"><text x="${first / 2}" y="21" textLength="${first - 20}">${left}</text><text x="${first + second / 2}" y="21" font-weight="bold" textLength="${second - 20}">${right}</text></g></svg>\n`;
}

const REACH_WORDS = { whole: 'lengkap', shallow: 'terpotong', absent: 'tidak ada' } as const;

const HEADER = [
  'kode_desa',
  'desa',
  'kecamatan',
  'terdaftar',
  'contoh',
  'tahun',
  'dokumen',
  'keadaan',
  'sejak',
  'batas',
  'alasan',
  'alamat',
  'baliho_terpasang',
] as const;

/** Documents by their states: all, and those of invented villages among them. */
function countRows(rows: Iterable<CoverageRow>): readonly [all: CoverageCount, examples: CoverageCount] {
  const [all, examples] = [{ ...NOTHING }, { ...NOTHING }];
  for (const { entry, cell } of rows)
    for (const count of entry.isExample ? [all, examples] : [all]) count[cell.state] += 1;
  return [all, examples];
}

function* coverageRows(site: Site, time: CoverageTime): Generator<CoverageRow> {
  const years = coverageYears(site, time.today);
  for (const entry of coverageVillages(site))
    for (const year of years) for (const cell of coverageCells(entry, year, time)) yield { entry, cell };
}

function record(
  { entry, cell }: CoverageRow,
  site: Site,
  addresses: AddressBook,
): Record<(typeof HEADER)[number], CsvCell> {
  const { village } = entry;
  const hasPage = village?.years.some(({ year }) => year === cell.year) ?? false;
  const address =
    village === null ? '' : hasPage ? addresses.year(village, cell.year) : addresses.village(village);
  return {
    kode_desa: entry.code,
    desa: entry.name,
    kecamatan: entry.district,
    terdaftar: entry.isListed ? 'ya' : 'tidak',
    contoh: entry.isExample ? 'ya' : 'tidak',
    tahun: cell.year,
    dokumen: documentName(cell.kind),
    keadaan: stateWord(cell.state),
    sejak: cell.since || null,
    batas: cell.due || null,
    alasan: cell.reason || null,
    alamat: address === '' ? null : addresses.absolute(site.reference.settings.origin, address),
    baliho_terpasang: installedIn(village, cell.year),
  };
}
