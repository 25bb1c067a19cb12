import { describe, expect, test } from 'vitest';
import { addressBook, type AddressBook } from './addresses.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture, type RowSketch } from './fixture.ts';
import { partFor } from './search-choice.ts';
import { searchWords, type SearchEntry, type SearchGuide } from './search-index.ts';
import { newSearchIndex, searchIndex, type SearchIndex } from './search-parts.ts';

const budget = documentFixture([
  ['4', '', 'Pendapatan', 100],
  ['5', '2.3.10', 'Rabat jalan', 40, { location: 'Dusun Krajan' }],
  ['5', '2.2.01', 'Posyandu', 60],
]);
const village = villageFixture([{ year: 2026, publications: [publishedFixture(budget)] }]);
const prepared = searchIndex(siteFixture([village, villageFixture()]));
const guide = guideOf(prepared, addressBook('/p/'));
const partWith = (query: string): readonly SearchEntry[] =>
  JSON.parse(prepared.part(partFor(query, guide)?.[1] ?? -1)) as SearchEntry[];

function guideOf(index: SearchIndex, addresses: AddressBook): SearchGuide {
  return JSON.parse([...index.guide(addresses)].join('')) as SearchGuide;
}

describe('the prepared search', () => {
  test('knows the newest year of each village that has a budget', () => {
    expect(guide.villages).toEqual([['Sukamaju', 'Mekarsari', '/p/mekarsari/sukamaju/2026/', 2026, true]]);
  });

  test.each(['rabat', 'RABAT jalan', 'krajan', 'sukamaju', 'mekarsari'])('finds the road by %s', (query) => {
    const [label, place, amount] = partWith(query).find((entry) => entry[0] === 'Rabat jalan') ?? [];
    expect([label, place, amount]).toEqual(['Rabat jalan', 'Dusun Krajan', 4000]);
  });

  test('asks for a longer word, and passes over words that say nothing', () => {
    expect(partFor('rt 5', guide)).toBeNull();
    expect(searchWords('Pembangunan Jalan Desa dan RT 05')).toEqual(['pembangunan', 'jalan']);
  });

  test('loads the part of the rarest word, whole ones before cut ones', () => {
    const made: SearchGuide = {
      villages: [],
      parts: [
        ['aaa', 0, 900, false],
        ['jal', 1, 200, true],
        ['pos', 2, 500, false],
      ],
    };
    expect(partFor('jalan posyandu', made)?.[1]).toBe(2);
    expect(partFor('jalan', made)?.[1]).toBe(1);
    expect(partFor('zebra', made)?.[1]).toBe(2);
  });

  test('cuts a part that would be too large, smallest works first, and says so', () => {
    const rows = Array.from({ length: 4000 }, (_, index): RowSketch => [
      '5',
      `2.3.${10 + index}`,
      `Jalan nomor ${index} dengan nama yang panjang sekali`,
      index,
    ]);
    const long = documentFixture(rows);
    const many = villageFixture([{ year: 2026, publications: [publishedFixture(long)] }]);
    const large = searchIndex(siteFixture([many]));
    const note = partFor('jalan', guideOf(large, addressBook('/')));
    expect(note?.[3]).toBe(true);
    expect(note?.[2]).toBeLessThanOrEqual(222_000);
    expect(large.part(note?.[1] ?? 0)).toHaveLength(note?.[2] ?? 0);
    expect(large.part(note?.[1] ?? 0)).toContain('Jalan nomor 3999');
    expect(large.part(note?.[1] ?? 0)).not.toContain('Jalan nomor 7 ');
  });

  test('gives the same parts however few are prepared together, in whichever order they are asked for', () => {
    const villages = Array.from({ length: 40 }, (_, number) => {
      const rows = Array.from({ length: 60 }, (_unused, index): RowSketch => [
        '5',
        `2.3.${10 + index}`,
        `${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + (number % 26))}alan nomor ${index}`,
        index * 7 + number,
      ]);
      const document = documentFixture(rows);
      return villageFixture([{ year: 2026, publications: [publishedFixture(document)] }], {
        name: `Desa ${number}`,
        slug: `desa-${number}`,
      });
    });
    const large = siteFixture(villages);
    const once = searchIndex(large);
    const numbers = Array.from({ length: once.parts }, (_, part) => part);
    expect(numbers.length).toBeGreaterThan(3);
    const expected = numbers.map((part) => once.part(part));
    const little = newSearchIndex(large, 200_000);
    for (const asked of [numbers, numbers.toReversed()])
      for (const part of asked) expect(little.part(part) === expected[part], String(part)).toBe(true);
  });
});
