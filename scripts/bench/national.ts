import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '../../src/pipeline/read.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { ShardReport } from '../build/shard-folder.ts';
import { costOf, type Cost } from './measured.ts';
import { writeSyntheticCountry } from './synthetic-villages.ts';

// Every desa of Indonesia, invented, in shards one after the other on one machine. With --contoh only some shards are
// built, evenly spread, and what all of them would take is reckoned and said to be reckoned.
const { values } = parseArgs({
  options: {
    desa: { type: 'string', default: '75266' },
    pecahan: { type: 'string', default: '16' },
    contoh: { type: 'string' },
  },
});
const place = resolve('.bench', 'nasional');
const shards = Number(values.pecahan);
const sample = Math.min(shards, Number(values.contoh ?? shards));
const chosen = Array.from(
  { length: sample },
  (_, index) => 1 + Math.floor(((index + 0.5) * shards) / sample),
);
const reference = referenceFrom(readFolder('data', 'data'));
const scope = { villages: Number(values.desa), years: [2026] };
const country = writeSyntheticCountry(place, scope, reference, []);
const folderOf = (number: number): string => join(place, 'pecahan', String(number));

say(`${scope.villages} villages, ${shards} shards, ${chosen.length} built: ${chosen.join(', ')}`);
const built = chosen.map((number) => {
  const cost = papan('bangun', `--pecahan=${number}/${shards}`, `--keluar=${folderOf(number)}`);
  const [first = ''] = readFileSync(join(folderOf(number), 'pecahan.json'), 'utf8').split('\n');
  const { villages, files, bytes } = JSON.parse(first) as ShardReport;
  say(
    `shard ${String(number).padStart(2)}: ${villages.length} villages, ${files} files, ${megabytes(bytes)}, ${told(cost)}`,
  );
  return { cost, files, bytes };
});
const sum = (valueOf: (one: (typeof built)[number]) => number): number =>
  (built.reduce((total, one) => total + valueOf(one), 0) * shards) / sample;
say(
  `${sample === shards ? 'all shards' : `reckoned for all ${shards} shards, not run`}: ${(sum(({ cost }) => cost.wall) / 60).toFixed(1)} min wall, ${(sum(({ cost }) => cost.cpu) / 60).toFixed(1)} min CPU, ${sum(({ files }) => files).toFixed(0)} files, ${megabytes(sum(({ bytes }) => bytes))}`,
);
const peaks = built.map(({ cost }) => cost.memory);
say(`memory of a shard: ${megabytes(Math.min(...peaks))} to ${megabytes(Math.max(...peaks))}`);
if (sample === shards) {
  const cost = papan('gabung', ...chosen.map(folderOf), `--keluar=${join(place, 'situs')}`);
  say(`joined: ${told(cost)}`);
} else say('joined: not run, which needs every shard');
rmSync(place, { recursive: true, force: true });

function papan(...args: readonly string[]): Cost {
  return costOf(['scripts/papan.ts', ...args], {
    PAPAN_VILLAGES: country.villages,
    PAPAN_DATA: country.data,
    PAPAN_INGATAN: join(place, 'ingatan'),
    SOURCE_DATE_EPOCH: '1790000000',
  });
}

function told({ wall, cpu, memory }: Cost): string {
  return `${wall.toFixed(0)} s wall, ${cpu.toFixed(0)} s CPU, ${megabytes(memory)} memory`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
