import type { Summary } from '../model/budget.ts';
import { differenceKnown, formatRupiah, type Sen } from '../model/money.ts';
import { maskPersonalData } from '../model/personal-data.ts';

/** A document as it stood at one time; `summary` is `null` where it is held back. */
export interface DocumentState {
  readonly summary: Summary | null;
}

/** What a change alters in one document. */
export interface DocumentChange {
  readonly file: string;
  /** `null`: there was or is none. */
  readonly before: DocumentState | null;
  readonly after: DocumentState | null;
  /** Rows that differ, the header first: a sign (`+++`, `---`, `->`, `...`), then the cells; `null`: not readable as a table. */
  readonly rows: readonly (readonly string[])[] | null;
}

const MOST_ROWS = 60;

const FIGURES: readonly (readonly [key: keyof Summary, name: string])[] = [
  ['revenue', 'Pendapatan'],
  ['expenditure', 'Belanja'],
  ['balance', 'Surplus/(defisit)'],
  ['financingIn', 'Penerimaan pembiayaan'],
  ['financingOut', 'Pengeluaran pembiayaan'],
  ['netFinancing', 'Pembiayaan netto'],
  ['silpa', 'SILPA'],
];

/** Markdown for a pull request: per document the totals before and after, and every row that differs. */
export function changesReport(ref: string, changes: readonly DocumentChange[]): string {
  const head = `## Perubahan data dibandingkan dengan ${code(ref)}`;
  if (changes.length === 0) return `${head}\n\nTidak ada dokumen anggaran yang berubah.\n`;
  return [head, ...changes.map(section)].join('\n\n') + '\n';
}

function section(change: DocumentChange): string {
  return [
    `### ${code(change.file)}`,
    `${standing(change.before)} → ${standing(change.after)}`,
    totals(change),
    rowTable(change.rows),
  ].join('\n\n');
}

function standing(state: DocumentState | null): string {
  return state === null ? 'belum ada' : state.summary === null ? 'ditahan' : 'terbit';
}

function totals({ before, after }: DocumentChange): string {
  const lines = FIGURES.map(([key, name]) => {
    const [left, right] = [before?.summary?.[key] ?? null, after?.summary?.[key] ?? null];
    const difference = differenceKnown(right, left);
    return `| ${name} | ${written(left)} | ${written(right)} | ${difference === 0 ? 'tetap' : written(difference)} |`;
  });
  return ['| | sebelum | sesudah | selisih |', '| --- | ---: | ---: | ---: |', ...lines].join('\n');
}

function written(amount: Sen | null): string {
  return amount === null ? '–' : formatRupiah(amount);
}

function rowTable(rows: DocumentChange['rows']): string {
  if (rows === null)
    return 'Barisnya tidak dapat dibandingkan, karena salah satu berkas tidak dapat dibaca sebagai tabel.';
  const [header = [], ...body] = rows;
  if (body.length === 0) return 'Tidak ada baris yang berbeda; yang berubah hanya cara menulisnya.';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const shown = body.slice(0, MOST_ROWS).map(line);
  const more = body.length - shown.length;
  return [
    line(header),
    `|${' --- |'.repeat(header.length)}`,
    ...shown,
    ...(more > 0 ? ['', `Dan ${more} baris lain.`] : []),
  ].join('\n');
}

/** A cell as Markdown takes it: masked, on one line, without signs that mean something there. */
function cell(text: string): string {
  const plain = maskPersonalData(text)
    .replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g, ' ')
    .slice(0, 200);
  return plain.replace(/[\\`*_{}[\]<>|#!~@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ')}\``;
}
