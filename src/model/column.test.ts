import { expect, test } from 'vitest';
import { Column } from './column.ts';

test('a column gives every number that was added, over the borders of its blocks, and no other', () => {
  const column = new Column(Uint32Array);
  const length = 3 * 65_536 + 1;
  const indices = Array.from({ length }, (_, index) => column.push(index * 7));
  expect(indices.every((one, index) => one === index)).toBe(true);
  for (const index of [0, 65_535, 65_536, 131_072, length - 1]) expect(column.at(index)).toBe(index * 7);
  for (const index of [-1, length, length + 65_536]) expect(() => column.at(index)).toThrow(RangeError);
});
