import type { RowOrigin, SourceFile } from '../model/origin.ts';

/** A file as text: line ends are LF, the byte-order mark is gone. */
export interface SourceText {
  readonly source: SourceFile;
  readonly text: string;
}

/** Most records that one document may have. */
export const MOST_ROWS = 20_000;

/** Most columns; a village file has ten, and a spreadsheet with notes beside it some dozens. */
export const MOST_COLUMNS = 200;

/** One record of a file, its cells as written. */
export interface Row extends RowOrigin {
  readonly cells: readonly string[];
}

/** A file as records of cells, each with its place. Rows that are wholly empty are gone. */
export interface Table extends SourceText {
  /** `sheet`: a spreadsheet; its text has one line per row, as it would stand in a CSV. */
  readonly form: 'csv' | 'json' | 'sheet';
  /** `;`, `,` or tab; `,` for JSON, where it is not used. */
  readonly delimiter: string;
  readonly header: Row;
  readonly rows: readonly Row[];
  /** JSON and spreadsheets: by record, where each cell's value begins in the text and whether it is a number there. */
  readonly values: readonly (readonly JsonValue[])[] | null;
  /** By record, the column of the file that each cell was taken from; `null` where the columns are those of the file. */
  readonly sources: readonly (readonly number[])[] | null;
}

/** Where a JSON value stands; offset and length in characters. */
export interface JsonValue {
  readonly offset: number;
  readonly length: number;
  readonly isNumber: boolean;
}

/** Whether the cell was written as a number of JSON or a spreadsheet, which is taken as a number and never by way of text. */
export function isJsonNumber(table: Table, row: Row, index: number): boolean {
  return table.values?.[row.record]?.[index]?.isNumber ?? false;
}
