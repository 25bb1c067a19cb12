import { createHash } from 'node:crypto';
import { appendFileSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WHOLE_BUILD, type JoinedFile } from '../../src/model/build-plan.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Tally } from '../../src/diagnostics/tally.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { REGENCY_HEADER } from '../../src/views/regency-export.ts';
import type { Effects } from '../effects.ts';
import { buildSite, memoryFolder, type Made } from './build-site.ts';
import { codeFingerprint, folderFingerprint } from './fingerprints.ts';
import { checksumOf, filesBelow, parsedKept, ROWS_FOLDER, SUMMARIES_FILE } from './kept-site.ts';
import { programFor } from './program.ts';
import { abandoned, cleared, published, recovered, takeOver, workshopFor } from './publish.ts';
import type { Measured } from './report.ts';
import { SHARD_FILE, SHARD_PAGES, SHARD_ROWS, SHARD_VERSION, type ShardReport } from './shard-site.ts';
import { isOfDistricts } from './shards.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Shards that cannot be joined; its message is for the operator. */
export class JoinFault extends Error {
  override readonly name = 'JoinFault';
}

/** A shard with the folder in which it lies. */
interface FoundShard {
  readonly folder: string;
  readonly report: ShardReport;
}

/** What became of a joining. */
export interface Joined {
  readonly tally: Tally;
  readonly findings: readonly Finding[];
  /** In their order. */
  readonly shards: readonly ShardReport[];
  readonly measured: Measured;
}

/**
 * Joins the folders of shards into one site: their pages are taken over, the pages of the whole are made from their
 * summaries alone. Publishes all of it or nothing.
 * @throws JoinFault where a shard is missing, torn, or of another build
 */
export async function joinedSite(
  folders: readonly string[],
  site: string,
  effects: Effects,
): Promise<Joined> {
  const begun = effects.now();
  const shards = completeShards(folders.map(foundShard));
  const { data } = dataFolders(effects.directory, effects.env);
  const own = {
    program: codeFingerprint(ROOT),
    reference: folderFingerprint(readFolder(data.path, data.shown)),
  };
  // Their pages ask for the styles and scripts of the program that made them.
  for (const key of ['program', 'reference'] as const)
    if (shards.some(({ report }) => report[key] !== own[key]))
      throw new JoinFault(`Semua pecahan dibangun dari ${DIFFERENCES[key]} yang lain daripada di mesin ini.`);
  const program = await programFor(own, false, effects);
  const { said, rubbish } = recovered(site);
  for (const sentence of said) effects.err(`${sentence}\n`);
  const clearing = cleared(rubbish);
  const workshop = workshopFor(site);
  const districts = new Set(shards.flatMap(({ report }) => report.districts));
  const rows = `${workshop}-baris`;
  const checked = effects.now();
  let made: Made;
  let finished: number;
  try {
    const joined = joinedRows(shards, rows);
    const plan = {
      ...WHOLE_BUILD,
      districts: [],
      known: shards.flatMap(({ report }) => report.villages),
      summaries: shards.map(({ folder }) => join(folder, SUMMARIES_FILE)),
      joined,
    };
    made = await buildSite(
      workshop,
      {
        plan,
        cache: memoryFolder(site, effects),
        isWanted: (parts) => !isOfDistricts(parts, districts),
        program,
        isSummed: false,
      },
      effects,
    );
    finished = effects.now();
    for (const { folder, report } of shards) {
      const pages = report.files.filter(([path]) => path.startsWith(`${SHARD_PAGES}/`));
      takeOver(
        join(folder, SHARD_PAGES),
        workshop,
        pages.map(([path]) => path.slice(SHARD_PAGES.length + 1)),
      );
    }
    takeOver(
      rows,
      join(workshop, ROWS_FOLDER),
      Object.keys(joined).map((name) => `${name}.csv`),
    );
    await cleared([rows, ...published(workshop, site)]);
    await clearing;
  } catch (fault) {
    abandoned(workshop);
    abandoned(rows);
    throw fault;
  }
  const reports = shards.map(({ report }) => report);
  const files = filesBelow(site, '');
  const isTaken = ([path]: readonly [string, ...unknown[]]): boolean => path.startsWith(`${SHARD_PAGES}/`);
  const tahap = [
    { nama: 'Memeriksa pecahan', milidetik: checked - begun - program.milliseconds },
    { nama: 'Menyiapkan program', milidetik: program.milliseconds },
    ...made.stages,
    { nama: 'Mengambil halaman pecahan dan memasang', milidetik: effects.now() - finished },
  ];
  return {
    tally: sumOf(reports.map((report) => report.tally)),
    findings: reports.flatMap((report) => report.findings),
    shards: reports,
    measured: {
      halaman: {
        dibuat: made.pages,
        diambil: reports.flatMap((report) => report.files.filter(isTaken)).length,
        desa_tidak_berubah: 0,
      },
      tahap,
      files: files.length,
      bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
      bundling: program.memory,
    },
  };
}

function foundShard(folder: string): FoundShard {
  let text: string;
  try {
    text = readFileSync(join(folder, SHARD_FILE), 'utf8');
  } catch {
    throw new JoinFault(`${folder} bukan hasil "papan bangun --pecahan=…", atau belum selesai.`);
  }
  const report = parsedKept<ShardReport>(text, SHARD_VERSION);
  if (report === null) throw new JoinFault(`${join(folder, SHARD_FILE)} rusak; bangun pecahan itu lagi.`);
  const torn = report.files.find(
    ([path, bytes]) => lstatSync(join(folder, path), { throwIfNoEntry: false })?.size !== bytes,
  );
  if (torn || checksumOf(join(folder, SUMMARIES_FILE)) !== report.summaries)
    throw new JoinFault(`Pecahan ${report.number} tidak utuh (${torn?.[0] ?? SUMMARIES_FILE}); bangun lagi.`);
  return { folder, report };
}

/** All shards of one build in their order. */
function completeShards(found: readonly FoundShard[]): readonly FoundShard[] {
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

const DIFFERENCES = {
  of: 'pembagian',
  program: 'program',
  reference: 'folder data',
  today: 'hari',
  places: 'daftar desa',
} as const;

/** Joins the parts of the regency's files piece by piece, so that no file is ever held whole. */
function joinedRows(shards: readonly FoundShard[], folder: string): Readonly<Record<string, JoinedFile>> {
  mkdirSync(folder, { recursive: true });
  const header = new TextEncoder().encode(REGENCY_HEADER);
  const sums = new Map<string, { bytes: number; hash: ReturnType<typeof createHash> }>();
  for (const { folder: from, report } of shards) {
    for (const [path] of report.files.filter(([one]) => /^baris\/\d{4}(?:-contoh)?\.csv$/.test(one))) {
      const name = path.slice(SHARD_ROWS.length + 1, -'.csv'.length);
      const target = join(folder, `${name}.csv`);
      const known = sums.get(name);
      if (known === undefined) writeFileSync(target, header);
      const sum = known ?? { bytes: header.length, hash: createHash('sha256').update(header) };
      const part = readFileSync(join(from, path)).subarray(header.length);
      appendFileSync(target, part);
      sum.hash.update(part);
      sum.bytes += part.length;
      sums.set(name, sum);
    }
  }
  return Object.fromEntries(
    [...sums].map(([name, { bytes, hash }]) => [name, { bytes, hash: `sha256:${hash.digest('hex')}` }]),
  );
}

function sumOf(tallies: readonly Tally[]): Tally {
  const [first, ...rest] = tallies;
  if (first === undefined) throw new JoinFault('Sebutkan folder setiap pecahan.');
  return rest.reduce(
    (sum, one) =>
      Object.fromEntries(
        Object.entries(sum).map(([key, value]) => [key, value + one[key as keyof Tally]]),
      ) as unknown as Tally,
    first,
  );
}
