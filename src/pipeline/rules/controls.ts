import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWithin } from '../../model/code.ts';
import { sumKnown, type Sen } from '../../model/money.ts';
import type { Control } from '../controls.ts';
import { parts } from '../tree.ts';
import { diagnostic, isUnreadBelow, linesOf, moneyCellOf, type Draft } from './rule.ts';

/** What a control total should say, and the rows that it sums. */
interface Expectation {
  readonly amount: Sen;
  readonly lines: readonly number[];
}

/**
 * Control totals (JUMLAH BELANJA, SURPLUS/(DEFISIT), SILPA …) are compared and never supply a figure. Balance and
 * SILPA are compared with the section totals that the document states, so that one fault gives one message.
 * Codes: `jumlah-tidak-cocok`, or `tanda-berbeda` where only the sign differs.
 */
export function controlFaults(draft: Draft): Diagnostic[] {
  return draft.records.controls.flatMap((control) => {
    const expected = expectationOf(draft, control);
    if (expected === null || control.stated === null || control.stated === expected.amount) return [];
    const place = moneyCellOf(draft, control);
    const { label: name, stated } = control;
    if (stated === -expected.amount) {
      const isDeficitAsSize = control.subject.kind === 'figure' && control.subject.isDeficit && stated > 0;
      return isDeficitAsSize ? [] : [diagnostic('tanda-berbeda', place, { name, stated, computed: expected.amount })];
    }
    return [diagnostic('jumlah-tidak-cocok', place, { name, stated, computed: expected.amount, lines: expected.lines, kind: 'total' })];
  });
}

function expectationOf(draft: Draft, control: Control): Expectation | null {
  const { subject } = control;
  if (subject.kind === 'node') return totalOf(draft, subject.activity, subject.account);
  if (isUnreadBelow(draft, '', '4') || isUnreadBelow(draft, '', '5') || isUnreadBelow(draft, '', '6')) return null;
  if (draft.assembly.isPartial) return null;
  const balance = statedBalance(draft);
  const net = draft.assembly.summary.netFinancing;
  if (subject.figure === 'netFinancing') return net === null ? null : { amount: net, lines: [] };
  if (balance === null) return null;
  if (subject.figure === 'balance') return { amount: balance, lines: [] };
  return net === null ? null : { amount: balance + net, lines: [] };
}

/** Total of a node; of a node that is not written, the leaves below it. `null` where it cannot be told. */
function totalOf(draft: Draft, activity: string, account: string): Expectation | null {
  if (isUnreadBelow(draft, activity, account)) return null;
  const node = draft.tree.node(activity, account);
  if (node !== undefined && node.lines.length + node.byActivity.length + node.byAccount.length > 0) {
    return node.hasGap || node.figure === null ? null : { amount: node.figure, lines: linesOf(parts(node)) };
  }
  const leaves = draft.assembly.leaves.filter((leaf) => isWithin(account, leaf.account) && isWithin(activity, leaf.activity));
  if (leaves.some((leaf) => leaf.amount === null)) return null;
  return { amount: sumKnown(leaves.map((leaf) => leaf.amount)) ?? 0, lines: leaves.map((leaf) => leaf.origin.line) };
}

/** Revenue less expenditure, by the totals that the document states, else by its rows. */
function statedBalance(draft: Draft): Sen | null {
  const revenue = statedOf(draft, '4') ?? draft.assembly.summary.revenue;
  const expenditure = statedOf(draft, '5') ?? draft.assembly.summary.expenditure;
  return revenue === null || expenditure === null ? null : revenue - expenditure;
}

function statedOf(draft: Draft, account: string): Sen | null {
  const control = draft.records.controls.find(({ subject }) => subject.kind === 'node' && subject.account === account && subject.activity === '');
  return control?.stated ?? draft.tree.node('', account)?.stated ?? null;
}
