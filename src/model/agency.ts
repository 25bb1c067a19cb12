import type { Finding } from './finding.ts';
import type { Sen } from './money.ts';
import type { SourceFile } from './origin.ts';

/** One row of an agency's budget; codes are of Permendagri 90/2019 and mean nothing among village codes. */
export interface AgencyLine {
  /** `1.02.03`, without the code of the urusan before it. */
  readonly code: string;
  readonly level: 'program' | 'kegiatan' | 'sub_kegiatan';
  readonly label: string;
  readonly location: string;
  /** The ceiling, in sen. */
  readonly ceiling: Sen;
  /** What was spent, `null` where it is not reported. */
  readonly spent: Sen | null;
}

/** The budget of an agency (SKPD) of the regency in one year. */
export interface AgencyBudget {
  readonly slug: string;
  readonly name: string;
  /** As people call it, where room is scarce. */
  readonly shortName: string;
  readonly year: number;
  /** Invented for demonstration; marked on every page and print. */
  readonly isExample: boolean;
  /** Number and date of the DPA as written, `''` if not told. */
  readonly basis: string;
  /** Where to complain, as written, `''` if not told. */
  readonly complaint: string;
  readonly lines: readonly AgencyLine[];
  readonly source: SourceFile;
}

/** A file of an agency: shown, or held back with the reasons. */
export interface AgencyFiling {
  readonly slug: string;
  readonly year: number;
  readonly budget: AgencyBudget | null;
  /** What holds it back; empty where it is shown. */
  readonly findings: readonly Finding[];
}
