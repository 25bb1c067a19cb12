import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDigits } from '../model/money.ts';
import { isAbove } from '../model/code.ts';
import { propertyRuns } from '../model/property-runs.fixture.ts';
import { budgetFrom, faultsOf, readers, valueOf } from './cases/document.fixture.ts';

fc.configureGlobal({ seed: 20_260_101, ...propertyRuns(1_000) });

/** A row of a generated budget; `null`: a heading without a figure. */
interface Row {
  readonly account: string;
  readonly activity: string;
  readonly amount: number | null;
}

const activities = [...readers.reference.activities.keys()].filter(
  (code) => code.split('.').length === 3 && !code.startsWith('5'),
);
const objects = [...readers.reference.accounts.keys()].filter((code) => /^5\.\d\.\d\.\d/.test(code));
const incomes = [...readers.reference.accounts.keys()].filter((code) => /^[46]\.\d\.\d\.\d/.test(code));
const uppers = (code: string): string[] =>
  code.includes('.') ? [...uppers(code.slice(0, code.lastIndexOf('.'))), code] : [code];

/** Details at every depth: kegiatan with rekening, and revenue or financing without, no two of one code. */
const details: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      activity: fc.constantFrom(...activities.slice(0, 40)),
      account: fc.constantFrom(...objects.slice(0, 12), ...objects.slice(-8), ...incomes),
      depth: fc.integer({ min: 1, max: 4 }),
      amount: fc.integer({ min: 1, max: 900_000_000_00 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((drawn) => {
    const rows = drawn.map(({ activity, account, depth, amount }): Row => {
      const cut = account.split('.').slice(0, depth).join('.');
      return account.startsWith('5') ? { activity, account: cut, amount } : { activity: '', account, amount };
    });
    return rows.filter((row, index) => rows.every((other, at) => at >= index || !touches(row, other)));
  });

/** Whether two rows are one node, or one is above the other. */
function touches(a: Row, b: Row): boolean {
  const within = (x: string, y: string) => x === y || isAbove(x, y);
  if (a.activity !== b.activity) return false;
  return within(a.account, b.account) || within(b.account, a.account);
}

/** Every node above some details, with what they add up to; rows of 6 by 6.1 less 6.2. */
function totalsOver(rows: readonly Row[]): Row[] {
  const sums = new Map<string, number>();
  const add = (activity: string, account: string, amount: number) => {
    const key = `${activity}|${account}`;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  };
  for (const { activity, account, amount } of rows) {
    for (const upper of uppers(account))
      if (upper !== account)
        add(activity, upper, upper === '6' && account.startsWith('6.2') ? -(amount ?? 0) : (amount ?? 0));
    if (activity === '') continue;
    for (const upper of ['', ...uppers(activity)]) if (upper !== activity) add(upper, '5', amount ?? 0);
  }
  return [...sums].map(([key, amount]) => {
    const [activity = '', account = ''] = key.split('|');
    return { activity, account, amount };
  });
}

interface Budget {
  readonly details: readonly Row[];
  readonly totals: readonly Row[];
}

/** Details, some of the totals over them, and the order in which the rows stand. */
const budgets: fc.Arbitrary<Budget & { order: readonly number[] }> = details.chain((rows) => {
  const totals = totalsOver(rows);
  return fc.record({
    details: fc.constant(rows),
    totals: fc.subarray(totals),
    order: fc.array(fc.nat(), {
      minLength: rows.length + totals.length,
      maxLength: rows.length + totals.length,
    }),
  });
});

function written(rows: readonly Row[]): string[] {
  return rows.map(
    ({ account, activity, amount }, index) =>
      `${account};${activity};Baris ${index};${amount === null ? '' : formatDigits(amount)}`,
  );
}

function shuffled<T>(items: readonly T[], order: readonly number[]): T[] {
  return items
    .map((item, index) => [item, order[index] ?? 0] as const)
    .toSorted((a, b) => a[1] - b[1])
    .map(([item]) => item);
}

const summaryOf = (rows: readonly Row[]) => valueOf(budgetFrom(written(rows))).summary;
const leafTotal = (rows: readonly Row[]) =>
  valueOf(budgetFrom(written(rows))).leaves.reduce((sum, line) => sum + (line.amount ?? 0), 0);
/** Faults but the warning about names, which generated rows do not have. */
const faults = (rows: readonly Row[]) =>
  faultsOf(budgetFrom(written(rows))).filter((fault) => !fault.startsWith('kegiatan-bernama-ganda'));
const at = (rows: readonly Row[], row: Row) => `D${rows.indexOf(row) + 2}`;

describe('for generated budgets', () => {
  test('the summary is the sum of the details, whatever the order of the rows and whatever totals are stated', () => {
    fc.assert(
      fc.property(budgets, ({ details: rows, totals, order }) => {
        const all = [...totals, ...rows];
        const mixed = shuffled(all, order);
        expect(summaryOf(mixed)).toEqual(summaryOf(rows));
        expect(leafTotal(mixed)).toBe(rows.reduce((sum, row) => sum + (row.amount ?? 0), 0));
      }),
    );
  });

  test('a correct total gives no diagnostic', () => {
    fc.assert(
      fc.property(budgets, ({ details: rows, totals, order }) => {
        expect(faults(shuffled([...totals, ...rows], order))).toEqual([]);
      }),
    );
  });

  test('one altered total gives exactly one jumlah-tidak-cocok, at its row', () => {
    fc.assert(
      fc.property(
        budgets,
        fc.nat(),
        fc.integer({ min: 1, max: 1_000_000_00 }),
        fc.boolean(),
        (budget, which, by, isLess) => {
          const { details: rows, totals, order } = budget;
          fc.pre(totals.length > 0);
          const right = totals[which % totals.length] as Row;
          const amount =
            (right.amount ?? 0) + (isLess && ((right.amount ?? 0) >= by || right.account === '6') ? -by : by);
          const wrong = { ...right, amount };
          const mixed = shuffled([...totals.map((row) => (row === right ? wrong : row)), ...rows], order);
          expect(faults(mixed)).toEqual([`jumlah-tidak-cocok ${at(mixed, wrong)}`]);
        },
      ),
    );
  });

  test('one altered detail under totals is told at the nearest of them in each chain, never in silence', () => {
    fc.assert(
      fc.property(budgets, fc.nat(), fc.integer({ min: 1, max: 1_000_000_00 }), (budget, which, by) => {
        const { details: rows, totals, order } = budget;
        const right = rows[which % rows.length] as Row;
        const wrong = { ...right, amount: (right.amount ?? 0) + by };
        const above = totals.filter((row) =>
          totalsOver([right]).some((one) => one.account === row.account && one.activity === row.activity),
        );
        const mixed = shuffled([...totals, ...rows.map((row) => (row === right ? wrong : row))], order);
        const told = faults(mixed);
        expect(told).toHaveLength(above.length > 0 ? 1 : 0);
        for (const fault of told)
          expect(above.map((row) => `jumlah-tidak-cocok ${at(mixed, row)}`)).toContain(fault);
      }),
    );
  });

  test('a recap by rekening beside the kegiatan changes nothing, and one altered figure of it is told once', () => {
    const groups = ['5.1', '5.2', '5.3', '5.4'];
    fc.assert(
      fc.property(details, fc.nat(), fc.integer({ min: 1, max: 1_000_00 }), (rows, which, by) => {
        const deep = rows.filter((row) => row.activity !== '' && row.account !== '5');
        fc.pre(deep.length > 0);
        const sum = (prefix: string) =>
          deep
            .filter((row) => row.account.startsWith(prefix))
            .reduce((total, row) => total + (row.amount ?? 0), 0);
        const recap = groups
          .filter((group) => sum(group) > 0)
          .map((group): Row => ({ activity: '', account: group, amount: sum(group) }));
        const top: Row = { activity: '', account: '5', amount: sum('5') };
        expect(faults([top, ...deep, ...recap])).toEqual([]);
        expect(summaryOf([top, ...deep, ...recap])).toEqual(summaryOf(deep));
        const right = recap[which % recap.length] as Row;
        const wrong = { ...right, amount: (right.amount ?? 0) + by };
        const all = [top, ...deep, ...recap.map((row) => (row === right ? wrong : row))];
        expect(faults(all)).toEqual([`jumlah-tidak-cocok ${at(all, wrong)}`]);
      }),
    );
  });
});
