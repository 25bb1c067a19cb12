import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ColumnName } from './columns.ts';
import { placeOf } from './place.ts';
import type { Row, Table } from './table.ts';

/** Longest text of a cell, in characters. */
export const LONGEST_TEXT = 500;

/** Control characters but tab and line break, bidi overrides and isolates, zero-width characters, lost letters (U+FFFD). */
const FORBIDDEN =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFD]/;
/** A text without any of these. */
export const VISIBLE = new RegExp(`^[^${FORBIDDEN.source.slice(1, -1)}]*$`);
/** Anything but the plain signs that most files are made of: a quicker question. */
const UNUSUAL = /[^\t\n -~]/;
/** What Excel runs as a formula. A `+` or `-` before a space or a word is a bullet and stays. */
const FORMULA = /^\s*(?:[=@＝＠]|[+\-＋－](?:[\d(]|[\p{L}_.]+\())/u;
const EXCEL_FAULT = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$|^#{2,}$/i;

/** One look over the whole file, which spares most files the look at every cell for what a cell may hold anywhere. */
export function mayHoldForbiddenText(table: Table): boolean {
  return (
    table.form === 'json' ||
    table.text.includes('#') ||
    (UNUSUAL.test(table.text) && FORBIDDEN.test(table.text))
  );
}

/** Whether a cell begins with what could be a formula: neither letter, digit, quote nor bracket. */
export function beginsLikeFormula(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return (
    first < 34 || (first > 41 && first < 48) || (first > 57 && first < 65) || first === 0xa0 || first > 0x2000
  );
}

/** Faults of one text cell: hidden characters, formulas, Excel's error marks. */
export function textFaults(table: Table, row: Row, index: number, column: ColumnName): Diagnostic | null {
  const text = row.cells[index] ?? '';
  const hidden = FORBIDDEN.exec(text);
  if (hidden) {
    const point = `U+${hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    return diagnostic('karakter-terlarang', placeOf(table, row, index), { column, point });
  }
  if (isExcelFault(text))
    return diagnostic('sel-galat-excel', placeOf(table, row, index), { text: text.trim() });
  if (FORMULA.test(text))
    return diagnostic('rumus-berbahaya', placeOf(table, row, index), { column, text: text.trim() });
  return null;
}

/** Whether Excel wrote an error mark instead of a value. */
export function isExcelFault(text: string): boolean {
  return text.includes('#') && EXCEL_FAULT.test(text.trim());
}

/** A text cell as it is kept: one line, without spaces around. */
export function tidyText(cell: string): string {
  const text = cell.trim();
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
}
