import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INKS } from '../views/print-inks.ts';
import type { Print } from '../views/print-types.ts';
import { templatesFolder } from './templates.ts';

/** Raised by hand when the typesetter, a font or this module begins to give other bytes for the same print. */
const ENGINE = 'typst 0.13.1, finish 2';

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

/**
 * The file that was made of the same print before, else what `make` gives, kept for the next time: nothing is rendered
 * twice while neither data nor template change. A kept file that cannot be read or written is only slower.
 */
export async function keptFile(
  print: Print,
  format: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const hash = fingerprintOf(print);
  const path = join(keptFolder(), hash.slice(0, 2), `${hash}.${format}`);
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    const made = await make();
    keep(path, made);
    return made;
  }
}

/** Written beside, then renamed: a run that is killed leaves no half a file. */
function keep(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch {
    // A full or read-only disk costs speed, never the build.
  }
}

function keptFolder(): string {
  return process.env['PAPAN_CACHE'] ?? join(process.cwd(), '.astro', 'cetak');
}
