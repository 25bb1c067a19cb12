import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '../../src/pipeline/read.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { BuildReport } from '../build/report.ts';
import { costOf, type Cost } from './measured.ts';
import { syntheticPlaces, writeSyntheticCountry } from './synthetic-villages.ts';

// The boards and cards that a build publishes unless told otherwise, with the pages: made, taken from the last time, and
// after a change to one village. One round, since making them takes minutes.
const { values } = parseArgs({ options: { desa: { type: 'string', default: '419' } } });
const scope = { villages: Number(values.desa), years: [2026, 2025, 2024, 2023, 2022] };
const place = resolve('.bench', 'cetakan');
rmSync(place, { recursive: true, force: true });
const reference = referenceFrom(readFolder('data', 'data'));
const country = writeSyntheticCountry(join(place, 'desa'), scope, reference);

function build(...more: string[]): Cost {
  const cost = costOf(['scripts/papan.ts', 'bangun', `--keluar=${join(place, 'situs')}`, ...more], {
    PAPAN_VILLAGES: country.villages,
    PAPAN_DATA: country.data,
    PAPAN_INGATAN: join(place, 'ingatan'),
    PAPAN_CACHE: join(place, 'cetak'),
    SOURCE_DATE_EPOCH: '1790000000',
  });
  const { cetakan, anggaran } = JSON.parse(
    readFileSync(join(place, 'laporan', 'bangun.json'), 'utf8'),
  ) as BuildReport;
  const sizes = anggaran.map(({ nama, nilai }) => `${nama} ${nilai}`).join(', ');
  say(
    `${cost.wall.toFixed(1)} s wall, ${cost.cpu.toFixed(1)} s CPU, ${(cost.memory / 1e6).toFixed(0)} MB; prints made ${cetakan.dibuat}, kept ${cetakan.diambil}; ${sizes}`,
  );
  return cost;
}

say(`${scope.villages} villages × ${scope.years.length} years with the prints of a default build`);
const made = build('--ulang');
const kept = build('--ulang');
const [first] = syntheticPlaces(scope);
// A place more in the newest budget, so that its boards change too.
if (first) {
  const file = join(country.villages, first.districtSlug, first.slug, '2026', 'apbdes.csv');
  appendFileSync(file, '\n');
}
const changed = build();
limit('one changed village / all with prints made, wall', changed.wall / made.wall, 0.3);
limit('one changed village / all with prints made, CPU', changed.cpu / made.cpu, 0.2);
limit('one changed village / all with prints kept, wall', changed.wall / kept.wall, 0.3);
limit('one changed village / all with prints kept, CPU', changed.cpu / kept.cpu, 0.2);
rmSync(place, { recursive: true, force: true });

function limit(name: string, value: number, most: number): void {
  say(`${name.padEnd(50)} ${value.toFixed(2)} (limit ${most})${value > most ? '  NOT MET' : ''}`);
  if (value > most) process.exitCode = 1;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
