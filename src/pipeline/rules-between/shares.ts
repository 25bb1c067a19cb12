import type { BudgetDocument, BudgetLine, Marker } from '../../model/budget.ts';
import { isAbove, isWithin } from '../../model/code.ts';
import { leafIndex } from '../../model/leaf-index.ts';
import type { Sen } from '../../model/money.ts';

/** How much surely belongs to something, and how much could at most. */
export interface Span {
  readonly least: Sen;
  readonly most: Sen;
  /** Lines of the file that leave it open. */
  readonly open: readonly number[];
}

/** How surely a line belongs to something. */
export type Belonging = 'surely' | 'perhaps' | 'not';

/** The span of all counted lines of expenditure and pengeluaran pembiayaan. */
export function spanOf(document: BudgetDocument, belonging: (line: BudgetLine) => Belonging): Span {
  let least = 0;
  let most = 0;
  const open: number[] = [];
  for (const line of document.leaves) {
    if (line.amount === null || line.amount === 0) continue;
    if (line.account[0] !== '5' && !isWithin('6.2', line.account)) continue;
    const how = belonging(line);
    if (how === 'not') continue;
    most += line.amount;
    if (how === 'surely') least += line.amount;
    else open.push(line.origin.line);
  }
  return { least, most, open };
}

/** Rekening of Dana Desa. */
const VILLAGE_FUND = { activity: '', account: '4.2.1' } as const;

/** Dana Desa of a budget; `null` where it is not given, or 0. */
export function villageFund(document: BudgetDocument): Sen | null {
  return leafIndex(document).figure(VILLAGE_FUND)?.amount || null;
}

/** Whether a line is paid from Dana Desa: a mixed line or one without a source could be. */
export function fromVillageFund(line: BudgetLine): Belonging {
  if (line.fundSources.length === 0) return 'perhaps';
  if (!line.fundSources.includes('DDS')) return 'not';
  return line.fundSources.length === 1 ? 'surely' : 'perhaps';
}

/** Where a line stands to some kegiatan: a line above one of them could hold it. */
export function inActivities(line: BudgetLine, activities: readonly string[]): Belonging {
  if (line.account[0] !== '5') return 'not';
  if (activities.some((activity) => isWithin(activity, line.activity))) return 'surely';
  return activities.some((activity) => isAbove(line.activity, activity)) ? 'perhaps' : 'not';
}

/** Both at once. */
export function both(left: Belonging, right: Belonging): Belonging {
  if (left === 'not' || right === 'not') return 'not';
  return left === 'surely' && right === 'surely' ? 'surely' : 'perhaps';
}

/** Whether the village itself tells which lines belong to a programme: then only those do. */
export function isTagged(document: BudgetDocument, marker: Marker): boolean {
  return document.lines.some((line) => line.markers.includes(marker));
}

/** How a span stands to a share of a whole. */
export function verdict(span: Span, whole: Sen, percent: number): 'above' | 'below' | 'open' {
  const limit = (whole * percent) / 100;
  if (span.least > limit) return 'above';
  return span.most > limit ? 'open' : 'below';
}
