import { stageOf } from '../../model/budget.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic, moneyCellOf, type Draft } from './rule.ts';

/**
 * An empty amount is a heading where rows stand below, "belum dilaporkan" in a realisasi, and a fault on a leaf of
 * a budget (`isian-wajib-kosong`).
 */
export function emptyAmounts(draft: Draft): Diagnostic[] {
  const { sheet, unread } = draft.records;
  if (stageOf(sheet.kind) === 'realised') return [];
  const told = new Set(unread.map((one) => one.row.record));
  // `sebagian` says that the figure above holds more than the rows below: without a figure it says nothing.
  const unnamed = draft.records.lines.filter(
    (line) => line.role === 'heading' && line.markers.includes('sebagian'),
  );
  return [...draft.assembly.leaves, ...unnamed]
    .filter((line) => line.amount === null && !told.has(line.origin.record))
    .map((line) =>
      diagnostic('isian-wajib-kosong', moneyCellOf(draft, line), { column: sheet.money, similar: [] }),
    );
}
