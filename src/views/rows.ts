import type { BudgetDocument, BudgetLine, LineRole } from '../model/budget.ts';
import { depthOf, isWithin, sectionOf } from '../model/code.ts';

/** What remains of a figure whose details are incomplete. */
export const REMAINDER_LABEL = 'lainnya, belum dirinci';

/** Every row in the order of the file, each remainder after the rows that it completes. */
export function rowsWithRemainders(document: BudgetDocument): readonly BudgetLine[] {
  const written = new Set(document.lines);
  const added = document.leaves.filter((line) => line.role === 'remainder' && !written.has(line));
  if (added.length === 0) return document.lines;
  const rows = [...document.lines];
  for (const remainder of added) rows.splice(placeOf(remainder, rows), 0, remainder);
  return rows;
}

/** Label of a row; a remainder never carries the name of the whole. */
export function rowLabel(line: Pick<BudgetLine, 'label' | 'role'>): string {
  return line.role === 'remainder' ? `${line.label}: ${REMAINDER_LABEL}` : line.label;
}

/** How far a row stands below its section, for indentation: 0 for 4, 5 and 6. */
export function rowDepth(line: Pick<BudgetLine, 'account' | 'activity'>): number {
  return depthOf(line.activity) + depthOf(line.account) - 1;
}

/** The code of a row as a budget prints it: kegiatan, then rekening where it says more than belanja. */
export function rowCode(line: Pick<BudgetLine, 'account' | 'activity'>): string {
  if (line.activity === '') return line.account;
  return line.account === sectionOf(line.account) ? line.activity : `${line.activity} / ${line.account}`;
}

const ROLES: Readonly<Record<LineRole, string>> = {
  leaf: 'daun',
  stated: 'jumlah',
  heading: 'judul',
  recap: 'rekap',
  remainder: 'sisa',
};

/** What a row does in the sums, in the words of the data. */
export function roleName(role: LineRole): string {
  return ROLES[role];
}

function placeOf(remainder: BudgetLine, rows: readonly BudgetLine[]): number {
  const head = rows.findIndex((line) => line.origin.record === remainder.origin.record);
  if (head === -1) return rows.length;
  let place = head + 1;
  for (let row = rows[place]; row && isUnder(remainder, row); row = rows[place]) place += 1;
  return place;
}

function isUnder(upper: BudgetLine, lower: BudgetLine): boolean {
  return isWithin(upper.activity, lower.activity) && isWithin(upper.account, lower.account);
}
