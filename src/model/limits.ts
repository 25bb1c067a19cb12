/** How far the text of a rule was seen: the regulation itself, or a quotation of it. */
export type Certainty = 'naskah' | 'kutipan';

/** A share that the law sets, in per cent, with the article it rests on. */
export interface ShareLimit {
  readonly percent: number;
  /** The article, as it is cited in messages. */
  readonly basis: string;
  readonly certainty: Certainty;
}

/** The last day for a document, as ISO date, with the article. */
export interface LastDay {
  readonly latest: string;
  readonly basis: string;
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
  /** By when the apbdes is adopted. */
  readonly adoption: LastDay | null;
  /** By when the report of the first half year is handed in. */
  readonly halfYearReport: LastDay | null;
  /** By when the report of the whole year is set by Peraturan Desa. */
  readonly yearReport: LastDay | null;
  /** How many amendments a year may have. */
  readonly amendments: { readonly most: number; readonly basis: string } | null;
}
