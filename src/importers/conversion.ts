import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentKind } from '../model/budget.ts';
import type { ReferenceBook } from '../model/reference.ts';
import type { Table } from '../pipeline/table.ts';

/** One document that an importer made: our own CSV, which a person can read and correct. */
export interface ConvertedDocument {
  readonly kind: DocumentKind;
  /** Name of the village as the source writes it; `''` if it does not. */
  readonly village: string;
  /** Budget year; `null` if the source does not tell. */
  readonly year: number | null;
  readonly csv: string;
  /** The same rows with the places of the source, where it is one sheet; else `null`. */
  readonly table: Table | null;
}

/** A row that is not part of a document, and why: nothing gets lost silently. */
export interface PassedRow {
  readonly file: string;
  readonly line: number;
  readonly reason: PassReason;
  /** Its text, shortened. */
  readonly text: string;
}

/** Why a row was passed over; the words for it stand in the catalogue. */
export type PassReason = 'judul' | 'kepala' | 'nomor-kolom' | 'tanpa-angka' | 'penutup' | 'tidak-cocok';

/** The kinds of files that are understood. */
export type SourceKind = 'laporan' | 'siskeudes' | 'opensid';

/** What an importer gives: documents, and everything that it did not take along. */
export interface Conversion {
  readonly source: SourceKind;
  readonly documents: readonly ConvertedDocument[];
  readonly passed: readonly PassedRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What an importer may ask. */
export interface ImportContext {
  readonly reference: ReferenceBook;
  /** The document that the file is said to be, by its name; `null`: to be told from its content. */
  readonly kind: DocumentKind | null;
  /** Cells that a person corrected, by their address such as `D46`. */
  readonly edits: ReadonlyMap<string, string>;
}

/**
 * The contract of every importer: it tells whether it knows a source, turns it into documents in our own format and
 * reports every row that it could not take along. It never sees the model.
 */
export interface Importer<Source> {
  readonly source: SourceKind;
  recognises(source: Source, context: ImportContext): boolean;
  convert(source: Source, context: ImportContext): Conversion;
}
