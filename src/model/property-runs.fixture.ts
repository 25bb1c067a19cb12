/**
 * How many examples a property is tried with: all of them, or a few of the same while mutants are put before the
 * tests (`npm run mutate`), where each mutant would pay for them again.
 */
export const propertyRuns = (all: number): number =>
  process.env['PAPAN_MUTANTS'] === '1' ? Math.ceil(all / 20) : all;
