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
    expect(decodeQR(pixelsOf(svg, 1600)), file).toBe('https://papan-desa.example/d/9999012001/');
  }
});

test('a short address leads to its village without a script', async () => {
  const html = await readFile(join(folder, 'd/9999012001/index.html'), 'utf8');
  expect(html).toContain('http-equiv="refresh" content="0; url=/rawa-teladan/umpamasari/"');
  expect(html).toMatch(/rel="canonical" href="https:\/\/[^/]+\/rawa-teladan\/umpamasari\/"/);
  expect(html).not.toContain('<script');
});
