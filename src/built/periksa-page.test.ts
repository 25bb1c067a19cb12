import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { opened } from './opened.fixture.ts';
import { answered, reportFile, root } from './periksa.fixture.ts';
import { textOf } from './site-files.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const origin = inject('siteOrigin');
const address = `${origin}/periksa/`;
const PENJABARAN = 'tegalsari-2025-penjabaran.csv';
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe('/periksa/', () => {
  test('sends nothing anywhere: the policy forbids it, to the page and to its worker', async () => {
    expect(await textOf('periksa/index.html')).toMatch(/content-security-policy"[^>]*connect-src 'none'/i);
    const { page, requests } = await opened(browser, address);
    await answered(page, PENJABARAN, reportFile(PENJABARAN));
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
    let visits = 0;
    const listener = createServer((_, response) => {
      visits += 1;
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
    });
    await new Promise<void>((ready) => void listener.listen(0, '127.0.0.1', ready));
    const elsewhere = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
    const sent = await page.evaluate(async (target) => {
      const ways = [
        () => fetch(target),
        () =>
          new Promise((done, fail) => {
            const request = new XMLHttpRequest();
            request.addEventListener('load', done);
            request.addEventListener('error', fail);
            request.open('POST', target);
            request.send('x');
          }),
      ];
      const worker = new Worker(
        URL.createObjectURL(
          new Blob([
            `fetch(${JSON.stringify(target)}).then(() => postMessage('sent'), () => postMessage('refused'))`,
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
    const { page, requests } = await opened(browser, address);
    const scripts = requests.filter((url) => url.endsWith('.js'));
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length),
    );
    expect(scripts.length).toBe(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
    await page.context().close();
  });

  test('a faulty cell is corrected in place, and the corrected file downloaded', async () => {
    const { page } = await opened(browser, address);
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

  test('shows cell, mend, totals beside typed ones, preview and the tidy CSV; accessible all the while', async () => {
    const { page } = await opened(browser, address);
    await answered(page, 'sojokerto-2025-perubahan.csv', reportFile('sojokerto-2025-perubahan.csv'));
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
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((found) => `${colorScheme} ${found.id}: ${found.nodes[0]?.html}`)).toEqual([]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
});
