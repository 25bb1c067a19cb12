import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import type { Tally } from '../../src/diagnostics/tally.ts';
import { checksumOf, parsedKept, sha256, SUMMARIES_FILE } from './kept-site.ts';
import type { Shard } from './shards.ts';

/** Raised when the form of a shard changes. */
export const SHARD_VERSION = 3;
/** What stands in the folder of a shard: what it is, its pages, and its part of the regency's files. */
export const SHARD_FILE = 'pecahan.json';
export const SHARD_PAGES = 'situs';
export const SHARD_ROWS = 'baris';
/** Its lists, a record a line: read shard by shard, so that those of a country are never held together. */
export const SHARD_FILES = 'berkas.ndjson';
export const SHARD_FINDINGS = 'temuan.ndjson';

/** What a shard says of itself, so that only what belongs together is joined. */
export interface ShardReport extends Shard {
  readonly version: number;
  readonly program: string;
  readonly reference: string;
  /** ISO day that its pages speak of. */
  readonly today: string;
  /** Of every village folder of the country, those of other shards included. */
  readonly places: string;
  readonly summaries: string;
  /** SHA-256 of its parts of the regency's files, by their names. */
  readonly rows: Readonly<Record<string, string>>;
  /** SHA-256 of its lists. */
  readonly lists: { readonly files: string; readonly findings: string };
  /** How many files it has, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  readonly villages: readonly string[];
  readonly tally: Tally;
}

/** A file of a shard with its size. */
export type ShardFile = readonly [path: string, bytes: number];

/** Shards that cannot be joined; its message is for the operator. */
export class JoinFault extends Error {
  override readonly name = 'JoinFault';
}

/** A shard with the folder in which it lies. */
export interface FoundShard {
  readonly folder: string;
  readonly report: ShardReport;
}

/** A list as it is kept. */
export function listText(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Every file of a shard. */
export function filesOf(shard: FoundShard): readonly ShardFile[] {
  return listOf<ShardFile>(shard, SHARD_FILES, shard.report.lists.files);
}

/** Everything that was found in a shard. */
export function findingsOf(shard: FoundShard): readonly Finding[] {
  return listOf<Finding>(shard, SHARD_FINDINGS, shard.report.lists.findings);
}

function listOf<T>({ folder, report }: FoundShard, name: string, sum: string): readonly T[] {
  let text = '';
  try {
    text = readFileSync(join(folder, name), 'utf8');
  } catch {
    throw tornShard(report, name);
  }
  if (sha256(text) !== sum) throw tornShard(report, name);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as T);
}

function tornShard({ number }: ShardReport, name: string): JoinFault {
  return new JoinFault(`Pecahan ${number} tidak utuh (${name}); bangun lagi.`);
}

/** The shard that lies in a folder, proved to be whole. */
export function foundShard(folder: string): FoundShard {
  let text: string;
  try {
    text = readFileSync(join(folder, SHARD_FILE), 'utf8');
  } catch {
    throw new JoinFault(`${folder} bukan hasil "papan bangun --pecahan=…", atau belum selesai.`);
  }
  const report = parsedKept<ShardReport>(text, SHARD_VERSION);
  if (report === null) throw new JoinFault(`${join(folder, SHARD_FILE)} rusak; bangun pecahan itu lagi.`);
  const shard = { folder, report };
  for (const [path, bytes] of filesOf(shard))
    if (lstatSync(join(folder, path), { throwIfNoEntry: false })?.size !== bytes)
      throw tornShard(report, path);
  const proved = {
    [SUMMARIES_FILE]: report.summaries,
    [SHARD_FINDINGS]: report.lists.findings,
    ...Object.fromEntries(Object.entries(report.rows).map(([name, sum]) => [`${SHARD_ROWS}/${name}`, sum])),
  };
  for (const [name, sum] of Object.entries(proved))
    if (checksumOf(join(folder, name)) !== sum) throw tornShard(report, name);
  return shard;
}

/** All shards of one build in their order. */
export function completeShards(found: readonly FoundShard[]): readonly FoundShard[] {
  const [first] = found;
  if (first === undefined) throw new JoinFault('Sebutkan folder setiap pecahan.');
  const { of } = first.report;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !found.some(({ report }) => report.number === number),
  );
  if (missing.length > 0)
    throw new JoinFault(`Pecahan ${missing.join(', ')} dari ${of} tidak ada. Tidak ada yang diterbitkan.`);
  if (found.length > of) throw new JoinFault('Ada pecahan yang disebut dua kali.');
  for (const key of ['of', 'program', 'reference', 'today', 'places'] as const) {
    const other = found.find(({ report }) => report[key] !== first.report[key]);
    if (other)
      throw new JoinFault(
        `Pecahan ${other.report.number} dibangun dari ${DIFFERENCES[key]} yang lain; bangun semuanya lagi.`,
      );
  }
  return found.toSorted((a, b) => a.report.number - b.report.number);
}

/** In which things shards of one build are alike. */
export const DIFFERENCES = {
  of: 'pembagian',
  program: 'program',
  reference: 'folder data',
  today: 'hari',
  places: 'daftar desa',
} as const;
