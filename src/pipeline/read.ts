import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_FILE, type RawFile } from './text.ts';

/** Village files lie three folders deep; what is deeper is named, not read. */
const DEEPEST = 6;

/** A folder with everything in it, as it came from disk; names in an order that no machine changes. */
export interface Folder {
  readonly name: string;
  /** Path as it is shown to people, with `/`. */
  readonly path: string;
  readonly folders: readonly Folder[];
  readonly files: readonly RawFile[];
  /** Entries that are neither file nor folder: symbolic links and devices, which are not followed. */
  readonly links: readonly string[];
}

/** Which entries of a folder are read at all, by their path from its top: `rawa-teladan/umpamasari`. */
export type Wanted = (path: string) => boolean;

/**
 * Reads a folder and what is below it. Files above the size limit are named but not read; links are not followed.
 * Throws when the folder itself cannot be read, because that is a fault of the machine and not of the data.
 * @param shown the path under which people know it
 * @param isWanted whether an entry is read; what is not wanted is passed over as if it were not there
 */
export function readFolder(directory: string, shown: string, isWanted: Wanted = () => true): Folder {
  return readBelow(directory, shown, 0, '', isWanted);
}

function readBelow(directory: string, shown: string, depth: number, above: string, isWanted: Wanted): Folder {
  const folders: Folder[] = [];
  const files: RawFile[] = [];
  const links: string[] = [];
  const entries = readdirSync(directory, { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  for (const entry of entries) {
    const path = join(directory, entry.name);
    const below = `${shown}/${entry.name}`;
    const within = `${above}${entry.name}`;
    if (!isWanted(within)) continue;
    if (entry.isDirectory())
      folders.push(
        depth > DEEPEST ? emptyFolder(below) : readBelow(path, below, depth + 1, `${within}/`, isWanted),
      );
    else if (entry.isFile()) files.push(readFile(path, below));
    else links.push(entry.name);
  }
  return { name: shown.slice(shown.lastIndexOf('/') + 1), path: shown, folders, files, links };
}

function emptyFolder(path: string): Folder {
  return { name: path.slice(path.lastIndexOf('/') + 1), path, folders: [], files: [], links: [] };
}

/**
 * One file with its size; its bytes and SHA-256 are read when they are first asked for, so that a stray file costs
 * nothing, and its content is `null` above the size limit.
 */
export function readFile(path: string, shown: string, largest: number = LARGEST_FILE): RawFile {
  const name = shown.slice(shown.lastIndexOf('/') + 1);
  const { size } = lstatSync(path);
  if (size > largest) return { name, file: shown, sha256: '', bytes: size, content: null };
  let content: Uint8Array | undefined;
  let sha256: string | undefined;
  return {
    name,
    file: shown,
    bytes: size,
    get content() {
      return (content ??= readFileSync(path));
    },
    get sha256() {
      return (sha256 ??= createHash('sha256')
        .update(this.content ?? '')
        .digest('hex'));
    },
  };
}
