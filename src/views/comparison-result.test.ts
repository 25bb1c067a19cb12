import { describe, expect, test } from 'vitest';
import { addressBook } from './addresses.ts';
import { comparisonData, type ComparedVillage } from './comparison-data.ts';
import { comparisonResult } from './comparison-result.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { peersOf, standings } from './peers.ts';

const NAMES = new Map([
  ['apbdes', 'APBDes'],
  ['apbdes-2026', 'APBDes 2026'],
]);
const made = (
  code: string,
  years: Readonly<Record<number, readonly [number | null, number | null]>>,
  people: number | null = 1000,
  isExample: boolean = true,
) =>
  villageFixture(
    Object.entries(years).map(([year, [revenue, expenditure]]) => ({
      year: Number(year),
      publications: [
        publishedFixture({
          ...documentFixture([
            ['4', '', 'Pendapatan', revenue],
            ['5', '2', 'Jalan', expenditure],
          ]),
          year: Number(year),
        }),
      ],
    })),
    {
      code,
      name: `Desa${code.slice(-1)}`,
      slug: `d${code.slice(-1)}`,
      isExample,
      population: people === null ? null : { year: 2025, people, households: null },
    },
  );
const [a, b, c, real] = ['99.99.01.2001', '99.99.01.2002', '99.99.01.2003', '35.22.01.2004'];
const villages = [
  made(a, { 2025: [80_000_000, 70_000_000], 2026: [100_000_000, 90_000_000] }),
  made(b, { 2026: [300_000_000, null] }, null),
  made(c, { 2025: [60_000_000, 60_000_000], 2026: [200_000_000, 150_000_000] }, 500),
  made(real, { 2026: [1, 1] }, 10, false),
];
const data: readonly ComparedVillage[] = [...comparisonData(siteFixture(villages), addressBook('/'))];
const ofVillages = (codes: readonly string[], isPerResident = false) =>
  comparisonResult({ by: 'villages', document: 'apbdes-2026', codes, isPerResident }, data, NAMES);
const ofYears = (years: readonly number[], isPerResident = false) =>
  comparisonResult({ by: 'years', kind: 'apbdes', code: a, years, isPerResident }, data, NAMES);

describe('villages side by side', () => {
  test('tell figures, per resident too, with place and median among the declared group', () => {
    const { items, declared, state } = ofVillages([a, b]);
    expect(state).toBe('2 desa, APBDes 2026. Alamat halaman ini dapat dibagikan.');
    expect(declared).toContain('3 desa contoh di kabupaten ini yang menerbitkan APBDes 2026');
    expect(items.map(({ title }) => title)).toEqual([
      'Desa1 (data contoh), Mekarsari',
      'Desa2 (data contoh), Mekarsari',
    ]);
    expect(
      items.map(({ figures }) =>
        figures.map(({ label, amount, standing }) => [label, amount.short, standing]),
      ),
    ).toEqual([
      [
        ['Uang masuk', 'Rp100 juta', 'ke-3 dari 3, nilai tengah Rp200\u00a0juta'],
        ['Uang masuk per warga', 'Rp100 ribu', 'ke-2 dari 2, nilai tengah Rp250\u00a0ribu'],
        ['Uang keluar', 'Rp90 juta', 'ke-2 dari 2, nilai tengah Rp120\u00a0juta'],
        ['Uang keluar per warga', 'Rp90 ribu', 'ke-2 dari 2, nilai tengah Rp195\u00a0ribu'],
      ],
      [
        ['Uang masuk', 'Rp300 juta', 'ke-1 dari 3, nilai tengah Rp200\u00a0juta'],
        ['Uang masuk per warga', 'belum disajikan', 'nilai tengah Rp250\u00a0ribu'],
        ['Uang keluar', 'belum disajikan', 'nilai tengah Rp120\u00a0juta'],
        ['Uang keluar per warga', 'belum disajikan', 'nilai tengah Rp195\u00a0ribu'],
      ],
    ]);
  });

  test('stand where the prepared tables have them', () => {
    const prepared = standings(peersOf(villages, 2026, 'apbdes', true), 'revenue');
    const shown = ofVillages([a, b, c]).items.map(({ figures }) => figures[0]?.standing.split(' ')[0]);
    expect(shown).toEqual(prepared.map(({ place }) => `ke-${place}`));
  });

  test('are drawn as they are chosen, an unknown figure not at all', () => {
    const drawn = ofVillages([a, b]).chart;
    expect(drawn?.rows.map(({ cells }) => cells.map(({ rupiah }) => rupiah))).toEqual([
      [100_000_000, 90_000_000],
      [300_000_000, null],
    ]);
    expect(ofVillages([a, c], true).chart?.rows.map(({ cells }) => cells[0]?.rupiah)).toEqual([
      100_000, 400_000,
    ]);
  });

  test.each([
    [[a], 'Pilih sedikitnya dua desa.'],
    [[a, '99.99.01.2999'], 'Pilih sedikitnya dua desa.'],
    [[a, real], 'Desa contoh dan desa sungguhan tidak dibandingkan.'],
  ])('of %j say what is missing', (codes, state) => {
    expect(ofVillages(codes)).toEqual({ state, declared: '', items: [], chart: null });
  });
});

describe('years of one village', () => {
  test('stand by time, each among the villages of its own year', () => {
    const { items, declared } = ofYears([2025, 2026]);
    expect(
      items.map(({ title, figures }) => [title, figures[0]?.amount.short, figures[0]?.standing]),
    ).toEqual([
      ['2025', 'Rp80 juta', 'ke-1 dari 2, nilai tengah Rp70\u00a0juta'],
      ['2026', 'Rp100 juta', 'ke-3 dari 3, nilai tengah Rp200\u00a0juta'],
    ]);
    expect(declared).toContain('dibagi jumlah warga terakhir, 1.000, untuk semua tahun');
  });

  test('are drawn oldest first, and need two that are published', () => {
    expect(ofYears([2025, 2026]).chart?.rows.map(({ label }) => label)).toEqual(['2025', '2026']);
    expect(ofYears([2024, 2026]).state).toBe('Pilih sedikitnya dua tahun.');
    const none = comparisonResult(
      { by: 'years', kind: 'apbdes', code: '', years: [2026], isPerResident: false },
      data,
      NAMES,
    );
    expect(none.state).toBe('Pilih desanya.');
  });
});

test('a village that nobody else can be compared with is told so', () => {
  const alone = [...comparisonData(siteFixture([villages[0]!]), addressBook('/'))];
  const { items } = comparisonResult(
    { by: 'years', kind: 'apbdes', code: a, years: [2025, 2026], isPerResident: false },
    alone,
    NAMES,
  );
  expect(items[0]?.figures[0]?.standing).toBe('belum ada pembanding');
});
