import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf, documentOf, money, villageOf, work } from './billboard.fixture.ts';
import { PRESETS } from './print-sizes.ts';

const total = (amounts: readonly { readonly sen: number | null }[]): number =>
  amounts.reduce((sum, { sen }) => sum + (sen ?? 0), 0);

describe('any board', () => {
  const rupiah = fc.integer({ min: 0, max: 99_999_999_999_99 }).map((sen) => sen / 100);
  const activity = fc.tuple(
    fc.constantFrom('1', '2', '3', '4', '5'),
    fc.integer({ min: 1, max: 99 }),
    fc.string({ minLength: 1, maxLength: 160 }),
    fc.option(rupiah),
    fc.string({ maxLength: 80 }),
  );
  const document = fc
    .tuple(
      fc.array(activity, { maxLength: 90 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), rupiah), { maxLength: 8 }),
    )
    .map(([works, sources]) =>
      documentOf([
        ...sources.map(([kind, amount]) => money(`4.2.${kind}`, amount)),
        ...works.map(([field, number, label, amount, location]) =>
          work(`${field}.1.${String(number).padStart(2, '0')}`, label, amount, { location }),
        ),
      ]),
    );

  it('adds up, keeps its floors and finds room', () => {
    fc.assert(
      fc.property(
        document,
        fc.string({ minLength: 1, maxLength: 90 }),
        fc.boolean(),
        fc.constantFrom(...PRESETS),
        (budget, name, isExample, size) => {
          const board = boardOf(villageOf({ name, isExample }), budget, { size });
          const { fields } = board.told;
          const shown = fields.flatMap((field) => field.activities.map((row) => row.amount));
          expect(total(shown) + (board.told.others?.amount.sen ?? 0)).toBe(budget.summary.expenditure ?? 0);
          expect(total(fields.map((field) => field.amount))).toBe(budget.summary.expenditure ?? 0);
          expect(total(board.told.revenue)).toBe(budget.summary.revenue ?? 0);
          for (const text of board.decisions) expect(text.capMm).toBeGreaterThanOrEqual(text.floorMm);
        },
      ),
      { numRuns: 100, seed: 20_261_122 },
    );
  });
});
