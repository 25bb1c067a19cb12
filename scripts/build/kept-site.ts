import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';

/** A file of the published site, told apart from any other by size and time. */
export type KeptFile = readonly [path: string, bytes: number, milliseconds: number];

/** What is remembered of a village's pages. */
export interface KeptVillage {
  /** Of everything in its folder, and of what git tells of it. */
  readonly data: string;
  /** The day and the newest year of the site, which some of its pages tell. */
  readonly day: string;
  readonly code: string;
  readonly years: readonly number[];
  readonly files: readonly KeptFile[];
}

/** What is remembered of the site that was published last. */
export interface KeptSite {
  readonly version: number;
  readonly program: string;
  readonly reference: string;
  /** SHA-256 of the summaries beside it. */
  readonly summaries: string;
  /** The files of the regency, in which the rows of every village stand. */
  readonly rows: readonly KeptFile[];
  readonly villages: Readonly<Record<string, KeptVillage>>;
  readonly findings: readonly Finding[];
}

/** Raised when the form of what is remembered changes. */
export const KEPT_VERSION = 2;
export const SITE_FILE = 'situs.json';
export const SUMMARIES_FILE = 'ringkasan.ndjson';
/** Folder of the published site with the rows of the regency. */
export const ROWS_FOLDER = 'data/v1';

/** What was remembered, or one sentence why it cannot be used; both empty where nothing was. */
export interface Remembered {
  readonly site: KeptSite | null;
  readonly refused: string;
}

/**
 * Reads what the last build remembered. Whatever is torn, foreign or of another program is refused as a whole: a page
 * is taken over only where everything is proved that decides it.
 */
export function rememberedSite(folder: string, program: string, reference: string): Remembered {
  let text: string;
  try {
    text = readFileSync(join(folder, SITE_FILE), 'utf8');
  } catch {
    return { site: null, refused: '' };
  }
  const site = parsedKept<KeptSite>(text, KEPT_VERSION);
  if (site === null) return { site: null, refused: 'Ingatan bangun yang lalu rusak.' };
  if (site.program !== program) return { site: null, refused: 'Programnya sudah berubah.' };
  if (site.reference !== reference) return { site: null, refused: 'Isi folder data sudah berubah.' };
  if (checksumOf(join(folder, SUMMARIES_FILE)) !== site.summaries)
    return { site: null, refused: 'Ringkasan bangun yang lalu rusak.' };
  return { site, refused: '' };
}

/** What {@link keptText} wrote, in the same version; `null` where it was cut, edited or is of another one. */
export function parsedKept<T extends { readonly version: number }>(text: string, version: number): T | null {
  const end = text.lastIndexOf('\n', text.length - 2);
  // The last line is the checksum of all before it: a file that was cut or edited is not believed.
  if (end === -1 || sha256(text.slice(0, end + 1)) !== text.slice(end + 1).trim()) return null;
  const kept = JSON.parse(text.slice(0, end)) as T;
  return kept.version === version ? kept : null;
}

/** A record with the checksum that proves it. */
export function keptText(record: { readonly version: number }): string {
  const text = `${JSON.stringify(record)}\n`;
  return `${text}${sha256(text)}\n`;
}

/** SHA-256 of a file; `''` where it cannot be read. */
export function checksumOf(path: string): string {
  const hash = createHash('sha256');
  try {
    for (const piece of piecesOf(path)) hash.update(piece);
    return hash.digest('hex');
  } catch {
    return '';
  }
}

const PIECE = 1_000_000;

/** The bytes of a file from some place on, piece by piece; a piece lasts until the next one is asked for. */
export function* piecesOf(path: string, from = 0): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  const room = new Uint8Array(PIECE);
  try {
    for (let at = from; ;) {
      const read = readSync(file, room, 0, PIECE, at);
      if (read === 0) return;
      yield room.subarray(0, read);
      at += read;
    }
  } finally {
    closeSync(file);
  }
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Whether every file still is the one that was published. */
export function areUntouched(site: string, files: readonly KeptFile[]): boolean {
  return files.every(([path, bytes, milliseconds]) => {
    const found = lstatSync(join(site, path), { throwIfNoEntry: false });
    return found !== undefined && found.size === bytes && Math.trunc(found.mtimeMs) === milliseconds;
  });
}

/**
 * Every file below a folder of the site, as it will be remembered; none where there is no such folder.
 * @param folder `''` for the whole site
 * @param isEntered which folders are looked into
 */
export function filesBelow(
  site: string,
  folder: string,
  isEntered: (path: string) => boolean = () => true,
): readonly KeptFile[] {
  const here = join(site, folder);
  if (lstatSync(here, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(here, { withFileTypes: true }).flatMap((entry): readonly KeptFile[] => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return isEntered(path) ? filesBelow(site, path, isEntered) : [];
    const { size, mtimeMs } = lstatSync(join(site, path));
    return [[path, size, Math.trunc(mtimeMs)]];
  });
}

/** How many files, and their bytes. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** The size of a folder with everything below it, counted and not listed: a country has a million files. */
export function sizeBelow(folder: string): Size {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const own = entry.isDirectory() ? sizeBelow(path) : { files: 1, bytes: lstatSync(path).size };
    files += own.files;
    bytes += own.bytes;
  }
  return { files, bytes };
}
