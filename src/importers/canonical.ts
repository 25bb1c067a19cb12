import { writeCsv } from '../model/csv.ts';
import type { DocumentKind } from '../model/budget.ts';
import { decideFormat, readJsonNumber, readMoney } from '../pipeline/numbers.ts';
import type { Row, Table } from '../pipeline/table.ts';
import type { Grid, GridRow } from './grid.ts';

/** One cell of a row in our format, and the cell of the source that it was taken from. */
export interface CanonicalCell {
  readonly text: string;
  /** It was a number in the spreadsheet, which is taken as it is. */
  readonly isNumber: boolean;
  readonly from: number;
}

/** One row in our format. */
export interface CanonicalRow {
  readonly origin: GridRow;
  readonly cells: readonly CanonicalCell[];
}

/** A document in our own columns, before it is written or checked. */
export interface Canonical {
  readonly kind: DocumentKind;
  readonly header: readonly string[];
  readonly headerOrigin: GridRow;
  /** Column of the source of each header. */
  readonly headerFrom: readonly number[];
  readonly rows: readonly CanonicalRow[];
}

/** The document as a table of the pipeline whose places are those of the source. */
export function tableFrom(grid: Grid, canonical: Canonical): Table {
  const values: { offset: number; length: number; isNumber: boolean }[][] = [];
  const sources: number[][] = [];
  sources[canonical.headerOrigin.record] = [...canonical.headerFrom];
  const rows = canonical.rows.map(({ origin, cells }): Row => {
    sources[origin.record] = cells.map((cell) => cell.from);
    values[origin.record] = cells.map((cell) => ({ offset: 0, length: 0, isNumber: cell.isNumber }));
    return { cells: cells.map((cell) => cell.text), line: origin.line, record: origin.record };
  });
  const { record, line } = canonical.headerOrigin;
  const header: Row = { cells: canonical.header, line, record };
  return {
    source: grid.source,
    text: grid.text,
    form: grid.form,
    delimiter: grid.delimiter,
    header,
    rows,
    values,
    sources,
  };
}

const MONEY: ReadonlySet<string> = new Set(['anggaran', 'realisasi']);

/** The document as our CSV: figures as plain digits, decimals behind a comma, negatives in brackets; what is unreadable as written. */
export function csvFrom(canonical: Canonical): string {
  const money = canonical.header.flatMap((name, index) => (MONEY.has(name) ? [index] : []));
  const texts = canonical.rows.flatMap(({ cells }) =>
    money.flatMap((index) => (cells[index]?.isNumber === false ? [cells[index].text] : [])),
  );
  const { format } = decideFormat(texts);
  const write = (cell: CanonicalCell, index: number): string => {
    if (!money.includes(index)) return cell.text;
    const reading = cell.isNumber ? readJsonNumber(cell.text) : readMoney(cell.text, format);
    return reading.kind === 'figure' ? plainFigure(reading.amount) : cell.text;
  };
  return writeCsv(
    canonical.header,
    canonical.rows.map(({ cells }) => cells.map(write)),
  );
}

/**
 * A figure as it stands in the CSV that we write for villages.
 * @example plainFigure(123456750) // "1234567,50"
 * @example plainFigure(-100) // "(1)"
 */
export function plainFigure(amount: number): string {
  const magnitude = Math.abs(amount);
  const cents = magnitude % 100;
  const digits = `${(magnitude - cents) / 100}${cents === 0 ? '' : `,${String(cents).padStart(2, '0')}`}`;
  return amount < 0 ? `(${digits})` : digits;
}
