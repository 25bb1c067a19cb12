import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from '../../src/model/history.ts';
import type { Folder } from '../../src/pipeline/read.ts';

/** What decides how a page looks besides the data of its village. */
const CODE = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];
/** Tests and their examples make no page. */
const NO_CODE = /(?:^|\/)(?:cases|cases-real|goldens|bench|built)(?:\/|$)|\.(?:test|fixture)\.ts$/;

/** One text for program and runtime: another text, and no page of an earlier build is taken over. */
export function codeFingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const add = (path: string): void => {
    if (NO_CODE.test(path)) return;
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  };
  for (const path of CODE) for (const file of filesBelow(root, path)) add(file);
  return hash.digest('hex');
}

/** Every file below a path of the project, or the path itself where it is one, in one order; none where it is missing. */
function filesBelow(root: string, path: string): readonly string[] {
  if (/\.\w+$/.test(path)) return readdirSync(root).includes(path) ? [path] : [];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** Names and contents of a folder and everything below it. */
export function folderFingerprint(folder: Folder): string {
  const hash = createHash('sha256');
  const add = (one: Folder, above: string): void => {
    for (const file of one.files) hash.update(`${above}${file.name}\0${file.bytes}\0${file.sha256}\n`);
    for (const link of one.links) hash.update(`${above}${link}\0tautan\n`);
    for (const below of one.folders) {
      hash.update(`${above}${below.name}/\n`);
      add(below, `${above}${below.name}/`);
    }
  };
  add(folder, '');
  return hash.digest('hex');
}

/** What git tells of the documents of a village, in the order of their files. */
export function pastFingerprint(village: Folder, { changes, reach }: History): string {
  const files = village.folders.flatMap((year) => year.files.map(({ file }) => file));
  return createHash('sha256')
    .update(JSON.stringify([reach, files.map((file) => changes.get(file) ?? [])]))
    .digest('hex');
}
