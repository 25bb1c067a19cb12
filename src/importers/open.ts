import type { Outcome } from '../diagnostics/diagnostic.ts';
import { foldHeader } from '../model/reference.ts';
import { decodeText, type RawFile } from '../pipeline/text.ts';
import type { Conversion, ImportContext } from './conversion.ts';
import { gridOfText, textOf, type Grid } from './grid.ts';
import { reportImporter } from './report.ts';

/** Largest archive or workbook that is read, in bytes: a Siskeudes export of a whole kecamatan is smaller. */
export const LARGEST_ARCHIVE = 30_000_000;

/**
 * Opens a file of any kind that is understood. `own`: it is a table in our own columns, for which no importer is needed.
 */
export async function openFile(
  file: RawFile,
  context: ImportContext,
): Promise<Outcome<Conversion | 'own' | null>> {
  return openText(file, context);
}

function openText(file: RawFile, context: ImportContext): Outcome<Conversion | 'own' | null> {
  const decoded = decodeText(file);
  if (decoded.value === null) return { value: null, diagnostics: decoded.diagnostics };
  if (file.name.endsWith('.json')) return { value: 'own', diagnostics: [] };
  const grid = gridOfText(decoded.value);
  if (isOwnTable(grid, context) || !reportImporter.recognises(grid, context))
    return { value: 'own', diagnostics: [] };
  return { value: reportImporter.convert(grid, context), diagnostics: [] };
}

/** Whether the first row is a header of our own format: two code columns, or the one under the name that the format gives it. */
function isOwnTable(grid: Grid, context: ImportContext): boolean {
  const headings = grid.rows[0]?.cells.map((cell) => foldHeader(textOf(cell))) ?? [];
  const names = new Set(headings.map((heading) => context.reference.headers.get(heading) ?? ''));
  const hasMoney = names.has('anggaran') || names.has('realisasi');
  return hasMoney && names.has('uraian') && (names.has('kegiatan') || headings.includes('rekening'));
}
