import { describe, expect, test } from 'vitest';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { seriesChart } from './series-chart.ts';
import { spentChart } from './spent-chart.ts';
import { changeInWords, trendOf } from './trend.ts';
import { yearChange } from './year-change.ts';

const budget = documentFixture([
  ['4.2.1', '', 'Dana Desa', 100],
  ['5', '1', 'Pemerintahan', 30],
  ['5', '2', 'Pembangunan', 60],
]);
const report = documentFixture(
  [
    ['4.2.1', '', 'Dana Desa', 50],
    ['5', '1', 'Pemerintahan', 40],
    ['5', '2', 'Pembangunan', null],
  ],
  { kind: 'realisasi-semester-1' },
);
const yearOf = (year: number, ...documents: readonly (typeof budget)[]) => ({
  year,
  publications: documents.map((document) => publishedFixture({ ...document, year })),
});

describe('bars of several series', () => {
  const frame = {
    id: 'x',
    title: 'X',
    takeaway: '',
    rowHead: 'Tahun',
    series: [],
  } as const;
  const row = { label: 'a', note: '', unknown: 'belum disajikan', amounts: [200, null, 100] } as const;

  test('grouped are measured against the longest, the unknown not at all', () => {
    const chart = seriesChart({ ...frame, layout: 'grouped', rows: [row] });
    expect(chart.rows[0]?.cells).toMatchObject([
      { rupiah: 2, length: 100, start: 0 },
      { rupiah: null, isKnown: false, exact: 'belum disajikan', length: 0, start: 0 },
      { rupiah: 1, length: 50, start: 0 },
    ]);
  });

  test('stacked begin where the one before ends', () => {
    const chart = seriesChart({ ...frame, layout: 'stacked', rows: [row] });
    expect(chart.rows[0]?.cells.map((cell) => [cell.start, cell.length])).toEqual([
      [0, 66.7],
      [66.7, 0],
      [66.7, 33.3],
    ]);
  });
});

describe('what is spent', () => {
  const chart = spentChart(yearOf(2026, budget, report));

  test('stands beside what remains, and never below nothing', () => {
    expect(chart?.takeaway).toBe(
      'Sampai 30 Juni 2026 terpakai 44,4 persen dari rencana belanja, sebagian lain belum dilaporkan.',
    );
    expect(chart?.rows.map((row) => [row.label, row.note, ...row.cells.map((cell) => cell.exact)])).toEqual([
      ['Pembangunan desa', 'belum dilaporkan', 'belum dilaporkan', 'belum dilaporkan'],
      ['Pemerintahan desa', '133,3 persen', 'Rp40', 'Rp0'],
    ]);
  });

  test('is no chart without a report', () => {
    expect(spentChart(yearOf(2026, budget))).toBeNull();
  });
});

describe('years', () => {
  const smaller = documentFixture([
    ['4.2.1', '', 'Dana Desa', 80],
    ['5', '2', 'Pembangunan', 60],
  ]);
  const village = villageFixture([yearOf(2026, budget), yearOf(2025, smaller), yearOf(2024)]);

  test('stand oldest first; one without data is no bar', () => {
    const trend = trendOf(village);
    expect(trend?.rows.map((row) => row.label)).toEqual(['2025', '2026']);
    expect(trend?.takeaway).toBe(
      'Sejak 2025 sampai 2026 anggaran uang masuk naik 25 persen, dari Rp80 menjadi Rp100.',
    );
  });

  test('of which one is told in part say so', () => {
    const trend = trendOf(villageFixture([yearOf(2026, budget), yearOf(2025, report)]));
    expect(trend?.rows.map((row) => row.note)).toEqual(['Realisasi semester 1, baru sebagian', 'APBDes']);
  });

  test('of which only one has data make no trend', () => {
    expect(trendOf(villageFixture([yearOf(2026, budget)]))).toBeNull();
    expect(yearChange(villageFixture([yearOf(2026, budget)]), siteFixture().reference)).toBeNull();
  });

  test('change by source and bidang, what is not named apart', () => {
    expect(yearChange(village, siteFixture().reference)).toEqual({
      title: 'Apa yang berubah dari 2025 ke 2026?',
      takeaway: 'Rencana belanja naik 50 persen, dari Rp60 menjadi Rp90.',
      rows: [
        { label: 'Pemerintahan desa', from: 'Rp0', to: 'Rp30', change: 'naik Rp30' },
        { label: 'Dana Desa dari pusat', from: 'Rp80', to: 'Rp100', change: 'naik Rp20' },
        { label: 'Pembangunan desa', from: 'Rp60', to: 'Rp60', change: 'tetap' },
      ],
    });
  });

  test.each([
    [100, 100, 'tetap Rp1'],
    [0, 100, 'naik, dari Rp0 menjadi Rp1'],
    [200, 100, 'turun 50 persen, dari Rp2 menjadi Rp1'],
  ])('%i to %i sen reads %j', (from, to, words) => {
    expect(changeInWords(from, to)).toBe(words);
  });
});
