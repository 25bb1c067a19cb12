import type { BudgetDocument, BudgetLine } from './budget.ts';
import type { AccountCode, ActivityCode } from './code.ts';
import type { Sen } from './money.ts';
import { foldText } from './reference.ts';

/** One counted row that differs between two versions of a document. */
export interface LineChange {
  readonly account: AccountCode;
  readonly activity: ActivityCode;
  /** As the later version names it, else the earlier one. */
  readonly label: string;
  readonly role: BudgetLine['role'];
  readonly kind: 'added' | 'removed' | 'changed';
  /** The figures in sen; `null`: there is no such row, or it has none. */
  readonly before: Sen | null;
  readonly after: Sen | null;
  /** Headers of the columns that differ besides the figure; empty for rows that came or went. */
  readonly columns: readonly string[];
}

type Version = Pick<BudgetDocument, 'leaves'>;

/** What makes two rows the same one, surest first; each only where it is true of one row on either side. */
const SAMENESS: readonly ((line: BudgetLine) => string)[] = [
  (line) => [codesOf(line), foldText(line.label), foldText(line.location)].join('|'),
  (line) => [codesOf(line), foldText(line.label)].join('|'),
  codesOf,
];

const COLUMNS: readonly (readonly [header: string, textOf: (line: BudgetLine) => string])[] = [
  ['uraian', (line) => line.label],
  ['sumber_dana', (line) => line.fundSources.join()],
  ['lokasi', (line) => line.location],
  ['pelaksana', (line) => line.executor],
  ['volume', (line) => line.volumeText],
  ['satuan', (line) => line.unit],
  ['penanda', (line) => line.markers.join()],
  ['status', (line) => line.status ?? ''],
  ['keterangan', (line) => line.note],
  ['anggaran', (line) => String(line.budgetAsReported ?? '')],
];

/** The counted rows in which two versions of one document differ, in the order of the later one, then what is gone. */
export function lineChanges(before: Version, after: Version): readonly LineChange[] {
  const partners = pairsOf(before.leaves, after.leaves);
  const kept = new Set(partners.values());
  return [
    ...after.leaves.flatMap((line) => changeOf(partners.get(line) ?? null, line)),
    ...before.leaves.filter((line) => !kept.has(line)).flatMap((line) => changeOf(line, null)),
  ];
}

/** Rows of the later version with the row that each was. */
function pairsOf(
  before: readonly BudgetLine[],
  after: readonly BudgetLine[],
): ReadonlyMap<BudgetLine, BudgetLine> {
  const partners = new Map<BudgetLine, BudgetLine>();
  let [left, right] = [before, after];
  for (const keyOf of SAMENESS) {
    const [older, newer] = [Map.groupBy(left, keyOf), Map.groupBy(right, keyOf)];
    for (const [key, [line, ...more]] of newer) {
      const [other, ...others] = older.get(key) ?? [];
      if (line && other && more.length === 0 && others.length === 0) partners.set(line, other);
    }
    const used = new Set(partners.values());
    left = left.filter((line) => !used.has(line));
    right = right.filter((line) => !partners.has(line));
  }
  return partners;
}

function codesOf({ activity, account, role }: BudgetLine): string {
  return `${activity}|${account}|${role}`;
}

function changeOf(before: BudgetLine | null, after: BudgetLine | null): readonly LineChange[] {
  const line = after ?? before;
  if (line === null) return [];
  const columns =
    before && after
      ? COLUMNS.filter(([, textOf]) => textOf(before) !== textOf(after)).map(([header]) => header)
      : [];
  if (before && after && before.amount === after.amount && columns.length === 0) return [];
  return [
    {
      account: line.account,
      activity: line.activity,
      label: line.label,
      role: line.role,
      kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
      before: before?.amount ?? null,
      after: after?.amount ?? null,
      columns,
    },
  ];
}
