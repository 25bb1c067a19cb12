import type { DocumentKind } from '../model/budget.ts';
import type { LineChange } from '../model/line-changes.ts';
import { rowCode, rowLabel } from './rows.ts';
import { formatRupiah } from '../model/money.ts';
import { exactAmount, formatCount, type UnknownWords } from './written-amount.ts';
import { xmlText } from './xml.ts';

/** More rows of one change nobody reads in a feed; the page has them all. */
const MOST_ROWS = 40;

/** What a change altered, in one sentence and row by row as HTML. */
export interface ToldChange {
  readonly sentence: string;
  /** A list; `''` where no row can be told. */
  readonly html: string;
}

/** Tells the rows of a change with their old and new figures; `null`: the versions could not be compared. */
export function toldChange(changes: readonly LineChange[] | null, kind: DocumentKind): ToldChange {
  if (changes === null)
    return {
      sentence:
        'Barisnya tidak dibandingkan: salah satu versinya tidak dapat dibaca, atau waktu itu ditahan.',
      html: '',
    };
  if (changes.length === 0) return { sentence: 'Tidak ada angka atau isi baris yang berubah.', html: '' };
  const unknown = kind.startsWith('realisasi') ? 'belum dilaporkan' : 'belum disajikan';
  const items = changes.slice(0, MOST_ROWS).map((one) => rowText(one, unknown));
  const more = changes.length - items.length;
  if (more > 0) items.push(`dan ${formatCount(more)} baris lain`);
  return {
    sentence: `${countsText(changes)}.`,
    html: `<ul>${items.map((item) => `<li>${xmlText(item)}</li>`).join('')}</ul>`,
  };
}

const COUNTED = [
  ['changed', 'baris berubah'],
  ['added', 'baris baru'],
  ['removed', 'baris dihapus'],
] as const;

function countsText(changes: readonly LineChange[]): string {
  return COUNTED.map(([kind, words]) => [changes.filter((one) => one.kind === kind).length, words] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatCount(count)} ${words}`)
    .join(', ');
}

function rowText(change: LineChange, unknown: UnknownWords): string {
  const name = `${rowCode(change)} ${rowLabel(change)}`;
  const [before, after] = [exactAmount(change.before, unknown), exactAmount(change.after, unknown)];
  if (change.kind === 'added') return `${name}: baru, ${after}`;
  if (change.kind === 'removed') return `${name}: dihapus, sebelumnya ${before}`;
  const columns = change.columns.map((header) => header.replaceAll('_', ' ')).join(', ');
  const texts = columns === '' ? '' : `; ${columns} berubah`;
  return change.before === change.after
    ? `${name}: ${after}${texts}`
    : `${name}: dari ${before} menjadi ${after}${stepText(change)}${texts}`;
}

function stepText({ before, after }: LineChange): string {
  if (before === null || after === null) return '';
  return ` (${after > before ? 'bertambah' : 'berkurang'} ${formatRupiah(Math.abs(after - before))})`;
}
