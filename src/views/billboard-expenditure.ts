import { sumKnown } from '../model/money.ts';
import type { BoardActivity, BoardField } from './billboard-budget.ts';
import { areNamesWhole, prepareField, type Caps, type PreparedField } from './billboard-field.ts';
import { RHYTHM } from './billboard-rhythm.ts';
import { amountOf, shareOf, type FieldBlock, type Others } from './billboard-types.ts';
import { formatCount } from './written-amount.ts';

const GAP = RHYTHM.spending;

/** From generous to tight; the last is the one that a board keeps when not everything fits, well above the floor. */
const CAPS: readonly Caps[] = [
  { field: 48, activity: 28, detail: 23 },
  { field: 46, activity: 26, detail: 21 },
  { field: 43, activity: 24, detail: 20 },
  { field: 40, activity: 22, detail: 18 },
  { field: 37, activity: 20, detail: 17 },
  { field: 34, activity: 19, detail: 16 },
  { field: 30, activity: 18, detail: 15.5 },
];

/** An activity stays visibly below its bidang: its letters are at most this part of the bidang's. */
const RANK = 0.68;

/** Long figures may leave no room for a name at the largest letters of a try. */
function withSmallerFields(caps: Caps): readonly Caps[] {
  const smaller = [38, 34, 30].filter((field) => field < caps.field && field * RANK >= caps.activity);
  return [caps.field, ...smaller].map((field) => ({ field, activity: caps.activity, detail: caps.detail }));
}

/** Room for the two columns, in mm. */
export interface Room {
  readonly columnMm: number;
  readonly gutterMm: number;
  readonly heightsMm: readonly [left: number, right: number];
}

/** What found room, and how large. */
export interface ExpenditureLayout {
  readonly columnMm: number;
  readonly fieldCapMm: number;
  readonly barMm: number;
  readonly activityCapMm: number;
  readonly detailCapMm: number;
  readonly columns: readonly { readonly gapMm: number; readonly fields: readonly FieldBlock[] }[];
  readonly omitted: readonly BoardActivity[];
}

/**
 * The largest letters at which every activity fits; where none do, the smallest of {@link CAPS} with as many
 * activities as fit. A bidang shows its largest, so that those left out are smaller.
 */
export function layOutExpenditure(
  fields: readonly BoardField[],
  room: Room,
  unknown: string,
): ExpenditureLayout {
  for (const caps of CAPS.flatMap(withSmallerFields)) {
    if (!mayFit(fields, room, caps)) continue;
    const layout = bestSplit(fields, room, caps, unknown);
    const isWhole = layout.omitted.length === 0 && layout.columns.every((column) => column.gapMm >= 0);
    if (isWhole && areNamesWhole(fields, layout.columnMm, caps, unknown)) return layout;
  }
  return bestSplit(fields, room, CAPS.at(-1) as Caps, unknown);
}

/** Whether everything could fit if every name took one line; spares the search where it could not. */
function mayFit(fields: readonly BoardField[], room: Room, caps: Caps): boolean {
  const heads = fields.length * caps.field;
  const rows =
    fields.flatMap((field) => field.activities).length * caps.activity * (1 + GAP.betweenActivities);
  return heads + rows <= room.heightsMm[0] + room.heightsMm[1];
}

function bestSplit(
  fields: readonly BoardField[],
  room: Room,
  caps: Caps,
  unknown: string,
): ExpenditureLayout {
  const prepared = fields.map((field) => prepareField(field, room.columnMm, caps, unknown));
  if (fields.every((field) => field.activities.length === 0)) {
    const columnMm = 2 * room.columnMm + room.gutterMm;
    const wide = fields.map((field) => prepareField(field, columnMm, caps, unknown));
    return toLayout([fillColumn(wide, Math.min(...room.heightsMm), caps)], caps, columnMm);
  }
  const all = fields.flatMap((field) => field.activities).reduce((sum, activity) => sum + activity.sen, 0);
  let best: ExpenditureLayout | null = null;
  let bestScore = -Infinity;
  // Every way to part the bidang into two columns, the largest on the left.
  for (let choice = 1; choice < 2 ** prepared.length - 1; choice += 2) {
    const halves = [0, 1].map((side) => prepared.filter((_, index) => ((choice >> index) & 1) === 1 - side));
    const columns = halves.map((half, side) => fillColumn(half, room.heightsMm[side as 0 | 1], caps));
    const shown = columns.reduce((sum, column) => sum + column.shown, 0);
    const overflow = columns.reduce((sum, column) => sum + Math.min(column.spareMm, 0), 0);
    const bare = columns.flatMap((column) => column.blocks).filter(isBare).length;
    const isInOrder = ((choice + 1) & choice) === 0;
    const unevenness = Math.abs((columns[0]?.spareMm ?? 0) - (columns[1]?.spareMm ?? 0));
    const told = columns.reduce((sum, column) => sum + column.told, 0) / (all || 1);
    const score =
      overflow * 1e6 - bare * 1e5 + told * 30_000 + shown * 400 + (isInOrder ? 600 : 0) - unevenness;
    if (score <= bestScore) continue;
    bestScore = score;
    best = toLayout(columns, caps, room.columnMm);
  }
  if (!best) throw new Error('a board has at least two bidang');
  return best;
}

interface Block {
  readonly prepared: PreparedField;
  readonly count: number;
}

/** Whether a bidang has activities but room for none of them. */
function isBare({ prepared, count }: Block): boolean {
  return count === 0 && prepared.rows.length > 0;
}

interface Column {
  readonly blocks: readonly Block[];
  readonly shown: number;
  /** Money of the activities shown, in sen. */
  readonly told: number;
  readonly spareMm: number;
}

/** First the largest activity of each bidang, then the largest of all; a bidang that ran out of room stays so. */
function fillColumn(fields: readonly PreparedField[], heightMm: number, caps: Caps): Column {
  const counts = fields.map(() => 0);
  let told = 0;
  const gaps = (fields.length - 1) * caps.activity * GAP.betweenFields;
  let spareMm = heightMm - gaps - fields.reduce((sum, field) => sum + field.headMm, 0);
  const waiting = fields
    .flatMap((field, index) => field.rows.map((row, rank) => ({ index, rank, row })))
    .sort((a, b) => Number(a.rank > 0) - Number(b.rank > 0) || b.row.activity.sen - a.row.activity.sen);
  for (const { index, rank, row } of waiting) {
    const cost = row.heightMm + caps.activity * (rank === 0 ? GAP.beforeActivities : GAP.betweenActivities);
    if (counts[index] !== rank || cost > spareMm) continue;
    counts[index] = rank + 1;
    spareMm -= cost;
    told += row.activity.sen;
  }
  return {
    blocks: fields.map((prepared, index) => ({ prepared, count: counts[index] ?? 0 })),
    shown: counts.reduce((sum, count) => sum + count, 0),
    told,
    spareMm,
  };
}

function toLayout(columns: readonly Column[], caps: Caps, columnMm: number): ExpenditureLayout {
  const fields = columns.flatMap((column) => column.blocks.map((block) => block.prepared.field));
  const largest = Math.max(...fields.map((field) => field.sen ?? 0));
  return {
    columnMm,
    fieldCapMm: caps.field,
    barMm: caps.field * GAP.bar,
    activityCapMm: caps.activity,
    detailCapMm: caps.detail,
    columns: columns.map(({ blocks, spareMm }) => ({
      gapMm: spareMm < 0 ? -1 : gapBetween(blocks.length, spareMm, caps),
      fields: blocks.map(({ prepared, count }) => ({
        code: prepared.field.code,
        name: prepared.name,
        amount: prepared.amount,
        share: shareOf(prepared.field.sen, largest),
        activities: prepared.rows.slice(0, count).map(({ row }) => row),
      })),
    })),
    omitted: columns.flatMap(({ blocks }) =>
      blocks.flatMap(({ prepared, count }) => prepared.field.activities.slice(count)),
    ),
  };
}

/** What the activities without a line of their own add up to. */
export function othersOf(omitted: readonly BoardActivity[]): Others | null {
  const sen = sumKnown(omitted.map((activity) => activity.sen));
  if (sen === null) return null;
  const amount = amountOf(sen, '');
  return {
    count: omitted.length,
    amount,
    text: `dan ${formatCount(omitted.length)} kegiatan lain: ${amount.text}.`,
  };
}

function gapBetween(count: number, spareMm: number, caps: Caps): number {
  const least = caps.activity * GAP.betweenFields;
  return count < 2 ? least : least + Math.min(spareMm / (count - 1), caps.field * 2.4);
}
