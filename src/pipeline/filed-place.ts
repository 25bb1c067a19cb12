import { wholeFile, type Place } from '../diagnostics/diagnostic.ts';
import type { BudgetLine, DocumentKind } from '../model/budget.ts';
import { readHeader, type ColumnName, type Sheet } from './columns.ts';
import { parseTable } from './parse.ts';
import { placeOf } from './place.ts';
import type { Readers } from './readers.ts';
import { decodeText, type RawFile } from './text.ts';

/** The place of a line in a document's file: its cell in one column, `money` for its figure; `null` for the file. */
export type PlaceFinder = (line: Pick<BudgetLine, 'origin'> | null, column: ColumnName | 'money') => Place;

/**
 * Places in a file that was read before. Its table is not kept in memory; it is opened again, once, when a message
 * first needs a place.
 */
export function placesIn(file: RawFile, kind: DocumentKind, readers: Readers): PlaceFinder {
  let sheet: Sheet | null | undefined;
  return (line, column) => {
    if (line === null) return wholeFile(file.file);
    sheet ??= sheetOf(file, kind, readers);
    if (sheet === null) return wholeFile(file.file);
    const index = sheet.columns[column === 'money' ? sheet.money : column];
    return placeOf(sheet.table, line.origin, index === -1 ? null : index);
  };
}

function sheetOf(file: RawFile, kind: DocumentKind, readers: Readers): Sheet | null {
  const text = decodeText(file).value;
  const table = text && parseTable(text, (cell) => readers.column(cell) !== undefined).value;
  return table && readHeader(table, kind, readers).value;
}
