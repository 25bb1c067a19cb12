import type { SourceFile } from '../model/origin.ts';
import { parseRows } from '../pipeline/parse.ts';
import { columnLetters } from '../pipeline/place.ts';
import { isJsonNumber, type Row, type SourceText, type Table } from '../pipeline/table.ts';
import { oneLine } from './cell-text.ts';

/** A cell as it stands: a text, or a number of a spreadsheet. */
export type GridCell = string | number;

/** A row of a sheet that is not empty. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** From 1, as an editor or a spreadsheet counts. */
  readonly line: number;
  /** Row of the spreadsheet less one. */
  readonly record: number;
}

/** A sheet or CSV before anything is known about it. */
export interface Grid {
  readonly source: SourceFile;
  readonly form: 'csv' | 'sheet';
  /** The file as text, or its rows as they would stand in one; places point into it. */
  readonly text: string;
  readonly delimiter: string;
  readonly rows: readonly GridRow[];
  /** A CSV whose quotes do not close: nothing behind them can be trusted. */
  readonly quoteFault: Row | null;
}

/** Digits from which a number of JavaScript is not what was written. */
const MOST_DIGITS = 16;

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** A CSV of any layout; the delimiter is the one that makes the most rows of the same, largest width. */
export function gridOfText(input: SourceText): Grid {
  const { rows, delimiter, quoteFault } = parseRows(input, delimiterOf);
  return { source: input.source, text: input.text, form: 'csv', delimiter, rows, quoteFault };
}

/** A table that was read, as a sheet again: numbers of JSON are numbers. */
export function gridOfTable(table: Table): Grid {
  const { source, text, delimiter, header, rows } = table;
  const cellsOf = (row: Row): GridCell[] =>
    row.cells.map((cell, at) =>
      isJsonNumber(table, row, at) && cell.length < MOST_DIGITS ? Number(cell) : cell,
    );
  const all = [header, ...rows.map((row) => ({ ...row, cells: cellsOf(row) }))];
  return { source, text, form: 'csv', delimiter, rows: all, quoteFault: null };
}

/** Text of a cell; a number as its digits. */
export function textOf(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : cell.trim();
}

/** The texts of a row that are not empty. */
export function textsOf(row: GridRow): string[] {
  return row.cells.map((cell) => textOf(cell)).filter((text) => text !== '');
}

/** The sign that stands in the most lines, each line counted once: titles have none, amounts have commas but not everywhere. */
function delimiterOf(text: string): string {
  const lines = text.split('\n', 400).filter((line) => line.trim() !== '');
  let best: string = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    const usual = mostFrequent(counts.filter((count) => count > 1));
    const score =
      counts.filter((count) => count === usual && count > 1).length * (delimiter === ',' ? 0.99 : 1);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function mostFrequent(counts: readonly number[]): number {
  const groups = [...Map.groupBy(counts, (count) => count)];
  return groups.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

/** The sheet with some cells corrected, by their address such as `D46`. */
export function withEdits(grid: Grid, edits: ReadonlyMap<string, string>): Grid {
  if (edits.size === 0) return grid;
  const lines = grid.text.split('\n');
  const rows = grid.rows.map((row): GridRow => {
    const cells = row.cells.map((cell, at) => edits.get(`${columnLetters(at)}${row.record + 1}`) ?? cell);
    if (cells.some((cell, at) => cell !== row.cells[at]))
      lines[row.line - 1] = cells.map((cell) => quotedCell(cell, grid.delimiter)).join(grid.delimiter);
    return { ...row, cells };
  });
  return { ...grid, rows, text: lines.join('\n') };
}

/** A cell as it stands in one line of a CSV. */
export function quotedCell(cell: GridCell, delimiter: string): string {
  const whole = String(cell);
  const text = whole.includes('\n') ? oneLine(whole) : whole;
  return text.includes(delimiter) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
