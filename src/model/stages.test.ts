import { expect, test } from 'vitest';
import { budgetFrom, valueOf } from '../pipeline/cases/document.fixture.ts';
import type { BudgetDocument, DocumentKind, Regulation } from './budget.ts';
import { stageSteps } from './stages.ts';

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
