import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Sen } from '../../model/money.ts';
import { foldText } from '../../model/reference.ts';
import type { DraftLine } from '../records.ts';
import { diagnostic, moneyCellOf, type Draft } from './rule.ts';

/**
 * Rows of the same codes, text, fund source and place: with the same amount the same row twice (`baris-ganda`),
 * with another amount a similar row (`baris-mirip`), and both count.
 */
export function twinsOf(draft: Draft): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const node of draft.tree.nodes) {
    if (node.lines.length < 2) continue;
    const seen = new Map<string, Map<Sen, DraftLine>>();
    for (const line of node.lines) {
      if (line.amount === null || line.amount === 0) continue;
      const key = [line.label, line.fundSources.join(), line.location].map(foldText).join('|');
      const before = seen.get(key);
      if (before === undefined) seen.set(key, new Map([[line.amount, line]]));
      else {
        found.push(twin(draft, line, before));
        if (!before.has(line.amount)) before.set(line.amount, line);
      }
    }
  }
  return found;
}

/** @param before rows like this one, the first of each amount */
function twin(draft: Draft, line: DraftLine, before: ReadonlyMap<Sen, DraftLine>): Diagnostic {
  const amount = line.amount ?? 0;
  const same = before.get(amount);
  const place = moneyCellOf(draft, line);
  if (same) return diagnostic('baris-ganda', place, { line: same.origin.line, name: line.label });
  const [[other, similar] = [0, line]] = before;
  return diagnostic('baris-mirip', place, { line: similar.origin.line, name: line.label, amount, other });
}
