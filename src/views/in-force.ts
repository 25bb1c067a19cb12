import type { BudgetDocument, DocumentKind } from '../model/budget.ts';
import type { FiscalYear, Publication, Village } from '../model/village.ts';
import { isDraft } from './names.ts';

/** The documents of a year that the public may see, in the order of `DOCUMENT_KINDS`. */
export function publishedDocuments(year: FiscalYear): readonly BudgetDocument[] {
  return year.publications.flatMap((entry) => (entry.status === 'published' ? [entry.document] : []));
}

/** The document of one kind, if it is published. */
export function publishedDocument(year: FiscalYear, kind: DocumentKind): BudgetDocument | null {
  return publishedDocuments(year).find((document) => document.kind === kind) ?? null;
}

/** The documents of a year that are held back. */
export function heldBackPublications(year: FiscalYear): readonly (Publication & { status: 'held-back' })[] {
  return year.publications.filter((entry) => entry.status === 'held-back');
}

/** The budget in force: perubahan, else apbdes; a draft only where nothing is adopted. `null` if no budget is published. */
export function budgetInForce(year: FiscalYear): BudgetDocument | null {
  const budgets = publishedDocuments(year).filter((document) => document.stage !== 'realised');
  return budgets.findLast((document) => !isDraft(document)) ?? budgets.at(-1) ?? null;
}

/** The newest report of what was spent, the whole year before the first semester; a draft only where nothing is adopted. */
export function newestReport(year: FiscalYear): BudgetDocument | null {
  const reports = publishedDocuments(year).filter((document) => document.stage === 'realised');
  return reports.findLast((document) => !isDraft(document)) ?? reports.at(-1) ?? null;
}

/** The newest report that a budget may be read against: never a draft, and never beside a draft. */
export function settledReport(year: FiscalYear): BudgetDocument | null {
  const report = newestReport(year);
  const budget = budgetInForce(year);
  return report === null || isDraft(report) || (budget !== null && isDraft(budget)) ? null : report;
}

/** The document that a year's page speaks of: the budget in force, else the newest report. */
export function leadingDocument(year: FiscalYear): BudgetDocument | null {
  return budgetInForce(year) ?? newestReport(year);
}

/** The newest year of which anything adopted is published: a draft alone is no publication of a budget. */
export function newestAdoptedYear(village: Pick<Village, 'years'>): FiscalYear | null {
  const isAdopted = (year: FiscalYear): boolean => {
    const document = leadingDocument(year);
    return document !== null && !isDraft(document);
  };
  return village.years.find(isAdopted) ?? null;
}

/** The newest year of which anything is published: what a village shows first. */
export function newestYearWithData(village: Pick<Village, 'years'>): FiscalYear | null {
  return village.years.find((year) => leadingDocument(year) !== null) ?? null;
}
