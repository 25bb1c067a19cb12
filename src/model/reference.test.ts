import { expect, test } from 'vitest';
import { DEFAULT_PRINTS, PRINT_NAMES } from './print-name.ts';
import { allocationKey, foldHeader, foldText, isInventedCode } from './reference.ts';

test.each([
  ['  Bagi-Hasil  PAJAK (PBH)', 'bagi hasil pajak pbh'],
  ['Désa Ńgalám', 'desa ngalam'],
  ['ş̈a', 'sa'],
  ['ＤＥＳＡ １', 'desa 1'],
  ['--', ''],
])('%j is folded to %j', (text, folded) => expect(foldText(text)).toBe(folded));

test.each([
  ['Sumber_Dana ', 'sumberdana'],
  ['ANGGARAN (Rp)', 'anggaran'],
  ['Anggaran ( Rp. )', 'anggaran'],
  ['Anggaran (  RP  )', 'anggaran'],
  ['Anggaran(Rp.)', 'anggaran'],
  ['(Rp) Anggaran', 'anggaran'],
  ['Anggaran Rp.', 'anggaran'],
  ['Anggaran Rp', 'anggaran'],
  ['Anggaran Rp.  ', 'anggaran'],
  ['Rp Anggaran', 'rpanggaran'],
  ['Rp.Anggaran', 'rpanggaran'],
  ['Anggaran Rpx', 'anggaranrpx'],
  ['Anggaran (Rpx)', 'anggaranrpx'],
  ['Anggaran (xRp)', 'anggaranxrp'],
  ['Terp', 'terp'],
  ['Jumlah dalam rupiah', 'jumlahdalamrupiah'],
])('header %j is folded to %j', (text, folded) => expect(foldHeader(text)).toBe(folded));

test('only codes of region 99 are invented', () => {
  expect(['99.01.01.2001', '35.22.14.2005', '35.99.01.2001', '999.1'].map(isInventedCode)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('an allocation is kept by year, village and rekening', () => {
  expect(allocationKey(2026, '99.99.01.2001', '4.2.1')).toBe('2026 99.99.01.2001 4.2.1');
});

test('without a word in situs.json four prints of the newest year are published, all of them known', () => {
  expect(DEFAULT_PRINTS).toMatchObject({
    names: ['baliho-3x2', 'x-banner', 'selebaran', 'kartu'],
    years: 'newest',
    hasDrawings: true,
    hasCertificates: false,
  });
  expect(DEFAULT_PRINTS.names.filter((name) => !PRINT_NAMES.includes(name))).toEqual([]);
});
