import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWithin } from '../../model/code.ts';
import { sumKnown, type Sen } from '../../model/money.ts';
import type { Control } from '../controls.ts';
import { parts, sumOfParts } from '../tree.ts';
import { diagnostic, isUnreadBelow, linesOf, moneyCellOf, type Draft } from './rule.ts';

/** What a control total should say, and the rows that it sums. */
interface Expectation {
  readonly amount: Sen;
  /** The amount, and what it would be by other figures that the document states. */
  readonly accepted: ReadonlySet<Sen>;
  /** Not everything is reported, so that the total may be larger. */
  readonly isLeast: boolean;
  readonly lines: readonly number[];
}

/**
 * Control totals (JUMLAH BELANJA, SURPLUS/(DEFISIT), SILPA …) are compared and never supply a figure. Where the document
 * contradicts itself, each may follow either of its figures: the contradiction is told where it stands, and only there.
 * Codes: `jumlah-tidak-cocok`, or `tanda-berbeda` where only the sign differs.
 */
export function controlFaults(draft: Draft): Diagnostic[] {
  return draft.records.controls.flatMap((control) => {
    const { label: name, stated, subject } = control;
    const expected = expectationOf(draft, control);
    if (expected === null || stated === null) return [];
    // DEFISIT names the size of a deficit: 10 means −10.
    const meant = subject.kind === 'figure' && subject.isDeficit ? -Math.abs(stated) : stated;
    if (expected.accepted.has(meant) || (expected.isLeast && meant > expected.amount)) return [];
    const { amount: computed, lines } = expected;
    const place = moneyCellOf(draft, control);
    if (expected.accepted.has(-meant))
      return [diagnostic('tanda-berbeda', place, { name, stated, computed: -meant })];
    const kind = subject.kind === 'figure' ? subject.figure : 'total';
    return [diagnostic('jumlah-tidak-cocok', place, { name, stated, computed, lines, kind })];
  });
}

function expectationOf(draft: Draft, control: Control): Expectation | null {
  const { subject } = control;
  if (subject.kind === 'node') return totalOf(draft, subject.activity, subject.account);
  if (isUnreadBelow(draft, '', '4') || isUnreadBelow(draft, '', '5') || isUnreadBelow(draft, '', '6'))
    return null;
  if (draft.assembly.isPartial) return null;
  const { netFinancing } = draft.assembly.summary;
  const balances = differences(figuresOf(draft, '4'), figuresOf(draft, '5'));
  const nets = unique([
    netFinancing,
    ...figuresOf(draft, '6'),
    ...differences(figuresOf(draft, '6.1'), figuresOf(draft, '6.2')),
  ]);
  if (subject.figure === 'balance') return oneOf(balances);
  if (subject.figure === 'netFinancing') return netFinancing === null ? null : oneOf(nets);
  if (netFinancing === null) return null;
  const statedBalances = [...balances, ...statedFigures(draft, 'balance', balances)];
  const statedNets = [...nets, ...statedFigures(draft, 'netFinancing', nets)];
  return oneOf(statedBalances.flatMap((balance) => statedNets.map((net) => balance + net)));
}

/** Total of a node; of a node that is not written, the leaves below it. `null` where it cannot be told. */
function totalOf(draft: Draft, activity: string, account: string): Expectation | null {
  if (isUnreadBelow(draft, activity, account)) return null;
  const node = draft.tree.node(activity, account);
  if (node !== undefined && node.lines.length + node.byActivity.length + node.byAccount.length > 0) {
    if (node.figure === null || (node.hasGap && account === '6')) return null;
    const listed = [sumOfParts(node, node.byActivity), sumOfParts(node, node.byAccount)];
    const accepted = unique([node.figure, ...(node.isPartial ? [] : listed)]);
    const isLeast = node.hasGap && node.stated === null;
    return { amount: node.figure, accepted: new Set(accepted), isLeast, lines: linesOf(parts(node)) };
  }
  const leaves = draft.assembly.leaves.filter(
    (leaf) => isWithin(account, leaf.account) && isWithin(activity, leaf.activity),
  );
  const amount = sumKnown(leaves.map((leaf) => leaf.amount)) ?? 0;
  const isLeast = leaves.some((leaf) => leaf.amount === null);
  return { amount, accepted: new Set([amount]), isLeast, lines: leaves.map((leaf) => leaf.origin.line) };
}

/** What the document gives for a section, the total that it states first: its row, its control total, its rows. */
function figuresOf(draft: Draft, account: string): Sen[] {
  const node = draft.tree.node('', account);
  const controls = draft.records.controls.filter(
    ({ subject }) => subject.kind === 'node' && subject.account === account && subject.activity === '',
  );
  const leaves = draft.assembly.leaves.filter((leaf) => isWithin(account, leaf.account));
  const signed = account === '6' ? [] : [sumKnown(leaves.map((leaf) => leaf.amount))];
  return unique([node?.stated ?? null, ...controls.map((control) => control.stated), ...signed]);
}

/** What the control totals themselves state for a figure; one that only lacks its sign says nothing new. */
function statedFigures(draft: Draft, figure: 'balance' | 'netFinancing', computed: readonly Sen[]): Sen[] {
  return draft.records.controls.flatMap(({ subject, stated }) => {
    if (subject.kind !== 'figure' || subject.figure !== figure || stated === null) return [];
    const meant = subject.isDeficit ? -Math.abs(stated) : stated;
    return computed.includes(-meant) ? [] : [meant];
  });
}

/** Every difference between the figures of two sections. */
function differences(upper: readonly Sen[], lower: readonly Sen[]): Sen[] {
  return upper.flatMap((one) => lower.map((other) => one - other));
}

function oneOf(amounts: readonly Sen[]): Expectation | null {
  const [amount] = amounts;
  return amount === undefined ? null : { amount, accepted: new Set(amounts), isLeast: false, lines: [] };
}

function unique(amounts: readonly (Sen | null)[]): Sen[] {
  return [...new Set(amounts.filter((amount) => amount !== null))];
}
