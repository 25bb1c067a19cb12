import { foldText } from '../model/reference.ts';
import type { PassReason } from './conversion.ts';
import { textOf, textsOf, type GridCell, type GridRow } from './grid.ts';
import { isNumberRow, isSameHeader, type Layout, type LayoutColumn } from './headings.ts';
import { withoutTrailingDots } from './cell-text.ts';

/** What a row of a report is. */
export type RowStanding = 'row' | PassReason;

const CONTROL = /^(?:jumlah|total|surplus|defisit|pembiayaan netto|selisih pembiayaan|silpa|sisa lebih)\b/;
const MONEY: ReadonlySet<string> = new Set(['anggaran', 'realisasi', 'semula', 'menjadi']);
const FIGURE = /^[-–−(]?\s*(?:Rp\.?)?\s*[-–−]?\s*\d[\d.,\s]*(?:,-|\.-)?\)?$/i;

/** Text of the cells that a column reaches over, joined; one number stays a number. */
export function spanOf(row: GridRow, column: Pick<LayoutColumn, 'from' | 'to'>): GridCell {
  const cells = row.cells.slice(column.from, column.to + 1).filter((cell) => textOf(cell) !== '');
  const [only] = cells;
  return cells.length === 1 && only !== undefined ? only : cells.map((cell) => textOf(cell)).join(' ');
}

/** First cell of a span that holds something, for the place of its text. */
export function firstOf(row: GridRow, column: Pick<LayoutColumn, 'from' | 'to'>): number {
  for (let at = column.from; at <= column.to; at += 1) if (textOf(row.cells[at]) !== '') return at;
  return column.from;
}

/** Code parts of a row that stand in cells of their own, joined by dots. */
export function codeOf(row: GridRow, cells: readonly number[]): string {
  const parts = cells.map((at) => textOf(row.cells[at])).filter((text) => text !== '');
  return parts.map((part) => (parts.length > 1 ? withoutTrailingDots(part) : part)).join('.');
}

/** A merged total or page foot has its text in the code cells: that is no code. */
export function textCode(code: string): string {
  return /[a-z]{3}/i.test(code) && !code.includes('[') ? '' : code;
}

/** Label of a row; a total that is merged over the code cells has its text there. */
export function labelOf(row: GridRow, layout: Layout, column: LayoutColumn): string {
  const label = textOf(spanOf(row, column));
  if (label !== '') return label;
  const before = layout.codeGroups.flat().map((at) => textOf(row.cells[at]));
  return before.find((text) => /[a-z]{3}/i.test(text) && !text.includes('[')) ?? '';
}

/** Tells rows from what only frames them. `last` is the last row that has a code or states a total. */
export function standingsOf(rows: readonly GridRow[], layout: Layout, header: GridRow): RowStanding[] {
  const label = layout.columns.find((column) => column.meaning === 'uraian') as LayoutColumn;
  const money = layout.columns.filter((column) => MONEY.has(column.meaning));
  const withoutCodes = !layout.columns.some(
    (column) => column.meaning === 'rekening' || column.meaning === 'kegiatan',
  );
  const standings = rows.map((row): RowStanding => {
    if (isSameHeader(row, header)) return 'kepala';
    if (isNumberRow(row)) return 'nomor-kolom';
    const text = labelOf(row, layout, label);
    const hasFigure = money.some((column) => FIGURE.test(textOf(spanOf(row, column))));
    if (CONTROL.test(foldText(text))) return 'row';
    if (withoutCodes) return hasFigure ? 'row' : 'tanpa-angka';
    const codes = layout.columns
      .filter((column) => column.meaning === 'kegiatan')
      .map((column) => textOf(spanOf(row, column)));
    const code = [textCode(codeOf(row, layout.codeGroups.flat())), ...codes].join('');
    if (/\d/.test(code)) return 'row';
    return hasFigure ? 'row' : textsOf(row).length > 0 ? 'tanpa-angka' : 'kepala';
  });
  const last = lastTotalOrCode(rows, standings, layout, label);
  return standings.map((standing, index) =>
    index > last && standing !== 'nomor-kolom' ? 'penutup' : standing,
  );
}

/** Behind the last row with a code or a total stand place, date and signatures, whatever numbers they hold. */
function lastTotalOrCode(
  rows: readonly GridRow[],
  standings: readonly RowStanding[],
  layout: Layout,
  label: LayoutColumn,
): number {
  return rows.findLastIndex((row, index) => {
    if (standings[index] !== 'row') return false;
    const code = codeOf(row, layout.codeGroups.flat());
    return (
      /^\d/.test(code) ||
      CONTROL.test(foldText(labelOf(row, layout, label))) ||
      (layout.codeGroups.flat().length === 0 && standings[index] === 'row') ||
      layout.columns.some((column) => column.meaning === 'kegiatan' && /\d/.test(textOf(spanOf(row, column))))
    );
  });
}
