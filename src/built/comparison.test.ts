import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { opened, overflow } from './opened.fixture.ts';
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
  expect(await overflow(other)).toBe(0);
  const { violations } = await new AxeBuilder({ page: other }).analyze();
  expect(violations.map((found) => found.id)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('years of one village: the chart comes by a button only, follows the next choice and opens again', async () => {
  const { page, faults, requests } = await opened(browser, `${origin}/bandingkan/`);
  await page.getByLabel('Beberapa tahun dari satu desa').check();
  await page.getByLabel('Desanya').selectOption('99.99.01.2001');
  await page.locator('#hasil table').waitFor();
  expect(page.url()).toMatch(/#apbdes\/99\.99\.01\.2001\/2024,2025,2026$/);
  const before = requests.length;
  await page.getByRole('button', { name: 'Lihat grafiknya' }).click();
  await page.locator('#hasil canvas').waitFor();
  expect(requests.length - before).toBe(1);
  await page.locator('#hasil canvas').press('ArrowRight');
  expect(await page.locator('[data-spoken]').textContent()).toMatch(/^2024, Uang masuk: Rp[\d.]+$/);
  const box = page.getByRole('checkbox', { name: '2025' });
  await box.uncheck();
  expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.getByLabel('Grafik').selectOption('warga');
  await page.locator('#hasil canvas').waitFor();
  expect(page.url()).toMatch(/\/2024,2026\/warga$/);
  expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
  const shared = await opened(browser, page.url());
  await shared.page.locator('#hasil table').waitFor();
  expect(await shared.page.getByLabel('Beberapa tahun dari satu desa').isChecked()).toBe(true);
  expect(await shared.page.locator('#hasil table').innerText()).toBe(
    await page.locator('#hasil table').innerText(),
  );
  expect(await overflow(page)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((found) => found.id)).toEqual([]);
  expect([...faults, ...shared.faults]).toEqual([]);
  await page.context().close();
  await shared.page.context().close();
});

test('on a connection that saves data no chart is offered, and the table tells the same', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const page = await context.newPage();
  await page.goto(`${origin}/bandingkan/#apbdes-2025/99.99.01.2001,99.99.02.2001`);
  await page.locator('#hasil table').waitFor();
  expect(await page.locator('#hasil button').count()).toBe(0);
  expect(await page.locator('#hasil').innerText()).toMatch(/ke-\d dari \d, nilai tengah Rp/);
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
