import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Paths of everything below a folder, with `/`, in an order that no machine changes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** Whether there is nothing at a path, or an empty folder. */
export function isFree(path: string): boolean {
  return !existsSync(path) || readdirSync(path).length === 0;
}

/** A file as text. */
export function textAt(path: string): string {
  return readFileSync(path, 'utf8');
}

/** A file as bytes. */
export function bytesAt(path: string): Uint8Array {
  return readFileSync(path);
}

/** Writes a file and makes the folders above it. */
export function writeAt(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Copies a file and makes the folders above it. */
export function copyTo(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/**
 * A folder that is there whole or not at all: filled beside its place, then renamed; what was begun is removed when
 * filling throws.
 */
export function wholeFolder(path: string, fill: (beside: string) => void): void {
  const beside = `${path}.sebagian-${process.pid}`;
  try {
    mkdirSync(beside, { recursive: true });
    fill(beside);
    rmSync(path, { recursive: true, force: true });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** A link at a path to something elsewhere. */
export function linkTo(target: string, path: string): void {
  symlinkSync(realpathSync(target), path);
}

/** Removes a folder with everything in it; what links lead to stays. */
export function removed(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
