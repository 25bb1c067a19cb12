import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files, ofKind, textOf } from './site-files.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** What a browser's own parser makes of a file: whether it is well-formed, and the elements of the given names. */
async function parsed(file: string, names: readonly string[]) {
  const page = await browser.newPage();
  const text = await textOf(file);
  const found = await page.evaluate(
    ([source, wanted]) => {
      const root = new DOMParser().parseFromString(source, 'application/xml');
      const of = (name: string) => [...root.getElementsByTagName(name)].map((one) => one.textContent);
      return {
        isBroken: of('parsererror').length > 0,
        ...Object.fromEntries(wanted.map((name) => [name, of(name)])),
      };
    },
    [text, names] as const,
  );
  await page.close();
  return found as { readonly isBroken: boolean } & Readonly<Record<string, string[]>>;
}

describe('site maps', () => {
  test('lead to pages that exist, and to every page of a village', async () => {
    const index = await parsed('sitemap-index.xml', ['loc']);
    expect(index['loc']).toEqual(['https://papan-desa.example/sitemap-0.xml']);
    const map = await parsed('sitemap-0.xml', ['loc']);
    const pages = (map['loc'] ?? []).map((address) => `${new URL(address).pathname.slice(1)}index.html`);
    expect(pages.filter((page) => !files.includes(page))).toEqual([]);
    const villages = ofKind('index.html').filter((file) =>
      /^[^/]+-[^/]+\/[^/]+\/(20\d\d\/)?index\.html$/.test(file),
    );
    expect(villages.length).toBeGreaterThan(8);
    expect(villages.filter((file) => !pages.includes(file))).toEqual([]);
  });
});

test('the badge is a picture without anything from elsewhere', async () => {
  const badge = await textOf('status/lencana.svg');
  expect((await parsed('status/lencana.svg', ['text'])).isBroken).toBe(false);
  expect(badge.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|href/);
});
