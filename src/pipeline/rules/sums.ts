import { wholeFile, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Sen } from '../../model/money.ts';
import { firstLine, isLeaf, type Node } from '../tree.ts';
import {
  comparisons,
  isWrong,
  mayHoldMore,
  reachableSums,
  viewsOf,
  type ShiftsOf,
  type View,
} from './comparisons.ts';
import { cellOf, diagnostic, isUnreadBelow, linesOf, moneyCellOf, nameOf, type Draft } from './rule.ts';

/**
 * A figure that stands over others must be their sum, in each of the two views (`jumlah-tidak-cocok`). Expenditure
 * that only adds up when both views are added is mixed (`campur-pandangan`). A recap by rekening that the rows
 * by kegiatan do not reach is not compared (`rekap-tidak-dibandingkan`, once). A sum that would be right if a wrong
 * subtotal below it were right is not told again.
 * @see Permendagri 20/2018, Lampiran: structure of the APB Desa
 */
export function sumsOf(draft: Draft): Diagnostic[] {
  const { reaches, shiftsOf } = comparisons(draft);
  const found: Diagnostic[] = [];
  let uncompared: Node | null = null;
  for (const node of draft.tree.nodes) {
    if (isUncomparedRecap(node)) uncompared ??= node;
    if (isLeaf(node) || isUnreadBelow(draft, node.activity, node.account)) continue;
    const isReached = reaches(node);
    if (!isReached && node.byActivity.length > 0) uncompared ??= node;
    const views = viewsOf(node, isReached);
    found.push(
      ...(node.stated === null
        ? viewsDiffer(draft, node, views, shiftsOf)
        : differsFromStated(draft, node, node.stated, views, shiftsOf)),
    );
  }
  if (uncompared?.lines[0] && found.every((one) => one.code !== 'campur-pandangan')) {
    found.push(
      diagnostic('rekap-tidak-dibandingkan', cellOf(draft, uncompared.lines[0], 'rekening'), {
        name: nameOf(draft, uncompared),
      }),
    );
  }
  return found;
}

function differsFromStated(
  draft: Draft,
  node: Node,
  stated: Sen,
  views: readonly View[],
  shiftsOf: ShiftsOf,
): Diagnostic[] {
  const wrong = views.filter((view) => isWrong(node, stated, view));
  const [first, second] = views;
  const isOpen = (view: View) => wrong.includes(view) || view.hasGap;
  if (
    wrong.length > 0 &&
    first &&
    second &&
    isOpen(first) &&
    isOpen(second) &&
    first.sum + second.sum === stated
  )
    return [mixed(draft, node, first.sum, second.sum, stated)];
  const [line] = node.lines;
  if (line === undefined) return [];
  return wrong.flatMap((view) => {
    const { sum, nodes, kind } = view;
    const reachable = reachableSums(node, sum, nodes, shiftsOf);
    if (reachable.some((one) => !isWrong(node, stated, view, one))) return [];
    const isOnlyOneView = views.length > wrong.length && !mayHoldMore(node, view);
    const args = { name: nameOf(draft, node), stated, computed: sum, lines: linesOf(nodes) };
    const told = isOnlyOneView
      ? kind
      : mayHoldMore(node, view)
        ? ('sebagian' as const)
        : ('rincian' as const);
    return [diagnostic('jumlah-tidak-cocok', moneyCellOf(draft, line), { ...args, kind: told })];
  });
}

/**
 * A node without a figure of its own is listed twice, and the listings differ. Where one of them is not wholly reported,
 * only a control total can tell that both are the same money.
 */
function viewsDiffer(draft: Draft, node: Node, views: readonly View[], shiftsOf: ShiftsOf): Diagnostic[] {
  const [first, second] = views;
  if (first === undefined || second === undefined) return [];
  const byActivity = first.sum;
  const byAccount = second.sum;
  if (byActivity === byAccount) return [];
  if (first.hasGap || second.hasGap) {
    const stated = controlOf(draft, node);
    const isRecap =
      stated !== null && views.every((view) => (view.hasGap ? view.sum <= stated : view.sum === stated));
    return isRecap ? [] : [mixed(draft, node, byActivity, byAccount, stated)];
  }
  const reachable = new Set(reachableSums(node, byActivity, node.byActivity, shiftsOf));
  if (reachableSums(node, byAccount, node.byAccount, shiftsOf).some((sum) => reachable.has(sum))) return [];
  const total = controlOf(draft, node);
  if (total === null || total === byActivity + byAccount)
    return [mixed(draft, node, byActivity, byAccount, total)];
  const line = firstLine(node.byAccount[0] as Node);
  if (line === undefined) return [];
  const args = {
    name: nameOf(draft, node),
    stated: byAccount,
    computed: byActivity,
    lines: linesOf(node.byAccount),
    kind: 'rekap' as const,
  };
  return [diagnostic('jumlah-tidak-cocok', moneyCellOf(draft, line), args)];
}

function mixed(draft: Draft, node: Node, byActivity: Sen, byAccount: Sen, stated: Sen | null): Diagnostic {
  const line = firstLine(node.byAccount[0] as Node) ?? node.lines[0];
  const place =
    line === undefined ? wholeFile(draft.records.sheet.table.source.file) : cellOf(draft, line, 'kegiatan');
  const args = { name: nameOf(draft, node), byActivity, byAccount, stated, lines: linesOf(node.byAccount) };
  return diagnostic('campur-pandangan', place, args);
}

function controlOf(draft: Draft, node: Node): Sen | null {
  const control = draft.records.controls.find(
    ({ subject }) =>
      subject.kind === 'node' && subject.account === node.account && subject.activity === node.activity,
  );
  return control?.stated ?? null;
}

/** A recap such as (–, 5.1) below which nothing is written by kegiatan, beside rows that are. */
function isUncomparedRecap(node: Node): boolean {
  return node.lines[0]?.role === 'recap' && node.account.length > 1 && isLeaf(node);
}
