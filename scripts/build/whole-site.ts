import { join, resolve } from 'node:path';
import { WHOLE_BUILD, type BuildPlan } from '../../src/model/build-plan.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ReferenceBook } from '../../src/model/reference.ts';
import type { Village } from '../../src/model/village.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { readersOf } from '../../src/pipeline/readers.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { Effects } from '../effects.ts';
import { buildSite, memoryFolder, writtenWhole, type Made } from './build-site.ts';
import { codeFingerprint, folderFingerprint } from './fingerprints.ts';
import type { Measured } from './report.ts';
import {
  filesBelow,
  KEPT_VERSION,
  keptText,
  rememberedSite,
  ROWS_FOLDER,
  SITE_FILE,
  sha256,
  SUMMARIES_FILE,
  type KeptSite,
  type KeptVillage,
} from './kept-site.ts';
import { ENGLISH_FOLDER } from './shards.ts';
import { programFor } from './program.ts';
import { abandoned, cleared, published, recovered, takeOver, workshopFor } from './publish.ts';
import { filedVillages, NOTHING_KEPT, reuseOf, type FiledVillage, type Reuse } from './reuse.ts';

/** What became of a build. */
export interface Built {
  readonly villages: readonly Village[];
  readonly findings: readonly Finding[];
  /** What a person should know of the whole. */
  readonly remarks: readonly string[];
  /** What was measured, but for the peak of memory of this process. */
  readonly measured: Measured;
}

const ROOT = resolve(import.meta.dirname, '../..');
const NO_SITE: ReturnType<typeof rememberedSite> = { site: null, refused: '' };
/** Below a village: what tells of the day or of the past. */
const OF_THE_DAY = /^(?:indikator|tanya\/surat|feed\.xml)(?:\/|$)/;

/**
 * Builds the whole site and publishes it at once. Pages of villages that did not change since the last build are taken
 * over from it, unless `isFresh`.
 */
export async function builtWhole(site: string, isFresh: boolean, effects: Effects): Promise<Built> {
  const cache = memoryFolder(site, effects);
  const begun = effects.now();
  const { said, rubbish } = recovered(site);
  for (const sentence of said) effects.err(`${sentence}\n`);
  const clearing = cleared(rubbish);
  const { villages, data } = dataFolders(effects.directory, effects.env);
  const reference = readFolder(data.path, data.shown);
  const now = { program: codeFingerprint(ROOT), reference: folderFingerprint(reference) };
  // Both at once: the program is bundled by another process.
  const [program, { kept, filed, reuse }] = await Promise.all([
    programFor(now, isFresh, effects),
    Promise.try(() => {
      const remembered = isFresh ? NO_SITE : rememberedSite(cache, now.program, now.reference);
      const lists = referenceFrom(reference);
      return { kept: remembered, ...lookedThrough(remembered.site, site, lists, villages.path, effects) };
    }),
  ]);
  for (const why of [kept.refused, reuse.refused])
    if (why !== '') effects.err(`${why} Halamannya dibuat lagi.\n`);
  const workshop = workshopFor(site);
  const compared = effects.now();
  let aside: readonly string[] = [];
  let made: Made;
  let finished: number;
  try {
    const order = {
      plan: planOf(reuse, kept.site?.summaries ?? '', cache, site),
      cache,
      isWanted: wantedParts(reuse),
    };
    made = await buildSite(workshop, { ...order, program, isSummed: true }, effects);
    finished = effects.now();
    takeOver(site, workshop, takenOver(reuse));
    aside = published(workshop, site);
  } catch (fault) {
    abandoned(workshop);
    throw fault;
  }
  const findings = allFindings(kept.site, reuse, made.findings);
  const memory: KeptSite = {
    ...now,
    version: KEPT_VERSION,
    summaries: sha256(made.summaries),
    rows: filesBelow(site, ROWS_FOLDER),
    villages: keptVillages(site, filed, made.villages, reuse),
    findings,
  };
  writtenWhole(cache, { [SUMMARIES_FILE]: made.summaries, [SITE_FILE]: keptText(memory) });
  const placed = effects.now();
  await Promise.all([clearing, cleared(aside)]);
  const measured = {
    halaman: {
      dibuat: made.pages,
      diambil: takenOver(reuse).length,
      desa_tidak_berubah: reuse.known.size,
    },
    tahap: [
      { nama: 'Membandingkan dengan bangun yang lalu', milidetik: compared - begun - program.milliseconds },
      { nama: 'Menyiapkan program', milidetik: program.milliseconds },
      ...made.stages,
      { nama: 'Mengambil halaman lama dan memasang', milidetik: placed - finished },
      { nama: 'Menghapus yang lama', milidetik: effects.now() - placed },
    ],
    ...sizeOf(site, memory),
    bundling: program.memory,
  };
  return { villages: made.villages, findings, remarks: made.remarks(), measured };
}

/** Files and bytes of the site; those of villages are remembered already. */
function sizeOf(site: string, { villages }: KeptSite): { readonly files: number; readonly bytes: number } {
  const known = Object.values(villages).flatMap(({ files }) => files);
  const counted = new Set(known.map(([path]) => path));
  const others = filesBelow(site, '', (path) => !(path in villages)).filter(([path]) => !counted.has(path));
  return {
    files: known.length + others.length,
    bytes: [...known, ...others].reduce((sum, [, bytes]) => sum + bytes, 0),
  };
}

/** Every village folder, and what of the last site still holds; the contents of the files are let go again. */
function lookedThrough(
  kept: KeptSite | null,
  site: string,
  reference: ReferenceBook,
  directory: string,
  { env }: Effects,
): { readonly filed: readonly FiledVillage[]; readonly reuse: Reuse } {
  const root = readFolder(directory, 'villages');
  const filed = filedVillages(root, directory, env);
  return { filed, reuse: kept ? reuseOf(kept, filed, root, site, readersOf(reference)) : NOTHING_KEPT };
}

function planOf({ known, newDay }: Reuse, sum: string, cache: string, site: string): BuildPlan {
  if (known.size === 0) return WHOLE_BUILD;
  return {
    ...WHOLE_BUILD,
    known: [...known.keys()],
    again: [...newDay],
    summaries: [{ path: join(cache, SUMMARIES_FILE), sha256: sum }],
    rows: join(site, ROWS_FOLDER),
  };
}

/** An English page of a village is addressed as the village, below `en`. */
function ofVillage(parts: readonly string[]): readonly string[] {
  return parts[0] === ENGLISH_FOLDER && parts.length === 4 ? parts.slice(1) : parts;
}

/** Whether a page is made: not those of known villages, but for what tells of the day where that changed. */
function wantedParts({ known, newDay }: Reuse): (parts: readonly string[]) => boolean {
  const short = new Set([...known.values()].map(({ code }) => code.replaceAll('.', '')));
  return (parts) => {
    const [first = '', second = '', ...rest] = ofVillage(parts);
    if (first === 'd' && rest.length === 0) return !short.has(second);
    const path = `${first}/${second}`;
    return !known.has(path) || (newDay.has(path) && OF_THE_DAY.test(rest.join('/')));
  };
}

function takenOver({ known, newDay }: Reuse): readonly string[] {
  return [...known].flatMap(([path, { files }]) =>
    files
      .map(([file]) => file)
      .filter((file) => !newDay.has(path) || !OF_THE_DAY.test(file.slice(path.length + 1))),
  );
}

/** Findings of villages that were not read are those of the last time. */
function allFindings(kept: KeptSite | null, { known }: Reuse, fresh: readonly Finding[]): readonly Finding[] {
  const old = (kept?.findings ?? []).filter(({ file }) => known.has(file.split('/').slice(1, 3).join('/')));
  if (old.length === 0) return fresh;
  return [...old, ...fresh].toSorted((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
}

function keptVillages(
  site: string,
  filed: readonly FiledVillage[],
  villages: readonly Village[],
  { known, newDay }: Reuse,
): Readonly<Record<string, KeptVillage>> {
  const codes = new Map(villages.map(({ districtSlug, slug, code }) => [`${districtSlug}/${slug}`, code]));
  return Object.fromEntries(
    filed.flatMap(({ path, data, day, years }): [string, KeptVillage][] => {
      const code = codes.get(path);
      if (code === undefined) return [];
      const old = newDay.has(path) ? undefined : known.get(path);
      const files = old?.files ?? [
        ...filesBelow(site, path),
        ...filesBelow(site, `${ENGLISH_FOLDER}/${path}`),
        ...(code === '' ? [] : filesBelow(site, `d/${code.replaceAll('.', '')}`)),
      ];
      return [[path, { data, day, code, years, files }]];
    }),
  );
}
