import type { DocumentKind } from '../model/budget.ts';
import type { BarChart } from '../views/chart.ts';
import type { Headline } from '../views/headline.ts';
import type { StageGroup } from '../views/stages.ts';

/** Reference lists as they come through JSON: maps as lists of pairs. */
export type ReferenceLists = Readonly<Record<string, unknown>>;

/** What the page sends to the worker. */
export interface CheckRequest {
  readonly name: string;
  readonly content: Uint8Array;
  readonly kind: DocumentKind | null;
  readonly year: number | null;
  readonly village: string | null;
  /** Cells that were corrected on the page, by address. */
  readonly edits: Readonly<Record<string, string>>;
  readonly lists: ReferenceLists;
}

/** One finding as the page shows it. */
export interface AnswerFinding {
  /** "baris 14, sel E14"; `''` for the file as a whole. */
  readonly place: string;
  readonly message: string;
  readonly facts: readonly (readonly [term: string, text: string])[];
  readonly excerpt: string;
}

/** Findings of one rule. */
export interface AnswerGroup {
  readonly code: string;
  readonly title: string;
  readonly isError: boolean;
  readonly findings: readonly AnswerFinding[];
  readonly more: number;
}

/** A faulty cell that can be corrected on the page. */
export interface AnswerCell {
  readonly cell: string;
  readonly message: string;
  readonly text: string;
}

/** One document of the file. */
export interface AnswerDocument {
  readonly name: string;
  readonly fileName: string;
  readonly csv: string | null;
  /** The seven figures, in sen, for comparing with the printed regulation. */
  readonly totals: readonly {
    readonly label: string;
    readonly amount: number | null;
    readonly text: string;
  }[];
}

/** What the page will look like: the same view models. */
export interface AnswerPreview {
  readonly headline: Headline;
  readonly charts: readonly BarChart[];
  readonly works: readonly { readonly label: string; readonly exact: string; readonly details: string }[];
  readonly stages: readonly StageGroup[];
}

/** What the worker gives back. */
export interface Answer {
  readonly sentence: string;
  readonly isGood: boolean;
  readonly recognised: string;
  readonly groups: readonly AnswerGroup[];
  readonly cells: readonly AnswerCell[];
  readonly documents: readonly AnswerDocument[];
  readonly previews: readonly AnswerPreview[];
  readonly passed: readonly string[];
  /** Every finding as `papan periksa --format=json` names it, for comparing. */
  readonly report: readonly (readonly [
    code: string,
    line: number | null,
    cell: string | null,
    message: string,
  ])[];
}
