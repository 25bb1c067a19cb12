const isBeforeMutants = process.env['PAPAN_MUTANTS'] === '1';

/**
 * How many examples a property is tried with: all of them, or a few of the same while mutants are put before the
 * tests (`npm run mutate`), where each mutant would pay for them again and the smallest example is of no use.
 */
export const propertyRuns = (all: number): { numRuns: number; endOnFailure: boolean } => ({
  numRuns: isBeforeMutants ? Math.ceil(all / 20) : all,
  endOnFailure: isBeforeMutants,
});
