/**
 * The distances of a board, on a canvas of 3 × 2 m.
 * Those named after a letter's height are parts of its cap height, the others millimetres.
 */
export const RHYTHM = {
  /** Cap height of Plus Jakarta Sans in parts of its size. */
  capPerSize: 0.745,
  /** From cap to cap of two lines, in cap heights. */
  line: 1.58,
  headlineLine: 1.32,
  header: { afterAuthority: 46, afterHeadline: 54, below: 44 },
  notice: { edge: 20 },
  figures: { afterLabel: 28, afterShort: 36, afterExact: 24, between: 44 },
  heading: { rule: 34, beforeTakeaway: 26 },
  /** In cap heights of the row. */
  revenue: {
    beforeBar: 0.42,
    bar: 0.42,
    between: 0.85,
    betweenSmall: 0.68,
    afterSumHeading: 1.2,
    sumLine: 1.66,
  },
  /** In cap heights: of the bidang, of the activity, of the detail. */
  spending: {
    beforeBar: 0.4,
    bar: 0.42,
    betweenFields: 1.9,
    beforeActivities: 1.3,
    betweenActivities: 1,
    beforeDetail: 0.62,
    /** In cap heights of the detail. */
    beforeBefore: 0.85,
  },
  footer: { edge: 42, afterHeading: 26, afterAddress: 12, sourceLine: 1.75 },
} as const;

/** Height of lines from the first cap to the last baseline, in mm. */
export function linesMm(count: number, capMm: number, line: number = RHYTHM.line): number {
  return count === 0 ? 0 : capMm * (1 + (count - 1) * line);
}
