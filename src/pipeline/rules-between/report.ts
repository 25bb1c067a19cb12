import { diagnostic, wholeFile, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { budgetInReport, compareDocuments, type NodeComparison } from '../../model/comparison.ts';
import { sectionOf } from '../../model/code.ts';
import type { ReferenceBook } from '../../model/reference.ts';
import {
  inForce,
  remark,
  settled,
  type Dossier,
  type Remark,
  type SoundDocument,
  type YearDossier,
} from './rule.ts';

const REPORTS = ['realisasi-semester-1', 'realisasi'] as const;

/**
 * A report beside its budget, told once for each deepest node that both give: spent without a budget
 * (`realisasi-tanpa-anggaran`, also where none is filed), spent above it (`realisasi-melebihi-anggaran`; for pendapatan
 * a note). Where no budget is filed, the one that the report repeats stands in.
 */
export function reportedAgainstBudget(year: YearDossier, { reference }: Dossier): Remark[] {
  const budget = inForce(year);
  return reportsOf(year).flatMap((report) => {
    const isFiled = year.filed.has('apbdes') || year.filed.has('perubahan');
    const repeated = budget === null && !isFiled ? budgetInReport(report.document) : null;
    const base = budget?.document ?? repeated;
    const missing = isFiled ? [] : [noBudget(year, report, repeated !== null)];
    if (base === null) return missing.map((found) => remark(report, found));
    const { nodes } = compareDocuments(base, report.document);
    const told = nodes.flatMap((node) => overspent(node, report, repeated !== null, reference));
    return [...missing, ...told].map((found) => remark(report, found));
  });
}

/** What was spent by the end of the year cannot be less than by the middle of it (`realisasi-menurun`). */
export function shrunk(year: YearDossier, { reference }: Dossier): Remark[] {
  const half = settled(year, 'realisasi-semester-1');
  const whole = settled(year, 'realisasi');
  if (half === null || whole === null) return [];
  const { nodes } = compareDocuments(half.document, whole.document);
  return nodes.flatMap((node) => {
    const [before, after] = [node.before.amount, node.after.amount];
    if (before === null || after === null || after >= before || node.before.isPartial || node.after.isPartial)
      return [];
    const args = { name: nameOf(node, reference), before, after };
    return [remark(whole, diagnostic('realisasi-menurun', placeOf(node, whole), args))];
  });
}

function reportsOf(year: YearDossier): SoundDocument[] {
  return REPORTS.flatMap((kind) => settled(year, kind) ?? []);
}

function noBudget(year: YearDossier, report: SoundDocument, isRepeated: boolean): Diagnostic {
  const place = wholeFile(report.document.source.file);
  return diagnostic('realisasi-tanpa-anggaran', place, { kind: 'berkas', year: year.year, isRepeated });
}

function overspent(
  node: NodeComparison,
  report: SoundDocument,
  isRepeated: boolean,
  reference: ReferenceBook,
): Diagnostic[] {
  const [budgeted, spent] = [node.before.amount, node.after.amount];
  if (budgeted === null || spent === null || spent <= budgeted) return [];
  const name = nameOf(node, reference);
  const place = placeOf(node, report);
  const isIncome = sectionOf(node.account) === '4' || node.account.startsWith('6.1');
  if (node.account === '6') return [];
  const severity = isIncome ? ('note' as const) : ('warning' as const);
  if (budgeted === 0 && !isIncome)
    return [diagnostic('realisasi-tanpa-anggaran', place, { kind: 'baris', name, spent, isRepeated })];
  return [
    diagnostic(
      'realisasi-melebihi-anggaran',
      place,
      { name, budgeted, spent, isIncome, isRepeated },
      severity,
    ),
  ];
}

function placeOf(node: NodeComparison, report: SoundDocument) {
  const own = report.document.lines.find(
    (line) => line.activity === node.activity && line.account === node.account && line.amount !== null,
  );
  return report.place(own ?? node.after.lines[0] ?? null, 'money');
}

/** As its row is called, else as the lists call it. */
function nameOf(node: NodeComparison, reference: ReferenceBook): string {
  if (node.label !== '') return node.label;
  const listed =
    node.activity !== '' && node.account === '5'
      ? reference.activities.get(node.activity)
      : reference.accounts.get(node.account);
  return listed ?? `${node.activity} ${node.account}`.trim();
}
