import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { testBrowser } from './test-browser.fixture.ts';

/* Run by `scripts/browser.test.ts` in a process of its own, where `CHROME_PATH` leads nowhere. */
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
});

test('opens a page', async () => {
  const page = await browser.newPage();
  expect(await page.title()).toBe('');
});

test('needs no page', () => {
  expect(browser).toBeDefined();
});
