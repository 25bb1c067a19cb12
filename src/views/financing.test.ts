import { describe, expect, test } from 'vitest';
import { financingOf } from './financing.ts';
import { documentFixture, type RowSketch } from './fixture.ts';

const base: RowSketch[] = [
  ['4', '', 'Pendapatan', 100],
  ['5', '1', 'Pemerintahan', 130],
];

describe('the identities written out', () => {
  test.each<[string, RowSketch[], string[], string]>([
    [
      'both sides given',
      [...base, ['6.1.1', '', 'SiLPA', 50], ['6.2.2', '', 'Modal', 20]],
      ['Rp100', 'Rp130', '-Rp30', 'Rp50', 'Rp20', 'Rp30', '-Rp30', 'Rp30', 'Rp0'],
      'Kekurangan ditutup penuh oleh pembiayaan.',
    ],
    [
      'one side absent counts as 0 and says so',
      [...base, ['6.1.1', '', 'SiLPA', 50]],
      ['Rp100', 'Rp130', '-Rp30', 'Rp50', 'belum disajikan, dihitung 0', 'Rp50', '-Rp30', 'Rp50', 'Rp20'],
      'Rencana ini menyisakan Rp20.',
    ],
    [
      'no financing at all',
      base,
      [
        'Rp100',
        'Rp130',
        '-Rp30',
        'belum disajikan',
        'belum disajikan',
        'belum disajikan',
        '-Rp30',
        'belum disajikan',
        'belum disajikan',
      ],
      'Desa belum menyajikan pembiayaan, jadi sisa akhir tidak dapat dihitung.',
    ],
  ])('%s', (_, rows, expected, takeaway) => {
    const financing = financingOf(documentFixture(rows));
    expect(financing.sums.flatMap((sum) => sum.rows.map((row) => row.exact))).toEqual(expected);
    expect(financing.takeaway).toBe(takeaway);
  });
});
