import { diagnostic, wholeFile, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { DocumentKind } from '../model/budget.ts';
import { DOCUMENT_KINDS } from '../model/budget.ts';
import type { ReferenceBook } from '../model/reference.ts';
import type { Folder } from '../pipeline/read.ts';
import type { Table } from '../pipeline/table.ts';
import type { RawFile } from '../pipeline/text.ts';
import type { Conversion, ImportContext } from './conversion.ts';
import { withEdits } from './grid.ts';
import { layoutOf } from './headings.ts';
import { reportImporter } from './report.ts';
import { fault, oleFault, openWorkbook, type Sheet } from './workbook.ts';

/** Sheets that explain and are not read. */
const ASIDE = /^(?:contoh|petunjuk|daftar|pilihan)/i;

/** A workbook as the documents of its one sheet with a budget; further such sheets are said. */
export async function openBudgetWorkbook(
  file: RawFile,
  bytes: Uint8Array,
  context: ImportContext,
): Promise<Outcome<Conversion | null>> {
  const opened = await openWorkbook(file, bytes);
  if (opened.value === null) return { value: null, diagnostics: opened.diagnostics };
  const [sheet, ...others] = budgetSheets(opened.value, context);
  if (sheet === undefined)
    return { value: null, diagnostics: [diagnostic('impor-tidak-dikenal', wholeFile(file.file), {})] };
  const conversion = reportImporter.convert(withEdits(sheet.grid, context.edits), context);
  const note: Diagnostic[] =
    others.length === 0
      ? []
      : [
          diagnostic('impor-lembar-lain', wholeFile(file.file), {
            read: sheet.name,
            others: others.map((one) => one.name),
          }),
        ];
  return { value: { ...conversion, diagnostics: [...conversion.diagnostics, ...note] }, diagnostics: [] };
}

function budgetSheets(sheets: readonly Sheet[], context: ImportContext): Sheet[] {
  return sheets.filter((one) => !ASIDE.test(one.name) && layoutOf(one.grid, context.reference) !== null);
}

/** The folder with every workbook in it opened, so that the pipeline, which waits for nothing, finds tables. */
export async function withWorkbooks(folder: Folder, reference: ReferenceBook): Promise<Folder> {
  const folders: Folder[] = [];
  for (const one of folder.folders) folders.push(await withWorkbooks(one, reference));
  const files: RawFile[] = [];
  for (const file of folder.files) {
    const kind = DOCUMENT_KINDS.find(
      (known) => file.name === `${known}.xlsx` || file.name === `${known}.xls`,
    );
    files.push(
      kind === undefined || file.content === null
        ? file
        : { ...file, opened: await tableOf(file, file.content, kind, reference) },
    );
  }
  return { ...folder, folders, files };
}

async function tableOf(
  file: RawFile,
  bytes: Uint8Array,
  kind: DocumentKind,
  reference: ReferenceBook,
): Promise<Outcome<Table | null>> {
  if (bytes.length === 0)
    return { value: null, diagnostics: [diagnostic('berkas-kosong', wholeFile(file.file), {})] };
  const ole = oleFault(bytes);
  if (ole !== null) return fault(file, ole);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fault(file, 'bukan-excel');
  const { value, diagnostics } = await openBudgetWorkbook(file, bytes, { reference, kind, edits: new Map() });
  return {
    value: value?.documents[0]?.table ?? null,
    diagnostics: [...diagnostics, ...(value?.diagnostics ?? [])],
  };
}
