import { expect, test } from 'vitest';
import { maskPersonalData } from '../model/personal-data.ts';
import { catalogue } from './catalogue.ts';
import { helpEntries } from './explain.ts';

const entries = helpEntries();

test('every code has one heading', () => {
  expect(entries.map((entry) => entry.code).toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

test.each(entries)('$code shows what to write instead of what', ({ before, after, explanation, mend }) => {
  expect(before).not.toBe(after);
  for (const text of [before, after]) {
    expect(text).toMatch(/\S/);
    expect(maskPersonalData(text)).toBe(text);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(100);
  }
  expect(explanation).toMatch(/\.$/);
  expect(mend).toMatch(/\.$/);
});
