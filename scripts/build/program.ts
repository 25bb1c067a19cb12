import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Effects } from '../effects.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { checksumOf, filesBelow, keptText, parsedKept, sha256 } from './kept-site.ts';
import { isOf } from './publish.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Within the project, where its packages are found. */
const PROGRAMS = join(ROOT, '.astro', 'program');
/** Programs that stay besides the one that is used, so that regencies on one machine do not bundle in turns. */
const KEPT_PROGRAMS = 4;
/** How the bundler's heap grows: 60 MB less at its peak. */
const SPARING = ['--heap-growing-percent=100', '--max-semi-space-size=8'];
/** Younger ones may be in use by another build. */
const IN_USE_MS = 3_600_000;

/** Folder within a program for what makes pages, and its door. */
export const PROGRAM_FOLDER = 'program';
export const PROGRAM_DOOR = 'pintu.mjs';
/** Name of the list of its files within a program. */
const CONTENTS_FILE = 'isi.json';
const CONTENTS_VERSION = 1;

interface Contents {
  readonly version: number;
  readonly files: readonly (readonly [path: string, sha256: string])[];
}

/** What makes the pages of a site, bundled, and the files that stand beside the pages. */
export interface Program {
  /** What a page is made by; importing it reads the villages. */
  readonly door: string;
  readonly folder: string;
  /** Files of the site that belong to no page, by their paths in it. */
  readonly files: readonly string[];
  /** Bytes of memory at the peak of bundling, of both processes; 0 where it was there already. */
  readonly memory: number;
  /** What it took to have it. */
  readonly milliseconds: number;
}

/** Fingerprints of what decides a program. */
export interface ProgramState {
  readonly program: string;
  /** Of the folder with the lists. */
  readonly reference: string;
}

/**
 * The program for a state of code and data lists, by a process of its own where it is not there yet, so that the memory
 * that bundling takes is given back before pages are made.
 * @param isFresh bundles it anew even where it is there
 */
export async function programFor(
  { program, reference }: ProgramState,
  isFresh: boolean,
  effects: Effects,
): Promise<Program> {
  const begun = effects.now();
  const folder = join(PROGRAMS, sha256(`${program}\0${reference}`).slice(0, 32));
  const isTorn = !isFresh && existsSync(folder) && !isWhole(folder);
  if (isTorn) effects.err('Program yang disimpan rusak. Programnya disiapkan lagi.\n');
  const isReplaced = isFresh || isTorn;
  const isMade = isReplaced || !existsSync(folder);
  const memory = isMade ? await bundledInto(folder, isReplaced, effects) : 0;
  const now = new Date();
  utimesSync(folder, now, now);
  tidied();
  const files = filesBelow(folder, '', (name) => name !== PROGRAM_FOLDER).map(([path]) => path);
  return {
    door: pathToFileURL(join(folder, PROGRAM_FOLDER, PROGRAM_DOOR)).href,
    folder,
    files: files.filter((path) => path !== CONTENTS_FILE),
    memory,
    milliseconds: effects.now() - begun,
  };
}

/** Bundles beside the place and renames, so that a program is there whole or not at all. */
async function bundledInto(folder: string, isReplaced: boolean, effects: Effects): Promise<number> {
  const beside = `${folder}.baru-${process.pid}`;
  mkdirSync(PROGRAMS, { recursive: true });
  try {
    const memory = await bundleRun(beside, effects);
    const contents: Contents = { version: CONTENTS_VERSION, files: contentsOf(beside) };
    writeFileSync(join(beside, CONTENTS_FILE), keptText(contents));
    if (isReplaced && existsSync(folder)) renameSync(folder, `${folder}.lama-${process.pid}`);
    try {
      renameSync(beside, folder);
    } catch (fault) {
      // Another build was faster, with the same program, and may be using it.
      if (!isOf(fault, ['ENOTEMPTY', 'EEXIST'])) throw fault;
    }
    return memory + process.memoryUsage.rss();
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Whether a program is as it was bundled, to the byte: a page by another one could say something else. */
function isWhole(folder: string): boolean {
  const path = join(folder, CONTENTS_FILE);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const kept = parsedKept<Contents>(text, CONTENTS_VERSION);
  return kept !== null && JSON.stringify(kept.files) === JSON.stringify(contentsOf(folder));
}

/** Every file of a program with its SHA-256. */
function contentsOf(folder: string): Contents['files'] {
  return filesBelow(folder, '')
    .filter(([path]) => path !== CONTENTS_FILE)
    .map(([path]): [string, string] => [path, checksumOf(join(folder, path))])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** @returns bytes of memory at its peak */
function bundleRun(folder: string, { directory, env }: Effects): Promise<number> {
  const { data } = dataFolders(directory, env);
  const { PAPAN_RENCANA: _, ...rest } = env;
  return new Promise((done, failed) => {
    execFile(
      process.execPath,
      [...SPARING, join(import.meta.dirname, 'bundle.ts'), folder],
      {
        cwd: ROOT,
        // The bundler gives back what it no longer needs at once: 130 MB less at its peak.
        env: { MIMALLOC_PURGE_DELAY: '0', ASTRO_TELEMETRY_DISABLED: '1', ...rest, PAPAN_DATA: data.path },
        maxBuffer: 64_000_000,
      },
      (fault, out, err) =>
        fault ? failed(new Error(`${err}${out}`.trim(), { cause: fault })) : done(Number(out)),
    );
  });
}

/** Removes programs that nobody asked for lately, and what killed builds left of theirs. */
function tidied(): void {
  const found = readdirSync(PROGRAMS)
    .map((name) => ({ name, used: statSync(join(PROGRAMS, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((a, b) => b.used - a.used);
  const whole = found.filter(({ name }) => !name.includes('.')).slice(KEPT_PROGRAMS + 1);
  const torn = found.filter(({ name }) => name.includes('.'));
  for (const { name, used } of [...whole, ...torn])
    if (used < Date.now() - IN_USE_MS) rmSync(join(PROGRAMS, name), { recursive: true, force: true });
}
