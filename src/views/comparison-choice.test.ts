import { expect, test } from 'vitest';
import { addressBook } from './addresses.ts';
import { choiceFragment, choiceFrom } from './comparison-choice.ts';
import { comparisonData } from './comparison-data.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';

const [a, b] = ['99.99.01.2001', '99.99.02.2001'];

test.each([
  { by: 'villages', document: 'apbdes-2026', codes: [a, b], isPerResident: false },
  { by: 'villages', document: 'realisasi-2025', codes: [a, b], isPerResident: true },
  { by: 'years', kind: 'perubahan', code: a, years: [2024, 2026], isPerResident: false },
  { by: 'years', kind: 'apbdes', code: b, years: [2023, 2024, 2025], isPerResident: true },
] as const)('a choice comes back from its address: %j', (choice) => {
  expect(choiceFrom(choiceFragment(choice))).toEqual(choice);
});

const many = [1, 2, 3, 4, 5, 6].map((n) => `99.99.01.200${n}`);
test.each([
  ['', '#/'],
  ['#<script>/x', '#/'],
  [`#apbdes-2026/${a},${a},9,${b}`, `#apbdes-2026/${a},${b}`],
  [`#apbdes-2026/${many.join()}`, `#apbdes-2026/${many.slice(0, 5).join()}`],
  ['#apbdes/x/2026', '#apbdes//2026'],
  [`#apbdes/${a}/2026,2019,abc,2019`, `#apbdes/${a}/2019,2026`],
  [`#realisasi/${a}/2019,2020,2021,2022,2023,2024/warga`, `#realisasi/${a}/2020,2021,2022,2023,2024/warga`],
  [`#realisasi-semester-1/${a}/2026`, '#/99.99.01.2001'],
])('a strange address %s still opens, as %s', (fragment, expected) => {
  expect(choiceFragment(choiceFrom(fragment))).toBe(expected);
});

test('only what can be compared is prepared', () => {
  const budget = documentFixture([['4', '', 'Pendapatan', 100]]);
  const half = documentFixture([['4', '', 'Pendapatan', 50]], { kind: 'realisasi-semester-1' });
  const year = { year: 2026, publications: [publishedFixture(budget), publishedFixture(half)] };
  const data = [...comparisonData(siteFixture([villageFixture([year]), villageFixture()]), addressBook('/'))];
  expect(data.map(({ code, documents }) => [code, documents])).toEqual([
    [a, { 'apbdes-2026': [10000, null] }],
  ]);
});
