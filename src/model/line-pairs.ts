import type { BudgetLine } from './budget.ts';
import type { NodeKey } from './leaf-index.ts';
import { foldText } from './reference.ts';

/** Rows of one node in two documents. */
export interface LinePairs {
  readonly pairs: readonly { readonly before: BudgetLine; readonly after: BudgetLine }[];
  /** Rows without a sure partner, to be listed as they are; none where the node has one row on either side at most. */
  readonly before: readonly BudgetLine[];
  readonly after: readonly BudgetLine[];
}

/**
 * Joins rows of one node whose uraian and lokasi, folded, match each other and nothing else. An empty lokasi, as in
 * most reports, fits any. One row on each side is the node itself and needs no joining.
 */
export function pairLines(
  node: NodeKey,
  before: readonly BudgetLine[],
  after: readonly BudgetLine[],
): LinePairs {
  if (before.length <= 1 && after.length <= 1) return { pairs: [], before: [], after: [] };
  const ofKey = (line: BudgetLine) => line.activity === node.activity && line.account === node.account;
  const byLabel = Map.groupBy(after.filter(ofKey), (line) => foldText(line.label));
  const candidates = new Map<BudgetLine, readonly BudgetLine[]>();
  const wanted = new Map<BudgetLine, number>();
  for (const line of before.filter(ofKey)) {
    const fitting = (byLabel.get(foldText(line.label)) ?? []).filter((other) => isSamePlace(line, other));
    candidates.set(line, fitting);
    for (const other of fitting) wanted.set(other, (wanted.get(other) ?? 0) + 1);
  }
  const pairs: { before: BudgetLine; after: BudgetLine }[] = [];
  const joined = new Set<BudgetLine>();
  for (const [line, [other, ...more]] of candidates) {
    if (other === undefined || more.length > 0 || wanted.get(other) !== 1) continue;
    pairs.push({ before: line, after: other });
    joined.add(line).add(other);
  }
  return {
    pairs,
    before: before.filter((line) => !joined.has(line)),
    after: after.filter((line) => !joined.has(line)),
  };
}

function isSamePlace(left: BudgetLine, right: BudgetLine): boolean {
  const [one, other] = [foldText(left.location), foldText(right.location)];
  return one === '' || other === '' || one === other;
}
