/** How far the text of a rule was seen: the regulation itself, or a quotation of it. */
export type Certainty = 'naskah' | 'kutipan';

/** A share that the law sets, in per cent, with the article it rests on. */
export interface ShareLimit {
  readonly percent: number;
  /** The article, as it is cited in messages. */
  readonly basis: string;
  readonly certainty: Certainty;
}

/** What the law sets for the budgets of one year, from `data/batas-<tahun>.json`; `null`: no such limit is known. */
export interface LegalLimits {
  readonly year: number;
  /** Most of all expenditure for pay and allowances of officials and for the BPD. */
  readonly officials: ShareLimit | null;
  /** Most of Dana Desa for BLT. */
  readonly cash: ShareLimit | null;
  /** Least of Dana Desa for ketahanan pangan. */
  readonly food: ShareLimit | null;
  /** Most of Dana Desa for running the village government. */
  readonly operations: (ShareLimit & { readonly isWithoutKdmp: boolean }) | null;
  /** ISO date by which the apbdes is adopted. */
  readonly adoption: { readonly latest: string; readonly basis: string } | null;
  /** How many amendments a year may have. */
  readonly amendments: { readonly most: number; readonly basis: string } | null;
}
