import type { ActivityStatus, BudgetDocument } from '../model/budget.ts';
import { isWithin, sectionOf, type ActivityCode } from '../model/code.ts';
import { sumKnown, type Sen } from '../model/money.ts';
import type { PlainMessage } from './messages.ts';
import { INDONESIAN, type Words } from './words.ts';

/** What a report says of one activity. */
export interface ActivityReport {
  /** The one status that its rows share; `null` where they tell none or several. */
  readonly status: ActivityStatus | null;
  readonly spent: Sen | null;
  /** Some of its rows are not reported. */
  readonly isPartial: boolean;
}

const STATUSES: Readonly<Record<ActivityStatus, PlainMessage>> = {
  selesai: 'selesai',
  berjalan: 'berjalan',
  belum: 'belum dimulai',
  tidak_terlaksana: 'tidak terlaksana',
};

/** A status as residents read it. */
export function statusName(status: ActivityStatus, words: Words = INDONESIAN): string {
  return words.say(STATUSES[status]);
}

/** What a report says of an activity; `null` where neither it nor the budget in force has a row of it. */
export function activityReport(report: BudgetDocument, activity: ActivityCode): ActivityReport | null {
  const leaves = report.leaves.filter(
    (line) => line.activity === activity && sectionOf(line.account) === '5',
  );
  const isLacking = report.unreported.some((node) => isWithin(activity, node.activity));
  if (leaves.length === 0 && !isLacking) return null;
  const own = report.lines.filter((line) => line.activity === activity);
  const statuses = [...new Set(own.flatMap((line) => (line.status ? [line.status] : [])))];
  return {
    status: statuses.length === 1 ? (statuses[0] ?? null) : null,
    spent: sumKnown(leaves.map((line) => line.amount)),
    isPartial: isLacking || leaves.some((line) => line.amount === null),
  };
}
