import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedWorks, LargestWorks, WorkTable, type FoundTogether } from './largest-works.ts';

const MOST = 100;

interface Work {
  readonly number: number;
  readonly amount: number;
  readonly size: number;
}

const sumOf = (works: readonly Work[]): number => works.reduce((sum, { size }) => sum + size, 0);
const byAmount = (a: Work, b: Work): number => b.amount - a.amount || a.number - b.number;

/** What stands before the first that finds no room, of all of them sorted. */
function sortedAndCut(works: readonly Work[]): readonly Work[] {
  const sorted = works.toSorted(byAmount);
  let size = 0;
  const beyond = sorted.findIndex((work) => (size += work.size) > MOST);
  return beyond === -1 ? sorted : sorted.slice(0, beyond);
}

const tableOf = (works: readonly Work[]): WorkTable => {
  const table = new WorkTable();
  for (const { amount, size } of works) table.add(amount, size);
  return table;
};

function largestOf(works: readonly Work[], table = tableOf(works)): FoundTogether {
  const largest = new LargestWorks(table, MOST);
  for (const { number } of works) largest.add(number);
  return largest.found();
}

const drawn = fc
  .array(fc.record({ amount: fc.nat({ max: 12 }), size: fc.integer({ min: 1, max: 120 }) }), {
    maxLength: 80,
  })
  .map((works): readonly Work[] => works.map((work, number) => ({ ...work, number })));

describe('the largest works', () => {
  test('are those that sorting all of them gives', () => {
    fc.assert(
      fc.property(drawn, (works) => {
        const { works: largest, size, isCut } = largestOf(works);
        const expected = sortedAndCut(works);
        expect([...largest]).toEqual(expected.map(({ number }) => number));
        expect([size, isCut]).toEqual([sumOf(expected), expected.length < works.length]);
      }),
      { seed: 8, numRuns: 2000 },
    );
  });

  test('of two beginnings are joined, each work once', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (works, among) => {
        const few = works.slice(0, 4);
        const table = tableOf(works);
        const [one, other] = [2, 3].map((divisor) =>
          largestOf(
            few.filter(({ number }) => (among + number) % divisor > 0),
            table,
          ),
        );
        if (one === undefined || other === undefined || one.isCut || other.isCut) return;
        const numbers = new Set([...one.works, ...other.works]);
        const expected = few.filter(({ number }) => numbers.has(number)).toSorted(byAmount);
        const { works: joint, size, isCut } = joinedWorks(table, one, other);
        expect([...joint]).toEqual(expected.map(({ number }) => number));
        expect([size, isCut]).toEqual([sumOf(expected), false]);
      }),
      { seed: 8, numRuns: 1000 },
    );
  });

  test.each([
    ['all of them', [40, 60], [0, 1], false],
    ['none after the first that finds no room, however small', [60, 50, 10], [0], true],
    ['none where the largest alone is too large', [101, 1], [], true],
  ] as const)('are %s', (_, sizes, numbers, isCut) => {
    const found = largestOf(sizes.map((size, number) => ({ number, amount: 9 - number, size })));
    expect([...found.works]).toEqual(numbers);
    expect(found.isCut).toBe(isCut);
  });
});
