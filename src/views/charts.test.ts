import { describe, expect, test } from 'vitest';
import { expenditureByField, expenditureByFund, revenueByKind } from './budget-charts.ts';
import { bar as printedBar } from './billboard-pen.ts';
import { barLength } from './chart.ts';
import { documentFixture, siteFixture, type RowSketch } from './fixture.ts';

const book = siteFixture().reference;
const labels = (chart: { bars: readonly { label: string; exact: string }[] }) =>
  chart.bars.map((bar) => `${bar.label}: ${bar.exact}`);

describe('revenue', () => {
  test.each<[string, RowSketch[], string[]]>([
    [
      'transfers by jenis, the others by kelompok',
      [
        ['4', '', 'PENDAPATAN', 1900, { role: 'stated' }],
        ['4.1.1.01', '', 'BUMDes', 100],
        ['4.1.2', '', 'Aset', 200],
        ['4.2.1.01', '', 'Dana Desa', 1000],
        ['4.2.3', '', 'ADD', 600],
      ],
      ['Dana Desa dari pusat: Rp1.000', 'Alokasi Dana Desa (ADD): Rp600', 'Pendapatan asli desa: Rp300'],
    ],
    ['one total only', [['4', '', 'PENDAPATAN', 5]], ['Pendapatan, belum dirinci: Rp5']],
    [
      'a remainder keeps its own bar',
      [
        ['4.2.1', '', 'Dana Desa', 10],
        ['4.2', '', 'Transfer', 5, { role: 'remainder' }],
      ],
      ['Dana Desa dari pusat: Rp10', 'Transfer, belum dirinci: Rp5'],
    ],
    ['nothing given', [['5', '1', 'Pemerintahan', 10]], []],
  ])('%s', (_, rows, expected) => {
    expect(labels(revenueByKind(documentFixture(rows), book))).toEqual(expected);
  });

  test('the takeaway says the share in words', () => {
    const document = documentFixture([
      ['4.2.1', '', 'Dana Desa', 75],
      ['4.1', '', 'PAD', 25],
    ]);
    expect(revenueByKind(document, book).takeaway).toBe(
      'Paling besar dari Dana Desa dari pusat: 75 dari setiap 100 rupiah.',
    );
  });
});

describe('expenditure', () => {
  test('is grouped by bidang, largest first, unknown last and without a bar', () => {
    const document = documentFixture(
      [
        ['5', '1', 'Pemerintahan', null],
        ['5.3', '2.3.10', 'Jalan', 30],
        ['5.2', '2.2.02', 'Posyandu', 10],
        ['5', '4', 'Pemberdayaan', 20],
      ],
      { kind: 'realisasi' },
    );
    const chart = expenditureByField(document, book);
    expect(labels(chart)).toEqual([
      'Pembangunan desa: Rp40',
      'Pemberdayaan masyarakat: Rp20',
      'Pemerintahan desa: belum dilaporkan',
    ]);
    expect(chart.bars.map((bar) => bar.length)).toEqual([100, 50, 0]);
    expect(chart.bars.at(-1)?.share).toBe('');
    expect(chart.note).toBe('1 baris belum dilaporkan, jadi jumlah ini baru sebagian.');
    expect(chart.totalExact).toBe('Rp60');
  });

  test('without any bidang it is grouped by kind', () => {
    const document = documentFixture([
      ['5.1', '', 'Pegawai', 10],
      ['5.3.5', '', 'Modal', 30],
    ]);
    expect(labels(expenditureByField(document, book))).toEqual([
      'Bangunan dan peralatan (modal): Rp30',
      'Gaji dan tunjangan (pegawai): Rp10',
    ]);
  });

  test('a mixed row enters no single fund', () => {
    const document = documentFixture([
      ['5', '1.1.01', 'a', 10, { fundSources: ['ADD'] }],
      ['5', '1.1.02', 'b', 7, { fundSources: ['ADD', 'PBH'] }],
      ['5', '1.1.03', 'c', 3],
    ]);
    const chart = expenditureByFund(document, book);
    expect(chart && labels(chart)).toEqual([
      'Alokasi Dana Desa (ADD): Rp10',
      'Beberapa sumber: Rp7',
      'Sumber tidak disebut: Rp3',
    ]);
    expect(chart?.note).toContain('1 baris memakai beberapa sumber');
  });

  test('no source told, no chart', () => {
    expect(expenditureByFund(documentFixture([['5', '1', 'a', 10]]), book)).toBeNull();
  });
});

test.each([
  [50, 100, 50],
  [1, 3, 33.3],
  [1, 1_000_000, 0.5],
  [0, 100, 0],
  [-5, 100, 0],
  [null, 100, 0],
  [5, 0, 0],
])('a bar of %s against %s is %s long', (amount, largest, expected) => {
  expect(barLength(amount, largest)).toBe(expected);
});

test('where rows are unknown a share is of what is told, never of all', () => {
  const rows: RowSketch[] = [
    ['4.2.1', '', 'Dana Desa', 75],
    ['4.1', '', 'PAD', null],
  ];
  const chart = revenueByKind(documentFixture(rows, { kind: 'realisasi' }), book);
  expect(chart.takeaway).toBe('Dari yang sudah dilaporkan: seluruhnya Dana Desa dari pusat.');
  expect(chart.bars.map((bar) => bar.share)).toEqual(['seluruh yang sudah dilaporkan', '']);
  const left = documentFixture([['4.2.1', '', 'Dana Desa', 75]], {
    kind: 'realisasi',
    unreported: [{ activity: '', account: '4.1' }],
  });
  expect(revenueByKind(left, book)).toMatchObject({
    takeaway: 'Dari yang sudah dilaporkan: seluruhnya Dana Desa dari pusat.',
    note: '1 baris belum dilaporkan, jadi jumlah ini baru sebagian.',
  });
});

test('with a negative part no share is told in words', () => {
  const chart = expenditureByField(
    documentFixture([
      ['5', '1', 'Pemerintahan', -20],
      ['5', '2', 'Pembangunan', 120],
    ]),
    book,
  );
  expect(chart.takeaway).toBe('');
  expect(chart.bars.map((bar) => bar.share)).toEqual(['', '']);
});

test('a bar has no track, which would read as a hundred per cent', () => {
  expect(printedBar(0, 0, 100, 10, 0.5, null, 'in')).toMatchObject([{ kind: 'area', width: 50, tone: 'in' }]);
  expect(printedBar(0, 0, 100, 10, 0, null, 'in')).toEqual([]);
});
