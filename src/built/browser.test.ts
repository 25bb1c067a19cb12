import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';

const origin = inject('siteOrigin');
const DETAILED = '/rawa-teladan/umpamasari/2026/';
const PAGES = [
  '/',
  '/rawa-teladan/',
  '/rawa-teladan/umpamasari/',
  '/rawa-teladan/teladanrejo/',
  '/panduan/petugas/',
  '/istilah/',
  DETAILED,
  '/rawa-teladan/misalkarta/2026/',
  '/bukit-umpama/contohmulyo/2026/',
  '/panduan/kesalahan/',
  '/periksa/',
  '/404.html',
];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function opened(
  path: string,
  width: number,
  scheme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; faults: string[]; requests: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    colorScheme: scheme,
    javaScriptEnabled: true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  page.on('pageerror', (error) => void faults.push(error.message));
  page.on('request', (request) => void requests.push(request.url()));
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, faults, requests };
}

describe('in a browser', () => {
  test.each(PAGES)('%s keeps the policy and fits 320 and 360 px', async (path) => {
    for (const width of [320, 360]) {
      const { page, faults, requests } = await opened(path, width);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ path, width, overflow, faults }).toEqual({ path, width, overflow: 0, faults: [] });
      expect(requests.every((url) => url.startsWith(origin))).toBe(true);
      await page.context().close();
    }
  });

  test.each(PAGES)(
    '%s has no fault of accessibility, light and dark',
    async (path) => {
      for (const scheme of ['light', 'dark'] as const) {
        const { page } = await opened(path, 360, scheme);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((found) => `${scheme} ${found.id}: ${found.nodes[0]?.html}`)).toEqual([]);
        await page.context().close();
      }
    },
    30_000,
  );

  test('the budget page of 145 lines is at most 40 KB compressed in at most three requests', async () => {
    const { page, requests } = await opened(DETAILED, 360);
    const sizes = await Promise.all(
      requests
        .filter((url) => /\/$|\.css/.test(url))
        .map(async (url) => gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length),
    );
    expect(requests.length).toBeLessThanOrEqual(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000);
    await page.context().close();
  });
});
