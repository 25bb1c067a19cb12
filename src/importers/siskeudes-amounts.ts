import { diagnostic, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentKind } from '../model/budget.ts';
import type { Sen } from '../model/money.ts';
import {
  readDouble,
  unread,
  type SourceRecord,
  type SourceTable,
  type TableSource,
} from './source-tables.ts';
import { withoutTrailingDots } from './cell-text.ts';

/** One amount of a Siskeudes table with the codes under which it is counted. */
export interface SiskeudesAmount {
  readonly kind: DocumentKind;
  /** `Kd_Desa` without its trailing dot: `24.2005`. */
  readonly village: string;
  readonly year: number;
  /** `1.1.01`, `''` outside belanja. */
  readonly activity: string;
  /** `5.1.1.01`. */
  readonly account: string;
  readonly source: string;
  readonly amount: Sen;
}

/** `KdPosting` of Ta_Anggaran; 1 is the proposal, which is no budget. */
const POSTINGS: Readonly<Record<string, DocumentKind>> = { '2': 'apbdes', '3': 'perubahan' };

/** The amounts that were posted as murni and as perubahan. */
export function postedAmounts(source: TableSource, diagnostics: Diagnostic[]): SiskeudesAmount[] {
  const table = source.read('Ta_Anggaran', diagnostics);
  return (table?.records ?? []).flatMap((record) => {
    const kind = POSTINGS[record.text('KdPosting')];
    if (table === null || kind === undefined) return [];
    const column = kind === 'perubahan' ? 'AnggaranStlhPAK' : 'Anggaran';
    return amountOf(table, record, kind, column, 'Kd_Keg', diagnostics);
  });
}

/** The amounts of the working copy: before the amendment, and after it where one was entered. */
export function workingAmounts(source: TableSource, diagnostics: Diagnostic[]): SiskeudesAmount[] {
  const table = source.read('Ta_RABRinci', diagnostics);
  if (table === null) return [];
  const isAmended = new Set(
    table.records.filter((record) => (readDouble(record.text('AnggaranPAK')) ?? 0) !== 0).map(budgetOf),
  );
  tripleFaults(table, isAmended, diagnostics);
  return table.records.flatMap((record) => [
    ...amountOf(table, record, 'apbdes', 'Anggaran', 'Kd_Keg', diagnostics),
    ...(isAmended.has(budgetOf(record))
      ? amountOf(table, record, 'perubahan', 'AnggaranStlhPAK', 'Kd_Keg', [])
      : []),
  ]);
}

function amountOf(
  table: SourceTable,
  record: SourceRecord,
  kind: DocumentKind,
  column: string,
  activityColumn: string,
  diagnostics: Diagnostic[],
): SiskeudesAmount[] {
  const amount = readDouble(record.text(column));
  const account = codeOf(record.text('Kd_Rincian'));
  const activity = activityOf(record.text(activityColumn), record.text('Kd_Desa'));
  const year = Number(record.text('Tahun'));
  const shown = `${record.text('Kd_Keg')} ${record.text('Kd_Rincian')} ${record.text(column)}`;
  if (amount === null) diagnostics.push(unread(table.file, record.line, 'angka', shown));
  else if (account === null || activity === null || !Number.isInteger(year) || year < 2000)
    diagnostics.push(unread(table.file, record.line, 'kode', shown));
  else
    return [
      {
        kind,
        village: villageOf(record),
        year,
        activity,
        account,
        source: record.text('SumberDana'),
        amount,
      },
    ];
  return [];
}

/** One budget: a village in a year. */
function budgetOf(record: SourceRecord): string {
  return `${villageOf(record)}|${record.text('Tahun')}`;
}

/** `24.2005.` → `24.2005`. */
export function villageOf(record: SourceRecord): string {
  return withoutTrailingDots(record.text('Kd_Desa'));
}

/** `5.1.1.01.` → `5.1.1.01`; `null` for what is no code. */
function codeOf(text: string): string | null {
  const code = withoutTrailingDots(text);
  return /^\d{1,2}(?:\.\d{1,2})*$/.test(code) ? code : null;
}

/**
 * The kegiatan within a village: `24.2005.01.01.01.` of `24.2005.` → `1.1.01`; all zeros mean none. `null` for what is
 * no kegiatan of this village.
 */
export function activityOf(text: string, village: string): string | null {
  const prefix = `${withoutTrailingDots(village)}.`;
  const rest = text.startsWith(prefix) ? text.slice(prefix.length) : text;
  const segments = withoutTrailingDots(rest).split('.');
  if (rest === '' || segments.every((segment) => /^0+$/.test(segment))) return '';
  if (segments.length > 3 || !segments.every((segment) => /^\d{1,2}$/.test(segment))) return null;
  return segments
    .map((segment, index) => (index === 2 ? segment.padStart(2, '0') : String(Number(segment))))
    .join('.');
}

/** Anggaran, its change and the figure after it belong together: `AnggaranStlhPAK = Anggaran + AnggaranPAK`. */
function tripleFaults(table: SourceTable, amended: ReadonlySet<string>, diagnostics: Diagnostic[]): void {
  for (const record of table.records) {
    if (!amended.has(budgetOf(record))) continue;
    const figures = ['Anggaran', 'AnggaranPAK', 'AnggaranStlhPAK'].map((column) =>
      readDouble(record.text(column)),
    );
    const [before = null, change = null, after = null] = figures;
    if (before === null || change === null || after === null || before + change === after) continue;
    const place = { ...wholeFile(table.file), line: record.line, column: 1, excerpt: record.text('Uraian') };
    diagnostics.push(
      diagnostic('impor-kontrol-berbeda', place, {
        subject: 'Anggaran setelah perubahan',
        stated: after,
        counted: before + change,
      }),
    );
  }
}
