import { diagnostic, wholeFile, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { foldHeader } from '../model/reference.ts';
import { parseRows } from '../pipeline/parse.ts';
import { decodeText, LARGEST_FILE, type RawFile } from '../pipeline/text.ts';
import { openArchive } from './archive.ts';
import type { Conversion, ConvertedDocument, ImportContext } from './conversion.ts';
import { gridOfText, textOf, withEdits, type Grid } from './grid.ts';
import { opensidImporter } from './opensid.ts';
import { reportImporter } from './report.ts';
import { siskeudesImporter } from './siskeudes.ts';
import { openBudgetWorkbook } from './workbooks.ts';
import { fault, isWorkbook, oleFault } from './workbook.ts';
import { exportDelimiter, tableOfFile, tablesOfArchive, type TableSource } from './source-tables.ts';

/** Largest archive that is read, in bytes: a Siskeudes export of a whole kecamatan is smaller. */
export const LARGEST_ARCHIVE = 30_000_000;

const TABLE_IMPORTERS = [siskeudesImporter, opensidImporter];

/** What became of a file: a conversion, `own` for a table in our own columns, `null` with the reason in diagnostics. */
export type Opened = Outcome<Conversion | 'own' | null>;

/** Opens a file of any kind that is understood; told by its content, whatever its name says. */
export async function openFile(file: RawFile, context: ImportContext): Promise<Opened> {
  const bytes = file.content;
  if (bytes === null) return refused('berkas-terlalu-besar', file, LARGEST_ARCHIVE);
  if (bytes.length === 0)
    return { value: null, diagnostics: [diagnostic('berkas-kosong', wholeFile(file.file), {})] };
  const ole = oleFault(bytes);
  if (ole !== null) return fault(file, ole);
  if (isArchive(bytes)) return openPacked(file, bytes, context);
  if (/\.xlsx?$/i.test(file.name)) return fault(file, 'bukan-excel');
  if (bytes.length > LARGEST_FILE && !isExport(file))
    return refused('berkas-terlalu-besar', file, LARGEST_FILE);
  return openText(file, context);
}

/** `PK`: a ZIP, and so also a workbook. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function refused(code: 'berkas-terlalu-besar', file: RawFile, limit: number): Opened {
  return { value: null, diagnostics: [diagnostic(code, wholeFile(file.file), { bytes: file.bytes, limit })] };
}

async function openPacked(file: RawFile, bytes: Uint8Array, context: ImportContext): Promise<Opened> {
  const archive = openArchive(file, bytes);
  if (archive.value === null) return { value: null, diagnostics: archive.diagnostics };
  if (isWorkbook(archive.value)) return openBudgetWorkbook(file, bytes, context);
  return converted(tablesOfArchive(archive.value), context, file);
}

function converted(source: TableSource, context: ImportContext, file: RawFile): Opened {
  const importer = TABLE_IMPORTERS.find((one) => one.recognises(source, context));
  if (importer === undefined) return unknown(file, []);
  return { value: importer.convert(source, context), diagnostics: [] };
}

function unknown(file: RawFile, before: readonly Diagnostic[]): Opened {
  return {
    value: null,
    diagnostics: [...before, diagnostic('impor-tidak-dikenal', wholeFile(file.file), {})],
  };
}

function openText(file: RawFile, context: ImportContext): Opened {
  const decoded = decodeText(file);
  if (decoded.value === null) return { value: null, diagnostics: decoded.diagnostics };
  if (file.name.endsWith('.json')) return { value: 'own', diagnostics: [] };
  const table = exportName(parseRows(decoded.value, exportDelimiter).rows[0]?.cells ?? []);
  if (table !== null) return converted(tableOfFile(file, table), context, file);
  const grid = withEdits(gridOfText(decoded.value), context.edits);
  if (isOwnTable(grid, context) && context.edits.size === 0) return { value: 'own', diagnostics: [] };
  if (!reportImporter.recognises(grid, context)) return unknown(file, []);
  return { value: reportImporter.convert(grid, context), diagnostics: [] };
}

/** Columns by which a single exported table is known. */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  ta_anggaran: ['kdposting', 'kd_rincian', 'anggaran'],
  ta_rabrinci: ['kd_desa', 'kd_keg', 'kd_rincian', 'no_urut', 'anggaran'],
  keuangan_manual_rinci: ['kd_rincian', 'nilai_anggaran', 'nilai_realisasi'],
  keuangan: ['template_uuid', 'anggaran', 'realisasi'],
};

function exportName(header: readonly string[]): string | null {
  const columns = new Set(header.map((cell) => cell.trim().toLowerCase()));
  const found = Object.entries(EXPORTS).find(([, needed]) => needed.every((column) => columns.has(column)));
  return found?.[0] ?? null;
}

function isExport(file: RawFile): boolean {
  return /(?:^|\/)(?:ta_|ref_|keuangan)\w*\.csv$/i.test(file.file);
}

/** Whether the first row is a header of our own format: two code columns, or the one under the name that the format gives it. */
function isOwnTable(grid: Grid, context: ImportContext): boolean {
  const headings = grid.rows[0]?.cells.map((cell) => foldHeader(textOf(cell))) ?? [];
  const names = new Set(headings.map((heading) => context.reference.headers.get(heading) ?? ''));
  const hasMoney = names.has('anggaran') || names.has('realisasi');
  return hasMoney && names.has('uraian') && (names.has('kegiatan') || headings.includes('rekening'));
}

/**
 * Our own table written anew: columns under their own names, figures as plain digits, and which document it is where its
 * name does not say. `null` where there is nothing to write.
 */
export function tidied(grid: Grid, context: ImportContext): ConvertedDocument | null {
  return reportImporter.convert(grid, context).documents[0] ?? null;
}
