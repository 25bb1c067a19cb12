import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { csvFrom, tableFrom, type Canonical, type CanonicalCell, type CanonicalRow } from './canonical.ts';
import type { Conversion, ImportContext, Importer, PassedRow } from './conversion.ts';
import { textOf, textsOf, type Grid, type GridRow } from './grid.ts';
import { layoutOf, type Layout, type LayoutColumn } from './headings.ts';
import { reportCodeReader, type ReportCodeReader, type ReportCodes } from './report-codes.ts';
import { nameReader } from './report-names.ts';
import { documentsIn, type ReportDocument } from './report-documents.ts';
import { codeOf, firstOf, labelOf, spanOf, standingsOf, textCode } from './report-rows.ts';
import { titleOf } from './report-title.ts';
import { placeOf } from '../pipeline/place.ts';

/** Reports as Siskeudes, OpenSID and the forms of Permendagri 20/2018 print them, as CSV or as a sheet. */
export const reportImporter: Importer<Grid> = {
  source: 'laporan',
  recognises: (grid, context) => layoutOf(grid, context.reference) !== null,
  convert: convertReport,
};

function convertReport(grid: Grid, context: ImportContext): Conversion {
  const layout = layoutOf(grid, context.reference);
  const header = layout === null ? undefined : grid.rows[layout.header];
  if (layout === null || header === undefined || grid.quoteFault !== null)
    return { source: 'laporan', documents: [], passed: [], diagnostics: quoteFaults(grid) };
  const title = titleOf(grid.rows.slice(0, layout.header));
  const body = grid.rows.slice(layout.body);
  const standings = standingsOf(body, layout, header);
  const rows = body.filter((_, index) => standings[index] === 'row');
  const wanted = documentsIn(layout, rows, title.text, context.kind);
  return {
    source: 'laporan',
    documents: wanted.map((document) => {
      const canonical = canonicalOf(document, rows, layout, header, context);
      return {
        kind: document.kind,
        village: title.village,
        year: title.year,
        csv: csvFrom(canonical),
        table: tableFrom(grid, canonical),
      };
    }),
    passed: [
      ...grid.rows.slice(0, layout.header).map((row) => passedRow(grid, row, 'judul')),
      ...grid.rows.slice(layout.header, layout.body).map((row) => passedRow(grid, row, 'kepala')),
      ...body.flatMap((row, index) => {
        const standing = standings[index] ?? 'row';
        return standing === 'row' ? [] : [passedRow(grid, row, standing)];
      }),
    ],
    diagnostics: [],
  };
}

/** The rows of one document in our columns. Names, locations and the like go along as they stand. */
function canonicalOf(
  document: ReportDocument,
  rows: readonly GridRow[],
  layout: Layout,
  header: GridRow,
  context: ImportContext,
): Canonical {
  const label = layout.columns.find((column) => column.meaning === 'uraian') as LayoutColumn;
  const others = layout.columns.filter((column) => document.others.includes(column));
  const explicit = layout.columns.find((column) => column.meaning === 'kegiatan');
  const codes = codesOf(layout, explicit, context);
  const isSplit = others.map((column) => column.meaning === 'volume_satuan');
  const names = ['rekening', 'kegiatan', 'uraian', ...document.money.map((one) => one.name)];
  const otherNames = others.flatMap((column, index) =>
    isSplit[index] ? ['volume', 'satuan'] : [document.nameOf(column)],
  );
  const codeAt = layout.codeGroups[0]?.[0] ?? label.from;
  return {
    kind: document.kind,
    header: [...names, ...otherNames],
    headerOrigin: header,
    headerFrom: [
      codeAt,
      explicit?.from ?? codeAt,
      label.from,
      ...document.money.map((one) => one.column.from),
      ...others.flatMap((column, index) => (isSplit[index] ? [column.from, column.from] : [column.from])),
    ],
    rows: rows.map((row): CanonicalRow => {
      const text = labelOf(row, layout, label);
      const { rekening, kegiatan } = codes(row, text);
      return {
        origin: row,
        cells: [
          { ...rekening, from: firstOf(row, spanOfGroup(layout.codeGroups.at(-1), codeAt)) },
          { ...kegiatan, from: explicit?.from ?? codeAt },
          { text, isNumber: false, from: firstOf(row, label) },
          ...document.money.map((one) => cellOf(row, one.column)),
          ...others.flatMap((column, index) =>
            isSplit[index] ? volumeOf(row, column) : [cellOf(row, column)],
          ),
        ],
      };
    }),
  };
}

type Code = Pick<CanonicalCell, 'text' | 'isNumber'>;

/** A reader of both codes of a row, by what the layout offers: two columns, two groups of cells, one column, or only names. */
function codesOf(
  layout: Layout,
  explicit: LayoutColumn | undefined,
  context: ImportContext,
): (row: GridRow, label: string) => { rekening: Code; kegiatan: Code } {
  const [first = [], second] = layout.codeGroups;
  const ofCodes = reportCodeReader(context.reference);
  const ofNames = nameReader(context.reference);
  const hasCodes = first.length > 0;
  return (row, label) => {
    if (explicit !== undefined)
      return { rekening: codeCell(row, first), kegiatan: codeCell(row, [explicit.from]) };
    if (second !== undefined) {
      const activity = textCode(codeOf(row, first));
      const account = textCode(codeOf(row, second));
      if (activity !== '') ofCodes(activity.replace(/^\d\b/, '0$&'), label);
      const carried = activity === '' && account !== '' ? ofCodes(account, label).kegiatan : activity;
      return { rekening: plain(account), kegiatan: plain(carried) };
    }
    const reader: ReportCodeReader = hasCodes ? ofCodes : ofNames;
    const code = codeCell(row, first);
    if (code.isNumber) return { rekening: code, kegiatan: plain('') };
    const read: ReportCodes = reader(textCode(code.text), label);
    return { rekening: plain(read.rekening), kegiatan: plain(read.kegiatan) };
  };
}

/** A code cell; a whole number of a spreadsheet is a code of one part, any other number could have been two codes. */
function codeCell(row: GridRow, cells: readonly number[]): Code {
  const filled = cells.filter((at) => textOf(row.cells[at]) !== '');
  const only = filled.length === 1 ? row.cells[filled[0] as number] : undefined;
  if (typeof only === 'number' && !Number.isInteger(only)) return { text: String(only), isNumber: true };
  return plain(textCode(codeOf(row, cells)));
}

function plain(text: string): Code {
  return { text, isNumber: false };
}

function spanOfGroup(group: readonly number[] | undefined, at: number): { from: number; to: number } {
  return { from: group?.[0] ?? at, to: group?.at(-1) ?? at };
}

function cellOf(row: GridRow, column: LayoutColumn): CanonicalCell {
  const cell = spanOf(row, column);
  return { text: textOf(cell), isNumber: typeof cell === 'number', from: firstOf(row, column) };
}

/** `1 Thn` as volume and satuan; what is not of that form stays in the volume. */
function volumeOf(row: GridRow, column: LayoutColumn): CanonicalCell[] {
  const cell = spanOf(row, column);
  const parts = /^([\d.,]+)\s+(.+)$/.exec(textOf(cell));
  const from = firstOf(row, column);
  return [
    { text: parts?.[1] ?? textOf(cell), isNumber: typeof cell === 'number', from },
    { text: parts?.[2] ?? '', isNumber: false, from },
  ];
}

function passedRow(grid: Grid, row: GridRow, reason: PassedRow['reason']): PassedRow {
  return { file: grid.source.file, line: row.line, reason, text: textsOf(row).join(' ').slice(0, 120) };
}

function quoteFaults(grid: Grid): Diagnostic[] {
  if (grid.quoteFault === null) return [];
  const { source, text, form, delimiter } = grid;
  const table = {
    source,
    text,
    form,
    delimiter,
    header: grid.quoteFault,
    rows: [],
    values: null,
    sources: null,
  };
  return [diagnostic('kutip-tidak-ditutup', placeOf(table, grid.quoteFault), {})];
}
