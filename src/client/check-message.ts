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
  /** Name of that village for the preview; `''` if not told. */
  readonly villageName: string;
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
  /** What a correction is kept by: `D46`, or `14.anggaran` of JSON. */
  readonly cell: string;
  /** The same for a person. */
  readonly label: string;
  readonly message: string;
  readonly text: string;
}

/** One document of the file. */
export interface AnswerDocument {
  readonly name: string;
  readonly village: string;
  readonly year: number | null;
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
  /** Whether it would be published as it is. */
  readonly isPublished: boolean;
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
  /** Errors that stand in no single cell, and so can only be mended in the file or in its program. */
  readonly elsewhere: number;
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
