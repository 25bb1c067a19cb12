import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '../../src/pipeline/read.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { BuildReport } from '../build/report.ts';
import { costOf, middle, type Cost } from './measured.ts';
import { missingFolders, missingShares, sameSite, type Sameness } from './rivals/same-site.ts';
import { syntheticPlaces, writeSyntheticCountry } from './synthetic-villages.ts';

const { values } = parseArgs({
  options: { desa: { type: 'string', default: '419' }, putaran: { type: 'string', default: '3' } },
});
const YEARS = [2026, 2025, 2024, 2023, 2022];
const place = resolve('.bench', 'bangun');
const reference = referenceFrom(readFolder('data', 'data'));
const scope = { villages: Number(values.desa), years: YEARS };
rmSync(place, { recursive: true, force: true });
const large = writeSyntheticCountry(join(place, 'besar'), scope, reference, []);
const small = writeSyntheticCountry(join(place, 'kecil'), { ...scope, villages: 8 }, reference, []);
const built = join(place, 'situs');

function surroundings(country: { villages: string; data: string }): Readonly<Record<string, string>> {
  return {
    PAPAN_VILLAGES: country.villages,
    PAPAN_DATA: country.data,
    PAPAN_INGATAN: join(place, 'ingatan'),
    PAPAN_CACHE: join(place, 'cetak'),
    SOURCE_DATE_EPOCH: '1790000000',
  };
}

function build(country: { villages: string; data: string }, site: string, ...more: string[]): Cost {
  return costOf(['scripts/papan.ts', 'bangun', `--keluar=${site}`, ...more], surroundings(country));
}

function report(): BuildReport {
  return JSON.parse(readFileSync(join(place, 'laporan', 'bangun.json'), 'utf8')) as BuildReport;
}

/** Milliseconds for each page and file of the last build, while pages were made. */
function perPage(): number {
  const { halaman, tahap } = report();
  return (tahap.find(({ nama }) => nama === 'Membuat halaman')?.milidetik ?? Number.NaN) / halaman.dibuat;
}

/** Adds a place to one budget, so that one village is another. */
function changeOne(): void {
  const [first] = syntheticPlaces(scope);
  if (first) appendFileSync(join(large.villages, first.districtSlug, first.slug, '2025', 'apbdes.csv'), '\n');
}

/** Programs of `rivals`: each draws every page itself, and must write what we write. */
const RIVALS = ['eleventy-nunjucks', 'eleventy', 'plain-node'];
const runs: Record<string, Cost[]> = { full: [], changed: [] };
const pages = { large: [] as number[], small: [] as number[] };
const same: Record<string, Sameness[]> = {};
for (const name of RIVALS) [runs[name], same[name]] = [[], []];
const work = join(place, 'lawan');
/** What a rival cost, and whether it made our pages: its site is held against ours. */
function rival(name: string): Cost {
  const out = join(place, `lawan-${name}`);
  rmSync(out, { recursive: true, force: true });
  const program = `scripts/bench/rivals/${name}.ts`;
  const cost = costOf([program, work, out], surroundings(large));
  same[name]?.push(sameSite(built, out));
  return cost;
}

for (let round = 0; round < Number(values.putaran); round += 1) {
  // Into an empty place, as the rivals: a site that stands there would be removed afterwards.
  rmSync(built, { recursive: true, force: true });
  runs['full']?.push(build(large, built, '--ulang'));
  pages.large.push(perPage());
  const { anggaran, halaman } = report();
  if (round === 0)
    say(
      `${scope.villages} villages × ${YEARS.length} years, ${halaman.dibuat} pages and files, ${anggaran.map((one) => `${one.nama} ${one.nilai}`).join(', ')}`,
    );
  changeOne();
  runs['changed']?.push(build(large, built));
  if (round === 0) costOf(['scripts/bench/rivals/prepare.ts', built, work], surroundings(large));
  for (const name of RIVALS) runs[name]?.push(rival(name));
  build(small, join(place, 'situs-kecil'), '--ulang');
  pages.small.push(perPage());
}

const of = (name: string, what: keyof Cost): number => middle((runs[name] ?? []).map((cost) => cost[what]));
for (const name of Object.keys(runs))
  say(
    `${name.padEnd(18)} ${of(name, 'wall').toFixed(1)} s wall, ${of(name, 'cpu').toFixed(1)} s CPU, ${(of(name, 'memory') / 1e6).toFixed(0)} MB`,
  );
for (const [name, all] of Object.entries(same)) tellSameness(name, all);
against('eleventy-nunjucks', 0.8, 0.8);
against('eleventy', 0.8, 0.8);
against('plain-node', 2, 3);
limit('one changed village / full, wall', of('changed', 'wall') / of('full', 'wall'), 0.3);
limit('one changed village / full, CPU', of('changed', 'cpu') / of('full', 'cpu'), 0.2);
limit('time per page, all / 8 villages', middle(pages.large) / middle(pages.small), 1.2);
limit('peak memory, MB', of('full', 'memory') / 1e6, 700);

function against(name: string, wall: number, cpu: number): void {
  limit(`full / ${name}, wall`, of('full', 'wall') / of(name, 'wall'), wall);
  limit(`full / ${name}, CPU`, of('full', 'cpu') / of(name, 'cpu'), cpu);
}

/** The comparison counts only where the rival made our pages, all but a small share. */
function tellSameness(name: string, all: readonly Sameness[]): void {
  const [last] = all.slice(-1);
  if (last === undefined) throw new Error(`${name} made no site`);
  const { files, missing } = last;
  say(
    `${name}: ${files - missing.length} of ${files} files, byte for byte ours; not made: ${missingFolders(last)}`,
  );
  const other = all.flatMap((one) => one.other);
  if (other.length > 0) say(`  other than ours: ${[...new Set(other)].slice(0, 5).join(', ')}`);
  limit(`${name}: files other than ours`, other.length, 0);
  const { files: some, bytes } = missingShares(last);
  limit(`${name}: files not made, %`, some * 100, 1);
  limit(`${name}: bytes not made, %`, bytes * 100, 1);
}

function limit(name: string, value: number, most: number): void {
  say(`${name.padEnd(42)} ${value.toFixed(2)} (limit ${most})${value > most ? '  NOT MET' : ''}`);
  if (value > most) process.exitCode = 1;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
