import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { depthOf, prefixOf } from '../../model/code.ts';
import type { Sen } from '../../model/money.ts';
import { firstLine, isLeaf, sumOfParts, type Node } from '../tree.ts';
import { cellOf, diagnostic, isUnreadBelow, linesOf, moneyCellOf, nameOf, type Draft } from './rule.ts';

/**
 * A figure that stands over others must be their sum, in each of the two views (`jumlah-tidak-cocok`). Expenditure
 * that only adds up when both views are added is mixed (`campur-pandangan`). A recap by rekening that the rows
 * by kegiatan do not reach is not compared (`rekap-tidak-dibandingkan`, once).
 * @see Permendagri 20/2018, Lampiran: structure of the APB Desa
 */
export function sumsOf(draft: Draft): Diagnostic[] {
  const reaches = recapReach(draft);
  const found: Diagnostic[] = [];
  let uncompared: Node | null = null;
  for (const node of draft.tree.nodes) {
    if (isUncomparedRecap(node)) uncompared ??= node;
    if (isLeaf(node) || isUnreadBelow(draft, node.activity, node.account)) continue;
    const isReached = reaches(node);
    if (!isReached && node.byActivity.length > 0) uncompared ??= node;
    found.push(...(node.stated === null ? viewsDiffer(draft, node) : differsFromStated(draft, node, node.stated, isReached)));
  }
  if (uncompared?.lines[0]) {
    found.push(diagnostic('rekap-tidak-dibandingkan', cellOf(draft, uncompared.lines[0], 'rekening'), { name: nameOf(draft, uncompared) }));
  }
  return found;
}

function differsFromStated(draft: Draft, node: Node, stated: Sen, isReached: boolean): Diagnostic[] {
  const byActivity = isReached ? sumOfParts(node, node.byActivity) : null;
  const byAccount = sumOfParts(node, node.byAccount);
  const mayHoldMore = node.isPartial || node.hasGap;
  const isWrong = (sum: Sen | null) => sum !== null && (mayHoldMore ? sum > stated : sum !== stated);
  if (isWrong(byActivity) && isWrong(byAccount) && (byActivity ?? 0) + (byAccount ?? 0) === stated) {
    return [mixed(draft, node, byActivity ?? 0, byAccount ?? 0, stated)];
  }
  const [line] = node.lines;
  if (line === undefined) return [];
  const views = [
    { computed: byActivity, nodes: node.byActivity },
    { computed: byAccount, nodes: node.byAccount },
  ];
  return views.flatMap(({ computed, nodes }) => {
    if (computed === null || !isWrong(computed)) return [];
    const kind = mayHoldMore ? ('sebagian' as const) : ('rincian' as const);
    return [diagnostic('jumlah-tidak-cocok', moneyCellOf(draft, line), { name: nameOf(draft, node), stated, computed, lines: linesOf(nodes), kind })];
  });
}

/** A node without a figure of its own is listed twice, and the listings differ. */
function viewsDiffer(draft: Draft, node: Node): Diagnostic[] {
  if (node.byActivity.length === 0 || node.byAccount.length === 0 || node.hasGap) return [];
  const byActivity = sumOfParts(node, node.byActivity) ?? 0;
  const byAccount = sumOfParts(node, node.byAccount) ?? 0;
  if (byActivity === byAccount) return [];
  const total = controlOf(draft, node);
  if (total === null || total === byActivity + byAccount) return [mixed(draft, node, byActivity, byAccount, total)];
  const line = firstLine(node.byAccount[0] as Node);
  if (line === undefined) return [];
  const args = { name: nameOf(draft, node), stated: byAccount, computed: byActivity, lines: linesOf(node.byActivity), kind: 'rekap' as const };
  return [diagnostic('jumlah-tidak-cocok', moneyCellOf(draft, line), args)];
}

function mixed(draft: Draft, node: Node, byActivity: Sen, byAccount: Sen, stated: Sen | null): Diagnostic {
  const line = firstLine(node.byAccount[0] as Node) ?? node.lines[0];
  const place = line === undefined ? { file: draft.records.sheet.table.source.file, line: null, column: null, cell: null, excerpt: null, length: 0 } : cellOf(draft, line, 'kegiatan');
  return diagnostic('campur-pandangan', place, { name: nameOf(draft, node), byActivity, byAccount, stated });
}

function controlOf(draft: Draft, node: Node): Sen | null {
  const control = draft.records.controls.find(
    ({ subject }) => subject.kind === 'node' && subject.account === node.account && subject.activity === node.activity,
  );
  return control?.stated ?? null;
}

/** A recap such as (–, 5.1) below which nothing is written by kegiatan, beside rows that are. */
function isUncomparedRecap(node: Node): boolean {
  return node.lines[0]?.role === 'recap' && node.account.length > 1 && isLeaf(node);
}

/**
 * Whether the rows by kegiatan go at least as deep into the rekening as a node does. A leaf (2.1.01, 5) stops above
 * (–, 5.1): it may or may not hold some of it.
 */
function recapReach(draft: Draft): (node: Node) => boolean {
  let stops: Set<string> | null = null;
  return (node) => {
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
    if (!isLeaf(node) || node.activity === '') continue;
    for (let depth = depthOf(node.activity) - 1; depth >= 0; depth -= 1) {
      stops.add(`${prefixOf(node.activity, depth)}|${node.account}`);
    }
  }
  return stops;
}
