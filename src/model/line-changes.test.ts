import { expect, test } from 'vitest';
import { documentFixture, type RowSketch } from '../views/fixture.ts';
import { lineChanges } from './line-changes.ts';

const road: RowSketch = ['5', '2.3.10', 'Rabat jalan', 40, { location: 'Krajan' }];
const other: RowSketch = ['5', '2.3.10', 'Rabat jalan', 25, { location: 'Gempol' }];
const income: RowSketch = ['4.2.1', '', 'Dana Desa', 100];
const changed = (before: readonly RowSketch[], after: readonly RowSketch[]) =>
  lineChanges(documentFixture(before), documentFixture(after)).map((one) => [
    one.kind,
    one.label,
    one.before,
    one.after,
    ...one.columns,
  ]);

test('nothing changed where only the order of the rows did', () => {
  expect(changed([income, road, other], [other, income, road])).toEqual([]);
});

test('a figure is told with what it was, rows of one code by their place', () => {
  expect(
    changed(
      [income, road, other],
      [income, ['5', '2.3.10', 'Rabat jalan', 45, { location: 'Krajan' }], other],
    ),
  ).toEqual([['changed', 'Rabat jalan', 4000, 4500]]);
});

test('a renamed or moved row stays the same row where its code has no other', () => {
  expect(changed([income], [['4.2.1', '', 'Dana Desa (DD)', 90]])).toEqual([
    ['changed', 'Dana Desa (DD)', 10000, 9000, 'uraian'],
  ]);
  expect(changed([road], [['5', '2.3.10', 'Rabat jalan', 40, { location: 'Gempol' }]])).toEqual([
    ['changed', 'Rabat jalan', 4000, 4000, 'lokasi'],
  ]);
});

test('rows that cannot be told apart are said to have gone and come, never guessed', () => {
  const twin = (rupiah: number): RowSketch => ['5', '2.3.10', 'Rabat jalan', rupiah];
  expect(changed([twin(1), twin(2)], [twin(3), twin(4)])).toEqual([
    ['added', 'Rabat jalan', null, 300],
    ['added', 'Rabat jalan', null, 400],
    ['removed', 'Rabat jalan', 100, null],
    ['removed', 'Rabat jalan', 200, null],
  ]);
});

test('a figure that is no longer reported is unknown, not zero', () => {
  expect(changed([income], [['4.2.1', '', 'Dana Desa', null]])).toEqual([
    ['changed', 'Dana Desa', 10000, null],
  ]);
});

test('every change adds up: old sum plus changes is the new sum', () => {
  const before = documentFixture([income, road, other, ['5', '1.1.01', 'Siltap', 7]]);
  const after = documentFixture([
    income,
    ['5', '2.3.10', 'Jalan', 41, { location: 'Krajan' }],
    ['5', '3.1.01', 'Pos', 9],
  ]);
  const moved = lineChanges(before, after)
    .filter(({ account }) => account === '5')
    .reduce((sum, one) => sum + (one.after ?? 0) - (one.before ?? 0), 0);
  expect((before.summary.expenditure ?? 0) + moved).toBe(after.summary.expenditure);
});
