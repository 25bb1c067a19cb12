import type { ComparedKind } from './peers.ts';

/** Several villages in one document of one year. */
export interface VillageChoice {
  readonly by: 'villages';
  /** Such as `apbdes-2026`; `''`: none chosen. */
  readonly document: string;
  /** Codes of villages, none twice. */
  readonly codes: readonly string[];
  /** Whether the chart shows figures per resident. */
  readonly isPerResident: boolean;
}

/** Several years of one village in the same kind of document. */
export interface YearChoice {
  readonly by: 'years';
  readonly kind: ComparedKind;
  /** Code of the village; `''`: none chosen. */
  readonly code: string;
  /** Oldest first, none twice. */
  readonly years: readonly number[];
  readonly isPerResident: boolean;
}

/** What somebody compares. */
export type Choice = VillageChoice | YearChoice;

/** More do not stand side by side on a phone. */
export const MOST_CHOSEN = 5;

const PER_RESIDENT = 'warga';
const CODE = /^\d{2}(\.\d{2}){2}\.\d{4}$/;

/**
 * The choice as the fragment of a shareable address.
 * @example choiceFragment({ by: 'villages', document: 'apbdes-2026', codes: ['99.99.01.2001'], isPerResident: false })
 * // "#apbdes-2026/99.99.01.2001"
 * @example choiceFragment({ by: 'years', kind: 'apbdes', code: '99.99.01.2001', years: [2025, 2026], isPerResident: true })
 * // "#apbdes/99.99.01.2001/2025,2026/warga"
 */
export function choiceFragment(choice: Choice): string {
  const parts =
    choice.by === 'villages'
      ? [choice.document, choice.codes.join(',')]
      : [choice.kind, choice.code, choice.years.join(',')];
  return `#${[...parts, ...(choice.isPerResident ? [PER_RESIDENT] : [])].join('/')}`;
}

/**
 * Reads such a fragment; what does not fit is left out, so that an old or mistyped address still opens.
 * @example choiceFrom('#apbdes-2026/99.99.01.2001,x')
 * // { by: 'villages', document: 'apbdes-2026', codes: ['99.99.01.2001'], isPerResident: false }
 */
export function choiceFrom(fragment: string): Choice {
  const [document = '', codes = '', ...rest] = fragment.replace(/^#/, '').split('/');
  const isPerResident = rest.includes(PER_RESIDENT);
  const kind = (['apbdes', 'perubahan', 'realisasi'] as const).find((one) => one === document);
  if (kind !== undefined) {
    const years = (rest[0] ?? '').split(',').filter((year) => /^20\d\d$/.test(year));
    return {
      by: 'years',
      kind,
      code: CODE.test(codes) ? codes : '',
      years: [...new Set(years.map(Number))].toSorted((a, b) => a - b).slice(-MOST_CHOSEN),
      isPerResident,
    };
  }
  const fitting = codes.split(',').filter((code) => CODE.test(code));
  return {
    by: 'villages',
    document: /^[a-z]+-\d{4}$/.test(document) ? document : '',
    codes: [...new Set(fitting)].slice(0, MOST_CHOSEN),
    isPerResident,
  };
}
