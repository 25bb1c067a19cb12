import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { explain } from '../../diagnostics/explain.ts';
import type { BudgetDocument, DocumentKind } from '../../model/budget.ts';
import { documentOf } from '../document.ts';
import { readFolder } from '../read.ts';
import { readersOf, type Readers } from '../readers.ts';
import { referenceFrom } from '../reference.ts';
import { rawFile } from './case.fixture.ts';

/** The readers over the real `data/`. */
export const readers: Readers = readersOf(
  referenceFrom(readFolder(join(import.meta.dirname, '../../../data'), 'data')),
);

/** One file as a document, by the name of its kind; a text that begins with `[` is JSON. */
export function documentFrom(
  content: string | Uint8Array,
  kind: DocumentKind = 'apbdes',
): Outcome<BudgetDocument | null> {
  const ending = typeof content === 'string' && content.startsWith('[') ? 'json' : 'csv';
  return documentOf(rawFile(`${kind}.${ending}`, content), { kind, year: 2025, regulation: null }, readers);
}

/** A document of rows `rekening;kegiatan;uraian;figure` and, after them, `sumber_dana;lokasi;pelaksana;penanda`. */
export function budgetFrom(
  rows: readonly string[],
  kind: DocumentKind = 'apbdes',
): Outcome<BudgetDocument | null> {
  return documentFrom(tableOf(rows, kind), kind);
}

/** The same rows as the text of a file. */
export function tableOf(rows: readonly string[], kind: DocumentKind): string {
  const money = kind.startsWith('realisasi') ? 'realisasi' : 'anggaran';
  const header = `rekening;kegiatan;uraian;${money};sumber_dana;lokasi;pelaksana;penanda`;
  return [header, ...rows.map(filled)].map((row) => `${row}\n`).join('');
}

/** A row with the empty cells that it lacks. */
function filled(row: string): string {
  return row + ';'.repeat(Math.max(0, 7 - row.split(';').length + 1));
}

/** The document, or a failure that says why there is none. */
export function valueOf(outcome: Outcome<BudgetDocument | null>): BudgetDocument {
  if (outcome.value === null)
    throw new Error(outcome.diagnostics.map((found) => explain(found).message).join('\n'));
  return outcome.value;
}

/** Findings as `code cell`, without what is only about completeness. */
export function faultsOf(outcome: { readonly diagnostics: readonly Diagnostic[] }): string[] {
  const aside = new Set([
    'bidang-tidak-lengkap',
    'pembiayaan-tidak-disajikan',
    'anggaran-tidak-berimbang',
    'silpa-negatif',
  ]);
  return outcome.diagnostics
    .filter((found) => !aside.has(found.code))
    .map((found) => `${found.code} ${found.place.cell ?? found.place.line ?? '-'}`);
}

/** Findings with everything that their prose is made of, as `code cell {…}`, without what is only about completeness. */
export function toldOf(rows: readonly string[], kind: DocumentKind = 'apbdes'): string[] {
  const aside = new Set([
    'bidang-tidak-lengkap',
    'belanja-tanpa-kegiatan',
    'pembiayaan-tidak-disajikan',
    'anggaran-tidak-berimbang',
    'format-angka',
  ]);
  return budgetFrom(rows, kind)
    .diagnostics.filter((found) => !aside.has(found.code))
    .map(({ code, place, args }) => `${code} ${place.cell ?? place.line ?? '-'} ${JSON.stringify(args)}`);
}
