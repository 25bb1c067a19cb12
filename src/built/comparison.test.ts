import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testBrowser } from './test-browser.fixture.ts';

const origin = inject('siteOrigin');
let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(async () => {
  await browser?.close();
});

test('two villages stand side by side, and the address of the comparison opens it again', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 740 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  await page.goto(`${origin}/bandingkan/`);
  await page.getByLabel('Dokumen').selectOption('apbdes-2025');
  await page.getByLabel('Desa 1').selectOption('99.99.01.2001');
  await page.getByLabel('Desa 2').selectOption('99.99.02.2001');
  await page.locator('#hasil table').waitFor();
  expect(page.url()).toMatch(/#apbdes-2025\/99\.99\.01\.2001,99\.99\.02\.2001$/);
  const table = await page.locator('#hasil').innerText();
  expect(table).toContain('Umpamasari (data contoh)');
  expect(table).toMatch(/per warga/);

  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('#hasil table').waitFor();
  expect(await other.locator('#hasil').innerText()).toBe(table);
  const overflow = await other.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const { violations } = await new AxeBuilder({ page: other }).analyze();
  expect(violations.map((found) => found.id)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('without JavaScript the tables per kecamatan remain', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/bandingkan/`);
  expect(await page.locator('form').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Rawa Teladan' }).click();
  expect(await page.getByRole('table').count()).toBeGreaterThan(1);
  await context.close();
});
