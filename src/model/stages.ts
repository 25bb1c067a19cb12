import type { BudgetDocument } from './budget.ts';
import { budgetInReport, compareDocuments, type Comparable, type Comparison } from './comparison.ts';

/** One document compared with the one that it answers to. */
export interface StageStep {
  readonly after: BudgetDocument;
  /** The budget compared with; `null`: "anggaran menurut laporan realisasi", what the report itself repeats. */
  readonly before: BudgetDocument | null;
  readonly comparison: Comparison;
}

/**
 * The documents of a year, each report knowing what it leaves out of the budget in force: absent from a report is not
 * reported, and every sum above it is of a part.
 */
export function withUnreported(documents: readonly BudgetDocument[]): readonly BudgetDocument[] {
  const left = new Map(
    stageSteps(documents).map(({ after, comparison }) => [after, comparison.unreported] as const),
  );
  return documents.map((document) => {
    const unreported = left.get(document) ?? [];
    return unreported.length === 0 ? document : { ...document, unreported, isPartial: true };
  });
}

/**
 * The comparisons of a year: perubahan with apbdes, each realisasi with the budget in force (perubahan, else apbdes),
 * and where none is filed with its own column `anggaran`. A draft enters none.
 */
export function stageSteps(documents: readonly BudgetDocument[]): StageStep[] {
  const settled = documents.filter((document) => document.regulation?.status !== 'rancangan');
  const enacted = settled.find((document) => document.kind === 'apbdes');
  const revised = settled.find((document) => document.kind === 'perubahan');
  const inForce = revised ?? enacted;
  return settled.flatMap((after): StageStep[] => {
    if (after.stage === 'enacted') return [];
    const before = (after.stage === 'revised' ? enacted : inForce) ?? null;
    // A budget repeats no other, so only a report stands in for one that is not filed.
    const base: Comparable | null = before ?? budgetInReport(after);
    return base === null ? [] : [{ after, before, comparison: compareDocuments(base, after) }];
  });
}
