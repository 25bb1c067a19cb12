import { writeCsv } from '../model/csv.ts';
import type { DocumentKind } from '../model/budget.ts';
import type { Sen } from '../model/money.ts';
import { compareCodes } from '../model/code.ts';
import { plainFigure } from './canonical.ts';

/** One row that an importer of database tables adds up. */
export interface BudgetRow {
  readonly rekening: string;
  readonly kegiatan: string;
  readonly uraian: string;
  /** `null`: a heading. */
  readonly anggaran: Sen | null;
  readonly realisasi: Sen | null;
  readonly sumber: string;
  readonly lokasi: string;
  readonly pelaksana: string;
  readonly volume: string;
  readonly satuan: string;
}

/** A row that says nothing yet. */
export const EMPTY_ROW: BudgetRow = {
  rekening: '',
  kegiatan: '',
  uraian: '',
  anggaran: null,
  realisasi: null,
  sumber: '',
  lokasi: '',
  pelaksana: '',
  volume: '',
  satuan: '',
};

/** Rows as our CSV, in the order in which a budget prints its codes; columns that no row fills are left out. */
export function csvOfRows(rows: readonly BudgetRow[], kind: DocumentKind): string {
  const sorted = rows.toSorted(
    (a, b) =>
      compareCodes(sectionOf(a), sectionOf(b)) ||
      compareCodes(a.kegiatan || '0', b.kegiatan || '0') ||
      compareCodes(a.rekening || '0', b.rekening || '0') ||
      (a.sumber < b.sumber ? -1 : 1),
  );
  const figure = (amount: Sen | null) => (amount === null ? '' : plainFigure(amount));
  const columns: readonly (readonly [string, (row: BudgetRow) => string])[] = [
    ['rekening', (row) => row.rekening],
    ['kegiatan', (row) => row.kegiatan],
    ['uraian', (row) => row.uraian],
    ['anggaran', (row) => figure(row.anggaran)],
    ['realisasi', (row) => figure(row.realisasi)],
    ['sumber_dana', (row) => row.sumber],
    ['lokasi', (row) => row.lokasi],
    ['pelaksana', (row) => row.pelaksana],
    ['volume', (row) => row.volume],
    ['satuan', (row) => row.satuan],
  ];
  const needed = new Set([
    'rekening',
    'kegiatan',
    'uraian',
    kind.startsWith('realisasi') ? 'realisasi' : 'anggaran',
  ]);
  const used = columns.filter(([name, of]) => needed.has(name) || sorted.some((row) => of(row) !== ''));
  return writeCsv(
    used.map(([name]) => name),
    sorted.map((row) => used.map(([, of]) => of(row))),
  );
}

/** Akun of a row; an empty rekening is belanja. */
function sectionOf(row: BudgetRow): string {
  return row.rekening === '' ? '5' : row.rekening.slice(0, 1);
}
