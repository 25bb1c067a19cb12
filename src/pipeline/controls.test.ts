import { describe, expect, test } from 'vitest';
import { budgetFrom, faultsOf, valueOf } from './cases/document.fixture.ts';
import { controlSubject, isTotalOfCode } from './controls.ts';

const figure = (name: string, isDeficit = false) => ({ kind: 'figure', figure: name, isDeficit });
const node = (account: string) => ({ kind: 'node', activity: '', account });

describe('a row without a code is a control total if its text is in the closed list', () => {
  test.each([
    ['JUMLAH PENDAPATAN', node('4')],
    ['Total Belanja', node('5')],
    ['Jumlah Penerimaan Pembiayaan', node('6.1')],
    ['JUMLAH PENGELUARAN PEMBIAYAAN', node('6.2')],
    ['JUMLAH BELANJA TAHUN 2025', node('5')],
    ['SURPLUS / (DEFISIT)', figure('balance')],
    ['Surplus', figure('balance')],
    ['DEFISIT', figure('balance', true)],
    ['PEMBIAYAAN NETTO', figure('netFinancing')],
    ['Selisih Pembiayaan', figure('netFinancing')],
    ['SiLPA', figure('silpa')],
    ['SILPA TAHUN BERJALAN', figure('silpa')],
    ['Sisa Lebih Pembiayaan Anggaran', figure('silpa')],
    ['SILPA 2025', figure('silpa')],
    ['SILPA Tahun Anggaran 2025', figure('silpa')],
    ['SILPA Tahun Sebelumnya', null],
    ['JUMLAH BIDANG', null],
    ['Jumlahkan', null],
    ['Mengetahui, Kepala Desa', null],
    ['', null],
  ])('%j', (label, subject) => expect(controlSubject(label, '4.2.3')).toEqual(subject));
});

describe('a bare JUMLAH means the section above it', () => {
  test.each([
    ['4.2.3', '4'],
    ['5', '5'],
    ['6.1.1', '6.1'],
    ['6.2', '6.2'],
    ['6', '6'],
  ])('after %s it means %s', (above, account) =>
    expect(controlSubject('Jumlah', above)).toEqual(node(account)),
  );
  test('after nothing it means nothing', () => expect(controlSubject('TOTAL', '')).toBeNull());
});

test.each([
  ['JUMLAH BIDANG', true],
  ['total 4', true],
  ['Totalitas', false],
  ['Pengadaan Jumlah Kecil', false],
])('a row with a code named %j is a control total: %s', (label, is) => expect(isTotalOfCode(label)).toBe(is));

const ROWS = [
  '4;;PENDAPATAN;100',
  '4.2.1;;Dana Desa;100',
  ';1;Pemerintahan;130',
  '6.1.1;;SILPA lalu;40',
  '6.2.2;;Modal;10',
];

describe('a control total is compared, and never supplies a figure', () => {
  test('it is no line of the document', () => {
    const document = valueOf(budgetFrom([...ROWS, ';;JUMLAH BELANJA;130']));
    expect(document.lines).toHaveLength(5);
    expect(document.controls.map(({ label, stated }) => [label, stated])).toEqual([
      ['JUMLAH BELANJA', 13_000],
    ]);
  });
  test.each([
    [';;JUMLAH PENDAPATAN;100', []],
    [';;JUMLAH PENDAPATAN;101', ['jumlah-tidak-cocok D7']],
    [';;JUMLAH PENERIMAAN PEMBIAYAAN;40', []],
    [';;JUMLAH PENGELUARAN PEMBIAYAAN;11', ['jumlah-tidak-cocok D7']],
    [';;SURPLUS/(DEFISIT);-30', []],
    [';;SURPLUS/(DEFISIT);(30)', []],
    [';;SURPLUS/(DEFISIT);30', ['tanda-berbeda D7']],
    [';;DEFISIT;30', []],
    [';;DEFISIT;-30', []],
    [';;DEFISIT;31', ['jumlah-tidak-cocok D7']],
    [';;PEMBIAYAAN NETTO;30', []],
    [';;PEMBIAYAAN NETTO;-30', ['tanda-berbeda D7']],
    [';;SILPA;0', []],
    [';;SILPA;-', []],
    [';;SILPA;', []],
    [';;SILPA;5', ['jumlah-tidak-cocok D7']],
    ['5;;JUMLAH BELANJA;130', []],
    ['5;;JUMLAH BELANJA;13', ['jumlah-tidak-cocok D7']],
    [';1;JUMLAH BIDANG 1;13', ['jumlah-tidak-cocok D7']],
  ])('%s gives %j', (row, faults) => expect(faultsOf(budgetFrom([...ROWS, row]))).toEqual(faults));
});

describe('one wrong total gives one message, whatever was computed from it', () => {
  const TOTALS = [
    ';;JUMLAH PENDAPATAN;100',
    ';;JUMLAH BELANJA;130',
    ';;SURPLUS/(DEFISIT);-30',
    ';;PEMBIAYAAN NETTO;30',
    ';;SILPA;0',
  ];
  test('all right', () => expect(faultsOf(budgetFrom([...ROWS, ...TOTALS]))).toEqual([]));
  test.each([
    [
      'a misprinted JUMLAH',
      ROWS,
      [';;JUMLAH PENDAPATAN;100', ';;JUMLAH BELANJA;103', ...TOTALS.slice(2)],
      ['jumlah-tidak-cocok D8'],
    ],
    [
      'a misprinted JUMLAH and what follows from it',
      ROWS,
      [
        ';;JUMLAH PENDAPATAN;100',
        ';;JUMLAH BELANJA;103',
        ';;SURPLUS;-3',
        ';;PEMBIAYAAN NETTO;30',
        ';;SILPA;27',
      ],
      ['jumlah-tidak-cocok D8'],
    ],
    [
      'a misprinted SURPLUS and the SILPA from it',
      ROWS,
      [';;SURPLUS;-3', ';;SILPA;27'],
      ['jumlah-tidak-cocok D7'],
    ],
    [
      'a misprinted DEFISIT without sign and the SILPA from it',
      ROWS,
      [';;DEFISIT;31', ';;SILPA;-1'],
      ['jumlah-tidak-cocok D7'],
    ],
    [
      'a misprinted row over others',
      ['4;;PENDAPATAN;200', ...ROWS.slice(1)],
      TOTALS,
      ['jumlah-tidak-cocok D2'],
    ],
    [
      'a misprinted detail',
      ['4;;PENDAPATAN;100', '4.2.1;;Dana Desa;10', ...ROWS.slice(2)],
      TOTALS,
      ['jumlah-tidak-cocok D2'],
    ],
  ])('%s', (_, rows, totals, faults) => expect(faultsOf(budgetFrom([...rows, ...totals]))).toEqual(faults));
});
