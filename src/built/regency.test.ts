import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { buildSite, serveFolder } from './build.fixture.ts';
import { opened } from './opened.fixture.ts';

const root = join(import.meta.dirname, '../..');
const LINES = 300;
let work: string;
let site: string;
let origin: string;
let browser: Browser;
let close: () => void;

/** A site of the whole list of Bojonegoro, of which one village has published a long year in three stages. */
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'papan-kabupaten-'));
  await cp(join(root, 'data'), join(work, 'data'), { recursive: true });
  const settings = JSON.parse(await readFile(join(work, 'data/situs.json'), 'utf8')) as object;
  const kabupaten = { kode: '35.22', nama: 'Bojonegoro', provinsi: 'Jawa Timur' };
  await writeFile(
    join(work, 'data/situs.json'),
    JSON.stringify({ ...settings, kabupaten, warna: '#1b5e20', lambang: 'lambang.svg' }),
  );
  await cp(join(root, 'villages/rawa-teladan/umpamasari/lambang.svg'), join(work, 'data/lambang.svg'));
  const village = join(work, 'villages/ngraho/luwihaji');
  await mkdir(join(village, '2026'), { recursive: true });
  await writeFile(
    join(village, 'desa.json'),
    JSON.stringify({
      kode: '35.22.01.2001',
      nama: 'Luwihaji',
      kecamatan: 'Ngraho',
      kabupaten: 'Bojonegoro',
      provinsi: 'Jawa Timur',
      penduduk: { tahun: 2025, jiwa: 3000, kk: 900 },
      pengaduan: { whatsapp: '0000-0000-0000', surel: 'tanya@luwihaji.example' },
    }),
  );
  const names = await activityNames();
  await writeFile(join(village, '2026/apbdes.csv'), budgetText(names, 1, 'anggaran'));
  await writeFile(join(village, '2026/perubahan.csv'), budgetText(names, 2, 'anggaran'));
  await writeFile(join(village, '2026/realisasi-semester-1.csv'), budgetText(names, 1, 'realisasi'));
  site = await buildSite({ villages: join(work, 'villages'), data: join(work, 'data') });
  const served = await serveFolder(site);
  origin = served.origin;
  close = () => void served.server.close();
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  close?.();
  await rm(work, { recursive: true, force: true });
  if (site) await rm(site, { recursive: true, force: true });
});

/** Code and name of the activities of the law's list, without those that everyday budgets lack. */
async function activityNames(): Promise<readonly (readonly [string, string])[]> {
  const text = await readFile(join(root, 'data/kegiatan.csv'), 'utf8');
  return [...text.matchAll(/^(\d\.\d{1,2}\.\d\d),"?([^",\n]+)/gm)].map(([, code = '', name = '']) => [
    code,
    name,
  ]);
}

/** Activities of one heading and four rows each, until the file is long enough. */
function budgetText(
  names: readonly (readonly [string, string])[],
  times: number,
  column: 'anggaran' | 'realisasi',
): string {
  const parts = ['5.1.1', '5.2.1', '5.2.2', '5.3.4'];
  const works = names.slice(0, (LINES - 6) / (parts.length + 1));
  const rows = works.flatMap(([code, name], index) => [
    `;${code};${name};;DDS;Dusun Krajan RT ${index % 30};TPK Desa`,
    ...parts.map(
      (account, at) =>
        `${account};${code};${name} bagian ${at + 1};${(index * 7 + at + 3) * times * 112_500};DDS;;`,
    ),
  ]);
  const spent = works.reduce(
    (sum, _, index) => sum + parts.reduce((one, __, at) => one + (index * 7 + at + 3) * times * 112_500, 0),
    0,
  );
  const head = `rekening;kegiatan;uraian;${column};sumber_dana;lokasi;pelaksana`;
  return [head, `4;;PENDAPATAN;${spent};;;`, `4.2.1;;Dana Desa;${spent};DDS;;`, ...rows].join('\n');
}

async function weight(path: string): Promise<number> {
  return gzipSync(new Uint8Array(await readFile(join(site, path)))).length;
}

async function withStyles(path: string): Promise<number> {
  const html = await readFile(join(site, path), 'utf8');
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  const weights = await Promise.all([path, ...styles].map(weight));
  return weights.reduce((sum, one) => sum + one, 0);
}

test('the home of 419 villages is at most 50 KB compressed, and every village has a page', async () => {
  const html = await readFile(join(site, 'index.html'), 'utf8');
  expect(html.match(/<li>\s*<a /g)).toHaveLength(419);
  expect(await withStyles('index.html')).toBeLessThanOrEqual(50_000);
});

test('a page of 300 lines in three stages is at most 60 KB compressed', async () => {
  const html = await readFile(join(site, 'ngraho/luwihaji/2026/index.html'), 'utf8');
  expect(html).toMatch(/Semua (?:29\d|300) baris APBDes Perubahan/);
  expect(await withStyles('ngraho/luwihaji/2026/index.html')).toBeLessThanOrEqual(60_000);
});

test('the regency’s colour and emblem stand on every page, legible in light and dark, without a further style', async () => {
  for (const path of ['/', '/ngraho/luwihaji/2026/']) {
    const { page, faults, requests } = await opened(browser, origin + path);
    const bandOf = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.top') ?? document.body).backgroundColor);
    expect(await bandOf()).toBe('rgb(27, 94, 32)');
    expect(
      await page.evaluate(() => document.querySelector<HTMLImageElement>('.top img')?.naturalWidth),
    ).toBe(144);
    expect(requests.map((url) => url.slice(origin.length).replace(/\.[\w-]+\.css$/, '.css'))).toHaveLength(3);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => `${colorScheme} ${id}`)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await bandOf()).toBe('rgb(255, 255, 255)');
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

test('names that occur several times are told apart by their kecamatan', async () => {
  const { page, faults } = await opened(browser, `${origin}/`);
  await page.fill('#cari', 'sugihwaras');
  const found = await page.locator('#hasil-cari li').allInnerTexts();
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found).size).toBe(found.length);
  expect(found.every((text) => text.includes('Kecamatan'))).toBe(true);
  expect(faults).toEqual([]);
  await page.context().close();
});
