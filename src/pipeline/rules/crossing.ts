import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { chainOf } from '../../model/code.ts';
import type { DraftLine } from '../records.ts';
import type { Node } from '../tree.ts';
import { cellOf, diagnostic, type Draft } from './rule.ts';

/**
 * Two rows of one view of which neither is above the other but which could share a leaf, such as (1, 5.1) and
 * (1.1, 5): the same money could stand in both (`rincian-bersilang`).
 */
export function crossingsOf(draft: Draft): Diagnostic[] {
  const found = new Map<Node, Diagnostic>();
  for (const node of draft.tree.nodes) {
    // Stryker disable next-line all: rows of one rekening cannot cross; this only spares most nodes the look
    if (node.byActivity.length < 2 || node.byActivity.every((part) => part.account === node.account))
      continue;
    if (!node.isCounted) continue;
    for (const [lower, upper] of crossingPairs(node.byActivity)) {
      const [line, other] = [lower, upper].map((part) => part.lines[0] as DraftLine) as [
        DraftLine,
        DraftLine,
      ];
      if (found.has(lower)) continue;
      const args = { first: line.label, second: other.label, line: other.origin.line };
      found.set(lower, diagnostic('rincian-bersilang', cellOf(draft, line, 'kegiatan'), args));
    }
  }
  return [...found.values()];
}

/** Pairs (longer kegiatan and shorter rekening, shorter kegiatan and longer rekening), in time linear in the nodes. */
function crossingPairs(nodes: readonly Node[]): [Node, Node][] {
  const reaching = new Map<string, Node>();
  for (const node of nodes) {
    for (const account of chainOf(node.account).slice(0, -1))
      reaching.set(`${node.activity}|${account}`, node);
  }
  const pairs: [Node, Node][] = [];
  for (const node of nodes) {
    for (const activity of chainOf(node.activity).toReversed()) {
      const upper = reaching.get(`${activity}|${node.account}`);
      if (upper !== undefined) pairs.push([node, upper]);
    }
  }
  return pairs;
}
