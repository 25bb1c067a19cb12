import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** What a cache step of GitHub is given: `path`, `key`, `restore-keys`, each of them lines. */
type Given = Readonly<Record<string, string>>;

/** Unpacks what was kept under the key, else the newest whose key begins as one of the others, as actions/cache does. */
export function restoredCache(workspace: string, store: string, given: Given): void {
  const kept = existsSync(store) ? readdirSync(store) : [];
  const newest = (prefix: string): string | undefined =>
    kept
      .filter((name) => name.startsWith(prefix))
      .toSorted((a, b) => lstatSync(join(store, a)).mtimeMs - lstatSync(join(store, b)).mtimeMs)
      .at(-1);
  const keys = [`${given['key'] ?? ''}.tar`, ...linesOf(given['restore-keys'])];
  const found = keys.map(newest).find((name) => name !== undefined);
  if (found !== undefined) tar('-xf', join(store, found), '-C', workspace);
}

/** Packs what there is of the paths, with times to the nanosecond as actions/cache does; a key is written once. */
export function savedCache(workspace: string, store: string, given: Given): void {
  const target = join(store, `${given['key'] ?? ''}.tar`);
  const there = linesOf(given['path']).filter((path) => existsSync(join(workspace, path)));
  if (existsSync(target) || there.length === 0) return;
  mkdirSync(store, { recursive: true });
  tar('--posix', '-cf', target, '-C', workspace, ...there);
}

/** What a cache of GitLab does to times: a ZIP file holds whole seconds. */
export function cutTimes(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const seconds = Math.trunc(lstatSync(path).mtimeMs / 1000);
    if (entry.isFile()) utimesSync(path, seconds, seconds);
  }
}

function linesOf(text: string = ''): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function tar(...args: readonly string[]): void {
  execFileSync('tar', args);
}
