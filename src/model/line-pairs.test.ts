import { expect, test } from 'vitest';
import type { BudgetLine } from './budget.ts';
import { pairLines } from './line-pairs.ts';

const NODE = { activity: '2.3.11', account: '5.3.5' };
const row = (label: string, location = '', more: Partial<BudgetLine> = {}) =>
  ({ ...NODE, label, location, ...more }) as BudgetLine;
const here = (line: BudgetLine) => `${line.label} ${line.location}`.trim();

test.each<[string, BudgetLine[], BudgetLine[], string[], string[], string[]]>([
  ['nothing at all', [], [], [], [], []],
  ['one on each side', [row('Gang')], [row('Gang')], [], [], []],
  ['one against two', [row('Gang')], [row('Gang'), row('Jembatan')], ['Gang = Gang'], [], ['Jembatan']],
  ['two against one', [row('Gang'), row('Jembatan')], [row('GANG')], ['Gang = GANG'], ['Jembatan'], []],
  ['two against none', [row('Gang'), row('Jembatan')], [], [], ['Gang', 'Jembatan'], []],
  [
    'an empty place before fits any',
    [row('Gang'), row('Talud', 'RT 1')],
    [row('Gang', 'RT 3')],
    ['Gang = Gang RT 3'],
    ['Talud RT 1'],
    [],
  ],
  [
    'an empty place after fits any',
    [row('Gang', 'RT 3'), row('Talud', 'RT 1')],
    [row('Gang')],
    ['Gang RT 3 = Gang'],
    ['Talud RT 1'],
    [],
  ],
  [
    'places that differ part rows of one name',
    [row('Gang', 'RT 3'), row('Gang', 'RT 4')],
    [row('Gang', 'RT 4'), row('Gang', 'RT 3')],
    ['Gang RT 3 = Gang RT 3', 'Gang RT 4 = Gang RT 4'],
    [],
    [],
  ],
  [
    'two that could be one are not joined',
    [row('Gang', 'RT 3'), row('Gang', 'RT 4')],
    [row('Gang')],
    [],
    ['Gang RT 3', 'Gang RT 4'],
    ['Gang'],
  ],
  [
    'one that could be two is not joined',
    [row('Gang')],
    [row('Gang', 'RT 3'), row('Gang', 'RT 4')],
    [],
    ['Gang'],
    ['Gang RT 3', 'Gang RT 4'],
  ],
  [
    'rows of a kegiatan below are listed, never joined',
    [row('Gang', '', { activity: '2.3.12' }), row('Talud')],
    [row('Gang'), row('Talud')],
    ['Talud = Talud'],
    ['Gang'],
    ['Gang'],
  ],
  [
    'rows of a rekening below are listed, never joined',
    [row('Gang', '', { account: '5.3.5.01' }), row('Talud')],
    [row('Gang', '', { account: '5.3.5.01' }), row('Talud')],
    ['Talud = Talud'],
    ['Gang'],
    ['Gang'],
  ],
])('%s', (_, before, after, pairs, left, right) => {
  const joined = pairLines(NODE, before, after);
  expect(joined.pairs.map((pair) => `${here(pair.before)} = ${here(pair.after)}`)).toEqual(pairs);
  expect(joined.before.map(here)).toEqual(left);
  expect(joined.after.map(here)).toEqual(right);
});
