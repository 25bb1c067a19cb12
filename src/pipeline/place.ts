import type { Place } from '../diagnostics/diagnostic.ts';
import type { RowOrigin } from '../model/origin.ts';
import type { Table } from './table.ts';

/** Longest excerpt of a line that a message shows, in characters. */
const EXCERPT = 400;

/**
 * The place of one cell, worked out only when a message needs it: line and column in the file, and the
 * spreadsheet cell. Without `index` the row as a whole.
 */
export function placeOf(table: Table, row: RowOrigin, index: number | null = null): Place {
  if (table.form === 'json') return jsonPlace(table, row, index);
  const lines = table.text.split('\n');
  const excerpt = lines[row.line - 1] ?? '';
  const cell = index === null ? null : `${columnLetters(index)}${row.record + 1}`;
  const span = index === null ? null : spanOf(excerpt, table.delimiter, index);
  return {
    file: table.source.file,
    line: row.line,
    column: span === null ? 1 : span.start + 1,
    cell,
    excerpt: excerpt.slice(0, EXCERPT),
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
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - start + 1, excerpt: text.slice(start, end === -1 ? undefined : end) };
}

function jsonPlace(table: Table, row: RowOrigin, index: number | null): Place {
  const value = index === null ? undefined : table.values?.[row.record]?.[index];
  if (value === undefined || value.length === 0) {
    const excerpt = table.text.split('\n')[row.line - 1] ?? '';
    return { file: table.source.file, line: row.line, column: 1, cell: null, excerpt: excerpt.slice(0, EXCERPT), length: 0 };
  }
  const { line, column, excerpt } = positionAt(table.text, value.offset);
  return { file: table.source.file, line, column, cell: null, excerpt: excerpt.slice(0, EXCERPT), length: value.length };
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
