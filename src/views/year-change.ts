import { compareDocuments, type NodeComparison } from '../model/comparison.ts';
import type { ReferenceBook } from '../model/reference.ts';
import type { Village } from '../model/village.ts';
import { budgetInForce } from './in-force.ts';
import { accountName, fieldName, isDraft } from './names.ts';
import type { RevisedRow } from './revision.ts';
import { changeInWords } from './trend.ts';
import { exactAmount } from './written-amount.ts';
import { formatRupiah } from '../model/money.ts';

/** What changed between the two newest adopted budgets. */
export interface YearChange {
  readonly title: string;
  readonly takeaway: string;
  readonly rows: readonly RevisedRow[];
}

const REVENUES = ['4.1', '4.2.1', '4.2.2', '4.2.3', '4.2.4', '4.2.5', '4.3'];
const FIELDS = ['1', '2', '3', '4', '5'];

/** The newest adopted budget against the one before, by source and bidang; `null` where two cannot be compared. */
export function yearChange(
  village: Pick<Village, 'years'>,
  book: Pick<ReferenceBook, 'accounts'>,
): YearChange | null {
  const [after, before] = village.years
    .map(budgetInForce)
    .filter((budget) => budget !== null)
    .filter((budget) => !isDraft(budget));
  if (!after || !before) return null;
  const comparison = compareDocuments(before, after);
  const rows = [
    ...REVENUES.map((account) => ({
      label: accountName(account, book).label,
      node: comparison.node({ activity: '', account }),
    })),
    ...FIELDS.map((activity) => ({
      label: fieldName(activity).label,
      node: comparison.node({ activity, account: '5' }),
    })),
  ]
    .toSorted((a, b) => sizeOf(b.node) - sizeOf(a.node))
    .flatMap(({ label, node }) => rowOf(label, node));
  const [from, to] = [before.summary.expenditure, after.summary.expenditure];
  return {
    title: `Apa yang berubah dari ${before.year} ke ${after.year}?`,
    takeaway:
      from === null || to === null
        ? 'Jumlah belanja kedua tahun belum dapat dibandingkan.'
        : `Rencana belanja ${changeInWords(from, to)}.`,
    rows,
  };
}

/** How much changed, in sen: the largest change stands first. */
function sizeOf(node: NodeComparison | null): number {
  return Math.abs((node?.after.amount ?? 0) - (node?.before.amount ?? 0));
}

function rowOf(label: string, node: NodeComparison | null): readonly RevisedRow[] {
  if (node === null || node.before.amount === null || node.after.amount === null) return [];
  const [from, to] = [node.before.amount, node.after.amount];
  if (from === 0 && to === 0) return [];
  const size = formatRupiah(Math.abs(to - from));
  return [
    {
      label,
      from: exactAmount(from),
      to: exactAmount(to),
      change: from === to ? 'tetap' : `${to > from ? 'naik' : 'turun'} ${size}`,
    },
  ];
}
