import type { LegalLimits } from '../../model/limits.ts';

/** The limits of 2025, none but those that are given. */
export const limits = (own: Partial<LegalLimits>) => ({
  limits: new Map([
    [
      2025,
      {
        year: 2025,
        officials: null,
        cash: null,
        food: null,
        operations: null,
        adoption: null,
        halfYearReport: null,
        yearReport: null,
        amendments: null,
        ...own,
      } satisfies LegalLimits,
    ],
  ]),
});
/** A share of the law, quoted from its text. */
export const share = (percent: number) => ({ percent, basis: 'Pasal', certainty: 'kutipan' as const });
