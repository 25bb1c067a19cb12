import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSite } from '../../src/built/build.fixture.ts';

/** One page of every kind with the most that it may weigh compressed, HTML and styles together, in bytes. */
const PAGES: readonly (readonly [name: string, path: string, most: number])[] = [
  ['home', '', 50_000],
  ['kecamatan', 'rawa-teladan/', 40_000],
  ['village', 'rawa-teladan/umpamasari/', 40_000],
  ['village without files', 'rawa-teladan/teladanrejo/', 40_000],
  ['budget, 142 lines, three stages', 'rawa-teladan/umpamasari/2026/', 40_000],
  ['the same in English', 'en/rawa-teladan/umpamasari/2026/', 40_000],
  ['home in English', 'en/', 50_000],
  ['budget, 15 lines', 'rawa-teladan/misalkarta/2026/', 40_000],
  ['held back', 'bukit-umpama/contohmulyo/2026/', 40_000],
  ['guide', 'panduan/warga/', 40_000],
  ['glossary', 'istilah/', 40_000],
];

const site = await buildSite({ villages: 'villages', data: 'data' });
const sizeOf = async (file: string): Promise<number> =>
  gzipSync(new Uint8Array(await readFile(join(site, file)))).length;
const row = (name: string, bytes: number, most: number): string =>
  `${name.padEnd(36)}${String(bytes).padStart(8)} B of ${most}${bytes > most ? '  TOO LARGE' : ''}\n`;

for (const [name, path, most] of PAGES) {
  const html = await readFile(join(site, path, 'index.html'), 'utf8');
  const styles = [...html.matchAll(/rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
  const sizes = await Promise.all([`${path}index.html`, ...styles].map(sizeOf));
  process.stdout.write(
    row(
      name,
      sizes.reduce((sum, size) => sum + size, 0),
      most,
    ),
  );
}
for (const file of readdirSync(join(site, '_astro')).filter((one) => one.endsWith('.js')))
  process.stdout.write(row('script of a pressed chart', await sizeOf(`_astro/${file}`), 60_000));
await rm(site, { recursive: true, force: true });
