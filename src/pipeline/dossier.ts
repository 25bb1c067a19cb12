import { holdsBack } from '../diagnostics/diagnostic.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { allocated, carriedOver } from './rules-between/carried-over.ts';
import { disclosed } from './rules-between/disclosure.ts';
import { legalLimits } from './rules-between/limits.ts';
import {
  adoptedLate,
  amendedAlone,
  amendedOften,
  amendedTooEarly,
  reportedLate,
} from './rules-between/order.ts';
import { reportedAgainstBudget, shrunk } from './rules-between/report.ts';
import type { Dossier, Remark, YearDossier, YearRule } from './rules-between/rule.ts';
import { copiedFields, grownByPowers } from './rules-between/unusual.ts';
import type { FiledDocument, FiledYear } from './year.ts';

/** What holds a document back, so that it enters no other comparison. */
const FIRST_RULES: readonly YearRule[] = [amendedTooEarly];
/** Checks between documents, of the law and of what must be told, in reading order. */
export const YEAR_RULES: readonly YearRule[] = [
  amendedAlone,
  reportedAgainstBudget,
  shrunk,
  carriedOver,
  allocated,
  legalLimits,
  adoptedLate,
  reportedLate,
  amendedOften,
  disclosed,
  grownByPowers,
  copiedFields,
];

/**
 * Runs the rules that need more than one document, once all years of a village are read, and adds what they find to
 * the documents concerned. An error found here holds back that document only.
 */
export function withRemarks(
  years: readonly FiledYear[],
  villageCode: string,
  reference: ReferenceBook,
): FiledYear[] {
  const first = remarksOf(FIRST_RULES, years, villageCode, reference);
  const sound = first.length === 0 ? years : added(years, first);
  return added(sound, remarksOf(YEAR_RULES, sound, villageCode, reference));
}

function remarksOf(
  rules: readonly YearRule[],
  years: readonly FiledYear[],
  villageCode: string,
  reference: ReferenceBook,
): Remark[] {
  const dossier: Dossier = {
    villageCode,
    years: years.map(yearDossier).toSorted((a, b) => a.year - b.year),
    reference,
  };
  return dossier.years.flatMap((year) => rules.flatMap((rule) => rule(year, dossier)));
}

function yearDossier(year: FiledYear): YearDossier {
  return {
    year: year.year,
    filed: new Set(year.documents.map((one) => one.kind)),
    sound: year.documents.flatMap(({ document, place }) => (document === null ? [] : [{ document, place }])),
    regulationPlace: year.regulationPlace,
  };
}

function added(years: readonly FiledYear[], remarks: readonly Remark[]): FiledYear[] {
  if (remarks.length === 0) return [...years];
  const byDocument = Map.groupBy(remarks, ({ year, kind }) => `${year} ${kind}`);
  return years.map((year) => {
    const documents = year.documents.map((one): FiledDocument => {
      const found = byDocument.get(`${year.year} ${one.kind}`)?.map((each) => each.found) ?? [];
      if (found.length === 0) return one;
      const diagnostics = [...one.diagnostics, ...found];
      return { ...one, document: holdsBack(found) ? null : one.document, diagnostics };
    });
    const own = remarks.filter((each) => each.year === year.year).map((each) => each.found);
    return { ...year, documents, diagnostics: [...year.diagnostics, ...own] };
  });
}
