import { expect, test } from 'vitest';
import { budgetFrom, valueOf } from '../pipeline/cases/document.fixture.ts';
import type { BudgetDocument, DocumentKind, Regulation } from './budget.ts';
import { stageSteps, withUnreported } from './stages.ts';

const draft: Regulation = { number: '', date: '', link: '', status: 'rancangan', amendment: 0, asOf: '' };

function filed(kind: DocumentKind, more: Partial<BudgetDocument> = {}): BudgetDocument {
  return { ...valueOf(budgetFrom([';2.3.10;Jalan;60'], kind)), ...more };
}

const repeating = (kind: DocumentKind): BudgetDocument => {
  const report = filed(kind);
  return { ...report, leaves: report.leaves.map((line) => ({ ...line, budgetAsReported: 1 })) };
};

test.each<[string, readonly BudgetDocument[], readonly string[]]>([
  ['one document', [filed('apbdes')], []],
  ['perubahan with apbdes', [filed('apbdes'), filed('perubahan')], ['apbdes→perubahan']],
  [
    'a report with the perubahan',
    [filed('apbdes'), filed('perubahan'), filed('realisasi')],
    ['apbdes→perubahan', 'perubahan→realisasi'],
  ],
  ['else with the apbdes', [filed('apbdes'), filed('realisasi-semester-1')], ['apbdes→realisasi-semester-1']],
  [
    'a draft enters none',
    [filed('apbdes'), filed('perubahan', { regulation: draft }), filed('realisasi')],
    ['apbdes→realisasi'],
  ],
  ['a report alone that repeats its budget', [repeating('realisasi')], ['laporan→realisasi']],
  ['a report alone that does not', [filed('realisasi')], []],
  ['a perubahan alone', [filed('perubahan')], []],
])('%s', (_, documents, expected) => {
  expect(stageSteps(documents).map((step) => `${step.before?.kind ?? 'laporan'}→${step.after.kind}`)).toEqual(
    expected,
  );
});

test('a report knows what it leaves out of the budget in force', () => {
  const rows = (kind: DocumentKind, ...all: readonly string[]) => valueOf(budgetFrom(all, kind));
  const budget = rows('apbdes', '4;;P;100', ';1;A;40', ';2;B;60', ';3;C;0', '6.1;;M;10', '6.2;;K;10');
  const report = rows('realisasi', '4;;P;90', ';1;A;35', '6.1;;M;10');
  const [, settled] = withUnreported([budget, report]);
  expect(settled?.unreported).toEqual([
    { activity: '2', account: '5' },
    { activity: '', account: '6.2' },
  ]);
  expect(settled?.isPartial).toBe(true);
  const [step] = stageSteps([budget, report]);
  expect(step?.comparison.node({ activity: '', account: '5' })?.after.isPartial).toBe(true);
  expect(step?.comparison.node({ activity: '1', account: '5' })?.after.isPartial).toBe(false);
  expect(step?.comparison.node({ activity: '', account: '4' })?.after.isPartial).toBe(false);
});

test('a report that stops above the rows of its budget leaves nothing out', () => {
  const budget = valueOf(budgetFrom(['4;;P;100', ';2.3.10;Jalan;60', ';2.2.02;Posyandu;40'], 'apbdes'));
  const report = valueOf(budgetFrom(['4;;P;90', ';2;B;80'], 'realisasi'));
  expect(withUnreported([budget, report])).toEqual([budget, report]);
});
