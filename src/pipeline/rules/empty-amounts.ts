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
  return draft.assembly.leaves
    .filter((leaf) => leaf.amount === null && !told.has(leaf.origin.record))
    .map((leaf) =>
      diagnostic('isian-wajib-kosong', moneyCellOf(draft, leaf), { column: sheet.money, similar: [] }),
    );
}
