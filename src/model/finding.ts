/** How much a finding weighs: an error holds the document back, a warning is published beside it, a note is for staff. */
export type Severity = 'error' | 'warning' | 'note';

/** What a reader is told about one fault, in Indonesian and complete: every report and page shows these fields. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Path from the directory of the project. */
  readonly file: string;
  /** From 1; `null` where the fault concerns the file or folder as a whole. */
  readonly line: number | null;
  /** From 1, in characters. */
  readonly column: number | null;
  /** Spreadsheet cell such as `E14`; `null` for JSON and whole files. */
  readonly cell: string | null;
  /** Value of a JSON table such as `14.anggaran`: which object of the list, from 1, and its key; else `null`. */
  readonly entry: string | null;
  /** The writer's own line, and how many characters of it are meant. */
  readonly excerpt: string | null;
  readonly length: number;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What stands there. */
  readonly written: string | null;
  /** What should stand there, where it can be computed. */
  readonly expected: string | null;
  readonly difference: string | null;
  /** What the writer does about it. */
  readonly mend: string;
  /** Address of the explanation, from the root of the site. */
  readonly help: string;
}
