import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentKind } from '../model/budget.ts';
import type { ReferenceBook } from '../model/reference.ts';
import type { Sen } from '../model/money.ts';
import { csvOfRows, EMPTY_ROW, type BudgetRow } from './budget-rows.ts';
import type { ConvertedDocument, Importer } from './conversion.ts';
import { reportCodeReader } from './report-codes.ts';
import { activityOf } from './siskeudes-amounts.ts';
import {
  readDouble,
  unread,
  type SourceRecord,
  type SourceTable,
  type TableSource,
} from './source-tables.ts';
import { withoutTrailingDots } from './cell-text.ts';

/** A row of OpenSID with its year, before it is known which documents there are. */
interface YearRow extends BudgetRow {
  readonly year: number;
}

type Names = Pick<ReferenceBook, 'accounts' | 'activities'>;

/**
 * Tables of OpenSID: `keuangan_manual_rinci` with its two code columns, or `keuangan` with the codes of
 * `keuangan_template`, whose 5.x is a bidang or a rekening by its name.
 */
export const opensidImporter: Importer<TableSource> = {
  source: 'opensid',
  recognises: (source) => source.names.has('keuangan_manual_rinci') || source.names.has('keuangan'),
  convert(source, context) {
    const diagnostics: Diagnostic[] = [];
    const rows = [
      ...manualRows(source, context.reference, diagnostics),
      ...templateRows(source, context.reference, diagnostics),
    ];
    const documents = [...Map.groupBy(rows, (row) => row.year)].flatMap(([year, own]) =>
      documentsOf(year, own).filter((one) => context.kind === null || one.kind === context.kind),
    );
    return { source: 'opensid', documents, passed: [], diagnostics };
  },
};

/** The budget and, where anything was realised, the report of realisasi. */
function documentsOf(year: number, rows: readonly BudgetRow[]): ConvertedDocument[] {
  const document = (kind: DocumentKind, own: readonly BudgetRow[]): ConvertedDocument => ({
    kind,
    village: '',
    year,
    csv: csvOfRows(own, kind),
    table: null,
  });
  const budget = document(
    'apbdes',
    rows.map((row) => ({ ...row, realisasi: null })),
  );
  const isRealised = rows.some((row) => (row.realisasi ?? 0) !== 0);
  return isRealised ? [budget, document('realisasi', rows)] : [budget];
}

function manualRows(source: TableSource, reference: Names, diagnostics: Diagnostic[]): YearRow[] {
  const table = source.read('keuangan_manual_rinci', diagnostics);
  return (table?.records ?? []).flatMap((record) => {
    const account =
      withoutTrailingDots(record.text('Kd_Rincian')) || withoutTrailingDots(record.text('Kd_Akun'));
    const activity = activityOf(record.text('Kd_Keg').replace(/^00\.0000\./, ''), '');
    const figures = figuresOf(table, record, 'Nilai_Anggaran', 'Nilai_Realisasi', diagnostics);
    if (figures === null || table === null) return [];
    if (activity === null || !/^\d(?:\.\d{1,2})*$/.test(account)) {
      diagnostics.push(unread(table.file, record.line, 'kode', `${record.text('Kd_Keg')} ${account}`));
      return [];
    }
    const uraian = reference.accounts.get(account) ?? reference.activities.get(activity) ?? account;
    return [{ ...EMPTY_ROW, ...figures, rekening: account, kegiatan: activity, uraian }];
  });
}

function templateRows(source: TableSource, reference: Names, diagnostics: Diagnostic[]): YearRow[] {
  const table = source.read('keuangan', diagnostics);
  if (table === null) return [];
  const names = new Map(
    (source.read('keuangan_template', diagnostics)?.records ?? []).map((record) => [
      withoutTrailingDots(record.text('uuid')),
      record.text('uraian'),
    ]),
  );
  const readCodes = reportCodeReader(reference);
  const sorted = table.records.toSorted((a, b) =>
    a.text('template_uuid') < b.text('template_uuid') ? -1 : 1,
  );
  return sorted.flatMap((record) => {
    const code = withoutTrailingDots(record.text('template_uuid'));
    const figures = figuresOf(table, record, 'anggaran', 'realisasi', diagnostics);
    if (figures === null) return [];
    const uraian = names.get(code) ?? record.text('uraian');
    if (!/^\d(?:\.\d{1,2})*$/.test(code) || (uraian === '' && code.startsWith('5.'))) {
      diagnostics.push(unread(table.file, record.line, uraian === '' ? 'nama' : 'kode', code));
      return [];
    }
    const name = uraian || (reference.accounts.get(code) ?? code);
    return [{ ...EMPTY_ROW, ...figures, ...readCodes(code, name), uraian: name }];
  });
}

function figuresOf(
  table: SourceTable | null,
  record: SourceRecord,
  budget: string,
  realised: string,
  diagnostics: Diagnostic[],
): { anggaran: Sen; realisasi: Sen; year: number } | null {
  const anggaran = readDouble(record.text(budget));
  const realisasi = readDouble(record.text(realised));
  const year = Number(record.text('Tahun'));
  if (anggaran !== null && realisasi !== null && year > 2000) return { anggaran, realisasi, year };
  const reason = year > 2000 ? 'angka' : 'kode';
  diagnostics.push(
    unread(table?.file ?? '', record.line, reason, `${record.text(budget)} ${record.text(realised)}`),
  );
  return null;
}
