import type { CoverageState } from './coverage.ts';

/** Documents by what became of them. */
export type CoverageCount = Readonly<Record<CoverageState, number>>;

/** Before anything is counted. */
export const NOTHING: CoverageCount = {
  published: 0,
  'held-back': 0,
  late: 0,
  missing: 0,
  'not-required': 0,
};

const WORDS: Readonly<Record<CoverageState, string>> = {
  published: 'terbit',
  'held-back': 'ditahan',
  late: 'terlambat',
  missing: 'belum',
  'not-required': 'tidak wajib',
};

/** The word for a state, on the page and in the data alike. */
export function stateWord(state: CoverageState): string {
  return WORDS[state];
}
