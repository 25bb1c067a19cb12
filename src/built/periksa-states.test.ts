import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { opened, overflow } from './opened.fixture.ts';
import { answered, answerTo, reportFile, root } from './periksa.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const address = `${inject('siteOrigin')}/periksa/`;
const PENJABARAN = 'tegalsari-2025-penjabaran.csv';
const village = (path: string) => readFileSync(join(root, 'villages', path));
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function correct(page: Page, cell: string, text: string): Promise<string> {
  await page.fill(`[aria-label="Isi sel ${cell}"]`, text);
  await page.getByRole('button', { name: 'Periksa lagi' }).click();
  await answerTo(page);
  return (await page.textContent('#jawaban')) ?? '';
}

describe('without a network', () => {
  test('the page works from a copy of the site in a folder', async () => {
    const { page } = await opened(
      browser,
      pathToFileURL(join(inject('siteFolder'), 'periksa/index.html')).href,
    );
    expect(await answered(page, PENJABARAN, reportFile(PENJABARAN))).toBe('2 hal harus dibetulkan, 2 saran.');
    await page.context().close();
  });

  test('the saved page works alone in a folder, keeps its policy and looks as it did', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'papan-luring-'));
    const saved = join(folder, 'periksa-anggaran-desa.html');
    copyFileSync(join(inject('siteFolder'), 'periksa/luring.html'), saved);
    const { page, faults, requests } = await opened(browser, pathToFileURL(saved).href, { offline: true });
    expect(await answered(page, PENJABARAN, reportFile(PENJABARAN))).toBe('2 hal harus dibetulkan, 2 saran.');
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([pathToFileURL(saved).href]);
    expect(await page.locator('.check-drop').evaluate((box) => getComputedStyle(box).borderTopStyle)).toBe(
      'dashed',
    );
    const sent = await page.evaluate(() => fetch('http://127.0.0.1:9/').then(() => 'sent', String));
    expect(sent).toContain('Failed to fetch');
    expect(faults.filter((fault) => !fault.includes('Content Security Policy'))).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
    await page.context().close();
    rmSync(folder, { recursive: true });
  });

  test('the page of the site says what it lacks, and after its first file needs nothing', async () => {
    const { page } = await opened(browser, address);
    await page.context().setOffline(true);
    expect(await answered(page, PENJABARAN, reportFile(PENJABARAN))).toContain('belum terunduh');
    await page.context().setOffline(false);
    expect(await answered(page, PENJABARAN, reportFile(PENJABARAN))).toContain('2 hal harus dibetulkan');
    await page.context().setOffline(true);
    const bytes = village('rawa-teladan/umpamasari/2026/apbdes.csv');
    expect(await answered(page, 'apbdes.csv', bytes)).toBe('Tidak ada yang harus dibetulkan.');
    await page.context().close();
  });
});

describe('every state of the page', () => {
  const STATES: readonly (readonly [string, string, () => Uint8Array])[] = [
    ['nothing to read', 'surat.csv', () => Buffer.from('Yth. Kepala Desa\ndi tempat\n')],
    ['faults', 'x.csv', () => reportFile('sojokerto-2025-perubahan.csv')],
    ['nothing to mend', 'apbdes.csv', () => village('rawa-teladan/umpamasari/2026/apbdes.csv')],
    ['a file with a long name', `${'anggaran-'.repeat(20)}.csv`, () => reportFile(PENJABARAN)],
  ];
  test.each(STATES)('%s: fits 320 and 360 px', async (_, name, content) => {
    const { page } = await opened(browser, address);
    await answered(page, name, content());
    const widths: number[] = [];
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      widths.push(await overflow(page));
    }
    expect(widths).toEqual([0, 0]);
    await page.context().close();
  });

  test('the preview is that of the page: lengths of bars, largest activities; no year where none is told', async () => {
    const { page } = await opened(browser, address);
    await answered(page, 'apbdes.csv', village('rawa-teladan/umpamasari/2026/apbdes.csv'));
    const read = (of: Page, scope: string) =>
      of
        .locator(`${scope} .bars .bar rect`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('width')));
    const { page: real } = await opened(browser, `${inject('siteOrigin')}/rawa-teladan/umpamasari/2026/`);
    const bars = await read(page, '.check-preview');
    expect(new Set(bars).size).toBeGreaterThan(5);
    expect((await page.textContent('.check-preview h3')) ?? '').toBe('Uang Desa Anda');
    expect((await page.textContent('.check-preview h3 ~ p')) ?? '').toMatch(/^Desa Anda mengelola Rp/);
    await page.click('summary:has-text("Sebutkan")');
    await page.selectOption('#desa', 'rawa-teladan/umpamasari');
    await page.fill('#tahun', '2026');
    await page.press('#tahun', 'Tab');
    await page.waitForFunction(() =>
      document.querySelector('.check-preview h3')?.textContent?.endsWith('2026'),
    );
    expect(await page.textContent('.check-preview h3')).toBe('Uang Desa Umpamasari 2026');
    const largest = await page.locator('.check-preview .check-list b').first().textContent();
    expect(await real.textContent('main')).toContain(largest);
    await page.context().close();
    await real.context().close();
  });

  test('values of JSON are corrected in place too, and come out as CSV', async () => {
    const { page } = await opened(browser, address);
    const text = village('rawa-teladan/misalkarta/2025/apbdes.json').toString();
    const wrong = text.replace(/("anggaran": )(\d{8,})/, '$1"80 juta"');
    const amount = /"anggaran": (\d{8,})/.exec(text)?.[1] ?? '';
    expect(await answered(page, 'apbdes.json', Buffer.from(wrong))).toBe('1 hal harus dibetulkan.');
    const cell = await page.locator('.check-cells input').getAttribute('aria-label');
    expect(cell).toMatch(/^Isi sel data ke-\d+, anggaran$/);
    expect(await page.locator('.check-cells input').inputValue()).toBe('80 juta');
    const sentence = await correct(page, cell?.replace('Isi sel ', '') ?? '', amount);
    expect(sentence).toMatch(/^Tidak ada yang harus dibetulkan/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh CSV rapi (apbdes.csv)' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.trimEnd().split('\r\n')).toHaveLength((JSON.parse(text) as unknown[]).length + 1);
    expect(csv).toContain(`,${amount},`);
    await page.context().close();
  });

  test('a correction that is wrong again is told again, with what was typed', async () => {
    const { page } = await opened(browser, address);
    const folder = 'src/pipeline/cases/angka-tidak-terbaca/villages/rawa-teladan/umpamasari/2025';
    await answered(page, 'apbdes.csv', readFileSync(join(root, folder, 'apbdes.csv')));
    expect(await correct(page, 'D9', '80 jt')).toBe('1 hal harus dibetulkan.');
    expect(await page.inputValue('[aria-label="Isi sel D9"]')).toBe('80 jt');
    expect(await correct(page, 'D9', '80000000')).toBe('Tidak ada yang harus dibetulkan.');
    expect(await page.textContent('.check-cells')).toContain('Sudah dibetulkan.');
    await page.context().close();
  });

  test('the way to the upload page leads to the folder of village and year', async () => {
    const { page } = await opened(browser, address);
    const set = () => {
      const box = document.querySelector<HTMLElement>('#letak');
      if (box) box.dataset['repository'] = 'https://example.org/desa';
    };
    await page.evaluate(set);
    await answered(page, 'apbdes.csv', village('rawa-teladan/umpamasari/2026/apbdes.csv'));
    expect(await page.textContent('#hasil')).toContain('Sebutkan desa dan tahunnya');
    await page.click('summary:has-text("Sebutkan")');
    await page.fill('#tahun', '2026');
    await page.selectOption('#desa', 'rawa-teladan/umpamasari');
    const link = page.getByRole('link', { name: 'Buka tempat unggah' });
    expect(await link.getAttribute('href')).toBe(
      'https://example.org/desa/upload/main/villages/rawa-teladan/umpamasari/2026',
    );
    await page.context().close();
  });

  test('on a site with too many villages for a list their folder is written', async () => {
    const { page } = await opened(browser, 'about:blank');
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const list = /<select id="desa">.*?<\/select>/s;
      const html = await response.text();
      expect(html).toMatch(list);
      await route.fulfill({ response, body: html.replace(list, '<input id="desa" type="text">') });
    });
    await page.goto(address);
    await page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('#letak');
      if (box) box.dataset['repository'] = 'https://example.org/desa';
    });
    const link = page.getByRole('link', { name: 'Buka tempat unggah' });
    await answered(page, 'apbdes.csv', village('rawa-teladan/umpamasari/2026/apbdes.csv'));
    await page.click('summary:has-text("Sebutkan")');
    await page.fill('#tahun', '2026');
    await page.fill('#desa', 'umpamasari');
    await page.press('#desa', 'Tab');
    await answerTo(page);
    expect(await page.textContent('#hasil')).toContain('Sebutkan desa dan tahunnya');
    await page.fill('#desa', ' Rawa-Teladan/umpamasari ');
    await page.press('#desa', 'Tab');
    expect(await link.getAttribute('href')).toBe(
      'https://example.org/desa/upload/main/villages/rawa-teladan/umpamasari/2026',
    );
    await page.context().close();
  });

  test('what is told while a check runs is what counts', async () => {
    const { page } = await opened(browser, address);
    await answered(page, PENJABARAN, reportFile(PENJABARAN));
    await page.click('summary:has-text("Sebutkan")');
    await page.evaluate(() => {
      for (const year of ['2024', '2025', '2026', '2025']) {
        const field = document.querySelector<HTMLInputElement>('#tahun');
        if (field) field.value = year;
        field?.dispatchEvent(new Event('change'));
      }
    });
    await answerTo(page);
    expect(await page.textContent('#jawaban')).toBe('2 hal harus dibetulkan, 2 saran.');
    await page.context().close();
  });
});
