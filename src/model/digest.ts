import type { Sen } from './money.ts';

/** One activity as the search finds it. */
export interface DigestWork {
  readonly label: string;
  readonly place: string;
  readonly amount: Sen | null;
  /** Id of its row on the page of the year. */
  readonly line: string;
}

/** What pages of many villages need of a document's lines, counted while the lines were at hand. */
export interface DocumentDigest {
  /** Counted lines of belanja, and how many of them name who carries them out, and where. */
  readonly spending: { readonly lines: number; readonly executors: number; readonly locations: number };
  /** Rekening of which a report tells nothing, each once. */
  readonly unreported: readonly string[];
  /** The activities of a budget in force in the newest year with data; empty elsewhere. */
  readonly works: readonly DigestWork[];
}
