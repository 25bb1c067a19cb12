import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { opened, PLAIN_BUNDLE, readConstants } from './opened.ts';

/** The plain rival: reads the villages, draws every page and file by functions that join strings, and writes them. */
const [work = '', out = ''] = process.argv.slice(2);
const { pages } = await opened(work, PLAIN_BUNDLE);
cpSync('public', out, { recursive: true });
const folders = new Set<string>();
for (const { path, draw } of pages(readConstants(work))) {
  const target = join(out, path);
  const folder = dirname(target);
  if (!folders.has(folder)) {
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
  writeFileSync(target, await draw());
}
