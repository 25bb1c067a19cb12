import { chainOf, depthOf, prefixOf } from '../../model/code.ts';
import type { Sen } from '../../model/money.ts';
import { isLeaf, sumOfParts, type Node } from '../tree.ts';
import type { Draft } from './rule.ts';

/** One of the two listings below a node, with its sum. */
export interface View {
  readonly nodes: readonly Node[];
  readonly sum: Sen;
  /** Some row of it is not reported. */
  readonly hasGap: boolean;
  readonly kind: 'menurut-kegiatan' | 'menurut-rekening';
}

/** By how much the figure of a node would change if a wrong subtotal at or below it were what its rows give. */
export type ShiftsOf = (node: Node) => readonly Sen[];

/** More combinations of wrong subtotals than this are not tried; the sum above them is then told as well. */
const MOST_COMBINATIONS = 4_096;

/** How the nodes of a document can be compared, worked out once. */
export function comparisons(draft: Draft): { reaches: (node: Node) => boolean; shiftsOf: ShiftsOf } {
  const reaches = recapReach(draft);
  const known = new Map<Node, readonly Sen[]>();
  const shiftsOf: ShiftsOf = (node) => {
    const before = known.get(node);
    // Stryker disable next-line ConditionalExpression: worked out once
    if (before !== undefined) return before;
    const shifts = shiftsFrom(node);
    // Stryker disable next-line CallExpression: worked out once
    known.set(node, shifts);
    return shifts;
  };
  const shiftsFrom = (node: Node): readonly Sen[] => {
    const { stated } = node;
    const views = viewsOf(node, reaches(node));
    if (stated !== null)
      return views.filter((view) => isWrong(node, stated, view)).map((view) => view.sum - stated);
    return views.flatMap((view) => view.nodes.flatMap((part) => shiftsOf(part)));
  };
  return { reaches, shiftsOf };
}

/** The listings below a node that can be compared with it. */
export function viewsOf(node: Node, isReached: boolean): View[] {
  const byActivity = isReached ? sumOfParts(node, node.byActivity) : null;
  const byAccount = sumOfParts(node, node.byAccount);
  const views: View[] = [];
  const add = (nodes: readonly Node[], sum: Sen | null, kind: View['kind']) => {
    if (sum !== null) views.push({ nodes, sum, hasGap: nodes.some((part) => part.hasGap), kind });
  };
  add(node.byActivity, byActivity, 'menurut-kegiatan');
  add(node.byAccount, byAccount, 'menurut-rekening');
  return views;
}

/**
 * Whether a view contradicts the stated figure of a node. With `sum` another sum of the view is judged. Row 6 is a
 * difference, so it cannot be compared with a part of what it is made of.
 */
export function isWrong(node: Node, stated: Sen, view: View, sum: Sen = view.sum): boolean {
  if (!mayHoldMore(node, view)) return sum !== stated;
  return node.account !== '6' && sum > stated;
}

/** Whether a figure may be larger than the rows of a view: not all are listed, or not all reported. */
export function mayHoldMore(node: Node, view: View): boolean {
  return node.isPartial || view.hasGap;
}

/** The sums that some rows would give if any of the wrong subtotals among them were right; without the sum as it is. */
export function reachableSums(upper: Node, sum: Sen, below: readonly Node[], shiftsOf: ShiftsOf): Sen[] {
  let sums = new Set<Sen>([sum]);
  for (const node of below) {
    const shifts = shiftsOf(node);
    const sign = upper.account === '6' && node.account.startsWith('6.2') ? -1 : 1;
    const next = new Set(sums);
    for (const one of sums) for (const shift of shifts) next.add(one + sign * shift);
    if (next.size > MOST_COMBINATIONS) break;
    sums = next;
  }
  return [...sums];
}

/**
 * Whether the rows by kegiatan go at least as deep into the rekening as a node does. A leaf (2.1.01, 5) stops above
 * (–, 5.1): it may or may not hold some of it.
 */
function recapReach(draft: Draft): (node: Node) => boolean {
  let stops: Set<string> | null = null;
  return (node) => {
    // Stryker disable next-line ConditionalExpression,LogicalOperator: most nodes ask nothing; this only spares them the look
    if (node.account.length === 1 || node.byActivity.length === 0) return true;
    const depth = depthOf(node.account);
    stops ??= stopsOf(draft.tree.nodes);
    for (let upper = 1; upper < depth; upper += 1) {
      if (stops.has(`${node.activity}|${prefixOf(node.account, upper)}`)) return false;
    }
    return true;
  };
}

function stopsOf(nodes: readonly Node[]): Set<string> {
  const stops = new Set<string>();
  for (const node of nodes) {
    if (!node.isCounted || !isLeaf(node)) continue;
    for (const upper of ['', ...chainOf(node.activity)]) stops.add(`${upper}|${node.account}`);
  }
  return stops;
}
