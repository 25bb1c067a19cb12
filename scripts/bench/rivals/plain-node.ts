import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openedPages } from './opened.ts';

/** The plain rival: reads the villages, draws every page and file by functions that join strings, and writes them. */
const [work = '', out = ''] = process.argv.slice(2);
cpSync('public', out, { recursive: true });
const folders = new Set<string>();
for (const { path, draw } of await openedPages(work)) {
  const target = join(out, path);
  const folder = dirname(target);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  writeFileSync(target, await draw());
}
