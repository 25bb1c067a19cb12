import type { BudgetDocument } from '../model/budget.ts';

/** Whether some rows of these accounts are not reported, so that their sum is of the reported part only. */
export function isPartlyReported(document: BudgetDocument, accounts: readonly string[]): boolean {
  return (
    document.stage === 'realised' &&
    document.leaves.some(
      (line) => line.amount === null && accounts.some((account) => line.account.startsWith(account)),
    )
  );
}
