import { diagnostic, wholeFile, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { stageOf, type DocumentKind } from '../model/budget.ts';
import { placeOf } from './place.ts';
import type { Readers } from './readers.ts';
import type { Table } from './table.ts';

/** The columns that are read, by their name in the file format. */
export const COLUMNS = [
  'rekening',
  'kegiatan',
  'uraian',
  'anggaran',
  'realisasi',
  'sumber_dana',
  'lokasi',
  'pelaksana',
  'volume',
  'satuan',
  'penanda',
  'status',
  'keterangan',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Columns that printed reports carry and that are computed anew, never read. */
const RECOMPUTED: ReadonlySet<string> = new Set([
  'no',
  'persen',
  'lebih_kurang',
  'bertambah_berkurang',
  // In perubahan.csv: what the budget was before stands in apbdes.csv.
  'semula',
]);

/** Different headers that are remembered, so that the same one is understood once. */
const REMEMBERED = 500;

/** Index of each column in the table; −1 where the table has none. */
export type Columns = Readonly<Record<ColumnName, number>>;

/** A table whose header is understood. */
export interface Sheet {
  readonly table: Table;
  readonly kind: DocumentKind;
  readonly columns: Columns;
  /** Name of the column that carries the figure of this kind of document. */
  readonly money: 'anggaran' | 'realisasi';
}

/** Understands the header of a table. `null` when a needed column is missing or two headers mean the same one. */
export function readHeader(table: Table, kind: DocumentKind, readers: Readers): Outcome<Sheet | null> {
  const money = stageOf(kind) === 'realised' ? 'realisasi' : 'anggaran';
  const text = `${money}\n${table.header.cells.join('\n')}`;
  const understood = understoodBy(readers);
  const known = understood.get(text);
  if (known !== undefined) return { value: { table, kind, money, columns: known }, diagnostics: [] };
  const outcome = understandHeader(table, kind, money, readers);
  if (outcome.value !== null && outcome.diagnostics.length === 0 && understood.size < REMEMBERED)
    understood.set(text, outcome.value.columns);
  return outcome;
}

/** Headers that were understood without a remark, by their text. */
const memory = new WeakMap<Readers, Map<string, Columns>>();

function understoodBy(readers: Readers): Map<string, Columns> {
  const known = memory.get(readers);
  if (known !== undefined) return known;
  const fresh = new Map<string, Columns>();
  memory.set(readers, fresh);
  return fresh;
}

function understandHeader(
  table: Table,
  kind: DocumentKind,
  money: Sheet['money'],
  readers: Readers,
): Outcome<Sheet | null> {
  const readable = new Set<string>(COLUMNS);
  if (money === 'anggaran') for (const name of ['realisasi', 'status', 'keterangan']) readable.delete(name);
  const found = new Map<string, number[]>();
  const diagnostics: Diagnostic[] = [];
  const unknown: number[] = [];
  for (const [index, header] of table.header.cells.entries()) {
    const meant = readers.column(header);
    const stage = meant === 'semula' || meant === 'menjadi' ? meant : null;
    if (stage !== null && kind !== 'perubahan') {
      diagnostics.push(
        diagnostic('kolom-salah-berkas', placeOf(table, table.header, index), { header, stage }),
      );
      continue;
    }
    const name = stage === 'menjadi' ? 'anggaran' : meant;
    if (name !== undefined && readable.has(name)) found.set(name, [...(found.get(name) ?? []), index]);
    else if (header.trim() !== '' && !(name !== undefined && RECOMPUTED.has(name))) unknown.push(index);
  }
  for (const [column, indexes] of found) {
    if (indexes.length < 2) continue;
    const headers = indexes.map((index) => table.header.cells[index] ?? '');
    diagnostics.push(
      diagnostic('kolom-ganda', placeOf(table, table.header, indexes[1]), { column, headers }),
    );
  }
  const missing = ['rekening', 'uraian', money].filter((name) => !found.has(name));
  // A figure under the name of another stage is one fault, not also a missing column.
  const isMisplaced = diagnostics.some((one) => one.code === 'kolom-salah-berkas');
  if (missing.length > 0 && !(isMisplaced && missing.join() === money)) {
    const headers = (wanted: (index: number) => boolean) =>
      table.header.cells.filter((_, index) => wanted(index));
    const args = {
      columns: missing,
      found: headers((index) => isFound(found, index)),
      unknown: headers((index) => unknown.includes(index)),
    };
    const place = table.form === 'json' ? wholeFile(table.source.file) : placeOf(table, table.header);
    diagnostics.push(diagnostic('kolom-wajib-hilang', place, args));
  } else {
    // Where a needed column is missing, an unknown one is probably it under another name: one fault, not two.
    const headers = unknown.map((index) => [index, table.header.cells[index] ?? ''] as const);
    diagnostics.push(
      ...headers.map(([index, header]) =>
        diagnostic('kolom-tidak-dikenal', placeOf(table, table.header, index), { header }),
      ),
    );
  }
  if (diagnostics.some((one) => one.severity === 'error')) return { value: null, diagnostics };
  const entries = COLUMNS.map((name) => [name, found.get(name)?.[0] ?? -1] as const);
  return { value: { table, kind, money, columns: Object.fromEntries(entries) as Columns }, diagnostics };
}

function isFound(found: ReadonlyMap<string, readonly number[]>, index: number): boolean {
  return [...found.values()].some((indexes) => indexes.includes(index));
}
