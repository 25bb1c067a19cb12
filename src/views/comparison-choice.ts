/** What somebody compares: one document of one year, two to five villages. */
export interface Choice {
  /** Such as `apbdes-2026`. */
  readonly document: string;
  /** Codes of villages, none twice. */
  readonly codes: readonly string[];
}

/** More do not stand side by side on a phone. */
export const MOST_CHOSEN = 5;

/**
 * The choice as the fragment of a shareable address.
 * @example choiceFragment({ document: 'apbdes-2026', codes: ['99.99.01.2001'] }) // "#apbdes-2026/99.99.01.2001"
 */
export function choiceFragment({ document, codes }: Choice): string {
  return `#${[document, codes.join(',')].join('/')}`;
}

/**
 * Reads such a fragment; what does not fit is left out, so that an old or mistyped address still opens.
 * @example choiceFrom('#apbdes-2026/99.99.01.2001,x') // { document: 'apbdes-2026', codes: ['99.99.01.2001'] }
 */
export function choiceFrom(fragment: string): Choice {
  const [document = '', codes = ''] = fragment.replace(/^#/, '').split('/');
  const fitting = codes.split(',').filter((code) => /^\d{2}(\.\d{2}){2}\.\d{4}$/.test(code));
  return {
    document: /^[a-z]+-\d{4}$/.test(document) ? document : '',
    codes: [...new Set(fitting)].slice(0, MOST_CHOSEN),
  };
}
