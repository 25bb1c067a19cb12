import type { BudgetDocument, Summary } from '../model/budget.ts';
import { fieldOf, sectionOf } from '../model/code.ts';
import type { Sen } from '../model/money.ts';

/** Whether something of these accounts is not reported, so that their sum is of the reported part only. */
export function isPartlyReported(document: BudgetDocument, accounts: readonly string[]): boolean {
  if (document.stage !== 'realised') return false;
  const concerns = (own: string): boolean =>
    accounts.some((account) => own.startsWith(account) || account.startsWith(own));
  return unreportedAccounts(document).some(concerns);
}

/** Rekening of which a report tells nothing, each once. */
export function unreportedAccounts(document: BudgetDocument): readonly string[] {
  if (document.digest) return document.digest.unreported;
  const silent = document.leaves.filter((line) => line.amount === null);
  return [...new Set([...silent, ...document.unreported].map(({ account }) => account))];
}

/** The same of the expenditure of one bidang. */
export function isFieldPartlyReported(document: BudgetDocument, field: string): boolean {
  const isOwn = (node: { readonly account: string; readonly activity: string }): boolean =>
    sectionOf(node.account) === '5' && fieldOf(node.activity) === field;
  return (
    document.stage === 'realised' &&
    (document.leaves.some((line) => line.amount === null && isOwn(line)) || document.unreported.some(isOwn))
  );
}

/** How many rows of a section nobody reported: those without a figure, and those that the report leaves out. */
export function unreportedRows(document: BudgetDocument, section: '4' | '5'): number {
  if (document.stage !== 'realised') return 0;
  return (
    document.leaves.filter((line) => line.amount === null && sectionOf(line.account) === section).length +
    document.unreported.filter((node) => sectionOf(node.account) === section).length
  );
}

/**
 * The figures of a document, without the differences of which a side is not reported in full: what is left of a part
 * would look like money left.
 */
export function settledSummary(document: BudgetDocument): Summary {
  const { summary } = document;
  const unless = (accounts: readonly string[], amount: Sen | null): Sen | null =>
    isPartlyReported(document, accounts) ? null : amount;
  return {
    ...summary,
    balance: unless(['4', '5'], summary.balance),
    netFinancing: unless(['6'], summary.netFinancing),
    silpa: unless(['4', '5', '6'], summary.silpa),
  };
}
