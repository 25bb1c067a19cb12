import Papa from 'papaparse';
import { diagnostic, wholeFile, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { parseJsonTable } from './json.ts';
import { placeOf } from './place.ts';
import { MOST_COLUMNS, MOST_ROWS, type Row, type SourceText, type Table } from './table.ts';

/** Most records that are split, empty ones included, so that a file of line breaks does not fill the memory. */
const MOST_RECORDS = 400_000;
const DELIMITERS = [';', ',', '\t'] as const;

/**
 * Splits a file into records of cells with their places. CSV by Papa Parse, JSON as an array of objects; by the
 * ending of the file name. `null` when it cannot be read as a table at all.
 * @param isHeader tells known headers, by which the delimiter is found
 */
export function parseTable(input: SourceText, isHeader: (cell: string) => boolean): Outcome<Table | null> {
  if (input.source.file.endsWith('.json')) return parseJsonTable(input);
  return parseCsvTable(input, isHeader);
}

function parseCsvTable(input: SourceText, isHeader: (cell: string) => boolean): Outcome<Table | null> {
  const { rows, delimiter, quoteFault, refusal } = parseRows(input, (text) => delimiterOf(text, isHeader));
  if (refusal !== null) return { value: null, diagnostics: [refusal] };
  const [header, ...body] = rows;
  if (header === undefined)
    return { value: null, diagnostics: [diagnostic('tanpa-baris', wholeFile(input.source.file), {})] };
  const table: Table = { ...input, form: 'csv', delimiter, header, rows: body, values: null, sources: null };
  if (quoteFault !== null)
    return { value: null, diagnostics: [diagnostic('kutip-tidak-ditutup', placeOf(table, quoteFault), {})] };
  return limited(table);
}

/** A CSV text as records, before anything is known about its header. */
export interface CsvRows {
  /** The records that are not empty, each with its line. */
  readonly rows: readonly Row[];
  readonly delimiter: string;
  /** The record whose quotes do not close; `null` where all do. */
  readonly quoteFault: Row | null;
  /** Why it was not split at all; `null` where it was. */
  readonly refusal: Diagnostic | null;
}

/** Splits a CSV text into records. A first line `sep=;` names the delimiter, else `choose` does. */
export function parseRows(input: SourceText, choose: (text: string) => string): CsvRows {
  const declared = /^"?sep=(.)"?\n/i.exec(input.text);
  const body = declared === null ? input.text : input.text.slice(declared[0].length);
  const delimiter = declared?.[1] ?? choose(body);
  const refused = (refusal: Diagnostic): CsvRows => ({ rows: [], delimiter, quoteFault: null, refusal });
  const broad = tooBroad(input, body, delimiter);
  if (broad !== null) return refused(broad);
  const parsed = Papa.parse<string[]>(body, {
    header: false,
    skipEmptyLines: false,
    delimiter,
    newline: '\n',
    preview: MOST_RECORDS,
  });
  if (parsed.meta.truncated) return refused(tooLong(input, breaksIn([body]) + 1));
  const firstLine = declared === null ? 1 : 2;
  const fault = parsed.errors.find((error) => error.type === 'Quotes');
  return {
    rows: numbered(input, parsed.data, firstLine),
    delimiter,
    refusal: null,
    quoteFault: fault ? lineOfRecord(parsed.data, fault.row ?? 0, firstLine) : null,
  };
}

function limited(table: Table): Outcome<Table | null> {
  const rows = table.rows.length;
  return rows <= MOST_ROWS
    ? { value: table, diagnostics: [] }
    : { value: null, diagnostics: [tooLong(table, rows)] };
}

function tooLong(input: SourceText, rows: number): Diagnostic {
  return diagnostic('baris-terlalu-banyak', wholeFile(input.source.file), { rows, limit: MOST_ROWS });
}

/** The columns of the first line that is not empty, counted before anything is split. */
function tooBroad(input: SourceText, text: string, delimiter: string): Diagnostic | null {
  const start = Math.max(0, text.search(/\S/));
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? undefined : end);
  let columns = 1;
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) columns += 1;
  if (columns <= MOST_COLUMNS) return null;
  return diagnostic('kolom-terlalu-banyak', wholeFile(input.source.file), { columns, limit: MOST_COLUMNS });
}

/** Drops empty records and gives every other its line: a record spans one line and one more per line break in its cells. */
function numbered(input: SourceText, records: readonly string[][], firstLine: number): Row[] {
  const rows: Row[] = [];
  const mayBreak =
    input.text.includes('"') && breaksIn([input.text]) - (firstLine - 1) !== records.length - 1;
  let line = firstLine;
  for (const [record, cells] of records.entries()) {
    if (!isEmpty(cells)) rows.push({ cells, line, record });
    line += 1 + (mayBreak ? breaksIn(cells) : 0);
  }
  return rows;
}

/** Whether no cell holds anything but spaces. */
export function isEmpty(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}

function lineOfRecord(records: readonly string[][], record: number, firstLine: number): Row {
  let line = firstLine;
  for (const cells of records.slice(0, record)) line += 1 + breaksIn(cells);
  return { cells: records[record] ?? [], line, record };
}

/** The delimiter that finds the most known headers in the first line that is not empty. */
function delimiterOf(text: string, isHeader: (cell: string) => boolean): string {
  const first = /^.*\S.*$/m.exec(text)?.[0] ?? '';
  let best: string = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const known = first.split(delimiter).filter((cell) => isHeader(cell)).length;
    if (known > most) [best, most] = [delimiter, known];
  }
  return best;
}

/** The records of a reference file of our own: comma-separated, quotes closed, empty lines dropped. */
export function parseRecords(text: string): string[][] {
  return Papa.parse<string[]>(text, { header: false, skipEmptyLines: true, delimiter: ',', newline: '\n' })
    .data;
}
