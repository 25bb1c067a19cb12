import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatRupiah, type Sen } from '../model/money.ts';
import { isExcelFault } from './cells.ts';
import type { Sheet } from './columns.ts';
import { decideFormat, readJsonNumber, readMoney, type MoneyReading } from './numbers.ts';
import { placeOf } from './place.ts';
import { isJsonNumber, type Row } from './table.ts';

/** A figure of a row; `null` with `isReadable` false when the cell could not be read. */
export interface RowFigure {
  readonly amount: Sen | null;
  readonly isReadable: boolean;
}

/** Reads the money cells of a sheet in the one format that its figures show. */
export interface MoneyReader {
  /** How the numbers are read, where that had to be concluded. */
  readonly note: Diagnostic | null;
  read(
    row: Row,
    column: 'anggaran' | 'realisasi',
    mayBeNegative: boolean,
    diagnostics: Diagnostic[],
  ): RowFigure;
}

const EMPTY: RowFigure = { amount: null, isReadable: true };
const UNREAD: RowFigure = { amount: null, isReadable: false };

/** A reader of the money cells of one sheet. */
export function moneyReader(sheet: Sheet): MoneyReader {
  const { table, columns } = sheet;
  const decision = decideFormat(moneyCells(sheet));
  const { format } = decision;
  return {
    note: formatNote(sheet, decision.doubtful, format),
    read(row, column, mayBeNegative, diagnostics) {
      const index = columns[column];
      const cell = row.cells[index] ?? '';
      if (cell === '') return EMPTY;
      const reading = isJsonNumber(table, row, index) ? readJsonNumber(cell) : readMoney(cell, format);
      if (reading.kind === 'empty') return EMPTY;
      if (reading.kind !== 'figure') {
        diagnostics.push(unreadable(sheet, row, index, cell.trim(), reading));
        return UNREAD;
      }
      if (reading.amount < 0 && !mayBeNegative) {
        diagnostics.push(diagnostic('angka-negatif', placeOf(table, row, index), { amount: reading.amount }));
        return UNREAD;
      }
      return { amount: reading.amount, isReadable: true };
    },
  };
}

function* moneyCells(sheet: Sheet): Generator<string> {
  const indexes = [sheet.columns.anggaran, sheet.columns.realisasi].filter((index) => index !== -1);
  for (const row of sheet.table.rows) {
    for (const index of indexes) {
      const cell = row.cells[index];
      if (cell !== undefined && !isJsonNumber(sheet.table, row, index)) yield cell;
    }
  }
}

function formatNote(
  sheet: Sheet,
  example: string | null,
  format: 'indonesia' | 'inggris' | 'titik',
): Diagnostic | null {
  if (example === null) return null;
  const { table, columns } = sheet;
  const row = table.rows.find(
    (one) => one.cells[columns.anggaran] === example || one.cells[columns.realisasi] === example,
  );
  const index = row?.cells[columns[sheet.money]] === example ? columns[sheet.money] : columns.anggaran;
  const reading = readMoney(example, format);
  const read = reading.kind === 'figure' ? formatRupiah(reading.amount) : example;
  return diagnostic('format-angka', placeOf(table, row ?? table.header, index), {
    format,
    example: `${example} = ${read}`,
  });
}

function unreadable(sheet: Sheet, row: Row, index: number, text: string, reading: MoneyReading): Diagnostic {
  const place = placeOf(sheet.table, row, index);
  if (isExcelFault(text)) return diagnostic('sel-galat-excel', place, { text });
  const readings = 'readings' in reading ? reading.readings : [];
  if (reading.kind === 'ambiguous') return diagnostic('angka-bermakna-ganda', place, { text, readings });
  return diagnostic('angka-tidak-terbaca', place, { text, readings });
}
