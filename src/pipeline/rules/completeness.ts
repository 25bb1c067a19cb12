import { stageOf } from '../../model/budget.ts';
import { wholeFile, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic, type Draft } from './rule.ts';

/** Expenditure by kegiatan that leaves out some of the five bidang (`bidang-tidak-lengkap`); budgets only. */
export function missingFields(draft: Draft): Diagnostic[] {
  const { sheet, lines } = draft.records;
  if (stageOf(sheet.kind) === 'realised') return [];
  const given = new Set<string>();
  for (const { activity } of lines) if (activity !== '') given.add(activity.charAt(0));
  // Stryker disable next-line ConditionalExpression: of five, none is missing; this only spares most documents the look
  if (given.size === 0 || given.size === 5) return [];
  const missing = [...draft.reference.activities]
    .filter(([code]) => code.length === 1 && !given.has(code))
    .map(([code, name]) => `${code} ${name}`);
  if (missing.length === 0) return [];
  return [diagnostic('bidang-tidak-lengkap', wholeFile(sheet.table.source.file), { missing })];
}

/** A budget without any row of pembiayaan (`pembiayaan-tidak-disajikan`): its SILPA is unknown, not zero. */
export function missingFinancing(draft: Draft): Diagnostic[] {
  const { sheet, lines } = draft.records;
  if (stageOf(sheet.kind) === 'realised' || lines.some((line) => line.account.startsWith('6'))) return [];
  return [diagnostic('pembiayaan-tidak-disajikan', wholeFile(sheet.table.source.file), {})];
}

/**
 * Expenditure without a single kegiatan (`belanja-tanpa-kegiatan`): by jenis only, so that nobody sees what is done; budgets only.
 * @see Permendagri 20/2018 Pasal 9: belanja is classified by bidang, sub bidang and kegiatan
 */
export function expenditureWithoutActivities(draft: Draft): Diagnostic[] {
  const { sheet, lines } = draft.records;
  if (stageOf(sheet.kind) === 'realised') return [];
  let given = false;
  for (const { account, activity } of lines) {
    if (activity !== '') return [];
    given ||= account[0] === '5';
  }
  return given ? [diagnostic('belanja-tanpa-kegiatan', wholeFile(sheet.table.source.file), {})] : [];
}
