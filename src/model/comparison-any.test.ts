import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BudgetLine } from './budget.ts';
import { leaves, nodes as anyNode, overlap } from './code-pairs.fixture.ts';
import { budgetInReport, compareDocuments, type Comparable } from './comparison.ts';
import { leafIndex } from './leaf-index.ts';
import { propertyRuns } from './property-runs.fixture.ts';

const SEED = { seed: 20_260_101, ...propertyRuns(4_000) };

const documentOf = (lines: BudgetLine[], stage: Comparable['stage']): Comparable => ({
  stage,
  lines: lines.map((line) => ({ ...line, label: '', location: '' })),
  leaves: lines.map((line) => ({ ...line, label: '', location: '' })),
});
const documents = fc
  .tuple(leaves, leaves, fc.constantFrom('revised' as const, 'realised' as const))
  .map(([before, after, stage]) => [documentOf(before, 'enacted'), documentOf(after, stage)] as const);

describe('for any two documents', () => {
  test('every counted line stands in one node, and no two nodes share money', () => {
    fc.assert(
      fc.property(documents, ([before, after]) => {
        const { nodes } = compareDocuments(before, after);
        for (const side of ['before', 'after'] as const) {
          const lines = nodes.flatMap((node) => node[side].lines);
          const own = side === 'before' ? before.leaves : after.leaves;
          expect(lines).toHaveLength(own.length);
          expect(new Set(lines)).toEqual(new Set(own));
        }
        for (const [at, node] of nodes.entries())
          expect(nodes.slice(0, at).filter((other) => overlap(node, other))).toEqual([]);
      }),
      SEED,
    );
  });

  test('a node is told where both can give it, and only there; its kind follows from its figures', () => {
    fc.assert(
      fc.property(documents, anyNode, ([before, after], key) => {
        const [left, right] = [leafIndex(before).figure(key), leafIndex(after).figure(key)];
        const node = compareDocuments(before, after).node(key);
        expect(node === null).toBe(left === null || right === null);
        if (left === null || right === null) return;
        const [one, other] = [left.amount, right.amount];
        const isReport = after.stage === 'realised';
        expect(node?.share).toBe(one === null || other === null || one === 0 ? null : other / one);
        const lebih = one === null || other === null ? null : one - other;
        const bertambah = lebih === null ? null : (other ?? 0) - (one ?? 0);
        expect(node?.difference).toBe(isReport ? lebih : bertambah);
        const isUnknown = one === null || other === null;
        expect(node?.kind === 'unknown' || node?.kind === 'unreported').toBe(isUnknown);
        if (node?.kind === 'unreported') expect([isReport, other]).toEqual([true, null]);
        if (node?.kind === 'deleted')
          expect([isReport, right.standing, one === 0]).toEqual([false, 'absent', false]);
        if (node?.kind === 'new')
          expect([isReport, left.standing, other === 0]).toEqual([false, 'absent', false]);
        if (node?.kind === 'unbudgeted') expect([isReport, one, other === 0]).toEqual([true, 0, false]);
        if (node?.kind === 'more') expect(other).toBeGreaterThan(one ?? 0);
        if (node?.kind === 'less') expect(other).toBeLessThan(one ?? 0);
        expect(node?.kind === 'same').toBe(one === other && !isUnknown);
      }),
      SEED,
    );
  });
});

const line = (account: string, amount: number | null, more: Partial<BudgetLine> = {}) =>
  ({
    activity: '',
    account,
    amount,
    label: '',
    location: '',
    role: 'leaf',
    budgetAsReported: null,
    ...more,
  }) as BudgetLine;
const given = (stage: Comparable['stage'], ...lines: BudgetLine[]): Comparable => ({
  stage,
  lines,
  leaves: lines,
});

describe('kinds at their edges', () => {
  test.each<[string, Comparable['stage'], BudgetLine[], BudgetLine[], string]>([
    [
      'nothing budgeted, nothing left of it',
      'revised',
      [line('4.1', 0), line('4.2', 5)],
      [line('4.2', 5)],
      'same',
    ],
    [
      'nothing budgeted, nothing added',
      'revised',
      [line('4.2', 5)],
      [line('4.1', 0), line('4.2', 5)],
      'same',
    ],
    ['gone', 'revised', [line('4.1', 3), line('4.2', 5)], [line('4.2', 5)], 'deleted'],
    ['come', 'revised', [line('4.2', 5)], [line('4.1', 3), line('4.2', 5)], 'new'],
    ['left blank before', 'revised', [line('4.1', null)], [line('4.1', 3)], 'unknown'],
    ['left blank after', 'revised', [line('4.1', 3)], [line('4.1', null)], 'unknown'],
    ['left blank in the budget', 'realised', [line('4.1', null)], [line('4.1', 3)], 'unknown'],
    ['left blank in the report', 'realised', [line('4.1', 3)], [line('4.1', null)], 'unreported'],
    ['left blank in both', 'realised', [line('4.1', null)], [line('4.1', null)], 'unreported'],
    ['neither budgeted nor spent', 'realised', [line('4.1', 0)], [line('4.1', 0)], 'same'],
    ['spent without a budget', 'realised', [line('4.2', 5)], [line('4.1', 3), line('4.2', 5)], 'unbudgeted'],
    ['a little more', 'revised', [line('4.1', 3)], [line('4.1', 4)], 'more'],
    ['a little less', 'realised', [line('4.1', 4)], [line('4.1', 3)], 'less'],
  ])('%s: %s', (_, stage, before, after, kind) => {
    const { nodes } = compareDocuments(given('enacted', ...before), given(stage, ...after));
    expect(nodes.find((node) => node.account === '4.1')?.kind).toBe(kind);
  });
});

describe('a node is called', () => {
  const label = (before: BudgetLine[], after: BudgetLine[]) =>
    compareDocuments(given('enacted', ...before), given('revised', ...after)).nodes[0]?.label;
  test('as the later document writes it, by the first of its rows', () => {
    const later = [line('4.1', 1, { label: 'Kini' }), line('4.1', 2, { label: 'Kemudian' })];
    expect(label([line('4.1', 3, { label: 'Dulu' })], later)).toBe('Kini');
  });
  test('else as the earlier one does', () => {
    const before = [line('4.1', 3, { label: 'Dulu' }), line('4.2', 3, { label: 'Tetap' })];
    expect(label(before, [line('4.2', 3, { label: 'Tetap' })])).toBe('Dulu');
  });
  test('as the one row of it that was added, where no row stands for the node itself', () => {
    const before = [line('4.1.1', 1, { label: 'Satu' }), line('4.1.2', 2, { label: 'Dua' })];
    expect(label(before, [line('4', 3, { label: 'Semua' })])).toBe('Semua');
    const half = compareDocuments(
      given('enacted', ...before),
      given('revised', line('4.1.1.01', 3, { label: 'Rinci' })),
    );
    expect(half.node({ activity: '', account: '4.1' })?.label).toBe('Rinci');
    expect(half.node({ activity: '', account: '4.9' })?.label).toBe('');
  });
  test('as the first earlier row, where the later document has several', () => {
    const before = [line('4.1.1', 1, { label: 'Satu' })];
    const after = [line('4.1.1', 1, { label: 'Satu' }), line('4.1.2', 2, { label: 'Dua' })];
    const { node } = compareDocuments(given('enacted', ...before), given('revised', ...after));
    expect(node({ activity: '', account: '4.1' })?.label).toBe('Satu');
  });
});

describe('what a report leaves out', () => {
  const budget = given('enacted', line('4.1', 3), line('4.2', 5), line('4.3', 0));
  test('is what the budget has money for', () => {
    const report = compareDocuments(budget, given('realised', line('4.2', 5)));
    expect(report.unreported).toEqual([{ activity: '', account: '4.1' }]);
    expect(report.node({ activity: '', account: '4' })?.after.isPartial).toBe(true);
    expect(report.node({ activity: '', account: '4.2' })?.after.isPartial).toBe(false);
  });
  test('is nothing in a budget', () => {
    expect(compareDocuments(budget, given('revised', line('4.2', 5))).unreported).toEqual([]);
  });
});

test('a report repeats a budget where one of its rows does', () => {
  const rows = [line('4.1', 3, { budgetAsReported: 7 }), line('4.2', 5)];
  expect(budgetInReport(given('realised', ...rows))).toMatchObject({
    stage: 'enacted',
    lines: rows,
    leaves: [{ amount: 7 }, { amount: null }],
  });
  expect(budgetInReport(given('realised', line('4.2', 5)))).toBeNull();
});
