import { stageOf, type DocumentKind } from '../model/budget.ts';
import type { GridRow } from './grid.ts';
import { textOf } from './grid.ts';
import type { Layout, LayoutColumn } from './headings.ts';
import { spanOf } from './report-rows.ts';

/** One document that a report holds: which of its columns carry the figures, and what goes along. */
export interface ReportDocument {
  readonly kind: DocumentKind;
  readonly money: readonly { readonly name: 'anggaran' | 'realisasi'; readonly column: LayoutColumn }[];
  readonly others: readonly LayoutColumn[];
  /** Header of another column in our format. */
  nameOf(column: LayoutColumn): string;
}

const RECOMPUTED: ReadonlySet<string> = new Set([
  'no',
  'persen',
  'lebih_kurang',
  'bertambah_berkurang',
  'desa',
]);
const CODES: ReadonlySet<string> = new Set(['rekening', 'kegiatan', 'uraian']);

/**
 * The documents of a report. Semula and menjadi make two; a report of realisasi repeats its anggaran. Where every
 * realisasi is nothing and no title speaks of realisasi, it is the budget.
 */
export function documentsIn(
  layout: Layout,
  rows: readonly GridRow[],
  title: string,
  wanted: DocumentKind | null,
): ReportDocument[] {
  const column = (meaning: string) => layout.columns.filter((one) => one.meaning === meaning);
  const [before] = column('semula');
  const [after] = column('menjadi');
  const budget = column('anggaran');
  const realised = column('realisasi');
  const document = (kind: DocumentKind, money: ReportDocument['money']): ReportDocument => ({
    kind,
    money,
    others: othersFor(kind, layout, money),
    nameOf: (one) => (one.meaning.startsWith('sumber_') ? 'sumber_dana' : one.meaning || one.heading),
  });
  const amount = (columns: readonly LayoutColumn[]) =>
    columns.map((one) => ({ name: 'anggaran' as const, column: one }));
  const reported = [
    ...amount(budget),
    ...realised.map((one) => ({ name: 'realisasi' as const, column: one })),
  ];
  if (wanted !== null) {
    if (stageOf(wanted) === 'realised') return [document(wanted, reported)];
    const own = wanted === 'perubahan' ? after : before;
    return [document(wanted, amount(own ? [own] : budget.length > 0 ? budget : after ? [after] : []))];
  }
  if (before || after)
    return [
      ...(before ? [document('apbdes', amount([before]))] : []),
      ...(after ? [document('perubahan', amount([after]))] : []),
    ];
  const isReport =
    /realisasi/i.test(title) || realised.some((one) => rows.some((row) => hasFigure(row, one)));
  if (realised.length > 0 && isReport)
    return [
      document(/semester\s*(?:i|1|pertama)\b/i.test(title) ? 'realisasi-semester-1' : 'realisasi', reported),
    ];
  return [document(/\bperubahan\b/i.test(title) ? 'perubahan' : 'apbdes', amount(budget))];
}

function othersFor(kind: DocumentKind, layout: Layout, money: ReportDocument['money']): LayoutColumn[] {
  const isTaken = (column: LayoutColumn) => money.some((one) => one.column === column);
  const skipped = new Set([...RECOMPUTED, ...CODES, 'semula', 'menjadi', 'realisasi']);
  if (kind === 'apbdes') skipped.add('sumber_menjadi');
  else skipped.add('sumber_semula');
  return layout.columns.filter((column) => !isTaken(column) && !skipped.has(column.meaning));
}

/** Whether a cell tells another figure than nothing. */
function hasFigure(row: GridRow, column: LayoutColumn): boolean {
  return /[1-9]/.test(textOf(spanOf(row, column)));
}
