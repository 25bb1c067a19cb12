import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, inject, test } from 'vitest';
import { pixelsOf } from '../print/picture.ts';

const folder = inject('siteFolder');
const year = join(folder, 'rawa-teladan/umpamasari/2026');

describe('the prints of a year', () => {
  test('are shown and named with their sizes, and every file is there', async () => {
    const html = await readFile(join(year, 'baliho/index.html'), 'utf8');
    const links = [
      ...html.matchAll(
        /href="\/rawa-teladan\/umpamasari\/2026\/baliho\/([^"]+)"[^>]*>[^<(]*\((\w+), (\d+) KB\)/g,
      ),
    ];
    expect(links.map(([, file]) => file?.replace(/-[0-9a-f]{8}/, ''))).toEqual([
      'baliho-3x2.pdf',
      'baliho-3x2.svg',
      'x-banner.pdf',
      'x-banner.svg',
      'selebaran.pdf',
      'selebaran.svg',
      'kartu.png',
    ]);
    for (const [, file = '', , size] of links)
      expect(Math.round(statSync(join(year, 'baliho', file)).size / 1000)).toBe(Number(size));
    expect(html).toContain('2.6.02');
    expect(html).toContain('C 95 · M 65 · Y 10 · K 35');
  });

  test('of older years are neither made nor linked, so that five years fit on a free host', async () => {
    for (const one of ['2024', '2025']) {
      const older = join(folder, 'rawa-teladan/umpamasari', one);
      expect(existsSync(join(older, 'baliho'))).toBe(false);
      expect(await readFile(join(older, 'index.html'), 'utf8')).not.toContain('/baliho/');
    }
  });

  test('are linked from the budget page, whose preview is the card', async () => {
    const html = await readFile(join(year, 'index.html'), 'utf8');
    expect(html).toContain('href="/rawa-teladan/umpamasari/2026/baliho/"');
    const [, card = ''] = /property="og:image" content="https:\/\/[^/"]+\/([^"]+)"/.exec(html) ?? [];
    expect(statSync(join(folder, card)).size).toBeLessThanOrEqual(100_000);
  });
});

test('the certificate of a village is linked from its indicators where situs.json asks for it', async () => {
  const html = await readFile(join(folder, 'rawa-teladan/umpamasari/indikator/index.html'), 'utf8');
  expect(html).toContain('href="/rawa-teladan/umpamasari/indikator/piagam.pdf"');
  const pdf = await readFile(join(folder, 'rawa-teladan/umpamasari/indikator/piagam.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the code of a published print is the short address, and its page is there', async () => {
  for (const file of ['baliho-3x2', 'x-banner', 'selebaran']) {
    const svg = await readFile(join(year, `baliho/${file}.svg`), 'utf8');
    expect(decodeQR(pixelsOf(svg, 1300)), file).toBe('https://papan-desa.example/d/9999012001/');
  }
});

test('a page of prints shows pictures that a telephone fetches quickly', async () => {
  const html = await readFile(join(year, 'baliho/index.html'), 'utf8');
  const pictures = [...html.matchAll(/<img class="layout" src="([^"]+)"/g)].map(([, src]) => src as string);
  expect(pictures.length).toBe(4);
  for (const src of pictures) {
    expect(src).toMatch(/\.(webp|png)$/);
    expect(statSync(join(folder, src)).size, src).toBeLessThan(110_000);
  }
});

test('every agency is listed, with its boards', async () => {
  const list = await readFile(join(folder, 'opd/index.html'), 'utf8');
  expect(list).toContain('href="/opd/dinas-contoh/2026/"');
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('href="/opd/"');
  const html = await readFile(join(folder, 'opd/dinas-contoh/2026/index.html'), 'utf8');
  for (const file of ['baliho-3x2', 'x-banner'])
    for (const format of ['pdf', 'svg', 'webp']) {
      expect(html).toContain(`/opd/dinas-contoh/2026/${file}.${format}"`);
      expect(existsSync(join(folder, `opd/dinas-contoh/2026/${file}.${format}`))).toBe(true);
    }
});

test('a short address leads to its village without a script', async () => {
  const html = await readFile(join(folder, 'd/9999012001/index.html'), 'utf8');
  expect(html).toContain('http-equiv="refresh" content="0; url=/rawa-teladan/umpamasari/"');
  expect(html).toMatch(/rel="canonical" href="https:\/\/[^/]+\/rawa-teladan\/umpamasari\/"/);
  expect(html).not.toContain('<script');
});

test('a board as it stands is shown on its village page without metadata, and counted', async () => {
  const html = await readFile(join(folder, 'rawa-teladan/umpamasari/index.html'), 'utf8');
  expect(html).toContain('src="/rawa-teladan/umpamasari/baliho-terpasang-1.jpg"');
  expect(html).toContain('Gambar contoh, bukan foto: Depan Balai Desa Umpamasari, 18 Mei 2026');
  const photo = await readFile(join(folder, 'rawa-teladan/umpamasari/baliho-terpasang-1.jpg'));
  expect(photo.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  expect(photo.includes('Exif')).toBe(false);
  expect(photo.byteLength).toBeLessThan(200_000);
  const status = JSON.parse(await readFile(join(folder, 'status/status.json'), 'utf8')) as {
    baliho_terpasang: number;
    baris: readonly { desa: string; tahun: number; baliho_terpasang: number }[];
  };
  expect(status.baliho_terpasang).toBe(1);
  const row = status.baris.find(({ desa, tahun }) => desa === 'Umpamasari' && tahun === 2026);
  expect(row?.baliho_terpasang).toBe(1);
  expect(await readFile(join(folder, 'status/status.csv'), 'utf8')).toMatch(/alamat,baliho_terpasang\r\n/);
});
