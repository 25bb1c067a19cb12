import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { diagnostic, wholeFile, type Outcome } from '../diagnostics/diagnostic.ts';
import type { RawFile } from '../pipeline/text.ts';
import { LARGEST_INFLATED, openArchive, type Archive } from './archive.ts';
import { quotedCell, type Grid, type GridCell, type GridRow } from './grid.ts';

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

/** Rows and cells beyond which a sheet is no budget, and what it would take to lay it out. */
const MOST_SHEET_ROWS = 30_000;
const MOST_CELLS = 600_000;
/** How long the library may take, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Opens a workbook: first its archive is judged, then the span of every sheet, and only then the library reads it. It is
 * given what was unpacked here, so that it unpacks nothing itself and starts no worker.
 */
export async function openWorkbook(
  file: RawFile,
  bytes: Uint8Array,
): Promise<Outcome<readonly Sheet[] | null>> {
  const archive = openArchive(file, bytes);
  if (archive.value === null) return { value: null, diagnostics: archive.diagnostics };
  const parts = partsOf(archive.value);
  if (typeof parts === 'string') return fault(file, parts);
  const plain = zipSync(parts, { level: 0 });
  try {
    const sheets = await withPatience(readXlsxFile(plain.buffer as ArrayBuffer));
    if (sheets === null) return fault(file, 'lama');
    return {
      value: sheets.map(({ sheet, data }) => ({ name: sheet, grid: gridOf(file, data) })),
      diagnostics: [],
    };
  } catch {
    return fault(file, 'rusak');
  }
}

/** Whether an archive is a workbook. */
export function isWorkbook(archive: Pick<Archive, 'entries'>): boolean {
  return archive.entries.some((entry) => entry.name === 'xl/workbook.xml');
}

/** An OLE file: a workbook of Excel 97, or a new one behind a password. */
export function oleFault(bytes: Uint8Array): 'xls' | 'terkunci' | null {
  if (![0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)) return null;
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length < Math.min(bytes.length, 200_000); at += 64)
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return 'terkunci';
  return 'xls';
}

/** A workbook that stays closed. */
export function fault(
  file: RawFile,
  reason: 'rusak' | 'lama' | 'terlalu-banyak' | 'membengkak' | 'xls' | 'terkunci' | 'bukan-excel',
): Outcome<null> {
  return { value: null, diagnostics: [diagnostic('arsip-tidak-terbaca', wholeFile(file.file), { reason })] };
}

/** The XML that the library needs, unpacked and within bounds. */
function partsOf(archive: Archive): Record<string, Uint8Array> | 'rusak' | 'membengkak' | 'terlalu-banyak' {
  const needed = archive.entries.filter(({ name }) =>
    /^(?:_rels\/|\[Content_Types\]\.xml$|xl\/(?:workbook\.xml|_rels\/|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml$))/.test(
      name,
    ),
  );
  if (needed.reduce((sum, entry) => sum + entry.size, 0) > LARGEST_INFLATED) return 'membengkak';
  const parts: Record<string, Uint8Array> = {};
  for (const entry of needed) {
    const content = archive.read(entry);
    if (content === null) return 'rusak';
    if (entry.name.startsWith('xl/worksheets/') && isTooLarge(new TextDecoder().decode(content)))
      return 'terlalu-banyak';
    parts[entry.name] = content;
  }
  return parts;
}

/** Whether laying out a sheet would take too much: the library fills every gap, so one far cell costs as much as a full sheet. */
function isTooLarge(xml: string): boolean {
  let rows = 0;
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, number = '0'] of xml.matchAll(/<row\b[^>]*?\sr="(\d+)"/g)) {
    rows += 1;
    if (rows > MOST_SHEET_ROWS) return true;
    lastRow = Math.max(lastRow, Number(number));
  }
  for (const [, letters = '', number = '0'] of xml.matchAll(/<c\b[^>]*?\sr="([A-Z]{1,4})(\d+)"/g)) {
    lastRow = Math.max(lastRow, Number(number));
    lastColumn = Math.max(lastColumn, columnNumber(letters));
  }
  return lastRow > 1_048_576 || lastRow * lastColumn > MOST_CELLS;
}

/** `AB` → 28. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

async function withPatience<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function gridOf(file: RawFile, data: readonly (readonly unknown[])[]): Grid {
  const all = data.map((row, record): GridRow => ({
    cells: row.map((value) => cellOf(value)),
    line: record + 1,
    record,
  }));
  const text = all.map((row) => row.cells.map((cell) => quotedCell(cell, ';')).join(';')).join('\n');
  return {
    source: { file: file.file, sha256: file.sha256, bytes: file.bytes },
    form: 'sheet',
    text,
    delimiter: ';',
    rows: all.filter((row) => row.cells.some((cell) => cell !== '')),
    quoteFault: null,
  };
}

/** Texts and numbers as they are; a date, which Excel makes of codes, as its text. */
function cellOf(value: unknown): GridCell {
  if (typeof value === 'number') return roundedSen(value);
  if (typeof value === 'string') return value.trim();
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
}

/** A formula leaves noise behind the sen: 0.30000000000000004 is 0.3, but 0.305 stays what it is. */
function roundedSen(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return Math.abs(value - rounded) <= Math.abs(value) * 2 ** -48 ? rounded : value;
}
