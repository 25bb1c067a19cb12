import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INKS } from '../views/print-inks.ts';
import type { Print } from '../views/print-types.ts';
import { templatesFolder } from './templates.ts';

/** Raised by hand when the typesetter, a font or this module begins to give other bytes for the same print. */
const ENGINE = 'typst 0.13.1, finish 5';

let templates: string | undefined;

/** Everything that decides what a print looks like, as one fingerprint. */
export function fingerprintOf(print: Print): string {
  templates ??= ['sheet.typ', 'ground.typ']
    .map((name) => readFileSync(join(templatesFolder(), name), 'utf8'))
    .join('');
  return createHash('sha256')
    .update(ENGINE)
    .update(templates)
    .update(JSON.stringify(INKS))
    .update(JSON.stringify(print))
    .digest('hex');
}

/** Told whenever a print is asked for, so that a build can count; see {@link PrintNews}. */
export const PRINT_NEWS = 'papan:cetakan';

/** Where a print came from. */
export interface PrintNews {
  /** Tells apart the files that are asked for. */
  readonly file: string;
  readonly came: 'kept' | 'made';
  /** A file was kept under its name that is torn or another's. */
  readonly wasBroken: boolean;
  /** It could not be kept for the next time. */
  readonly isLost: boolean;
}

const news = channel(PRINT_NEWS);

/**
 * The file that was made of the same print before, else what `make` gives, kept for the next time: nothing is rendered
 * twice while neither data nor template change. What was torn, or kept for another print, is made again. A kept file
 * that cannot be read or written is only slower, and told by {@link PRINT_NEWS}.
 */
export async function keptFile(
  print: Print,
  format: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const hash = fingerprintOf(print);
  const file = `${hash}.${format}`;
  const path = join(keptFolder(), hash.slice(0, 2), file);
  const found = readKept(path);
  const kept = found === null ? null : provedContent(found, file);
  if (kept !== null) {
    news.publish({ file, came: 'kept', wasBroken: false, isLost: false } satisfies PrintNews);
    return kept;
  }
  const made = await make();
  const isLost = !keep(path, Buffer.concat([made, proofOf(made, file)]));
  news.publish({ file, came: 'made', wasBroken: found !== null, isLost } satisfies PrintNews);
  return made;
}

const PROOF_BYTES = 32;

/** What stands behind the content of a kept file: it is this content, and of this print. */
function proofOf(content: Uint8Array, file: string): Uint8Array {
  return createHash('sha256').update(file).update(content).digest();
}

/** The content of a kept file; `null` where its proof does not hold. */
function provedContent(found: Uint8Array, file: string): Uint8Array | null {
  const content = found.subarray(0, Math.max(0, found.length - PROOF_BYTES));
  const proof = found.subarray(content.length);
  return Buffer.compare(proof, proofOf(content, file)) === 0 ? content : null;
}

/** Bytes of a file; `null` where there is none, or none that can be read. */
function readKept(path: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return null;
  }
}

/** Written beside, then renamed: a run that is killed leaves no half a file. Gives whether it is there. */
function keep(path: string, bytes: Uint8Array): boolean {
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, bytes);
    renameSync(beside, path);
    return true;
  } catch {
    // A full or read-only disk costs speed, never the build.
    return false;
  }
}

/**
 * Removes kept files that nobody needs any more, and what killed runs left of theirs.
 * @param isNeeded by the name of a file, as {@link PrintNews} tells it
 * @param before only what is older than this, in milliseconds of the calendar: other runs may share the folder
 */
export function forgetKept(isNeeded: (file: string) => boolean, before: number): void {
  for (const path of unneededFiles(isNeeded))
    try {
      if (statSync(path).mtimeMs < before) rmSync(path);
    } catch {
      // Another run was faster, or the folder cannot be written: it costs room, never the build.
    }
}

/** Paths of what nobody needs; none where the folder cannot be read, or is none. */
function unneededFiles(isNeeded: (file: string) => boolean): readonly string[] {
  try {
    return readdirSync(keptFolder(), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && !isNeeded(one.name))
      .map((one) => join(one.parentPath, one.name));
  } catch {
    return [];
  }
}

function keptFolder(): string {
  return process.env['PAPAN_CACHE'] ?? join(process.cwd(), '.astro', 'cetak');
}
