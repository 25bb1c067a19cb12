import { stageOf, type BudgetLine } from '../../model/budget.ts';
import { wholeFile, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Sen } from '../../model/money.ts';
import { diagnostic, type Draft } from './rule.ts';

/** The source that a transfer is, where its row does not say so. */
const TRANSFERS: Readonly<Record<string, string>> = {
  '4.2.1': 'DDS',
  '4.2.2': 'PBH',
  '4.2.3': 'ADD',
  '4.2.4': 'PBP',
  '4.2.5': 'PBK',
};

/**
 * More is spent from a source than comes in from it (`sumber-dana-melebihi-pendapatan`); budgets only. Mixed rows are
 * left out, and money that comes in without a source, such as SILPA, covers any.
 */
export function overdrawnSources(draft: Draft): Diagnostic[] {
  const { sheet } = draft.records;
  const { financingIn, silpa } = draft.assembly.summary;
  // Without penerimaan pembiayaan nobody knows what was left over; and a deficit is told as a whole.
  if (stageOf(sheet.kind) === 'realised' || financingIn === null || (silpa ?? 0) < 0) return [];
  const incoming = new Map<string, Sen>();
  const outgoing = new Map<string, Sen>();
  let free = 0;
  for (const line of draft.assembly.leaves) {
    const amount = line.amount ?? 0;
    const [source, ...more] = line.fundSources;
    if (isIncome(line)) {
      const known = more.length > 0 ? undefined : (source ?? TRANSFERS[line.account.slice(0, 5)]);
      if (known === undefined) free += amount;
      else add(incoming, known, amount);
    } else if (source !== undefined && more.length === 0 && draft.reference.fundSources.has(source)) {
      add(outgoing, source, amount);
    }
  }
  const overdrawn = [...outgoing]
    .map(([source, spent]) => ({ source, spent, given: incoming.get(source) ?? 0 }))
    .filter(({ spent, given }) => spent > given);
  const excess = overdrawn.reduce((sum, one) => sum + one.spent - one.given, 0);
  if (excess <= free) return [];
  const args = { sources: overdrawn, free };
  return [diagnostic('sumber-dana-melebihi-pendapatan', wholeFile(sheet.table.source.file), args)];
}

function isIncome(line: BudgetLine): boolean {
  return line.account[0] === '4' || line.account.startsWith('6.1');
}

function add(sums: Map<string, Sen>, source: string, amount: Sen): void {
  sums.set(source, (sums.get(source) ?? 0) + amount);
}
