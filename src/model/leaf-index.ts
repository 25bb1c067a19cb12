import type { BudgetDocument, BudgetLine } from './budget.ts';
import { chainOf, type AccountCode, type ActivityCode } from './code.ts';
import type { Sen } from './money.ts';

/** One point of the two hierarchies: everything with this kegiatan or below, and this rekening or below. */
export interface NodeKey {
  readonly activity: ActivityCode;
  readonly account: AccountCode;
}

/** What a document gives for a node. */
export interface NodeFigure {
  /** In sen; `null`: not known. Pengeluaran pembiayaan counts against node `6`. */
  readonly amount: Sen | null;
  /** `absent`: no row, and none could hold it: 0 in a budget that details what is above it, else not reported. */
  readonly standing: 'given' | 'absent';
  /** Some counted row of it is not reported. */
  readonly isPartial: boolean;
  /** The counted rows of it, in the order of the file. */
  readonly lines: readonly BudgetLine[];
}

/** The counted lines of a document, found by any node that they belong to. */
export interface LeafIndex {
  /** The figure of a node, `null` where a row could hold only a part of it, so that it cannot be told. */
  figure(node: NodeKey): NodeFigure | null;
}

/** Codes above a code and itself, longest first, for a kegiatan down to "none". */
export function lengthsOf(node: NodeKey): { activities: readonly string[]; accounts: readonly string[] } {
  return {
    activities: ['', ...chainOf(node.activity)].toReversed(),
    accounts: chainOf(node.account).toReversed(),
  };
}

/** A node as text, for look-up. */
export function nodeText(node: NodeKey): string {
  return `${node.activity}|${node.account}`;
}

/** Indexes the counted lines of a document. Time and memory grow with the lines. */
export function leafIndex(document: Pick<BudgetDocument, 'stage' | 'leaves'>): LeafIndex {
  const within = new Map<string, BudgetLine[]>();
  const written = new Cover();
  const remainders = new Cover();
  for (const line of document.leaves) {
    (line.role === 'remainder' ? remainders : written).add(line);
    const { activities, accounts } = lengthsOf(line);
    for (const activity of activities) {
      for (const account of accounts) {
        const text = nodeText({ activity, account });
        const lines = within.get(text);
        if (lines === undefined) within.set(text, [line]);
        else lines.push(line);
      }
    }
  }
  return {
    figure(node) {
      const lines = within.get(nodeText(node)) ?? [];
      if (written.holdsPartOf(node)) return null;
      if (lines.length > 0) return { ...sumOf(node, lines), standing: 'given', lines };
      if (remainders.holdsPartOf(node)) return null;
      const isDetailed = within.has(nodeText({ activity: '', account: node.account.slice(0, 1) }));
      const amount = isDetailed && document.stage !== 'realised' ? 0 : null;
      return { amount, standing: 'absent', isPartial: false, lines };
    },
  };
}

function sumOf(node: NodeKey, lines: readonly BudgetLine[]): Pick<NodeFigure, 'amount' | 'isPartial'> {
  let amount: Sen | null = null;
  let isPartial = false;
  for (const line of lines) {
    if (line.amount === null) isPartial = true;
    else amount = (amount ?? 0) + (isAgainst(node, line) ? -line.amount : line.amount);
  }
  return { amount, isPartial };
}

function isAgainst(node: NodeKey, line: BudgetLine): boolean {
  return node.account === '6' && line.account.startsWith('6.2');
}

/** Tells whether some line overlaps a node without lying in it: it stands above it in one hierarchy and beside or below in the other. */
class Cover {
  readonly #exact = new Set<string>();
  /** Exact kegiatan with every rekening above the line's. */
  readonly #byAccounts = new Set<string>();
  /** Every kegiatan above the line's with its exact rekening. */
  readonly #byActivities = new Set<string>();

  add(line: NodeKey): void {
    const { activities, accounts } = lengthsOf(line);
    this.#exact.add(nodeText(line));
    for (const account of accounts) this.#byAccounts.add(nodeText({ activity: line.activity, account }));
    for (const activity of activities) this.#byActivities.add(nodeText({ activity, account: line.account }));
  }

  holdsPartOf(node: NodeKey): boolean {
    const { activities, accounts } = lengthsOf(node);
    const upperAccounts = accounts.slice(1);
    if (
      upperAccounts.some((account) => this.#byActivities.has(nodeText({ activity: node.activity, account })))
    )
      return true;
    return activities
      .slice(1)
      .some(
        (activity) =>
          this.#byAccounts.has(nodeText({ activity, account: node.account })) ||
          upperAccounts.some((account) => this.#exact.has(nodeText({ activity, account }))),
      );
  }
}
