/** A cell to be written: text is neutralised, a number stands as it is, `null` is empty. */
export type CsvCell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula, half and full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV (RFC 4180): commas, or semicolons as Excel in Indonesia opens them; CRLF after every record, quotes where needed. Text that a spreadsheet would
 * run as a formula is disarmed by a leading apostrophe; numbers are not touched.
 * @example writeCsv(['uraian', 'anggaran'], [['=1+1', -5]]) // "uraian,anggaran\r\n'=1+1,-5\r\n"
 */
export function writeCsv(
  header: readonly string[],
  records: readonly (readonly CsvCell[])[],
  delimiter: ',' | ';' = ',',
): string {
  return [header, ...records]
    .map((record) => `${record.map((cell) => writeCell(cell, delimiter)).join(delimiter)}\r\n`)
    .join('');
}

function writeCell(cell: CsvCell, delimiter: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}
