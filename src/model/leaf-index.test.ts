import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BudgetLine } from './budget.ts';
import { holds, leaves, nodes, overlap } from './code-pairs.fixture.ts';
import { accountFigure, leafIndex, type NodeFigure, type NodeKey } from './leaf-index.ts';
import { propertyRuns } from './property-runs.fixture.ts';

const SEED = { seed: 20_260_101, ...propertyRuns(6_000) };

/** What a document gives for a node, found by looking at every line. */
function plainly(
  lines: readonly BudgetLine[],
  stage: 'enacted' | 'realised',
  node: NodeKey,
): NodeFigure | null {
  const own = lines.filter((line) => holds(node, line));
  const beside = lines.filter((line) => !holds(node, line) && overlap(node, line));
  if (beside.some((line) => line.role === 'leaf')) return null;
  if (own.length > 0) {
    const known = own.flatMap((line) => line.amount ?? []);
    const amount = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
    return { amount, standing: 'given', isPartial: known.length < own.length, lines: own };
  }
  if (beside.length > 0) return null;
  return { amount: stage === 'realised' ? null : 0, standing: 'absent', isPartial: false, lines: [] };
}

describe('the figure of any node', () => {
  test.each(['enacted', 'realised'] as const)('is what looking at every line gives (%s)', (stage) => {
    fc.assert(
      fc.property(leaves, nodes, (lines, node) => {
        expect(leafIndex({ stage, leaves: lines }).figure(node)).toEqual(plainly(lines, stage, node));
      }),
      SEED,
    );
  });

  const line = (account: string, amount: number | null, more: Partial<BudgetLine> = {}) =>
    ({ activity: '', account, amount, role: 'leaf', ...more }) as BudgetLine;

  test.each<[string, string, BudgetLine[], number | null, boolean]>([
    ['what goes out counts against 6', '6', [line('6.1.1', 50), line('6.2.2', 20)], 30, false],
    ['but not against 6.2', '6.2', [line('6.1.1', 50), line('6.2.2', 20)], 20, false],
    ['nor does income against 4', '4', [line('4.1', 50), line('4.2', 20)], 70, false],
    ['a section without a row is not known', '6', [line('4.1', 50)], null, false],
    ['in a section with rows it is nothing', '4.2.1.01', [line('4.1', 50)], 0, false],
    ['what is not reported leaves it partial', '4', [line('4.1', 50), line('4.2', null)], 50, true],
  ])('%s', (_, account, lines, amount, isPartial) => {
    const figure = leafIndex({ stage: 'enacted', leaves: lines }).figure({ activity: '', account });
    expect(figure).toMatchObject({ amount, isPartial });
  });

  test.each<[string, BudgetLine[], number | null]>([
    ['the sum of its rows', [line('4.2.1', 50), line('4.2.1.01', 20), line('4.2.3', 7)], 70],
    ['a row of nothing', [line('4.2.1', 0)], 0],
    ['a row without a figure', [line('4.2.1', null), line('4.2.1', 5)], 5],
    ['nothing, where others of the section are given', [line('4.2.3', 7)], 0],
    ['not known, where only other sections are given', [line('5', 7), line('6.1', 3)], null],
    ['not known without any row', [], null],
    ['not known, where a row above could hold it', [line('4.2', 7)], null],
    ['not known, where what remains above could hold it', [line('4.2', 7, { role: 'remainder' })], null],
    ['given, whatever remains above', [line('4.2.1', 5), line('4.2', 7, { role: 'remainder' })], 5],
    ['not known beside a row above', [line('4.2.1', 5), line('4.2', 7)], null],
  ])('of one rekening: %s', (_, lines, amount) => {
    expect(accountFigure({ leaves: lines }, '4.2.1')).toBe(amount);
  });
});
