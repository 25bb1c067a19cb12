import fc from 'fast-check';
import type { BudgetLine } from './budget.ts';
import type { NodeKey } from './leaf-index.ts';

/** Counted lines over a few codes of belanja, so that they meet in every way that two hierarchies allow. */
const ACTIVITIES = ['', '1', '2', '1.1', '1.2', '2.1', '1.1.01', '1.1.02', '1.2.01', '2.1.01', '2.1.02'];
const ACCOUNTS = [
  '5',
  '5.1',
  '5.2',
  '5.1.1',
  '5.1.2',
  '5.2.1',
  '5.1.1.01',
  '5.1.1.02',
  '5.2.1.01',
  '5.1.2.01',
];

export const nodes: fc.Arbitrary<NodeKey> = fc.record({
  activity: fc.constantFrom(...ACTIVITIES),
  account: fc.constantFrom(...ACCOUNTS),
});

const within = (upper: string, lower: string) =>
  upper === '' || upper === lower || lower.startsWith(`${upper}.`);
export const holds = (upper: NodeKey, lower: NodeKey): boolean =>
  within(upper.activity, lower.activity) && within(upper.account, lower.account);
const meet = (one: string, other: string) => within(one, other) || within(other, one);
/** Whether two nodes could share money. */
export const overlap = (one: NodeKey, other: NodeKey): boolean =>
  meet(one.activity, other.activity) && meet(one.account, other.account);

type Sketch = NodeKey & Pick<BudgetLine, 'amount' | 'role'>;

/** The counted lines of a sound document: apart from each other, but for remainders above what they remain of. */
export const leaves: fc.Arbitrary<BudgetLine[]> = fc
  .array(fc.tuple(nodes, fc.option(fc.integer({ min: -5, max: 5 })), fc.nat({ max: 5 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((drawn) => {
    const kept: Sketch[] = [];
    for (const [node, amount, kind] of drawn) {
      const line: Sketch = { ...node, amount, role: kind === 0 ? 'remainder' : 'leaf' };
      if (kept.every((other) => standTogether(line, other) || standTogether(other, line))) kept.push(line);
    }
    return kept as BudgetLine[];
  });

function standTogether(one: Sketch, other: Sketch): boolean {
  if (!overlap(one, other)) return true;
  const isSame = holds(one, other) && holds(other, one);
  return isSame
    ? one.role === 'leaf' && other.role === 'leaf'
    : one.role === 'remainder' && holds(one, other);
}
