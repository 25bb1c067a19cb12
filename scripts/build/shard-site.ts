import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import { tallyOf } from '../../src/diagnostics/tally.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { Effects } from '../effects.ts';
import { buildSite, memoryFolder, writtenWhole } from './build-site.ts';
import { codeFingerprint, folderFingerprint } from './fingerprints.ts';
import { checksumOf, filesBelow, keptText, ROWS_FOLDER, sha256, SUMMARIES_FILE } from './kept-site.ts';
import { programFor } from './program.ts';
import { abandoned, cleared, published, recovered, workshopFor } from './publish.ts';
import type { Measured } from './report.ts';
import { dayOfBuild } from './reuse.ts';
import {
  listText,
  SHARD_FILE,
  SHARD_FILES,
  SHARD_FINDINGS,
  SHARD_PAGES,
  SHARD_ROWS,
  SHARD_VERSION,
  type ShardReport,
} from './shard-folder.ts';
import {
  ENGLISH_FOLDER,
  findingsToldBy,
  isOfDistricts,
  placesOf,
  shardFrom,
  shardOf,
  shardPlan,
  strayNames,
} from './shards.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What became of the build of a shard. */
export interface BuiltShard extends ShardReport {
  readonly findings: readonly Finding[];
  readonly measured: Pick<Measured, 'halaman' | 'tahap' | 'bundling'>;
}

/** Builds the pages of one shard into a folder of its own, for `papan gabung`. */
export async function builtShard(folder: string, wanted: string, effects: Effects): Promise<BuiltShard> {
  const begun = effects.now();
  const { villages, data } = dataFolders(effects.directory, effects.env);
  const { said, rubbish } = recovered(folder);
  for (const sentence of said) effects.err(`${sentence}\n`);
  const clearing = cleared(rubbish);
  const folders = readFolder(data.path, data.shown);
  const reference = referenceFrom(folders);
  const state = { program: codeFingerprint(ROOT), reference: folderFingerprint(folders) };
  const program = await programFor(state, false, effects);
  const places = placesOf(villages.path, reference);
  const shard = shardOf(shardFrom(wanted), places, reference);
  const own = new Set(shard.districts);
  const workshop = workshopFor(folder);
  const found = effects.now();
  const pages = join(workshop, SHARD_PAGES);
  try {
    mkdirSync(workshop, { recursive: true });
    const made = await buildSite(
      pages,
      {
        plan: shardPlan(shard, places, strayNames(villages.path, places)),
        cache: memoryFolder(folder, effects),
        isWanted: (parts) => isOfDistricts(parts, own),
        program,
        isSummed: true,
      },
      effects,
    );
    const finished = effects.now();
    keptApart(workshop, pages, own);
    const isTold = findingsToldBy(shard, places);
    const findings = made.findings.filter(({ file }) => isTold(file));
    const rows = filesBelow(workshop, SHARD_ROWS);
    const files = [...filesBelow(workshop, SHARD_PAGES), ...rows].map(
      ([path, bytes]) => [path, bytes] as const,
    );
    const lists = { [SHARD_FILES]: listText(files), [SHARD_FINDINGS]: listText(findings) };
    const report: ShardReport = {
      ...shard,
      version: SHARD_VERSION,
      ...state,
      today: dayOfBuild(effects.env),
      places: sha256(JSON.stringify(places)),
      summaries: sha256(made.summaries),
      rows: Object.fromEntries(
        rows.map(([path]) => [path.slice(SHARD_ROWS.length + 1), checksumOf(join(workshop, path))]),
      ),
      lists: { files: sha256(lists[SHARD_FILES]), findings: sha256(lists[SHARD_FINDINGS]) },
      files: files.length,
      bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
      villages: made.villages.map(({ districtSlug, slug }) => `${districtSlug}/${slug}`),
      tally: tallyOf(made.villages, findings),
    };
    writtenWhole(workshop, { ...lists, [SUMMARIES_FILE]: made.summaries, [SHARD_FILE]: keptText(report) });
    mkdirSync(dirname(folder), { recursive: true });
    await cleared([...published(workshop, folder)]);
    await clearing;
    const measured = {
      halaman: { dibuat: made.pages, diambil: 0, desa_tidak_berubah: 0 },
      tahap: [
        { nama: 'Menyiapkan program', milidetik: program.milliseconds },
        { nama: 'Mencari desa yang lain', milidetik: found - begun - program.milliseconds },
        ...made.stages,
        { nama: 'Memasang pecahan', milidetik: effects.now() - finished },
      ],
      bundling: program.memory,
    };
    return { ...report, findings, measured };
  } catch (fault) {
    abandoned(workshop);
    throw fault;
  }
}

/** Leaves among the pages only those of the shard's villages; its rows of the regency's files stand apart. */
function keptApart(workshop: string, pages: string, own: ReadonlySet<string>): void {
  const rows = join(pages, ROWS_FOLDER);
  if (readdirSync(pages).includes('data')) renameSync(rows, join(workshop, SHARD_ROWS));
  const kept = new Set([...own, 'd', 'bandingkan', ENGLISH_FOLDER]);
  for (const name of readdirSync(pages)) if (!kept.has(name)) rmSync(join(pages, name), { recursive: true });
}
