import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { WHOLE_BUILD, type JoinedFile } from '../../src/model/build-plan.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Tally } from '../../src/diagnostics/tally.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { REGENCY_HEADER } from '../../src/views/regency-export.ts';
import type { Effects } from '../effects.ts';
import { buildSite, memoryFolder, type Made } from './build-site.ts';
import { codeFingerprint, folderFingerprint } from './fingerprints.ts';
import { piecesOf, ROWS_FOLDER, sizeBelow, SUMMARIES_FILE, type Size } from './kept-site.ts';
import { programFor } from './program.ts';
import { abandoned, cleared, published, recovered, takeOver, workshopFor } from './publish.ts';
import type { Measured } from './report.ts';
import {
  completeShards,
  DIFFERENCES,
  filesOf,
  findingsOf,
  foundShard,
  JoinFault,
  SHARD_PAGES,
  SHARD_ROWS,
  type FoundShard,
  type ShardReport,
} from './shard-folder.ts';
import { isOfDistricts } from './shards.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What became of a joining. */
export interface Joined {
  readonly tally: Tally;
  /** Of one shard after the other, read when they are asked for. */
  readonly findings: () => Iterable<readonly Finding[]>;
  /** What a person should know of the whole. */
  readonly remarks: readonly string[];
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
  const within = folders.find((folder) => `${folder}${sep}`.startsWith(`${site}${sep}`));
  if (within !== undefined)
    throw new JoinFault(`${within} ada di dalam folder situs, yang akan diganti. Pindahkan dulu ke luar.`);
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
  const rows = workshopFor(site, 'baris-');
  const checked = effects.now();
  let made: Made;
  let finished: number;
  let taken: number;
  let size: Size;
  try {
    const joined = joinedRows(shards, rows);
    const plan = {
      ...WHOLE_BUILD,
      districts: [],
      known: shards.flatMap(({ report }) => report.villages),
      summaries: shards.map(({ folder, report }) => ({
        path: join(folder, SUMMARIES_FILE),
        sha256: report.summaries,
      })),
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
    taken = joinedPages(shards, workshop);
    takeOver(
      rows,
      join(workshop, ROWS_FOLDER),
      Object.keys(joined).map((name) => `${name}.csv`),
    );
    size = sizeBelow(workshop);
    await cleared([rows, ...published(workshop, site)]);
    await clearing;
  } catch (fault) {
    abandoned(workshop);
    abandoned(rows);
    throw fault;
  }
  const reports = shards.map(({ report }) => report);
  const tahap = [
    { nama: 'Memeriksa pecahan', milidetik: checked - begun - program.milliseconds },
    { nama: 'Menyiapkan program', milidetik: program.milliseconds },
    ...made.stages,
    { nama: 'Mengambil halaman pecahan dan memasang', milidetik: effects.now() - finished },
  ];
  return {
    tally: sumOf(reports.map((report) => report.tally)),
    findings: () => shards.values().map(findingsOf),
    remarks: made.remarks(),
    shards: reports,
    measured: {
      halaman: {
        dibuat: made.pages,
        diambil: taken,
        desa_tidak_berubah: 0,
      },
      tahap,
      ...size,
      bundling: program.memory,
    },
  };
}

/** Takes over the pages of shards and gives their number; the list of one shard is held at a time. */
function joinedPages(shards: readonly FoundShard[], workshop: string): number {
  let taken = 0;
  for (const shard of shards) {
    const pages = filesOf(shard)
      .filter(([path]) => path.startsWith(`${SHARD_PAGES}/`))
      .map(([path]) => path.slice(SHARD_PAGES.length + 1));
    takeOver(join(shard.folder, SHARD_PAGES), workshop, pages);
    taken += pages.length;
  }
  return taken;
}

/** Joins the parts of the regency's files piece by piece, so that no file is ever held whole. */
function joinedRows(shards: readonly FoundShard[], folder: string): Readonly<Record<string, JoinedFile>> {
  mkdirSync(folder, { recursive: true });
  const header = new TextEncoder().encode(REGENCY_HEADER);
  const sums = new Map<string, { bytes: number; hash: ReturnType<typeof createHash> }>();
  for (const shard of shards) {
    for (const file of Object.keys(shard.report.rows)) {
      const name = file.slice(0, -'.csv'.length);
      const target = join(folder, `${name}.csv`);
      const known = sums.get(name);
      if (known === undefined) writeFileSync(target, header);
      const sum = known ?? { bytes: header.length, hash: createHash('sha256').update(header) };
      for (const piece of piecesOf(join(shard.folder, SHARD_ROWS, file), header.length)) {
        appendFileSync(target, piece);
        sum.hash.update(piece);
        sum.bytes += piece.length;
      }
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
