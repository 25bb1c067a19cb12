import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { depthOf, prefixOf } from '../../model/code.ts';
import type { Node } from '../tree.ts';
import { cellOf, diagnostic, nameOf, type Draft } from './rule.ts';

/**
 * Two rows of one view of which neither is above the other but which could share a leaf, such as (1, 5.1) and
 * (1.1, 5): the same money could stand in both (`rincian-bersilang`).
 */
export function crossingsOf(draft: Draft): Diagnostic[] {
  const found = new Map<Node, Diagnostic>();
  for (const node of draft.tree.nodes) {
    if (
      !node.isCounted ||
      node.byActivity.length < 2 ||
      node.byActivity.every((part) => part.account === node.account)
    )
      continue;
    for (const [lower, upper] of crossingPairs(node.byActivity)) {
      const [line] = lower.lines;
      const other = upper.lines[0];
      if (line === undefined || other === undefined || found.has(lower)) continue;
      const args = { first: nameOf(draft, lower), second: nameOf(draft, upper), line: other.origin.line };
      found.set(lower, diagnostic('rincian-bersilang', cellOf(draft, line, 'kegiatan'), args));
    }
  }
  return [...found.values()];
}

/** Pairs (longer kegiatan and shorter rekening, shorter kegiatan and longer rekening), in time linear in the nodes. */
function crossingPairs(nodes: readonly Node[]): [Node, Node][] {
  const reaching = new Map<string, Node>();
  for (const node of nodes) {
    for (let depth = depthOf(node.account) - 1; depth > 0; depth -= 1) {
      reaching.set(`${node.activity}|${prefixOf(node.account, depth)}`, node);
    }
  }
  const pairs: [Node, Node][] = [];
  for (const node of nodes) {
    for (let depth = depthOf(node.activity) - 1; depth >= 0; depth -= 1) {
      const upper = reaching.get(`${prefixOf(node.activity, depth)}|${node.account}`);
      if (upper !== undefined) pairs.push([node, upper]);
    }
  }
  return pairs;
}
