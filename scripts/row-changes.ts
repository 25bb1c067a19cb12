import daff from 'daff';
import { parseTable } from '../src/pipeline/parse.ts';
import type { Readers } from '../src/pipeline/readers.ts';
import { decodeText, type RawFile } from '../src/pipeline/text.ts';

/**
 * The rows in which two versions of a file differ, by daff: the header first, each with a sign before its cells.
 * `null` where one of them cannot be read as a table; a file that is not there has no rows.
 */
export function rowChanges(
  before: RawFile | null,
  after: RawFile | null,
  readers: Readers,
): string[][] | null {
  const [left, right] = [cellsOf(before, readers), cellsOf(after, readers)];
  if (left === null || right === null) return null;
  const flags = new daff.CompareFlags();
  flags.show_unchanged = false;
  flags.unchanged_context = 0;
  flags.always_show_header = true;
  const [one, other] = [new daff.TableView(left), new daff.TableView(right)];
  const result: unknown[][] = [];
  new daff.TableDiff(daff.compareTables(one, other, flags).align(), flags).hilite(new daff.TableView(result));
  return result
    .map((row) => row.map((cell) => String(cell ?? '')))
    .filter((row) => row[0] !== '...' && row[0] !== '!')
    .map((row) => (row[0] === '@@' ? ['', ...row.slice(1)] : row));
}

function cellsOf(file: RawFile | null, readers: Readers): string[][] | null {
  if (file === null) return [];
  const text = decodeText(file).value;
  const table = text && parseTable(text, (cell) => readers.column(cell) !== undefined).value;
  return table && [table.header, ...table.rows].map((row) => [...row.cells]);
}
