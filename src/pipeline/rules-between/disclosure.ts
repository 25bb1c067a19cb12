import { diagnostic, wholeFile } from '../../diagnostics/diagnostic.ts';
import type { BudgetLine } from '../../model/budget.ts';
import { budgetsOf, remark, type Remark, type SoundDocument, type YearDossier } from './rule.ts';

/**
 * What a budget must tell when it is published: who carries out each activity (`pelaksana-belum-ada`), where Dana Desa
 * is spent (`lokasi-belum-ada`), and by which regulation it was adopted (`perdes-belum-disebut`). Once a document.
 * @see Permendagri 20/2018 Pasal 39; Permendes PDT 16/2025 Pasal 10
 */
export function disclosed(year: YearDossier): Remark[] {
  return budgetsOf(year).flatMap((budget) => [
    ...without(
      budget,
      'pelaksana-belum-ada',
      (line) => line.executor === '',
      () => true,
    ),
    ...without(budget, 'lokasi-belum-ada', (line) => line.location === '', isVillageFund),
    ...regulationMissing(year, budget),
  ]);
}

function isVillageFund(line: BudgetLine): boolean {
  return line.fundSources.includes('DDS');
}

function without(
  budget: SoundDocument,
  code: 'pelaksana-belum-ada' | 'lokasi-belum-ada',
  isMissing: (line: BudgetLine) => boolean,
  concerns: (line: BudgetLine) => boolean,
): Remark[] {
  const { document } = budget;
  const wanted = document.leaves.filter(
    (line) =>
      line.account[0] === '5' &&
      line.role === 'leaf' &&
      line.amount !== null &&
      line.amount !== 0 &&
      concerns(line),
  );
  const missing = wanted.filter(isMissing);
  if (missing.length === 0) return [];
  const args = { missing: missing.length, of: wanted.length, lines: linesOf(missing) };
  const column = code === 'pelaksana-belum-ada' ? 'pelaksana' : 'lokasi';
  const isAll = missing.length === wanted.length;
  const place = isAll ? wholeFile(document.source.file) : budget.place(missing[0] ?? null, column);
  return [remark(budget, diagnostic(code, place, args))];
}

function linesOf(lines: readonly BudgetLine[]): number[] {
  return [...new Set(lines.map((line) => line.origin.line))].toSorted((a, b) => a - b);
}

function regulationMissing(year: YearDossier, budget: SoundDocument): Remark[] {
  const { kind, regulation } = budget.document;
  if (regulation?.status === 'rancangan') return [];
  const missing = [
    ...((regulation?.number ?? '') === '' ? ['nomor'] : []),
    ...((regulation?.date ?? '') === '' ? ['tanggal'] : []),
  ];
  if (missing.length === 0) return [];
  const place = year.regulationPlace(kind, missing[0] ?? 'nomor');
  return [remark(budget, diagnostic('perdes-belum-disebut', place, { document: kind, missing }))];
}
