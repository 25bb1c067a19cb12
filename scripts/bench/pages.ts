import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSite, removeSite } from '../../src/built/build.fixture.ts';
import { longRegency } from '../../src/built/long-regency.fixture.ts';

type Weighed = readonly (readonly [name: string, path: string, most: number])[];

/** One page of every kind with the most that it may weigh compressed, HTML and styles together, in bytes. */
const PAGES: Weighed = [
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
/** The same of a regency of 419 villages, one of them with as long a budget as there is. */
const LARGE: Weighed = [
  ['home, 419 villages', '', 50_000],
  ['budget, 300 lines, three stages', 'ngraho/luwihaji/2026/', 60_000],
];

const row = (name: string, bytes: number, most: number): string =>
  `${name.padEnd(36)}${String(bytes).padStart(8)} B of ${most}${bytes > most ? '  TOO LARGE' : ''}\n`;

async function weigh(site: string, pages: Weighed): Promise<void> {
  const sizeOf = async (file: string): Promise<number> =>
    gzipSync(new Uint8Array(await readFile(join(site, file)))).length;
  for (const [name, path, most] of pages) {
    const html = await readFile(join(site, path, 'index.html'), 'utf8');
    const styles = [...html.matchAll(/rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
    const sizes = await Promise.all([`${path}index.html`, ...styles].map(sizeOf));
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    process.stdout.write(row(name, whole, most));
  }
}

const site = await buildSite({ villages: 'villages', data: 'data' });
await weigh(site, PAGES);
for (const file of readdirSync(join(site, '_astro')).filter((one) => one.endsWith('.js'))) {
  const script = gzipSync(new Uint8Array(await readFile(join(site, '_astro', file)))).length;
  process.stdout.write(row('script of a pressed chart', script, 60_000));
}
await removeSite(site);

const work = await longRegency();
const large = await buildSite({ villages: join(work, 'villages'), data: join(work, 'data') });
await weigh(large, LARGE);
await removeSite(large);
await rm(work, { recursive: true, force: true });
