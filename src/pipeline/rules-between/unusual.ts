import { diagnostic, wholeFile } from '../../diagnostics/diagnostic.ts';
import type { BudgetDocument, BudgetLine } from '../../model/budget.ts';
import { fieldOf } from '../../model/code.ts';
import { nodeText } from '../../model/leaf-index.ts';
import type { Sen } from '../../model/money.ts';
import { budgetsOf, inForce, remark, type Dossier, type Remark, type YearDossier } from './rule.ts';

/** Smaller figures than this are not compared with the year before: one million rupiah. */
const SMALLEST: Sen = 1_000_000_00;
/** How close to ×10, ×100 or ×1000 a figure comes that is told, in powers of ten. */
const NEARNESS = 0.02;
/** Fewer rows than this are alike by chance. */
const FEWEST_ROWS = 3;

/**
 * A figure ten, a hundred or a thousand times that of the year before, or a part of it (`angka-tak-wajar`): perhaps a
 * digit too many or too few. For reviewers.
 */
export function grownByPowers(year: YearDossier, { years }: Dossier): Remark[] {
  const last = years.find((one) => one.year === year.year - 1);
  const earlier = last && inForce(last);
  const budget = inForce(year);
  if (!earlier || budget === null) return [];
  const figures = figuresOf(earlier.document);
  return [...figuresOf(budget.document)].flatMap(([text, { amount, line }]) => {
    const before = figures.get(text)?.amount ?? 0;
    const times = powerBetween(before, amount);
    if (times === null) return [];
    const args = { kind: 'kali' as const, name: line.label, amount, before, times };
    return [remark(budget, diagnostic('angka-tak-wajar', budget.place(line, 'money'), args))];
  });
}

/** Two bidang with the same figures in the same order (`angka-tak-wajar`): perhaps one is a copy of the other. */
export function copiedFields(year: YearDossier): Remark[] {
  return budgetsOf(year).flatMap((budget) => {
    const fields = Map.groupBy(
      budget.document.leaves.filter((line) => line.activity !== ''),
      (line) => fieldOf(line.activity),
    );
    const seen = new Map<string, string>();
    return [...fields].flatMap(([field, lines]) => {
      const amounts = lines.map((line) => line.amount ?? 0).filter((amount) => amount !== 0);
      if (amounts.length < FEWEST_ROWS || new Set(amounts).size < FEWEST_ROWS) return [];
      const print = amounts.join();
      const other = seen.get(print);
      seen.set(print, other ?? field);
      if (other === undefined) return [];
      const place = wholeFile(budget.document.source.file);
      return [remark(budget, diagnostic('angka-tak-wajar', place, { kind: 'bidang', field, other }))];
    });
  });
}

/** Figures of the leaves by their codes, rows of one key summed. */
function figuresOf(document: BudgetDocument): Map<string, { amount: Sen; line: BudgetLine }> {
  const figures = new Map<string, { amount: Sen; line: BudgetLine }>();
  for (const line of document.leaves) {
    if (line.amount === null) continue;
    const text = nodeText(line);
    const before = figures.get(text);
    figures.set(text, { amount: (before?.amount ?? 0) + line.amount, line: before?.line ?? line });
  }
  return figures;
}

/** 10, 100 or 1000 where one figure is about that many times the other. */
function powerBetween(before: Sen, now: Sen): number | null {
  const [small, large] = before < now ? [before, now] : [now, before];
  if (large < SMALLEST || small <= 0) return null;
  const power = Math.log10(large / small);
  const nearest = Math.round(power);
  return nearest >= 1 && nearest <= 3 && Math.abs(power - nearest) <= NEARNESS ? 10 ** nearest : null;
}
