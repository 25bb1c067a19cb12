import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoney } from '../pipeline/numbers.ts';
import {
  differenceKnown,
  formatDigits,
  formatRupiah,
  formatShort,
  LARGEST_FIGURE,
  sumKnown,
  toRupiah,
} from './money.ts';
import { propertyRuns } from './property-runs.fixture.ts';

fc.configureGlobal({ seed: 20_260_101, ...propertyRuns(500) });

describe('formatDigits groups by points and shows sen only where there are any', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [1, '0,01'],
    [50, '0,50'],
    [100, '1'],
    [99_900, '999'],
    [100_000, '1.000'],
    [123_456_700, '1.234.567'],
    [-123_456_750, '-1.234.567,50'],
    [-5, '-0,05'],
    [LARGEST_FIGURE, '10.000.000.000.000'],
  ])('%i sen is %s', (sen, text) => expect(formatDigits(sen)).toBe(text));
});

describe('formatRupiah puts Rp before the digits and the sign before Rp', () => {
  test.each([
    [0, 'Rp0'],
    [123_456_750, 'Rp1.234.567,50'],
    [-123_456_750, '-Rp1.234.567,50'],
  ])('%i sen is %s', (sen, text) => expect(formatRupiah(sen)).toBe(text));
});

describe('formatShort has at most three significant digits and never a thousand of a smaller unit', () => {
  test.each([
    [0, 'Rp0'],
    [-49, 'Rp0'],
    [99, 'Rp1'],
    [99_949, 'Rp999'],
    [99_950, 'Rp1 ribu'],
    [99_999, 'Rp1 ribu'],
    [100_000, 'Rp1 ribu'],
    [61_200_000, 'Rp612 ribu'],
    [99_949_999, 'Rp999 ribu'],
    [99_950_000, 'Rp1 juta'],
    [100_500_000, 'Rp1,01 juta'],
    [999_500_000, 'Rp10 juta'],
    [9_995_000_000, 'Rp100 juta'],
    [99_949_999_999, 'Rp999 juta'],
    [99_950_000_000, 'Rp1 miliar'],
    [99_999_999_900, 'Rp1 miliar'],
    [99_999_999_999, 'Rp1 miliar'],
    [123_456_789_000, 'Rp1,23 miliar'],
    [-123_456_789_000, '-Rp1,23 miliar'],
    [12_345_678_900_000, 'Rp123 miliar'],
    [99_999_999_999_999, 'Rp1 triliun'],
    [LARGEST_FIGURE, 'Rp10 triliun'],
  ])('%i sen is %s', (sen, text) => expect(formatShort(sen)).toBe(text));
});

describe('the unknown is not zero', () => {
  test('a sum of nothing known is unknown', () => {
    expect(sumKnown([])).toBeNull();
    expect(sumKnown([null, null])).toBeNull();
  });
  test('a sum is of what is known', () => expect(sumKnown([null, 0, 250])).toBe(250));
  test('a difference needs both sides', () => {
    expect(differenceKnown(null, 1)).toBeNull();
    expect(differenceKnown(1, null)).toBeNull();
    expect(differenceKnown(5, 8)).toBe(-3);
  });
  test('JSON takes rupiah', () => expect(toRupiah(150)).toBe(1.5));
});

describe('what is written can be read again', () => {
  const figures = fc.integer({ min: 0, max: LARGEST_FIGURE });
  test('formatDigits and readMoney', () => {
    fc.assert(
      fc.property(figures, (sen) => {
        expect(readMoney(formatDigits(sen), 'indonesia')).toEqual({ kind: 'figure', amount: sen });
      }),
    );
  });
  test('formatRupiah and readMoney, with a sign', () => {
    fc.assert(
      fc.property(figures, fc.boolean(), (sen, isNegative) => {
        const amount = isNegative && sen !== 0 ? -sen : sen;
        expect(readMoney(formatRupiah(amount), 'indonesia')).toEqual({ kind: 'figure', amount });
      }),
    );
  });
});
