import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnlyTold, maskPersonalData, mayHoldPersonalNumbers, personalDataIn } from './personal-data.ts';
import { plainText } from './plain-signs.ts';
import { propertyRuns } from './property-runs.fixture.ts';

describe('sixteen digits are a NIK where the seventh to twelfth are a day', () => {
  test.each([
    ['010100', 'nik'],
    ['311200', 'nik'],
    ['410100', 'nik'],
    ['711200', 'nik'],
    ['000100', 'angka-16'],
    ['320100', 'angka-16'],
    ['400100', 'angka-16'],
    ['720100', 'angka-16'],
    ['810100', 'angka-16'],
    ['010000', 'angka-16'],
    ['011300', 'angka-16'],
    ['990100', 'angka-16'],
  ])('%s: %s', (date, kind) => {
    expect(personalDataIn(`352214${date}0001`, false)).toBe(kind);
    expect(isOnlyTold(kind as 'nik' | 'angka-16')).toBe(kind === 'angka-16');
  });
});

describe('what holds back comes before what is only told', () => {
  test.each([
    ['NIP 198501012010011001', 'nip'],
    ['NIP 198501012010011001, NIK 3522140101850001', 'nik'],
    ['1234567890123456 atau 0812 3456 7890', 'telepon'],
    ['1234567890123456 dan 198501012010011001', 'angka-16'],
  ])('%s: %s', (text, kind) => expect(personalDataIn(text, false)).toBe(kind));
});

describe('names', () => {
  test.each([
    ['a.n. Siti', 'a.n. ••••'],
    ['a.n.Siti', 'a.n.••••'],
    ['a n. Siti', 'a n. ••••'],
    ['an. Siti', 'an. ••••'],
    ['AN. SITI', 'AN. ••••'],
    ['A.N. SITI AMINAH', 'A.N. •••• ••••••'],
    ['A. N. SITI', 'A. N. ••••'],
    ['atas nama Siti', 'atas nama ••••'],
    ['Atas Nama: Siti', 'Atas Nama: ••••'],
    ['ATAS NAMA SITI', 'ATAS NAMA ••••'],
    ['sdr Budi', 'sdr ••••'],
    ['Sdri. Ani', 'Sdri. •••'],
    ['SDRI ANI', 'SDRI •••'],
    ['NIK : Budi', 'NIK : ••••'],
    ['KK Budi Santoso bin Karto', 'KK •••• ••••••• bin Karto'],
    ['KK Abd. Rahman', 'KK •••. ••••••'],
    ["KK Nu'man", "KK ••'•••"],
    ['bantuan KK', 'bantuan KK'],
    ['KK B', 'KK B'],
    ['KK Miskin', 'KK Miskin'],
    ['KK miskin Budi', 'KK miskin Budi'],
    ['bukan. Siti', 'bukan. Siti'],
    ['XKK Siti', 'XKK Siti'],
    ['nama Siti', 'nama Siti'],
    ['KK Tani Makmur', 'KK Tani Makmur'],
    ['KK Per Dusun', 'KK Per Dusun'],
  ])('%s: %s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
    expect(personalDataIn(text, true)).toBe(text === masked ? null : 'nama');
    expect(personalDataIn(text, false)).toBeNull();
  });
});

describe('accounts at banks', () => {
  test.each([
    ['rek 12345678', 'rek ••••••••'],
    ['rek: no. 12345678', 'rek: no. ••••••••'],
    ['rekening nomor: 1234-5678-90', 'rekening nomor: ••••-••••-••'],
    ['norek12345678', 'norek••••••••'],
    ['BRI 1234567890123', 'BRI •••••••••••••'],
    ['bank syariah 12345678', 'bank syariah ••••••••'],
    ['rek 1234567', 'rek 1234567'],
    ['rek 12345678901234567', 'rek 12345678901234567'],
    ['rek 1.234.567.890', 'rek 1.234.567.890'],
    ['Mandiri. 1234 5678', 'Mandiri. •••• ••••'],
    ['drek 12345678', 'drek 12345678'],
  ])('%s: %s', (text, masked) => expect(maskPersonalData(text)).toBe(masked));
});

describe('numbers that touch others are none of a person', () => {
  test.each([
    '93522140101850001',
    '35221401018500019',
    '1.234.567.890.123.456',
    '081234567',
    '08123456789012',
    '1081234567890',
    '+1081234567890',
    '2.081234567890',
    '0801234567',
  ])('%s', (text) => expect(personalDataIn(text, false)).not.toBe('nik'));
});

test('overlapping stretches are masked once, in the order of the text', () => {
  expect(maskPersonalData('a.n. Budi rek BRI 081234567890, KK Siti')).toBe(
    'a.n. •••• rek BRI ••••••••••••, KK ••••',
  );
});

describe('the quick look over a whole file', () => {
  const money = fc
    .integer({ min: 0, max: 999_999_999_999 })
    .map((amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, '.'));
  const number = fc.constantFrom(
    '3522140101850001',
    '3522 1401 0185 0001',
    '3522-1401-0185-0001',
    '081234567890',
    '0812-3456-7890',
    '(0812) 3456 7890',
    '+62 812 3456 789',
    'rek 12345678',
    'norek: 1234-5678-90',
    'NIP 198501012010011001',
    '３５２２１４０１０１８５０００１',
  );
  const filler = fc.oneof(money, fc.constantFrom('', 'Jalan', '5.2.1', '2.3.10', 'Rp 1.000', '-', '250 m'));
  const row = fc.array(filler, { minLength: 1, maxLength: 6 });

  test('never misses what the closer look would find', () => {
    fc.assert(
      fc.property(row, row, number, fc.constantFrom(';', ',', '\t'), (before, after, one, delimiter) => {
        const text = [...before, `Bantuan ${one}`, ...after].join(delimiter);
        expect(mayHoldPersonalNumbers(text)).toBe(true);
        expect(mayHoldPersonalNumbers(`${one}\n`)).toBe(true);
      }),
      { seed: 20_260_101, ...propertyRuns(2_000) },
    );
  });

  test.each([
    '5.2.1.01;1.1.04;Belanja;Rp 1.234.567.890,00;ADD',
    '4;;PENDAPATAN;2.079.848.100;;',
    ';;x;118229600\n;;y;998229600',
    ';;x;12345678;;12345679\n',
    '12.500.000;12.500.000',
    'x;(12.500.000);-12.500.000',
    'a – b · c',
    'Tahun 2025, 250 m²',
    'Pipa 12345 67',
    '',
    '12345678',
    '5.3.5.03;2.3.11;250000000',
  ])('passes over %j', (text) => expect(mayHoldPersonalNumbers(text)).toBe(false));
});

describe('signs as a reader sees them', () => {
  test.each([
    ['plain ~', 'plain ~'],
    ['３５２２‐１４', '3522-14'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['०१२३४५६७८९', '0123456789'],
    ['𝟎𝟏𝟗', '019'],
    ['𝟗𝟘𝟡', '909'],
    ['a\u00A0b\u2009c\u3000d', 'a b c d'],
    ['–—−‑', '----'],
    ['·•∙⋅・', '.....'],
    ['a\u00ADb\u200Bc\uFEFF', 'abc'],
    ['Ｎ＋（～', 'N+(~'],
    ['é²½', 'é2½'],
  ])('%s is %s', (written, plain) => expect(plainText(written).text).toBe(plain));

  test('each keeps its place, and so does the end', () => {
    expect(plainText('abc').places).toBeNull();
    expect(plainText('a𝟑\u00AD-').places).toEqual([0, 1, 4, 5]);
  });
});
