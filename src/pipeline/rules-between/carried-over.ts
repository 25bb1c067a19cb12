import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { leafIndex } from '../../model/leaf-index.ts';
import { allocationKey } from '../../model/reference.ts';
import { inForce, remark, settled, type Dossier, type Remark, type YearDossier } from './rule.ts';

/** Rekening of the money left over from last year. */
const LEFT_OVER = { activity: '', account: '6.1.1' } as const;
/** Rekening that a list of allocations may name: the transfers of government. */
const TRANSFERS = ['4.2.1', '4.2.2', '4.2.3', '4.2.4', '4.2.5'] as const;

/**
 * What a whole year left over is what the next year begins with (`silpa-tidak-menyambung`). Only a report of a whole
 * year in which nothing is missing says what was left over.
 * @see Permendagri 20/2018 Pasal 60 ayat (2): the first figure of a budget is an estimate
 */
export function carriedOver(year: YearDossier, { years }: Dossier): Remark[] {
  const before = years.find((one) => one.year === year.year - 1);
  const report = before && settled(before, 'realisasi');
  const budget = inForce(year);
  if (!report || budget === null) return [];
  const { regulation, isPartial, summary } = report.document;
  if (regulation?.asOf !== `${year.year - 1}-12-31` || isPartial || summary.silpa === null) return [];
  const figure = leafIndex(budget.document).figure(LEFT_OVER);
  if (figure === null || figure.amount === null || figure.amount === summary.silpa) return [];
  const args = {
    year: year.year,
    left: summary.silpa,
    begun: figure.amount,
    isEstimate: budget.document.kind === 'apbdes',
  };
  return [
    remark(
      budget,
      diagnostic('silpa-tidak-menyambung', budget.place(figure.lines[0] ?? null, 'money'), args),
    ),
  ];
}

/** The transfers of the budget in force, beside the list of what each village is given (`pagu-tidak-cocok`). */
export function allocated(year: YearDossier, { villageCode, reference }: Dossier): Remark[] {
  const budget = reference.allocations.size === 0 ? null : inForce(year);
  if (budget === null) return [];
  return TRANSFERS.flatMap((account) => {
    const allocation = reference.allocations.get(allocationKey(year.year, villageCode, account));
    const figure =
      allocation === undefined ? null : leafIndex(budget.document).figure({ activity: '', account });
    if (allocation === undefined || figure === null || figure.amount === null || figure.amount === allocation)
      return [];
    const name = reference.accounts.get(account) ?? account;
    const args = { name, account, allocation, budgeted: figure.amount, year: year.year };
    const line = budget.document.lines.find((one) => one.account === account) ?? figure.lines[0] ?? null;
    return [remark(budget, diagnostic('pagu-tidak-cocok', budget.place(line, 'money'), args))];
  });
}
