import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { run } from '../../scripts/papan.fixture.ts';
import { exportZip, twoVillages } from '../importers/siskeudes.fixture.ts';
import { HOSTILE_WORKBOOKS } from '../importers/hostile-workbooks.fixture.ts';
import { caseWorkbook } from '../importers/workbook.fixture.ts';
import { opened } from './opened.fixture.ts';
import { answered, answerOfNode, reportFile, reportOn, root } from './periksa.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const address = `${inject('siteOrigin')}/periksa/`;
const folder = mkdtempSync(join(tmpdir(), 'papan-periksa-'));
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every finding that the command line tells of a file, and what it wrote. */
async function commandLine(
  name: string,
  content: Uint8Array,
): Promise<{ report: unknown; written: string[] }> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const written: string[] = [];
  const { out } = await run(['impor', path, '--format=json'], { write: (file) => void written.push(file) });
  const { diagnostik } = JSON.parse(out) as { diagnostik: Record<string, unknown>[] };
  const report = diagnostik.map((one) => [one['kode'], one['baris'], one['sel'], one['pesan']]);
  return { report, written };
}

const village = (path: string) => new Uint8Array(readFileSync(join(root, 'villages', path)));
const REPORTS = [
  'tegalsari-2025-penjabaran',
  'perboto-2025-penjabaran',
  'jogoyitnan-2025-perubahan',
  'tieng-2025-perubahan',
  'sojokerto-2025-perubahan',
  'jepatlor-2021-penjabaran',
  'lebih-2023-realisasi',
  'sedayu-2020-realisasi',
  'tongke-tongke-2022-apbdes',
];
const SAMPLES: readonly (readonly [name: string, content: () => Uint8Array | Promise<Uint8Array>])[] = [
  ...REPORTS.map((name) => [`${name}.csv`, () => reportFile(`${name}.csv`)] as const),
  ...REPORTS.map((name) => [`${name}.xlsx`, () => caseWorkbook(`${name}.csv`)] as const),
  ['opensid_data.zip', () => exportZip(twoVillages(), { quotesHeader: true, newline: '\r\n' })],
  ['apbdes.csv', () => village('bukit-umpama/contohmulyo/2026/apbdes.csv')],
  ['apbdes.json', () => village('rawa-teladan/misalkarta/2025/apbdes.json')],
];

describe('the same file through /periksa/ and the command line gives the same report', () => {
  test.each(SAMPLES)('%s', async (name, bytes) => {
    const content = await bytes();
    const { page, faults } = await opened(browser, address);
    const sentence = await answered(page, name, content);
    const expected = await answerOfNode(name, content);
    expect(sentence).toBe(`${expected.sentence}.`);
    const report = await reportOn(page);
    expect(report).toEqual((await commandLine(name, content)).report);
    expect(Array.isArray(report)).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('what cannot be read gets the same sentence in both, without a hang, and nothing is written', () => {
  test.each(HOSTILE_WORKBOOKS)('%s', async (title, bytes, sentence) => {
    const name = `${title.replaceAll(/[^a-z]/gi, '-')}.xlsx`;
    const content = bytes();
    const { page, faults } = await opened(browser, address);
    await answered(page, name, content);
    expect(await page.textContent('#hasil')).toContain(sentence);
    const { report, written } = await commandLine(name, content);
    expect(await reportOn(page)).toEqual(report);
    expect([written, await page.locator('#hasil a[download]').count(), faults]).toEqual([[], 0, []]);
    await page.context().close();
  });

  test('another year or village than was told: no figure of it is offered', async () => {
    const { page } = await opened(browser, address);
    await page.click('summary:has-text("Sebutkan")');
    await page.fill('#tahun', '2024');
    await page.selectOption('#desa', 'rawa-teladan/umpamasari');
    await answered(page, 'penjabaran.csv', reportFile('tegalsari-2025-penjabaran.csv'));
    const text = await page.textContent('#hasil');
    expect(text).toContain('Berkas ini menyebut tahun anggaran 2025, bukan 2024.');
    expect(text).toContain('Berkas ini menyebut Desa "TEGALSARI", bukan "umpamasari".');
    expect(await page.locator('#hasil a[download]').count()).toBe(0);
    await page.context().close();
  });
});
