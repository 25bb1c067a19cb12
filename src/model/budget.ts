import type { AccountCode, ActivityCode } from './code.ts';
import type { DocumentDigest } from './digest.ts';
import type { Sen } from './money.ts';
import type { RowOrigin, SourceFile } from './origin.ts';

/** The documents that a village files per year; each is the name of its file. */
export const DOCUMENT_KINDS = ['apbdes', 'perubahan', 'realisasi-semester-1', 'realisasi'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** murni, perubahan, realisasi. */
export type Stage = 'enacted' | 'revised' | 'realised';

/** The stage that a document belongs to. */
export function stageOf(kind: DocumentKind): Stage {
  if (kind === 'apbdes') return 'enacted';
  return kind === 'perubahan' ? 'revised' : 'realised';
}

export const MARKERS = ['blt', 'ketahanan_pangan', 'stunting', 'operasional', 'kdmp', 'sebagian'] as const;
/** `penanda` of a line; `sebagian`: not everything is listed below it. */
export type Marker = (typeof MARKERS)[number];

export const ACTIVITY_STATUSES = ['selesai', 'berjalan', 'belum', 'tidak_terlaksana'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/**
 * What a line does in the sums. Only `leaf` and `remainder` are counted; `stated` is a figure over others that was
 * checked, `heading` one without figure, `recap` a second listing of what the leaves already hold.
 */
export type LineRole = 'leaf' | 'remainder' | 'stated' | 'heading' | 'recap';

/** One row of a budget. Text fields are `''` where nothing is written and nothing inherited from the rows above. */
export interface BudgetLine {
  readonly account: AccountCode;
  readonly activity: ActivityCode;
  readonly label: string;
  /** anggaran in a budget, realisasi in a report; `null`: heading, or not reported. */
  readonly amount: Sen | null;
  /** The anggaran that a report of realisasi repeats; always `null` in budgets. */
  readonly budgetAsReported: Sen | null;
  /** Codes of the fund sources; two or more: a mixed line, which enters no sum by source. */
  readonly fundSources: readonly string[];
  readonly location: string;
  readonly executor: string;
  /** As a number where it can be read. */
  readonly volume: number | null;
  /** As written. */
  readonly volumeText: string;
  readonly unit: string;
  readonly markers: readonly Marker[];
  readonly status: ActivityStatus | null;
  readonly note: string;
  readonly origin: RowOrigin;
  readonly role: LineRole;
}

/** The seven figures of a stage (Permendagri 20/2018); `null` where its lines are not given, never 0. */
export interface Summary {
  readonly revenue: Sen | null;
  readonly expenditure: Sen | null;
  /** revenue − expenditure. */
  readonly balance: Sen | null;
  readonly financingIn: Sen | null;
  readonly financingOut: Sen | null;
  /** financingIn − financingOut. */
  readonly netFinancing: Sen | null;
  /** balance + netFinancing. */
  readonly silpa: Sen | null;
}

/** What a row without a code states: a total to check against, never a figure to publish. */
export interface ControlTotal {
  readonly label: string;
  readonly stated: Sen | null;
  readonly origin: RowOrigin;
}

/** Which regulation a document rests on, from `dokumen.json`. */
export interface Regulation {
  /** Number as written, `''` if not told. */
  readonly number: string;
  /** ISO date, `''` if not told. */
  readonly date: string;
  readonly link: string;
  readonly status: 'rancangan' | 'ditetapkan';
  /** Which amendment, from 1; 0 where it is not told or not an amendment. */
  readonly amendment: number;
  /** Realisasi: ISO date up to which it reports, `''` elsewhere. */
  readonly asOf: string;
}

/** One published document of a village and year. */
export interface BudgetDocument {
  readonly kind: DocumentKind;
  readonly stage: Stage;
  readonly year: number;
  readonly source: SourceFile;
  /** `null`: `dokumen.json` says nothing about it. */
  readonly regulation: Regulation | null;
  /** Every row with a code, in the order of the file. */
  readonly lines: readonly BudgetLine[];
  /** Rows that only state a total; checked, never counted. */
  readonly controls: readonly ControlTotal[];
  /** The lines that are counted, remainders included: every sum runs over these. */
  readonly leaves: readonly BudgetLine[];
  readonly summary: Summary;
  /** Realisasi: something is not reported, so sums are of the reported part. */
  readonly isPartial: boolean;
  /** Realisasi: what the budget in force has money for and this report has no row of; empty elsewhere. */
  readonly unreported: readonly UnreportedNode[];
  /** Only where the lines themselves are not at hand, because an earlier run or another shard read them. */
  readonly digest?: DocumentDigest;
}

/** A point of the two hierarchies of which nothing is reported. */
export interface UnreportedNode {
  readonly activity: ActivityCode;
  readonly account: AccountCode;
}
