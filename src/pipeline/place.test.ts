import { describe, expect, test } from 'vitest';
import { rawFile } from './cases/case.fixture.ts';
import { readers } from './cases/document.fixture.ts';
import { parseTable } from './parse.ts';
import { columnLetters, placeOf, positionAt } from './place.ts';
import type { Table } from './table.ts';
import { decodeText } from './text.ts';

function tableOf(text: string, name = 'apbdes.csv'): Table {
  const decoded = decodeText(rawFile(name, text)).value;
  const table = decoded && parseTable(decoded, (cell) => readers.column(cell) !== undefined).value;
  if (!table) throw new Error('the table does not parse');
  return table;
}

/** Where a cell of the n-th row is said to be, with the characters that are pointed at. */
function told(table: Table, row: number, index: number | null) {
  const origin = table.rows[row];
  if (!origin) throw new Error(`no row ${row}`);
  const { line, column, cell, excerpt, length } = placeOf(table, origin, index);
  const from = (column ?? 1) - 1;
  return { at: `${line}:${column}`, cell, text: excerpt?.slice(from, from + length) };
}

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));

describe('a cell is found in its line', () => {
  const HEAD = 'rekening;uraian;anggaran\n';
  test.each<[string, string, number, number | null, object]>([
    ['plain', `${HEAD}4;Pendapatan;900\n`, 0, 2, { at: '2:14', cell: 'C2', text: '900' }],
    ['empty', `${HEAD}4;;900\n`, 0, 1, { at: '2:3', cell: 'B2', text: '' }],
    ['quoted, with delimiter', `${HEAD}4;"Dana; Desa";900\n`, 0, 2, { at: '2:16', cell: 'C2', text: '900' }],
    ['quoted itself', `${HEAD}4;"Dana; Desa";900\n`, 0, 1, { at: '2:3', cell: 'B2', text: '"Dana; Desa"' }],
    [
      'after doubled quotes',
      `${HEAD}4;"Pipa 3"";""PVC";900\n`,
      0,
      2,
      { at: '2:20', cell: 'C2', text: '900' },
    ],
    [
      'after a quote inside a cell',
      `${HEAD}4;Pipa 3" PVC;900\n`,
      0,
      2,
      { at: '2:15', cell: 'C2', text: '900' },
    ],
    ['the row as a whole', `${HEAD}4;Dana;900\n`, 0, null, { at: '2:1', cell: null, text: '' }],
    ['after an empty line', `${HEAD}\n;;\n4;Dana;900\n`, 0, 2, { at: '4:8', cell: 'C4', text: '900' }],
    [
      'below a line break in quotes',
      `${HEAD}4;"Dana\nDesa";900\n5;Belanja;7\n`,
      1,
      2,
      { at: '4:11', cell: 'C3', text: '7' },
    ],
    ['below sep=', `sep=;\n${HEAD}4;Dana;900\n`, 0, 2, { at: '3:8', cell: 'C2', text: '900' }],
    ['missing at the end of its row', `${HEAD}4;Dana\n`, 0, 2, { at: '2:3', cell: 'C2', text: 'Dana' }],
    [
      'between tabs',
      'rekening\turaian\tanggaran\n4\tDana\t900\n',
      0,
      2,
      { at: '2:8', cell: 'C2', text: '900' },
    ],
    ['far to the right', `${HEAD}4;${'x'.repeat(480)};900\n`, 0, 2, { at: '2:484', cell: 'C2', text: '900' }],
  ])('%s', (_, text, row, index, expected) => expect(told(tableOf(text), row, index)).toEqual(expected));
});

describe('a JSON value is found by its offset, without a spreadsheet cell', () => {
  const TEXT =
    '[\n  { "rekening": "4", "uraian": "Dana\\nDesa",\n    "anggaran": 900 },\n  { "rekening": "5" }\n]\n';
  const table = tableOf(TEXT, 'apbdes.json');
  test('number on a later line', () =>
    expect(told(table, 0, 2)).toEqual({ at: '3:17', cell: null, text: '900' }));
  test('text with its quotes', () =>
    expect(told(table, 0, 1)).toEqual({ at: '2:32', cell: null, text: '"Dana\\nDesa"' }));
  test('a key that is missing: the beginning of its object', () => {
    expect(told(table, 1, 2)).toEqual({ at: '4:1', cell: null, text: '' });
  });
  test('the key itself, for what is wrong with a header', () => {
    const { line, column, length } = placeOf(table, table.header, 2);
    expect([line, column, length]).toEqual([3, 5, '"anggaran"'.length]);
  });
});

test.each([
  ['ab\ncd', 0, 1, 1, 'ab'],
  ['ab\ncd', 3, 2, 1, 'cd'],
  ['ab\ncd', 4, 2, 2, 'cd'],
  ['', 0, 1, 1, ''],
])('positionAt %j, %i', (text, offset, line, column, excerpt) => {
  expect(positionAt(text, offset)).toEqual({ line, column, excerpt });
});
