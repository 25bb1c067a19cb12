import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { answerOf } from '../client/check-answer.ts';
import { exportZip, twoVillages } from '../importers/siskeudes.fixture.ts';
import { caseWorkbook } from '../importers/workbook.fixture.ts';
import { inspect } from '../inspection.ts';
import { readers } from '../pipeline/cases/document.fixture.ts';
import { textOf } from './site-files.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const origin = inject('siteOrigin');
const root = join(import.meta.dirname, '../..');
const reports = join(root, 'src/importers/cases');
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function opened(
  address = `${origin}/periksa/`,
): Promise<{ page: Page; faults: string[]; requests: string[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  page.on('pageerror', (error) => void faults.push(error.message));
  page.on('request', (request) => void requests.push(request.url()));
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults, requests };
}

async function answered(page: Page, name: string, buffer: Uint8Array): Promise<string> {
  await page.setInputFiles('#berkas', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(buffer),
  });
  await page.waitForFunction(
    () => !/^(?:|Memeriksa .*)$/.test(document.querySelector('#jawaban')?.textContent ?? ''),
  );
  return (await page.textContent('#jawaban')) ?? '';
}

const reportOf = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    JSON.parse(document.querySelector<HTMLElement>('#hasil')?.dataset['laporan'] ?? 'null'),
  );

const csv = (name: string): Uint8Array => new Uint8Array(readFileSync(join(reports, name)));
const PENJABARAN = 'tegalsari-2025-penjabaran.csv';

describe('/periksa/', () => {
  test.each([
    [PENJABARAN, () => csv(PENJABARAN)],
    ['lebih-2023-realisasi.csv', () => csv('lebih-2023-realisasi.csv')],
    ['sojokerto-2025-perubahan.xlsx', () => caseWorkbook('sojokerto-2025-perubahan.csv')],
    ['opensid_data.zip', () => exportZip(twoVillages(), { quotesHeader: true, newline: '\r\n' })],
    [
      'apbdes.csv',
      () => new Uint8Array(readFileSync(join(root, 'villages/bukit-umpama/contohmulyo/2026/apbdes.csv'))),
    ],
    ['rusak.xlsx', () => new TextEncoder().encode('rekening;uraian;anggaran')],
    ['kosong.csv', () => new Uint8Array()],
  ])('says of %s what the command line says', async (name, bytes) => {
    const content = await bytes();
    const { page, faults } = await opened();
    const sentence = await answered(page, name, content);
    const file = { name, file: name, sha256: '', bytes: content.length, content };
    const expected = answerOf(await inspect(file, { kind: null, year: null, village: null }, readers));
    expect(sentence).toBe(`${expected.sentence}.`);
    expect(await reportOf(page)).toEqual(expected.report);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('sends nothing anywhere: the policy forbids it, to the page and to its worker', async () => {
    expect(await textOf('periksa/index.html')).toMatch(/content-security-policy"[^>]*connect-src 'none'/i);
    const { page, requests } = await opened();
    await answered(page, PENJABARAN, csv(PENJABARAN));
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
    let visits = 0;
    const listener = createServer((_, response) => {
      visits += 1;
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
    });
    await new Promise<void>((ready) => void listener.listen(0, '127.0.0.1', ready));
    const elsewhere = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
    const sent = await page.evaluate(async (address) => {
      const ways = [
        () => fetch(address),
        () =>
          new Promise((done, fail) => {
            const request = new XMLHttpRequest();
            request.addEventListener('load', done);
            request.addEventListener('error', fail);
            request.open('POST', address);
            request.send('x');
          }),
      ];
      const worker = new Worker(
        URL.createObjectURL(
          new Blob([
            `fetch(${JSON.stringify(address)}).then(() => postMessage('sent'), () => postMessage('refused'))`,
          ]),
        ),
      );
      const told: unknown[] = [];
      for (const way of ways)
        told.push(
          await way().then(
            () => 'sent',
            () => 'refused',
          ),
        );
      told.push(
        await new Promise((resolve) => worker.addEventListener('message', (event) => resolve(event.data))),
      );
      return told;
    }, elsewhere);
    expect(sent).toEqual(['refused', 'refused', 'refused']);
    expect(visits).toBe(0);
    listener.close();
    await page.context().close();
  });

  test('loads at most 60 KB of scripts before a file is chosen', async () => {
    const { page, requests } = await opened();
    const scripts = requests.filter((url) => url.endsWith('.js'));
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length),
    );
    expect(scripts.length).toBe(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
    await page.context().close();
  });

  test('a faulty cell is corrected in place, and the corrected file downloaded', async () => {
    const { page } = await opened();
    const folder = 'src/pipeline/cases/angka-tidak-terbaca/villages/rawa-teladan/umpamasari/2025';
    const bytes = readFileSync(join(root, folder, 'apbdes.csv'));
    expect(await answered(page, 'apbdes.csv', new Uint8Array(bytes))).toMatch(/^1 hal harus dibetulkan/);
    expect(await page.inputValue('[aria-label="Isi sel D9"]')).toBe('80 juta');
    await page.fill('[aria-label="Isi sel D9"]', '80.000.000');
    await page.getByRole('button', { name: 'Periksa lagi' }).click();
    await page.waitForFunction(() =>
      document.querySelector('#jawaban')?.textContent?.startsWith('Tidak ada'),
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh CSV rapi' }).click(),
    ]);
    const rows = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(rows[8]).toMatch(/,80000000,/);
    expect(rows.length).toBe(bytes.toString().trimEnd().split('\n').length + 1);
    await page.context().close();
  });

  test('works from a copy of the site in a folder, without any server', async () => {
    const { page } = await opened(pathToFileURL(join(inject('siteFolder'), 'periksa/index.html')).href);
    expect(await answered(page, PENJABARAN, csv(PENJABARAN))).toBe('2 hal harus dibetulkan, 2 saran.');
    await page.context().close();
  });

  test('shows cell, mend, totals beside typed ones, preview and the tidy CSV; accessible all the while', async () => {
    const { page } = await opened();
    await answered(page, 'sojokerto-2025-perubahan.csv', csv('sojokerto-2025-perubahan.csv'));
    const text = (await page.textContent('#hasil')) ?? '';
    expect(text).toContain('baris 18, sel C18');
    expect(text).toMatch(/Perbaiki.*periksa baris 19/);
    expect(text).toContain('Begini halamannya nanti');
    expect(text).toContain('Uang Desa Sojokerto 2025');
    await page.fill('#cetak-1-0', '1.893.312.000');
    await page.fill('#cetak-1-1', '407.925.001');
    const verdicts = await page.locator('#hasil [aria-live]').allTextContents();
    expect(verdicts.slice(7, 9)).toEqual(['sama', 'berbeda Rp1']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh CSV rapi (perubahan.csv)' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /^rekening,kegiatan,uraian,anggaran\r\n4\.1\.2\.01,/,
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((found) => `${found.id}: ${found.nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
});
