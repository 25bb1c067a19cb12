import { explain } from './diagnostics/explain.ts';
import { diagnostic, wholeFile, type Diagnostic } from './diagnostics/diagnostic.ts';
import { openFile, tidied } from './importers/open.ts';
import type { Conversion, PassedRow, SourceKind } from './importers/conversion.ts';
import { DOCUMENT_KINDS, type BudgetDocument, type DocumentKind } from './model/budget.ts';
import type { Finding } from './model/finding.ts';
import { documentFromTable, documentOf } from './pipeline/document.ts';
import type { Readers } from './pipeline/readers.ts';
import type { RawFile } from './pipeline/text.ts';

/** What whoever brings a file says about it; `null`: not told. */
export interface Expectation {
  readonly kind: DocumentKind | null;
  readonly year: number | null;
  /** Name of the village; rows of another village are said, never taken. */
  readonly village: string | null;
  /** Cells that a person corrected, by their address such as `D46`. */
  readonly edits?: ReadonlyMap<string, string>;
}

/** One document of an inspected file, with everything that was found about it. */
export interface InspectedDocument {
  readonly kind: DocumentKind;
  readonly village: string;
  readonly year: number | null;
  /** Our own CSV of it; `null` where its rows could not be told. */
  readonly csv: string | null;
  /** `null` where it could not be assembled. */
  readonly document: BudgetDocument | null;
  readonly findings: readonly Finding[];
}

/** What an inspection of one file gives: the same in the browser and on the command line. */
export interface Inspection {
  readonly file: string;
  readonly source: SourceKind | 'tabel' | null;
  readonly documents: readonly InspectedDocument[];
  readonly passed: readonly PassedRow[];
  /** What concerns the file and not one of its documents. */
  readonly findings: readonly Finding[];
}

/** Recognises a file by its content, converts it where it is foreign, and sends every document through the pipeline. */
export async function inspect(file: RawFile, expected: Expectation, readers: Readers): Promise<Inspection> {
  const { edits = new Map<string, string>() } = expected;
  const kind = expected.kind ?? kindByName(file.name);
  const opened = await openFile(file, {
    reference: readers.reference,
    kind: edits.size > 0 ? kind : expected.kind,
    edits,
  });
  if (opened.value === 'own') return ownTable(file, kind, expected, readers);
  if (opened.value === null)
    return {
      file: file.file,
      source: null,
      documents: [],
      passed: [],
      findings: opened.diagnostics.map(explain),
    };
  return converted(file, opened.value, expected, readers, opened.diagnostics);
}

function ownTable(
  file: RawFile,
  told: DocumentKind | null,
  expected: Expectation,
  readers: Readers,
): Inspection {
  const tidy = tidied(file, { reference: readers.reference, kind: told, edits: new Map() });
  const kind = told ?? tidy?.kind ?? 'apbdes';
  const year = expected.year ?? thisYear(file.name);
  const { value, diagnostics } = documentOf(file, { kind, year, regulation: null }, readers);
  const document = {
    kind,
    village: expected.village ?? '',
    year: expected.year,
    csv: tidy?.csv ?? null,
    document: value,
    findings: diagnostics.map(explain),
  };
  return { file: file.file, source: 'tabel', documents: [document], passed: [], findings: [] };
}

function converted(
  file: RawFile,
  conversion: Conversion,
  expected: Expectation,
  readers: Readers,
  before: readonly Diagnostic[],
): Inspection {
  const documents = conversion.documents.map((one): InspectedDocument => {
    const year = one.year ?? expected.year ?? thisYear(file.name);
    const name = `${one.kind}.csv`;
    const bytes = new TextEncoder().encode(one.csv);
    const filing = { kind: one.kind, year, regulation: null };
    const { value, diagnostics } =
      one.table === null
        ? documentOf({ name, file: name, sha256: '', bytes: bytes.length, content: bytes }, filing, readers)
        : documentFromTable({ value: one.table, diagnostics: [] }, filing, readers);
    const found = [...strangers(file, one.village, one.year, expected), ...diagnostics];
    return { ...one, document: value, findings: found.map(explain) };
  });
  const diagnostics = [...before, ...conversion.diagnostics];
  if (documents.length === 0 && diagnostics.length === 0)
    diagnostics.push(diagnostic('impor-tidak-dikenal', wholeFile(file.file), {}));
  return {
    file: file.file,
    source: conversion.source,
    documents,
    passed: conversion.passed,
    findings: diagnostics.map(explain),
  };
}

/** A file of another year or village than was said. */
function strangers(file: RawFile, village: string, year: number | null, expected: Expectation): Diagnostic[] {
  const place = wholeFile(file.file);
  const found: Diagnostic[] = [];
  if (expected.year !== null && year !== null && year !== expected.year)
    found.push(diagnostic('impor-tahun-lain', place, { written: year, expected: expected.year }));
  if (expected.village !== null && village !== '' && slugOf(village) !== slugOf(expected.village))
    found.push(diagnostic('impor-desa-lain', place, { written: village, expected: expected.village }));
  return found;
}

/** A village name as the name of its folder. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The document that a file is by its name. */
export function kindByName(name: string): DocumentKind | null {
  const stem = name.toLowerCase().replace(/\.\w+$/, '');
  return (
    DOCUMENT_KINDS.toSorted((a, b) => b.length - a.length).find(
      (kind) => stem === kind || stem.startsWith(`${kind}-`),
    ) ?? null
  );
}

function thisYear(name: string): number {
  return Number(/(?<!\d)20\d\d(?!\d)/.exec(name)?.[0] ?? 0);
}
