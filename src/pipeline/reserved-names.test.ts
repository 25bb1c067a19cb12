import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readers } from './cases/document.fixture.ts';
import { loadVillages } from './load.ts';
import type { Folder } from './read.ts';

const pages = readdirSync(join(import.meta.dirname, '../pages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
  .map((entry) => entry.name);

/** A folder with nothing in it. */
function emptyFolder(name: string, path: string): Folder {
  return { name, path, folders: [], files: [], links: [] };
}

test.each(pages)('no kecamatan can take the address of the page /%s/', (name) => {
  const district = emptyFolder(name, `villages/${name}`);
  const root: Folder = { ...emptyFolder('villages', 'villages'), folders: [district] };
  const { findings, villages } = loadVillages(root, readers);
  expect(findings.map((found) => found.code)).toEqual(['nama-folder-salah']);
  expect(villages).toEqual([]);
});
