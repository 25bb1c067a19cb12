import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { opened, overflow } from './opened.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const origin = inject('siteOrigin');
const BUDGET = `${origin}/rawa-teladan/umpamasari/2026/`;
const VILLAGE = `${origin}/rawa-teladan/umpamasari/`;
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe('without JavaScript', () => {
  test('a village is found by its kecamatan, and no dead control is shown', async () => {
    const { page } = await opened(browser, `${origin}/`, { javaScriptEnabled: false });
    expect(await page.isVisible('#cari')).toBe(false);
    await page.click('summary:has-text("Rawa Teladan")');
    await page.click('a:has-text("Umpamasari")');
    expect(page.url()).toBe(VILLAGE);
    expect(await page.isVisible('[data-explore]')).toBe(false);
    expect(await page.isVisible('text=Sejak 2024 sampai 2026')).toBe(true);
    await page.context().close();
  });

  test('a term of the law is tapped where it stands, and explained', async () => {
    const { page } = await opened(browser, BUDGET, { javaScriptEnabled: false });
    expect(await page.locator('.term').count()).toBeGreaterThan(20);
    await page.click('.figures .term:has-text("SiLPA")');
    expect(page.url()).toBe(`${origin}/istilah/#silpa`);
    expect(await page.textContent(':target')).toBe('SiLPA');
    await page.context().close();
  });

  test('a row is asked about by a message that names village, year, code and amount', async () => {
    const { page } = await opened(browser, BUDGET, { javaScriptEnabled: false });
    const href = await page.getAttribute('.works .line-ask a', 'href');
    expect(decodeURIComponent(href ?? '')).toMatch(
      /^https:\/\/wa\.me\/\d+\?text=.*APBDes Perubahan 2026 Desa Umpamasari, kode 2\.\d\.\d\d, .*Rp[\d.]+\. https:\/\/papan-desa\.example\/rawa-teladan\/umpamasari\/2026\/#kegiatan-2\./,
    );
    await page.context().close();
  });
});

describe('by keyboard', () => {
  test('the first key leads past the head, and what is folded opens', async () => {
    const { page } = await opened(browser, BUDGET);
    await page.keyboard.press('Tab');
    expect(await page.textContent(':focus')).toContain('Langsung ke isi');
    await page.keyboard.press('Enter');
    await page.focus('.works summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.works details').first().getAttribute('open')).not.toBeNull();
    await page.context().close();
  });

  test('a name is typed and opened', async () => {
    const { page, faults } = await opened(browser, `${origin}/`);
    await page.fill('#cari', 'umpa');
    expect(await page.textContent('#hasil-cari')).toContain('Kecamatan Rawa Teladan');
    await page.fill('#cari', 'zzz');
    expect(await page.textContent('[data-count]')).toContain('Tidak ada nama yang cocok');
    // A term that is linked beside a village is none, and a kecamatan has its villages only.
    await page.fill('#cari', 'realisasi');
    expect(await page.textContent('[data-count]')).toContain('Tidak ada nama yang cocok');
    await page.fill('#cari', 'rawa teladan');
    expect(await page.textContent('[data-count]')).toContain('Desa yang cocok: 6.');
    await page.fill('#cari', 'umpamas');
    await page.keyboard.press('Enter');
    await page.waitForURL(VILLAGE);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a chart is explored bar by bar, with the figures of its description', async () => {
    const { page, faults, requests } = await opened(browser, VILLAGE);
    expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
    await page.focus('[data-explore]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('canvas');
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent('[data-spoken]')).toBe('2024, Uang masuk: Rp1.842.515.200');
    await page.keyboard.press('ArrowLeft');
    expect(await page.textContent('[data-spoken]')).toBe('2026, Uang keluar: Rp2.050.054.300');
    expect(requests.filter((url) => url.endsWith('.js'))).toHaveLength(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('a connection that saves data is offered no script', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const page = await context.newPage();
  await page.goto(VILLAGE);
  expect(await page.isVisible('[data-explore]')).toBe(false);
  await context.close();
});

test('paper unfolds everything, repeats heads and leaves out what cannot be tapped', async () => {
  const { page } = await opened(browser, BUDGET, { viewport: { width: 690, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  expect(await overflow(page)).toBe(0);
  expect(await page.isVisible('#baris-perubahan tbody tr:last-child')).toBe(true);
  expect(await page.isVisible('#baris-apbdes')).toBe(false);
  expect(await page.isVisible('.line-ask')).toBe(false);
  const display = await page.evaluate(() => {
    const head = document.querySelector('.lines thead');
    return head && getComputedStyle(head).display;
  });
  expect(display).toBe('table-header-group');
  await page.context().close();
});

test('with the colours of the reader bars keep an outline and their length', async () => {
  const { page } = await opened(browser, BUDGET, { forcedColors: 'active' });
  const [bar, track] = await page.evaluate(() =>
    ['.bars .bar rect:last-child', '.bars .bar .track']
      .map((selector) => {
        const shape = document.querySelector(selector);
        return shape ? getComputedStyle(shape) : null;
      })
      .map((style) => style && { fill: style.fill, stroke: style.stroke }),
  );
  expect(bar?.fill).not.toBe(track?.fill);
  expect(track?.stroke).not.toBe('none');
  await page.context().close();
});
