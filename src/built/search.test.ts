import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { opened } from './opened.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const origin = inject('siteOrigin');
let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe('the search', () => {
  test('loads nothing before focus, then finds in at most 100 KB compressed', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const bodies: Promise<number>[] = [];
    const faults: string[] = [];
    page.on('pageerror', (error) => void faults.push(error.message));
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    await page.goto(`${origin}/cari/`, { waitUntil: 'load' });
    page.on(
      'response',
      (response) => void bodies.push(response.body().then((body) => gzipSync(new Uint8Array(body)).length)),
    );
    await page.waitForTimeout(300);
    expect(bodies).toHaveLength(0);
    await page.getByLabel('Apa yang dicari?').fill('posyandu umpamasari');
    await page.locator('#hasil li').first().waitFor();
    expect(await page.locator('#keadaan').textContent()).toMatch(/kegiatan ditemukan/);
    const sizes = await Promise.all(bodies);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((found) => found.id)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.locator('#hasil a').first().click();
    await page.waitForURL(/\/umpamasari\/2026\/#/);
    const target = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${target}"]`).count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('that is asked before it is loaded sends no form and answers all the same', async () => {
    const { page, faults } = await opened(browser, `${origin}/cari/`);
    let load = (): void => undefined;
    const isAsked = new Promise<void>((asked) => void (load = asked));
    await page.route('**/*', async (route) => {
      await isAsked;
      await route.continue();
    });
    await page.getByLabel('Apa yang dicari?').fill('posyandu');
    await page.keyboard.press('Enter');
    load();
    await page.locator('#hasil li').first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('leads by kecamatan without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/cari/`);
    expect(await page.locator('form').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Kecamatan Rawa Teladan' }).click();
    await page.waitForURL(`${origin}/rawa-teladan/`);
    await context.close();
  });
});
