import type { Severity } from '../model/finding.ts';
import { catalogue, type ArgsOf, type DiagnosticCode } from './catalogue.ts';

/** Where a fault stands, down to the characters, as far as it is known. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly cell: string | null;
  /** Key of the value, where the file is a JSON table. */
  readonly key?: string;
  /** Which object of the list holds it, from 1. */
  readonly record?: number;
  /** The line as written. */
  readonly excerpt: string | null;
  /** How many characters from `column` are meant. */
  readonly length: number;
}

/** One fault as data: a permanent code, how much it weighs, where it stands, and what its prose needs. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly args: object;
}

/** What a stage of the pipeline gives: a value and everything that was found on the way. Bad data never throws. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic with the severity of its catalogue entry, unless the rule weighs it otherwise. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  place: Place,
  args: ArgsOf<Code>,
  severity: Severity = catalogue[code].severity,
): Diagnostic {
  return { code, severity, place, args: args as object };
}

/** A place that is a file or folder as a whole. */
export function wholeFile(file: string): Place {
  return { file, line: null, column: null, cell: null, excerpt: null, length: 0 };
}

/** Whether any of them holds the document back. */
export function holdsBack(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((found) => found.severity === 'error');
}
