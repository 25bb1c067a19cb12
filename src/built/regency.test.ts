import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, removeSite, serveFolder } from './build.fixture.ts';
import { longRegency } from './long-regency.fixture.ts';
import { opened } from './opened.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

let work: string;
let site: string;
let origin: string;
let browser: Browser;
let close: () => void;

/** A site of the whole list of Bojonegoro, of which one village has published a long year in three stages. */
beforeAll(async () => {
  work = await longRegency();
  site = await buildSite({ villages: join(work, 'villages'), data: join(work, 'data') });
  const served = await serveFolder(site);
  origin = served.origin;
  close = () => void served.server.close();
  browser = await testBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  close?.();
  await rm(work, { recursive: true, force: true });
  if (site) await removeSite(site);
});

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
  const [first, all] = html.split(/<div class="directory">|<footer/);
  expect(all?.match(/<li>\s*<a /g)).toHaveLength(419);
  // The one that published stands above without a tap.
  expect(first?.match(/<li>\s*<a /g)).toHaveLength(1);
  expect(await withStyles('index.html')).toBeLessThanOrEqual(50_000);
});

test('a page of 300 lines in three stages is at most 60 KB compressed', async () => {
  const html = await readFile(join(site, 'ngraho/luwihaji/2026/index.html'), 'utf8');
  expect(html).toMatch(/Semua (?:29\d|300) baris APBDes Perubahan/);
  expect(await withStyles('ngraho/luwihaji/2026/index.html')).toBeLessThanOrEqual(60_000);
});

test('the regency’s colour and emblem stand on every page, legible in light and dark, without a further style', async () => {
  for (const path of ['/', '/ngraho/luwihaji/']) {
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
}, 120_000);

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
