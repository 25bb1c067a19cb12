import { describe, expect, test } from 'vitest';
import { LARGEST_FIGURE } from '../model/money.ts';
import { decideFormat, readJsonNumber, readMoney, readVolume, type NumberFormat } from './numbers.ts';

describe('a file of Indonesian numbers accepts', () => {
  test.each([
    ['12500000', 12_500_000],
    ['12.500.000', 12_500_000],
    ['12.500.000,50', 12_500_000.5],
    ['12.500.000,5', 12_500_000.5],
    ['1.234.567,00', 1_234_567],
    ['1.385.798.000', 1_385_798_000],
    ['432.998.704,65', 432_998_704.65],
    ['1.234', 1_234],
    ['1234567,00', 1_234_567],
    ['0', 0],
    ['0,00', 0],
    ['Rp 0', 0],
    ['Rp12.500.000', 12_500_000],
    ['rp 12.500.000', 12_500_000],
    ['Rp 12.500.000,00', 12_500_000],
    ['Rp. 12.500.000,-', 12_500_000],
    ['Rp. 11.480.000,–', 11_480_000],
    ['Rp.11.480.000,00', 11_480_000],
    ['Rp\u00A058.200.000', 58_200_000],
    ['12.500.000.-', 12_500_000],
    ['  12.500.000  ', 12_500_000],
    ['-', 0],
    ['–', 0],
    ['—', 0],
    ['Rp -', 0],
    ['Rp. -', 0],
  ])('%j as %d rupiah', (cell, rupiah) => {
    expect(readMoney(cell, 'indonesia')).toEqual({ kind: 'figure', amount: Math.round(rupiah * 100) });
  });
});

describe('negative figures are read with their sign; whether they may stand there is for the row to say', () => {
  test.each([
    ['-1.724.865,00', -1_724_865],
    ['(1.724.865,00)', -1_724_865],
    ['(Rp 1.250.000)', -1_250_000],
    ['\u221218.025.000', -18_025_000],
    ['–18.025.000', -18_025_000],
    ['- 500', -500],
    ['-Rp1.250.000', -1_250_000],
    ['Rp -1.250.000', -1_250_000],
    ['-250000', -250_000],
    [' (1.250.000) ', -1_250_000],
    ['(Rp 5.000,- )', -5_000],
    ['(\u00A05.000)', -5_000],
    ['(0)', 0],
    ['-0', 0],
  ])('%j as %d rupiah', (cell, rupiah) => {
    expect(readMoney(cell, 'indonesia')).toEqual({ kind: 'figure', amount: rupiah * 100 });
  });
});

test.each(['', ' ', '\u00A0'])('%j is empty, not zero', (cell) =>
  expect(readMoney(cell, 'indonesia').kind).toBe('empty'),
);

describe('what cannot be a figure is refused without readings', () => {
  test.each([
    'nihil',
    'Rp',
    '12 juta',
    '1.250.000 PAD',
    '35O.000',
    '1 234 567',
    "1'234'567",
    '52,59%',
    '\u0661\u0662\u0663',
    '１２３',
    '1e6',
    '1.4559840000000000e+007',
    '--5',
    '(5',
    '5)',
    '.',
    ',',
    '=5+5',
    '#REF!',
    'IDR 5',
    '1/2',
    '10.000.000.000.001',
    '99999999999999999',
    '(55',
    '155)',
    '5-5',
    '5- 5',
    '5,-5',
    '1\u00A0234\u00A0567',
    'x1.250,50',
    '1.250x50',
    '12500;50',
    '1.250,x5',
    '1.250,5x',
    '1.250,/5',
    '1.250,5/',
    '1.250,:5',
    '1.250,5:',
    '1.250.000a',
    'a1.250.000',
    '..,',
    `1${' '.repeat(100)}1`,
  ])('%j', (cell) => {
    expect(readMoney(cell, 'indonesia')).toEqual({ kind: 'unreadable', readings: [] });
  });
});

test('a cell is read up to eighty signs', () => {
  const spaced = (signs: number) => readMoney(`Rp${'5'.padStart(signs - 2)}`, 'indonesia');
  expect(spaced(80)).toEqual({ kind: 'figure', amount: 500 });
  expect(spaced(81)).toEqual({ kind: 'unreadable', readings: [] });
  expect(readMoney(' '.repeat(81), 'indonesia')).toEqual({ kind: 'empty' });
  expect(decideFormat([`Rp${'250,000'.padStart(78)}`]).format).toBe('inggris');
  expect(decideFormat([`Rp${'250,000'.padStart(79)}`]).format).toBe('indonesia');
});

describe('what does not fit is never guessed but told with its possible readings, in rupiah', () => {
  test.each<[string, NumberFormat, string, number[]]>([
    ['1,5', 'indonesia', 'ambiguous', [1.5, 15]],
    ['101.500,000,-', 'indonesia', 'ambiguous', [101_500, 101_500_000]],
    ['1.460.224.07,2015', 'indonesia', 'ambiguous', [1_460_224, 1_460_224_072_015]],
    ['26.449.856.00,00', 'indonesia', 'ambiguous', [26_449_856, 2_644_985_600, 264_498_560_000]],
    ['250,000', 'indonesia', 'unreadable', [250_000]],
    ['1,234,567', 'indonesia', 'unreadable', [1_234_567]],
    ['1.23', 'indonesia', 'ambiguous', [1.23, 123]],
    ['12.50', 'indonesia', 'ambiguous', [12.5, 1_250]],
    ['1.234.567', 'inggris', 'unreadable', [1_234_567]],
    ['12.500.000', 'titik', 'unreadable', [12_500_000]],
    ['1.23.456', 'indonesia', 'unreadable', [123_456]],
    ['1,234,567', 'titik', 'unreadable', [1_234_567]],
    ['1,234,567x', 'titik', 'unreadable', []],
    ['1234.567', 'indonesia', 'unreadable', [1_234_567]],
    ['1234.567.890', 'indonesia', 'unreadable', [1_234_567_890]],
    ['.500.000', 'indonesia', 'unreadable', [500_000]],
    ['0.500', 'indonesia', 'unreadable', [500]],
    ['500.', 'indonesia', 'unreadable', [500]],
    [',50', 'indonesia', 'ambiguous', [0.5, 50]],
    ['1.000..5', 'indonesia', 'ambiguous', [1_000, 1_000.5, 10_005]],
    ['12,345,67', 'indonesia', 'ambiguous', [12_345, 12_345.67, 1_234_567]],
    ['1.000,000.000', 'indonesia', 'ambiguous', [1_000, 1_000_000_000]],
    ['10.000.000.000.000,5', 'indonesia', 'unreadable', [10_000_000_000_000]],
    ['100.000.000.000.000.000', 'indonesia', 'unreadable', []],
    ['0.05', 'indonesia', 'ambiguous', [0.05, 5]],
    ['0,0', 'indonesia', 'unreadable', [0]],
  ])('%s in a file of %s is %s: %j', (cell, format, kind, rupiah) => {
    const reading = readMoney(cell, format);
    expect(reading.kind).toBe(kind);
    expect('readings' in reading ? reading.readings.map((sen) => sen / 100) : null).toEqual(rupiah);
  });
});

describe('other formats read their own', () => {
  test.each<[string, NumberFormat, number]>([
    ['1,234,567.00', 'inggris', 1_234_567],
    ['1,234,567', 'inggris', 1_234_567],
    ['250,000', 'inggris', 250_000],
    ['1234567.50', 'inggris', 1_234_567.5],
    ['109600000.00', 'titik', 109_600_000],
    ['109600000', 'titik', 109_600_000],
    ['0.50', 'titik', 0.5],
    ['0.09', 'titik', 0.09],
    ['7.90', 'titik', 7.9],
    ['1,234.5', 'inggris', 1_234.5],
  ])('%s in a file of %s', (cell, format, rupiah) => {
    expect(readMoney(cell, format)).toEqual({ kind: 'figure', amount: rupiah * 100 });
  });
});

test('figures stop at ten trillion rupiah', () => {
  expect(readMoney('10.000.000.000.000', 'indonesia')).toEqual({ kind: 'figure', amount: LARGEST_FIGURE });
  expect(readMoney('10000000000000', 'indonesia')).toEqual({ kind: 'figure', amount: LARGEST_FIGURE });
  expect(readMoney('10000000000001', 'indonesia').kind).toBe('unreadable');
});

describe('JSON numbers are taken as numbers, with at most two decimals', () => {
  test.each([
    ['12500000', 1_250_000_000],
    ['12500000.5', 1_250_000_050],
    ['12500000.50', 1_250_000_050],
    ['0.07', 7],
    ['1.15', 115],
    ['432998704.65', 43_299_870_465],
    ['-250000', -25_000_000],
    ['-0', 0],
    ['1.25e7', 1_250_000_000],
    ['1E3', 100_000],
    ['80000000.1200', 8_000_000_012],
    ['10000000000000', LARGEST_FIGURE],
    ['9999999999999.99', LARGEST_FIGURE - 1],
    ['0.01', 1],
    ['-0.01', -1],
  ])('%s', (literal, sen) => expect(readJsonNumber(literal)).toEqual({ kind: 'figure', amount: sen }));
  test.each(['0.125', '80000000.125', '1e-3', '1e300', '10000000000000.01', '0.00000001', '1.001'])(
    '%s is refused',
    (literal) => {
      expect(readJsonNumber(literal)).toEqual({ kind: 'unreadable', readings: [] });
    },
  );
});

describe('a volume is read where it can be told what is meant', () => {
  test.each<[string, number | null]>([
    ['250', 250],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1.250,5', 1250.5],
    [' 250 ', 250],
    ['12,5', 12.5],
    ['2,55', 2.55],
    ['12.250.000,125', 12_250_000.125],
    ['123456789012345', 123_456_789_012_345],
    ['1234567890123456', null],
    ['x1.250,5', null],
    ['1.250,5x', null],
    ['1.250,5000', null],
    ['2,5x', null],
    ['x2,5', null],
    ['1.000', null],
    ['1,000', null],
    ['250 x 2', null],
    ['12 bulan', null],
    ['', null],
  ])('%j: %j', (text, volume) => expect(readVolume(text)).toBe(volume));
});
