import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { opened, overflow } from './opened.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const origin = inject('siteOrigin');
/** One of every kind: directory, village, silent village, detailed, short, with a whole year, held back, plain words. */
const PAGES = [
  '/',
  '/rawa-teladan/',
  '/rawa-teladan/umpamasari/',
  '/rawa-teladan/teladanrejo/',
  '/rawa-teladan/umpamasari/2026/',
  '/rawa-teladan/misalkarta/2025/',
  '/bukit-umpama/contohmulyo/',
  '/bukit-umpama/contohmulyo/2026/',
  '/panduan/warga/',
  '/panduan/petugas/',
  '/istilah/',
  '/panduan/kesalahan/',
  '/periksa/',
  '/404.html',
  '/status/',
  '/status/2025/',
  '/data/',
  '/indikator/',
  '/embed/',
  '/rawa-teladan/umpamasari/tanya/',
  '/bukit-umpama/contohmulyo/tanya/',
  '/rawa-teladan/umpamasari/tanya/surat/',
  '/cari/',
  '/bandingkan/',
  '/bandingkan/rawa-teladan/',
  '/rawa-teladan/umpamasari/indikator/',
  '/opd/',
  '/opd/dinas-contoh/2026/',
  '/tentang/',
  '/en/',
  '/en/about/',
  '/en/data/',
  '/en/rawa-teladan/umpamasari/2026/',
  '/en/bukit-umpama/contohmulyo/2025/',
];
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe('in a browser', () => {
  test.each(PAGES)('%s keeps the policy, asks nobody else and fits every width', async (path) => {
    const { page, faults, requests } = await opened(browser, origin + path);
    const widths: Record<string, number> = {};
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      widths[width] = await overflow(page);
    }
    await page.setViewportSize({ width: 640, height: 740 });
    widths['200 %'] = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect({ path, widths }).toEqual({ path, widths: { 320: 0, 360: 0, 1280: 0, '200 %': 0 } });
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    await page.context().close();
  });

  test.each(PAGES)('%s has no fault of accessibility, light and dark', async (path) => {
    const { page } = await opened(browser, origin + path);
    const faultsOf = async (scheme: string, builder: AxeBuilder) =>
      (await builder.analyze()).violations.map(
        (found) => `${scheme} ${found.id}: ${found.nodes[0]?.html ?? ''}`,
      );
    const light = await faultsOf('light', new AxeBuilder({ page }));
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await faultsOf(
      'dark',
      new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']),
    );
    expect([...light, ...dark]).toEqual([]);
    await page.context().close();
  });
});
