import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pictureOf, visibleDifference, webpOf } from '../../scripts/pictures/camera.ts';
import { SHOTS } from '../../scripts/pictures/shots.ts';
import { testBrowser } from './test-browser.fixture.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/components/guide/pictures');
const guides = readdirSync(join(root, 'src/content/panduan')).map((name) => ({
  name,
  text: readFileSync(join(root, 'src/content/panduan', name), 'utf8'),
}));
/** Pixels that may differ: fewer than one letter has. */
const FEW = 40;
/** Another browser draws letters otherwise, so only the one that took the pictures can tell whether they are old. */
const isBundled =
  process.platform === 'linux' && process.arch === 'x64' && process.env['CHROME_PATH'] === undefined;
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.skipIf(!isBundled)(
  'pictures of the guides show the product as it is; npm run gambar takes them again',
  () => {
    test.each(SHOTS)('$name', async (shot) => {
      const now = await webpOf(browser, await pictureOf(browser, inject('siteOrigin'), shot));
      const before = readFileSync(join(folder, `${shot.name}.webp`));
      expect(await visibleDifference(browser, before, now)).toBeLessThan(FEW);
    });

    test('a changed figure is seen', async () => {
      const shot = SHOTS.find(({ name }) => name === 'tiga-angka');
      if (!shot) throw new Error('no such picture');
      const change = async (page: Page) => {
        const figure = page.locator('.figures small').first();
        await figure.evaluate((one) => (one.textContent = 'Rp2.127.068.701'));
      };
      const changed = { ...shot, act: change };
      const now = await webpOf(browser, await pictureOf(browser, inject('siteOrigin'), changed));
      const before = readFileSync(join(folder, `${shot.name}.webp`));
      expect(await visibleDifference(browser, before, now)).toBeGreaterThan(FEW);
    });
  },
);

test('every picture is used, told in words, and small', () => {
  const used = guides.flatMap(({ name, text }) =>
    [...text.matchAll(/<Screenshot\s+name="([^"]+)"\s+alt="([^"]+)"\s*>\s*(.+?)\s*<\/Screenshot>/gs)].map(
      ([, picture = '', alt = '', caption = '']) => ({ name, picture, alt, caption }),
    ),
  );
  expect(new Set(used.map((one) => one.picture))).toEqual(new Set(SHOTS.map(({ name }) => name)));
  expect(readdirSync(folder).toSorted()).toEqual(SHOTS.map(({ name }) => `${name}.webp`).toSorted());
  for (const { alt, caption } of used) {
    expect(alt.length, alt).toBeGreaterThan(30);
    for (const sentence of caption.split(/[.;]\s/))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThan(16);
  }
  for (const { name } of SHOTS)
    expect(readFileSync(join(folder, `${name}.webp`)).length, name).toBeLessThan(70_000);
  expect(new Set(used.map((one) => one.name)).size).toBe(guides.length);
});
