import type { BudgetDocument, BudgetLine } from '../model/budget.ts';
import { depthOf, sectionOf, type ActivityCode } from '../model/code.ts';
import { sumKnown, type Sen } from '../model/money.ts';

/** The counted rows that make one activity. */
export interface WorkPart {
  readonly activity: ActivityCode;
  /** The row that names the activity. */
  readonly head: BudgetLine;
  readonly leaves: readonly BudgetLine[];
  readonly amount: Sen | null;
}

/** Joins the leaves that one row above them names; leaves that stand for themselves stay apart. */
export function workParts(document: BudgetDocument): readonly WorkPart[] {
  const heads = headsOf(document.lines);
  const expenses = document.leaves.filter(
    (line) => sectionOf(line.account) === '5' && depthOf(line.activity) >= DEPTH_OF_WORK,
  );
  const named = new Set(expenses.filter((line) => line.role === 'leaf').map((line) => line.activity));
  // A remainder belongs to an activity only where that activity has rows; else it is one of the sub bidang.
  const counted = expenses.filter((line) => named.has(line.activity));
  const groups = Map.groupBy(
    counted,
    (line) => heads.lines.get(line) ?? heads.activities.get(line.activity) ?? line,
  );
  return [...groups].map(([head, leaves]) => ({
    activity: head.activity,
    head,
    leaves,
    amount: sumKnown(leaves.map((line) => line.amount)),
  }));
}

/** Sub bidang: what stands higher says what for, not what is done. */
const DEPTH_OF_WORK = 2;

/** The naming row of each row, and the last one of each activity. */
function headsOf(lines: readonly BudgetLine[]) {
  const activities = new Map<ActivityCode, BudgetLine>();
  const heads = new Map<BudgetLine, BudgetLine>();
  for (const line of lines) {
    const isUpper = line.role === 'stated' || line.role === 'heading';
    if (isUpper && line.account === '5') activities.set(line.activity, line);
    if (line.role === 'leaf') heads.set(line, activities.get(line.activity) ?? line);
  }
  return { lines: heads, activities };
}
