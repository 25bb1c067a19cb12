import { describe, expect, test } from 'vitest';
import type { BudgetDocument } from '../model/budget.ts';
import { addressBook } from './addresses.ts';
import { districtComparisonPage } from './comparison-pages.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { comparedAmount, isComparable, median, peersOf, standings } from './peers.ts';

const budget = (revenue: number | null) => documentFixture([['4', '', 'Pendapatan', revenue]]);
const villageWith = (slug: string, document: BudgetDocument, more = {}) =>
  villageFixture([{ year: 2026, publications: [publishedFixture(document)] }], { slug, name: slug, ...more });
const villages = [
  villageWith('a', budget(300)),
  villageWith('b', budget(100), { population: null }),
  villageWith('c', budget(300)),
  villageWith('d', budget(null)),
];
const regulation = { number: '', date: '', link: '', amendment: 0, asOf: '' };

describe('a group of comparable villages', () => {
  test('gives equal figures one place and an unknown figure none', () => {
    const all = standings(peersOf(villages, 2026, 'apbdes', true), 'revenue');
    expect(all.map(({ place }) => place)).toEqual([1, 3, 1, null]);
    expect(all.map(({ perResident }) => perResident)).toEqual([Math.round(30000 / 3046), null, 10, null]);
  });

  test('holds no drafts, no half years and no invented villages among real ones', () => {
    const draft = { ...budget(1), regulation: { ...regulation, status: 'rancangan' as const } };
    const report = documentFixture([['4', '', '', 1]], { kind: 'realisasi' });
    const adopted = { ...regulation, status: 'ditetapkan' as const };
    expect(isComparable(draft)).toBe(false);
    expect(isComparable({ ...report, regulation: { ...adopted, asOf: '2026-09-30' } })).toBe(false);
    expect(isComparable({ ...report, regulation: { ...adopted, asOf: '2026-12-31' } })).toBe(true);
    expect(peersOf(villages, 2026, 'apbdes', false)).toEqual([]);
    expect(peersOf(villages, 2026, 'perubahan', true)).toEqual([]);
  });

  test.each([
    [[], null],
    [[null], null],
    [[5], 5],
    [[1, null, 4], 3],
    [[300, 100, 200], 200],
  ])('the median of %j is %s', (amounts, expected) => expect(median(amounts)).toBe(expected));
});

test('the page declares the group and lists by name, not by size', () => {
  const page = districtComparisonPage('mekarsari', siteFixture(villages), addressBook('/'));
  expect(page.groups[0]?.declared).toBe(
    'Kelompok: 4 desa contoh di Kecamatan Mekarsari yang menerbitkan APBDes 2026 dan bukan rancangan.',
  );
  const [table] = page.groups[0]?.tables ?? [];
  expect(table?.rows.map(({ name, place }) => [name, place])).toEqual([
    ['a', 'ke-1 dari 3'],
    ['b', 'ke-3 dari 3'],
    ['c', 'ke-1 dari 3'],
    ['d', ''],
  ]);
  expect(table?.median.short).toBe('Rp300');
  expect(table?.rows[1]?.perResident).toBe('jumlah warga belum diketahui');
});

test('what is reported only in part is like no whole: its sum is not compared', () => {
  const report = documentFixture(
    [
      ['4.2.1', '', 'Dana Desa', 90],
      ['5', '2', 'Jalan', 40],
      ['5', '3', 'Lomba', null],
    ],
    { kind: 'realisasi' },
  );
  expect([comparedAmount(report, 'revenue'), comparedAmount(report, 'expenditure')]).toEqual([9000, null]);
});
