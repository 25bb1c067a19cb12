import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
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
    const seen = new Map<string, DraftLine[]>();
    for (const line of node.lines) {
      const key = [line.label, line.fundSources.join(), line.location].map(foldText).join('|');
      const before = seen.get(key);
      if (before === undefined) seen.set(key, [line]);
      else {
        found.push(...twin(draft, line, before));
        before.push(line);
      }
    }
  }
  return found;
}

function twin(draft: Draft, line: DraftLine, before: readonly DraftLine[]): Diagnostic[] {
  if (line.amount === null || line.amount === 0) return [];
  const same = before.find((other) => other.amount === line.amount);
  if (same)
    return [
      diagnostic('baris-ganda', moneyCellOf(draft, line), { line: same.origin.line, name: line.label }),
    ];
  const similar = before.find((other) => other.amount !== null && other.amount !== 0);
  if (similar === undefined) return [];
  const args = {
    line: similar.origin.line,
    name: line.label,
    amount: line.amount,
    other: similar.amount ?? 0,
  };
  return [diagnostic('baris-mirip', moneyCellOf(draft, line), args)];
}
