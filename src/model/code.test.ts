import { describe, expect, test } from 'vitest';
import { chainOf, compareCodes, depthOf, fieldOf, isAbove, isWithin, prefixOf, sectionOf } from './code.ts';

describe('a code is its segments', () => {
  test.each([
    ['', 0],
    ['4', 1],
    ['2.3.10', 3],
    ['5.1.1.01', 4],
  ])('%j has %i', (code, depth) => expect(depthOf(code)).toBe(depth));
  test.each([
    ['5.1.1.01', 0, ''],
    ['5.1.1.01', 1, '5'],
    ['5.1.1.01', 3, '5.1.1'],
    ['5.1', 4, '5.1'],
    ['', 2, ''],
  ])('the prefix of %j at depth %i is %j', (code, depth, prefix) =>
    expect(prefixOf(code, depth)).toBe(prefix),
  );
  test('sections and fields', () => {
    expect(sectionOf('6.1.1')).toBe('6');
    expect(fieldOf('2.3.10')).toBe('2');
    expect(fieldOf('')).toBe('');
  });
});

describe('above means by whole segments', () => {
  test.each([
    ['2', '2.3', true],
    ['2.3.1', '2.3.10', false],
    ['2.3', '2.3', false],
    ['', '2', true],
    ['', '', false],
    ['2.3', '2', false],
  ])('%j above %j: %s', (upper, lower, is) => expect(isAbove(upper, lower)).toBe(is));
  test('within includes the code itself', () => {
    expect(isWithin('2.3', '2.3')).toBe(true);
    expect(isWithin('2.3', '2.30')).toBe(false);
  });
});

test('codes are ordered segment by segment, as numbers', () => {
  expect(['2.10', '10', '2.9.01', '2.9', '2'].toSorted(compareCodes)).toEqual([
    '2',
    '2.9',
    '2.9.01',
    '2.10',
    '10',
  ]);
});

test.each([
  ['', []],
  ['5', ['5']],
  ['2.3.10', ['2', '2.3', '2.3.10']],
  ['5.1.1.01', ['5', '5.1', '5.1.1', '5.1.1.01']],
])('the chain of %j is %j', (code, chain) => expect(chainOf(code)).toEqual(chain));
