import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { opened } from './opened.fixture.ts';
import { ofKind, textOf } from './site-files.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const origin = inject('siteOrigin');
const english = ofKind('.html').filter((file) => file.startsWith('en/'));
const addressOf = (file: string): string => `/${file.replace('index.html', '')}`;
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
});

test('the newest budget of each village, home, data and about are in English', () => {
  expect(english).toEqual([
    'en/about/index.html',
    'en/bukit-umpama/contohmulyo/2025/index.html',
    'en/data/index.html',
    'en/index.html',
    'en/rawa-teladan/misalkarta/2026/index.html',
    'en/rawa-teladan/umpamasari/2026/index.html',
  ]);
});

/** Words that no sentence of everyday Indonesian does without, and that no English one has. */
const INDONESIAN =
  /.{0,30}\b(?:yang|dan|dari|untuk|tidak|belum|sudah|dengan|adalah|oleh|pada|kepada|bisa|akan|lebih|baris|tahun|desa ini)\b.{0,30}/gi;

test.each(english)('%s says nothing in Indonesian without telling so', async (file) => {
  const { page } = await opened(browser, `${origin}${addressOf(file)}`);
  const text = await page.evaluate(() => {
    for (const own of document.querySelectorAll('[lang="id"], .line-ask, script, style')) own.remove();
    const attributes = [...document.querySelectorAll('[aria-label], [title], [data-found]')].flatMap((one) =>
      [...one.attributes]
        .filter(({ name }) => /label|title|found|none|first/.test(name))
        .map(({ value }) => value),
    );
    return [document.title, document.body.textContent, ...attributes].join('\n');
  });
  await page.context().close();
  // The term of the law stands in brackets beside the English; a regulation is called by its number as it is printed.
  const outside = text.replace(/\([^()]*\)/g, '').replace(/Nomor \d+ Tahun \d{4}/g, '');
  expect(outside.match(INDONESIAN) ?? []).toEqual([]);
  expect(text).toMatch(/\b(?:the|and)\b/);
});

test.each(english)('%s and its counterpart name each other', async (file) => {
  const alternatesOf = async (path: string): Promise<readonly string[]> =>
    [
      ...(await textOf(path)).matchAll(
        /<link rel="alternate" hreflang="(\w+)" href="https:\/\/[^/"]+([^"]+)"/g,
      ),
    ].map(([, language, address]) => `${language} ${address}`);
  const own = await alternatesOf(file);
  const there = own.find((one) => one.startsWith('id '))?.slice(3) ?? '';
  expect(own).toContain(`en ${addressOf(file)}`);
  expect(await alternatesOf(`${there}index.html`.slice(1))).toEqual(own);
  const html = await textOf(file);
  expect(html).toMatch(/property="og:locale" content="en_GB"/);
  expect(html).toContain(`rel="canonical" href="https://papan-desa.example${addressOf(file)}"`);
  const { page } = await opened(browser, `${origin}${addressOf(file)}`, { javaScriptEnabled: false });
  await page.click('.languages a[hreflang="id"]');
  expect(page.url()).toBe(origin + there);
  await page.click('.languages a[hreflang="en"]');
  expect(page.url()).toBe(origin + addressOf(file));
  await page.context().close();
  expect(await textOf('sitemap-0.xml')).toContain(`<loc>https://papan-desa.example${addressOf(file)}</loc>`);
});

test.each(english.filter((file) => /\d{4}/.test(file)))(
  '%s has every figure of the Indonesian page',
  async (file) => {
    const figuresOf = async (address: string): Promise<readonly string[]> => {
      const { page } = await opened(browser, origin + address);
      const cells = await page.evaluate(() =>
        [
          ...document.querySelectorAll('td.n, dd .amount, .bars .amount, .works .amount, .changes .amount'),
        ].map((cell) => cell.textContent ?? ''),
      );
      await page.context().close();
      // Exact figures only: those with a group of three digits at the end, or sen after it.
      return cells.flatMap(
        (cell) => cell.match(/-?(?:Rp)?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d\d)?(?![\d.,])/g) ?? [],
      );
    };
    const swapped = (figure: string): string => figure.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
    const indonesian = await figuresOf(addressOf(file).replace('/en/', '/'));
    expect(indonesian.length).toBeGreaterThan(20);
    expect(await figuresOf(addressOf(file))).toEqual(indonesian.map(swapped));
  },
);

test('a village is found by name, in English', async () => {
  const { page, faults } = await opened(browser, `${origin}/en/`);
  await page.fill('#cari', 'umpamas');
  expect(await page.textContent('[data-count]')).toBe('Villages found: 1.');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/en/rawa-teladan/umpamasari/2026/`);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a chart is explored with English words and figures', async () => {
  const { page, faults } = await opened(browser, `${origin}/en/rawa-teladan/umpamasari/2026/`);
  await page.locator('[data-explore]').first().press('Enter');
  await page.waitForSelector('canvas');
  expect(await page.getAttribute('canvas', 'aria-label')).toMatch(/The arrow keys read its figures\.$/);
  await page.locator('canvas').first().press('ArrowRight');
  expect(await page.textContent('[data-spoken]')).toMatch(/^Village .*, Spent: Rp\d{1,3}(?:,\d{3})+$/);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the first mention of a term leads to its English explanation', async () => {
  const html = await textOf('en/rawa-teladan/umpamasari/2026/index.html');
  expect(html).toMatch(/<a class="term" href="\/en\/about\/#dana-desa">Dana Desa<\/a>/);
  expect(html).not.toContain('/istilah/');
});
