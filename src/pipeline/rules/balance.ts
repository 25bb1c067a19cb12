import { stageOf } from '../../model/budget.ts';
import { wholeFile, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic, type Draft } from './rule.ts';

/**
 * A budget must not plan money that is not there (`silpa-negatif`; in a realisasi a note) and normally plans all of
 * it (`anggaran-tidak-berimbang`). Needs every one of the figures; an unknown one is never taken as zero.
 * @see Permendagri 20/2018 Pasal 10: the APB Desa consists of pendapatan, belanja and pembiayaan
 */
export function imbalance(draft: Draft): Diagnostic[] {
  const { summary } = draft.assembly;
  const { sheet } = draft.records;
  const { revenue, expenditure, balance, netFinancing, silpa } = summary;
  // Stryker disable ConditionalExpression: where the SILPA is known so is all that it is made of; the types ask
  if (
    silpa === null ||
    silpa === 0 ||
    revenue === null ||
    expenditure === null ||
    balance === null ||
    netFinancing === null
  )
    return [];
  // Stryker restore ConditionalExpression
  const place = wholeFile(sheet.table.source.file);
  const isBudget = stageOf(sheet.kind) !== 'realised';
  // Stryker disable next-line EqualityOperator: it is not 0 here
  if (silpa < 0) {
    const args = { silpa, revenue, expenditure, net: netFinancing };
    return [diagnostic('silpa-negatif', place, args, isBudget ? 'error' : 'note')];
  }
  return isBudget
    ? [diagnostic('anggaran-tidak-berimbang', place, { silpa, balance, net: netFinancing })]
    : [];
}
