import type { BoardActivity, BoardField } from './billboard-budget.ts';
import { fitsLines, textWidth, wrapAtMost, wrapText } from './billboard-measure.ts';
import { linesMm, RHYTHM } from './billboard-rhythm.ts';
import { amountOf, type Amount } from './billboard-types.ts';

/** Cap heights of one try, in mm. */
export interface Caps {
  readonly field: number;
  readonly activity: number;
  readonly detail: number;
}

/** One activity as it is printed. */
export interface ActivityRow {
  readonly name: readonly string[];
  /** Place, executor, state. */
  readonly detail: readonly string[];
  readonly amount: Amount;
}

const GAP = RHYTHM.spending;
/** Lines that the name of an activity may take, and what is told of it. */
const NAME_LINES = 2;
/** Names of bidang in larger letters than these stand on one line. */
const LARGE_FIELD = 38;

/** A bidang measured at one choice of letters: its head, and each activity that it could show. */
export interface PreparedField {
  readonly field: BoardField;
  readonly name: readonly string[];
  readonly amount: Amount;
  /** The figure that this one is read against. */
  readonly before: readonly string[];
  readonly headMm: number;
  readonly rows: readonly {
    readonly row: ActivityRow;
    readonly heightMm: number;
    readonly activity: BoardActivity;
  }[];
}

/** Breaks the lines of a bidang and measures them. */
export function prepareField(
  field: BoardField,
  columnMm: number,
  caps: Caps,
  unknown: string,
): PreparedField {
  const amount = amountOf(field.sen, unknown);
  const name = wrapText(field.name, 700, caps.field, nameRoom(amount, columnMm, caps));
  const before = wrapText(field.before?.text ?? '', 500, caps.detail, columnMm);
  const beforeMm =
    before.length === 0 ? 0 : caps.detail * GAP.beforeBefore + linesMm(before.length, caps.detail);
  const bar = field.sen === null && before.length === 0 ? 0 : caps.field * (GAP.beforeBar + GAP.bar);
  return {
    field,
    name,
    amount,
    before,
    headMm: linesMm(name.length, caps.field) + beforeMm + bar,
    rows: field.activities.map((activity) => {
      const row = activityRow(activity, columnMm, caps);
      const detail =
        row.detail.length === 0
          ? 0
          : caps.detail * GAP.beforeDetail + linesMm(row.detail.length, caps.detail);
      return { row, activity, heightMm: linesMm(row.name.length, caps.activity) + detail };
    }),
  };
}

function nameRoom(amount: Amount, columnMm: number, caps: Caps): number {
  return columnMm - textWidth(amount.text, 800, caps.field) - caps.field;
}

/** Whether the names stand beside their figures without breaking a word, and in large letters on one line but one. */
export function areNamesWhole(
  fields: readonly BoardField[],
  columnMm: number,
  caps: Caps,
  unknown: string,
): boolean {
  const fits = (field: BoardField, lines: number): boolean =>
    fitsLines(field.name, 700, caps.field, nameRoom(amountOf(field.sen, unknown), columnMm, caps), lines);
  const onTwoLines = fields.filter((field) => !fits(field, 1));
  return onTwoLines.every((field) => fits(field, 2)) && (onTwoLines.length < 2 || caps.field <= LARGE_FIELD);
}

function activityRow(activity: BoardActivity, columnMm: number, caps: Caps): ActivityRow {
  const amount = amountOf(activity.sen, '');
  const nameMm = columnMm - textWidth(amount.text, 700, caps.activity) - caps.activity * 1.5;
  const isShort = wrapText(activity.name, 500, caps.activity, nameMm).length <= NAME_LINES;
  // What stands in brackets explains; a name that is too long gives it up before anything else.
  const name = isShort ? activity.name : activity.name.replace(/\s*\([^)]*\)?/g, '');
  return {
    name: wrapAtMost(name, 500, caps.activity, nameMm, NAME_LINES),
    detail: activity.detail === '' ? [] : wrapAtMost(activity.detail, 500, caps.detail, columnMm, 2),
    amount,
  };
}
