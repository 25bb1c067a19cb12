import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { run } from '../../scripts/papan.fixture.ts';
import { opened } from './opened.fixture.ts';
import { ofKind } from './site-files.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

/** A stick is mounted somewhere, and its folder may have any name. */
const stick = mkdtempSync(join(tmpdir(), 'papan usb #1 '));
const folder = join(stick, 'situs desa');
const at = (path: string): string => pathToFileURL(join(folder, path)).href;
let browser: Browser;

beforeAll(async () => {
  const heard = await run(['salin-usb', folder, '--dari', inject('siteFolder')], { exists: existsSync });
  expect(heard).toMatchObject({ exit: 0, err: '' });
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(stick, { recursive: true, force: true });
});

/** What a page shows and where it leads, as a browser sees it on `file:`. */
interface Seen {
  readonly links: readonly string[];
  readonly blankPictures: readonly string[];
  readonly sheets: number;
}

function look(): Seen {
  const pictures = [...document.images].filter((one) => one.complete && one.naturalWidth === 0);
  return {
    // Bars of a chart are links too, inside of an SVG.
    links: [...document.querySelectorAll('a[href]')].map(
      (one) => new URL(one.getAttribute('href') ?? '', document.baseURI).href,
    ),
    blankPictures: pictures.map((one) => one.src),
    sheets: document.styleSheets.length,
  };
}

test('every page opens with its style and pictures, asks nobody, and no link is dead', async () => {
  const dead: string[] = [];
  const linked = new Set<string>();
  for (const file of ofKind('.html').filter((one) => !one.startsWith('d/'))) {
    const { page, faults, requests } = await opened(browser, at(file));
    const seen = await page.evaluate(look);
    expect(faults, file).toEqual([]);
    expect(seen.sheets, file).toBeGreaterThan(0);
    expect(seen.blankPictures, file).toEqual([]);
    expect(
      requests.filter((one) => !one.startsWith(`${at('')}/`)),
      file,
    ).toEqual([]);
    for (const link of seen.links) {
      if (/^(?:https?|mailto|tel):/.test(link)) continue;
      const plain = link.replace(/[?#].*$/s, '');
      if (plain.endsWith('/') || !existsSync(fileURLToPath(plain))) dead.push(`${file} → ${link}`);
      linked.add(decodeURI(plain.slice(at('').length + 1)));
    }
    await page.context().close();
  }
  expect(dead).toEqual([]);
  expect([...linked]).toContain('rawa-teladan/umpamasari/2026/baliho/baliho-3x2.pdf');
  expect([...linked]).toContain('rawa-teladan/umpamasari/2026/apbdes.csv');
}, 120_000);

describe('a page on file:', () => {
  test('that a short address leads to', async () => {
    const { page } = await opened(browser, at('d/9999012001/index.html'));
    await page.waitForURL(at('rawa-teladan/umpamasari/index.html'));
    await page.context().close();
  });

  test('shows the style of the site', async () => {
    const { page } = await opened(browser, at('index.html'));
    const served = await opened(browser, `${inject('siteOrigin')}/`);
    const font = (): string => getComputedStyle(document.querySelector('h1') ?? document.body).font;
    expect(await page.evaluate(font)).toBe(await served.page.evaluate(font));
    await page.context().close();
    await served.page.context().close();
  });

  test('without search leads by kecamatan, and shows no field that does nothing', async () => {
    const { page } = await opened(browser, at('cari/index.html'));
    expect(await page.isVisible('form')).toBe(false);
    expect(await page.getByText('Tanpa pencarian').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Kecamatan Rawa Teladan' }).first().click();
    expect(page.url()).toBe(at('rawa-teladan/index.html'));
    await page.context().close();
  });

  test('offers no chart to explore, because a browser loads no module from a folder', async () => {
    const { page } = await opened(browser, at('rawa-teladan/umpamasari/2026/index.html'));
    expect(await page.locator('figure.series button:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('nothing is copied', () => {
  const attempt = (changes: readonly string[]) => run(['salin-usb', ...changes], { exists: existsSync });
  test('over a folder that holds something', async () => {
    const heard = await attempt([folder, '--dari', inject('siteFolder')]);
    expect([heard.exit, heard.err]).toEqual([2, expect.stringContaining('sudah berisi')]);
  });
  test('of a site that is not there', async () => {
    const heard = await attempt([join(stick, 'lain'), '--dari', stick]);
    expect([heard.exit, heard.err]).toEqual([2, expect.stringContaining('belum ada situs')]);
  });
  test('where an address leads nowhere, and nothing half copied stays', async () => {
    const broken = join(stick, 'rusak');
    mkdirSync(broken);
    writeFileSync(join(broken, 'index.html'), '<a href="/tidak-dibuat/">x</a>');
    const heard = await attempt([join(stick, 'lain'), '--dari', broken]);
    expect([heard.exit, heard.err]).toEqual([3, expect.stringContaining('index.html: /tidak-dibuat/')]);
    expect(readdirSync(stick).toSorted()).toEqual(['rusak', 'situs desa']);
  });
});
