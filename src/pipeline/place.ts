import type { Place } from '../diagnostics/diagnostic.ts';
import type { RowOrigin } from '../model/origin.ts';
import type { Table } from './table.ts';

/** How much of a line is kept for a message: its beginning, and as far as what is meant, but never more than this. */
const EXCERPT = 400;
const LONGEST_EXCERPT = 4_000;

/**
 * The place of one cell, worked out only when a message needs it: line and column in the file, and the
 * spreadsheet cell. Without `index` the row as a whole.
 */
export function placeOf(table: Table, row: RowOrigin, index: number | null = null): Place {
  if (table.form === 'json') return jsonPlace(table, row, index);
  const excerpt = lineOf(table.text, row.line);
  const at = index === null ? null : (table.sources?.[row.record]?.[index] ?? index);
  const cell = at === null ? null : `${columnLetters(at)}${row.record + 1}`;
  const span = at === null ? null : spanOf(excerpt, table.delimiter, at);
  return {
    file: table.source.file,
    line: row.line,
    column: span === null ? 1 : span.start + 1,
    cell,
    excerpt: excerptOf(excerpt, span?.end ?? 0),
    length: span === null ? 0 : span.end - span.start,
  };
}

/**
 * Spreadsheet letters of a column index.
 * @example columnLetters(0) // "A"
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** Line and column of an offset in a text, both from 1, with the line itself. */
export function positionAt(text: string, offset: number): { line: number; column: number; excerpt: string } {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, excerpt: lineOf(text, low + 1) };
}

/** One line of a text, from 1, without its end. */
function lineOf(text: string, line: number): string {
  const starts = lineStarts(text);
  const start = starts[line - 1];
  if (start === undefined) return '';
  const next = starts[line];
  return text.slice(start, next === undefined ? undefined : next - 1);
}

/** Where the lines of the text that was asked about last begin: a file with many faults is cut into lines once. */
let latest: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

function lineStarts(text: string): readonly number[] {
  if (latest.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    latest = { text, starts };
  }
  return latest.starts;
}

function jsonPlace(table: Table, row: RowOrigin, index: number | null): Place {
  const value = index === null ? undefined : table.values?.[row.record]?.[index];
  const name = index === null ? undefined : table.header.cells[index];
  const key = name === undefined || row.record === 0 ? {} : { key: name, record: row.record };
  if (value === undefined || value.length === 0) {
    const excerpt = lineOf(table.text, row.line);
    return {
      file: table.source.file,
      line: row.line,
      column: 1,
      cell: null,
      excerpt: excerptOf(excerpt, 0),
      length: 0,
      ...key,
    };
  }
  const { line, column, excerpt } = positionAt(table.text, value.offset);
  const length = Math.min(value.length, excerpt.length - column + 1);
  return {
    file: table.source.file,
    line,
    column,
    cell: null,
    excerpt: excerptOf(excerpt, column + length),
    length,
    ...key,
  };
}

/** The part of a line that a message can show, up to `end` where that is further. */
export function excerptOf(line: string, end: number): string {
  return line.slice(0, Math.max(EXCERPT, Math.min(end, LONGEST_EXCERPT)));
}

/** Start and end of a cell in its line; where the cell begins on a later line, the end of this one. */
function spanOf(line: string, delimiter: string, index: number): { start: number; end: number } {
  let start = 0;
  for (let cell = 0; ; cell += 1) {
    const end = cellEnd(line, delimiter, start);
    if (cell === index || end >= line.length) return { start: Math.min(start, line.length), end };
    start = end + 1;
  }
}

function cellEnd(line: string, delimiter: string, start: number): number {
  let at = start;
  if (line[start] === '"') {
    at += 1;
    while (at < line.length && (line[at] !== '"' || line[at + 1] === '"')) at += line[at] === '"' ? 2 : 1;
  }
  const end = line.indexOf(delimiter, at);
  return end === -1 ? line.length : end;
}
