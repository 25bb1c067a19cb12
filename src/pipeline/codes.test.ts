import { describe, expect, test } from 'vitest';
import { readers } from './cases/document.fixture.ts';
import { similarCodes } from './codes.ts';

const { codes, reference } = readers;

describe('a rekening is brought into canonical form and looked up', () => {
  test.each([
    ['4', '4', 'listed'],
    ['4.', '4', 'listed'],
    [' 4.2.1 ', '4.2.1', 'listed'],
    ['04.02.01', '4.2.1', 'listed'],
    ['4.2.1.01', '4.2.1.01', 'listed'],
    ['4.2.1.01.', '4.2.1.01', 'listed'],
    ['4.2.1.1', '4.2.1.01', 'listed'],
    ['4 2 1 01', '4.2.1.01', 'listed'],
    ['4\u00A02\u00A01', '4.2.1', 'listed'],
    ['4. 2. 1', '4.2.1', 'listed'],
    ['4 1 2 90-99', '4.1.2.90', 'listed'],
    ['4.1.2.90 - 99', '4.1.2.90', 'listed'],
    ['4.1.2.93', '4.1.2.93', 'listed'],
    ['5.3.5.07', '5.3.5.07', 'unlisted'],
    ['4.2.8', '4.2.8', 'unknown'],
    ['4.9', '4.9', 'unknown'],
    ['8', '8', 'unknown'],
    ['4.9.1.01', '4.9.1.01', 'unknown'],
    ['4.1.1.01.01', '4.1.1.01.1', 'garbled'],
    ['4.100', '4.100', 'garbled'],
    ['4,1', '4,1', 'garbled'],
    ['4..1', '4..1', 'garbled'],
    ['Jan-04', 'Jan-04', 'garbled'],
    ['٤.١', '٤.١', 'garbled'],
  ])('%j: %s, %s', (cell, code, standing) =>
    expect(codes.account(cell)).toEqual({ code, standing, bracketed: '' }),
  );

  test.each([
    ['5.1.1.01. [01.01.01]', '5.1.1.01', '01.01.01'],
    ['5.1.1.01.[01.01.01.]', '5.1.1.01', '01.01.01.'],
    ['[01.01.01]', '', '01.01.01'],
  ])('%j is split into rekening and kegiatan', (cell, code, bracketed) => {
    expect(codes.account(cell)).toEqual({ code, standing: 'listed', bracketed });
  });
});

describe('a kegiatan is brought into canonical form and looked up', () => {
  test.each([
    ['2', '2', 'listed'],
    ['02', '2', 'listed'],
    ['2.3', '2.3', 'listed'],
    ['02.03.', '2.3', 'listed'],
    ['2.3.10', '2.3.10', 'listed'],
    ['2.3.1', '2.3.01', 'listed'],
    ['02 03 01', '2.3.01', 'listed'],
    ['1.1.90-99', '1.1.90', 'listed'],
    ['2.3.99', '2.3.99', 'listed'],
    ['5.1.01', '5.1.00', 'listed'],
    ['5.3.1', '5.3.00', 'listed'],
    ['5.1.00', '5.1.00', 'listed'],
    ['0', '', 'listed'],
    ['00.00', '', 'listed'],
    ['00.00.00', '', 'listed'],
    ['', '', 'listed'],
    ['2.3.77', '2.3.77', 'unlisted'],
    ['2.9', '2.9', 'unknown'],
    ['6', '6', 'unknown'],
    ['2.9.01', '2.9.01', 'unknown'],
    ['2.3.10.01', '2.3.10.1', 'garbled'],
    ['dua', 'dua', 'garbled'],
  ])('%j: %j, %s', (cell, code, standing) =>
    expect(codes.activity(cell)).toEqual({ code, standing, bracketed: '' }),
  );
});

describe('for an unknown code the list offers', () => {
  test('the code that bears the name of the row', () => {
    expect(similarCodes('4.2.8', reference.accounts, 'ALOKASI DANA DESA')).toEqual([
      '4.2.3 Alokasi Dana Desa',
    ]);
  });
  test('else the first codes beside it', () => {
    expect(similarCodes('2.9.10', reference.activities, 'Jalan')).toEqual([
      '2.1 Pendidikan',
      '2.2 Kesehatan',
      '2.3 Pekerjaan Umum dan Penataan Ruang',
    ]);
  });
  test('nothing where not even the first segment is known', () => {
    expect(similarCodes('Jan-04', reference.accounts, 'Hasil Aset')).toEqual([]);
  });
});
