import { explain } from './diagnostics/explain.ts';
import { diagnostic, wholeFile, type Diagnostic, type Outcome } from './diagnostics/diagnostic.ts';
import { gridOfTable, gridOfText } from './importers/grid.ts';
import { openFile, tidied } from './importers/open.ts';
import type { Conversion, ConvertedDocument, PassedRow, SourceKind } from './importers/conversion.ts';
import { DOCUMENT_KINDS, type BudgetDocument, type DocumentKind } from './model/budget.ts';
import type { Finding } from './model/finding.ts';
import { documentFromTable, documentOf } from './pipeline/document.ts';
import type { Readers } from './pipeline/readers.ts';
import { parseTable } from './pipeline/parse.ts';
import type { SourceText, Table } from './pipeline/table.ts';
import { decodeText, type RawFile } from './pipeline/text.ts';

/** What whoever brings a file says about it; `null`: not told. */
export interface Expectation {
  readonly kind: DocumentKind | null;
  readonly year: number | null;
  /** Name of the village; rows of another village are said, never taken. */
  readonly village: string | null;
  /** Cells that a person corrected, by their address such as `D46`; values of JSON by object and key such as `14.anggaran`. */
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
  const decoded = decodeText(file);
  const isJson = file.name.endsWith('.json');
  const json = isJson && decoded.value !== null ? editedJson(decoded.value, expected.edits) : null;
  const grid = json?.value
    ? gridOfTable(json.value)
    : isJson || !decoded.value
      ? null
      : gridOfText(decoded.value);
  const tidy =
    grid === null ? null : tidied(grid, { reference: readers.reference, kind: told, edits: new Map() });
  const kind = told ?? tidy?.kind ?? 'apbdes';
  const year = expected.year ?? thisYear(file.name);
  const filing = { kind, year, regulation: null };
  const { value, diagnostics } = json
    ? documentFromTable(json, filing, readers)
    : documentOf(file, filing, readers);
  const document = {
    kind,
    village: expected.village ?? '',
    year: expected.year,
    csv: writable(tidy?.csv ?? null, diagnostics),
    document: value,
    findings: diagnostics.map(explain),
  };
  return { file: file.file, source: 'tabel', documents: [document], passed: [], findings: [] };
}

/** A JSON table with some values corrected; their places stay those of the file. */
function editedJson(text: SourceText, edits: Expectation['edits'] = new Map()): Outcome<Table | null> {
  const parsed = parseTable(text, () => false);
  if (parsed.value === null || edits.size === 0) return parsed;
  const table = parsed.value;
  const values = (table.values ?? []).map((cells) => [...cells]);
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell, at) => {
      const edit = edits.get(`${row.record}.${table.header.cells[at]}`);
      const place = values[row.record]?.[at];
      if (edit !== undefined && place) values[row.record]?.splice(at, 1, { ...place, isNumber: false });
      return edit ?? cell;
    });
    return { ...row, cells };
  });
  return { value: { ...table, rows, values }, diagnostics: parsed.diagnostics };
}

/** Codes beside which a CSV is not offered: not what was meant, or a code whose last zero a spreadsheet may have dropped. */
const NOT_WRITABLE: ReadonlySet<string> = new Set(['kode-bukan-teks', 'impor-tahun-lain', 'impor-desa-lain']);

function writable(csv: string | null, diagnostics: readonly Diagnostic[]): string | null {
  return diagnostics.some((found) => NOT_WRITABLE.has(found.code)) ? null : csv;
}

function converted(
  file: RawFile,
  conversion: Conversion,
  expected: Expectation,
  readers: Readers,
  before: readonly Diagnostic[],
): Inspection {
  const documents = wantedOf(conversion.documents, expected).map((one): InspectedDocument => {
    const year = one.year ?? expected.year ?? thisYear(file.name);
    const name = `${one.kind}.csv`;
    const bytes = new TextEncoder().encode(one.csv);
    const filing = { kind: one.kind, year, regulation: null };
    const { value, diagnostics } =
      one.table === null
        ? documentOf({ name, file: name, sha256: '', bytes: bytes.length, content: bytes }, filing, readers)
        : documentFromTable({ value: one.table, diagnostics: [] }, filing, readers);
    const found = [...strangers(file, one.village, one.year, expected), ...diagnostics];
    return { ...one, csv: writable(one.csv, found), document: value, findings: found.map(explain) };
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

/** Of an export of several villages or years those that were asked for; all of them where none is. */
function wantedOf(
  documents: readonly ConvertedDocument[],
  { village, year }: Expectation,
): readonly ConvertedDocument[] {
  const wanted = documents.filter(
    (one) =>
      (village === null || one.village === '' || slugOf(one.village) === slugOf(village)) &&
      (year === null || one.year === null || one.year === year),
  );
  return wanted.length > 0 ? wanted : documents;
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
