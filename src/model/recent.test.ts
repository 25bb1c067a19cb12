import { expect, test } from 'vitest';
import { recently } from './recent.ts';

interface Thing {
  readonly size: number;
}

/** What was worked out, in order, when some things are asked for. */
function workedOut(most: number, sizes: readonly number[], asked: readonly number[]): readonly number[] {
  const things = sizes.map((size): Thing => ({ size }));
  const worked: number[] = [];
  const ask = recently(
    most,
    ({ size }: Thing) => size,
    (thing) => {
      worked.push(things.indexOf(thing));
      return { thing };
    },
  );
  for (const index of asked) {
    const thing = things[index] ?? { size: 0 };
    expect(ask(thing)).toEqual({ thing });
  }
  return worked;
}

test('what was asked for lately is not worked out again', () => {
  expect(workedOut(100, [10, 10, 10], [0, 1, 2, 0, 1, 2])).toEqual([0, 1, 2]);
});

test('of a long row only the end is remembered', () => {
  const sizes = Array.from({ length: 50 }, () => 10);
  const row = sizes.map((_, index) => index);
  expect(workedOut(100, sizes, [...row, 49, 48, 0])).toEqual([...row, 0]);
});

test('the last thing is remembered, however large', () => {
  expect(workedOut(10, [1000, 9, 9], [0, 0, 1, 2, 0])).toEqual([0, 1, 2, 0]);
});

test('what is asked for again and again stays while others pass', () => {
  const sizes = Array.from({ length: 20 }, () => 10);
  const asked = sizes.flatMap((_, index) => [0, index]);
  expect(workedOut(60, sizes, asked).filter((index) => index === 0)).toHaveLength(1);
});
