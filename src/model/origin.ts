/**
 * Where a row of a file stands. Together with the name of a column it leads to every value of the row:
 * file, line, column and spreadsheet cell (see `pipeline/place.ts`).
 */
export interface RowOrigin {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** Index of the record among the records of the file, from 0; the spreadsheet row is one more. */
  readonly record: number;
}

/** The file that a document was read from, so that anyone can check it. */
export interface SourceFile {
  /** Path from the directory of the project, always with `/`. */
  readonly file: string;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Size in bytes. */
  readonly bytes: number;
}
