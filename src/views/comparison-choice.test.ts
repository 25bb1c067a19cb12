import { expect, test } from 'vitest';
import { addressBook } from './addresses.ts';
import { choiceFragment, choiceFrom } from './comparison-choice.ts';
import { comparisonData } from './comparison-data.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';

const [a, b] = ['99.99.01.2001', '99.99.02.2001'];

test('a choice comes back from its address', () => {
  const choice = { document: 'apbdes-2026', codes: [a, b] };
  expect(choiceFrom(choiceFragment(choice))).toEqual(choice);
});

test.each([
  ['', { document: '', codes: [] }],
  ['#<script>/x', { document: '', codes: [] }],
  [`#apbdes-2026/${a},${a},9,${b}`, { document: 'apbdes-2026', codes: [a, b] }],
  [
    `#apbdes-2026/${[1, 2, 3, 4, 5, 6].map((n) => `99.99.01.200${n}`).join()}`,
    { document: 'apbdes-2026', codes: 5 },
  ],
])('a strange address %s still opens', (fragment, expected) => {
  const { document, codes } = choiceFrom(fragment);
  expect({ document, codes: typeof expected.codes === 'number' ? codes.length : codes }).toEqual(expected);
});

test('only what can be compared is prepared', () => {
  const budget = documentFixture([['4', '', 'Pendapatan', 100]]);
  const half = documentFixture([['4', '', 'Pendapatan', 50]], { kind: 'realisasi-semester-1' });
  const year = { year: 2026, publications: [publishedFixture(budget), publishedFixture(half)] };
  const data = comparisonData(siteFixture([villageFixture([year]), villageFixture()]), addressBook('/'));
  expect(data.map(({ code, documents }) => [code, documents])).toEqual([
    [a, { 'apbdes-2026': [10000, null] }],
  ]);
});
