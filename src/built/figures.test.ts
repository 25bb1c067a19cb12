import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { opened } from './opened.fixture.ts';
import { ofKind, textOf } from './site-files.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const origin = inject('siteOrigin');
let browser: Browser;

interface Export {
  readonly dokumen: { readonly jenis: string };
  readonly ringkasan: Readonly<Record<string, number | null>>;
  readonly baris: readonly {
    readonly rekening: string;
    readonly kegiatan: string | null;
    readonly peran: string;
    readonly baris: number;
    readonly anggaran?: number | null;
    readonly realisasi?: number | null;
  }[];
}

beforeAll(async () => {
  browser = await testBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** "2.127.068.700,50" of a page as rupiah, in English "2,127,068,700.50"; words give `null`. */
function rupiahOf(shown: string, isEnglish: boolean): number | null {
  const [figure = ''] = shown.split(' (');
  const text = isEnglish ? figure.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : shown;
  const digits = /(-?)(?:Rp)?(-?[\d.]+(?:,\d+)?)/.exec(text.replaceAll('\u00a0', ' ').trim());
  if (!digits?.[2] || !/^-?(?:Rp)?-?[\d.,]+$/.test(text.trim())) return null;
  return Number(`${digits[1] ?? ''}${digits[2].replaceAll('.', '').replace(',', '.')}`);
}

const cents = (figure: number | null | undefined): number | null =>
  figure === null || figure === undefined ? null : Math.round(figure * 100);

const years = ofKind('.json')
  .filter((file) => /\/20\d\d\/(?:apbdes|perubahan|realisasi)/.test(file))
  .map((file) => file.replace(/[^/]+$/, ''));

const pages = [...new Set(years)].flatMap((folder) =>
  ['', 'en/']
    .filter((face) => ofKind('.html').includes(`${face}${folder}index.html`))
    .map((face) => [face, folder] as const),
);

test.each(pages)('every figure of %s%s is the one of its open data', async (face, folder) => {
  const shownAs = (text: string): number | null => cents(rupiahOf(text, face === 'en/'));
  const files = ofKind('.json').filter((file) =>
    new RegExp(`^${folder}(?:apbdes|perubahan|realisasi)`).test(file),
  );
  const exports = await Promise.all(files.map(async (file) => JSON.parse(await textOf(file)) as Export));
  const { page } = await opened(browser, `${origin}/${face}${folder}`);
  const shown = await page.evaluate(() => ({
    lines: [...document.querySelectorAll('.lines tr[id]')].map((row) => ({
      id: row.id,
      amount: row.querySelector('td')?.textContent ?? '',
    })),
    works: [...document.querySelectorAll('.works li[id]')].map((item) => ({
      id: item.id,
      amount: item.querySelector(':scope > .amount')?.textContent ?? '',
    })),
    headline: [...document.querySelectorAll('.figures .amount')].map(
      (amount) => amount.querySelector('small, b:only-child')?.textContent ?? '',
    ),
    charts: ['dari-mana', 'untuk-apa'].map((id) =>
      [...document.querySelectorAll(`[aria-labelledby="${id}"] tbody td`)].map(
        (cell) => cell.firstChild?.textContent ?? '',
      ),
    ),
  }));
  await page.context().close();
  const amountOf = (line: Export['baris'][number]) =>
    cents('realisasi' in line ? line.realisasi : line.anggaran);

  const lines = exports.flatMap(({ dokumen, baris }) =>
    baris
      .filter((line) => line.peran !== 'judul')
      .map((line) => [
        `${dokumen.jenis}-${line.baris}${line.peran === 'sisa' ? '-sisa' : ''}`,
        amountOf(line),
      ]),
  );
  const written = new Map(shown.lines.map(({ id, amount }) => [id, shownAs(amount)]));
  expect(lines.map(([id]) => [id, written.get(String(id))])).toEqual(lines);

  const leading = exports.find(({ dokumen }) => dokumen.jenis === 'perubahan') ?? exports[0];
  if (!leading) throw new Error(`${folder} has no export`);
  const { ringkasan } = leading;
  const counted = leading.baris.filter((line) => line.peran === 'daun' || line.peran === 'sisa');
  const isReport = leading.dokumen.jenis.startsWith('realisasi');
  expect(shown.headline.map((text) => shownAs(text))).toEqual([
    cents(ringkasan['pendapatan']),
    cents(ringkasan['belanja']),
    cents(isReport ? ringkasan['silpa'] : ringkasan['pembiayaan_netto']),
  ]);
  const sum = (figures: readonly (number | null)[]): number =>
    figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
  for (const [index, section] of ['4', '5'].entries()) {
    const bars = (shown.charts[index] ?? []).map((text) => shownAs(text));
    expect(sum(bars), section).toBe(
      sum(counted.filter((line) => line.rekening.startsWith(section)).map(amountOf)),
    );
  }
  for (const code of new Set(shown.works.map(({ id }) => /^kegiatan-([\d.]+)/.exec(id)?.[1]))) {
    const own = shown.works.filter(
      ({ id }) => id === `kegiatan-${code}` || id.startsWith(`kegiatan-${code}-`),
    );
    expect(sum(own.map(({ amount }) => shownAs(amount))), code).toBe(
      sum(counted.filter((line) => line.kegiatan === code).map(amountOf)),
    );
  }
});
