import { sumKnown } from '../model/money.ts';
import type { BoardActivity, BoardField } from './billboard-budget.ts';
import { areNamesWhole, prepareField, type Caps, type PreparedField } from './billboard-field.ts';
import { RHYTHM } from './billboard-rhythm.ts';
import { amountOf, type Others } from './billboard-types.ts';
import { formatCount } from './written-amount.ts';

const GAP = RHYTHM.spending;

/** From generous to tight: at the largest of these that holds everything, everything is told. */
const CAPS: readonly Caps[] = [
  { field: 48, activity: 28, detail: 23 },
  { field: 46, activity: 26, detail: 21 },
  { field: 43, activity: 24, detail: 20 },
  { field: 40, activity: 22, detail: 18 },
  { field: 37, activity: 20, detail: 17 },
  { field: 34, activity: 19, detail: 16 },
  { field: 30, activity: 18, detail: 15.5 },
];

/** Activities that a board shows before its letters come closer to the floor. */
export const ENOUGH = 14;
const TIGHT: readonly Caps[] = [
  CAPS.at(-1) as Caps,
  { field: 28, activity: 16, detail: 14 },
  { field: 26, activity: 14.5, detail: 12.5 },
];

/** What is wanted where not everything fits. */
interface Wish {
  /** Only a layout that leaves nothing out is of use. */
  readonly mustBeWhole?: boolean;
  /** So many activities are sought before letters come closer to the floor. */
  readonly enough?: number;
}

/** An activity stays visibly below its bidang: its letters are at most this part of the bidang's. */
const RANK = 0.68;

/** Long figures may leave no room for a name at the largest letters of a try. */
function withSmallerFields(caps: Caps): readonly Caps[] {
  const smaller = [38, 34, 30].filter((field) => field < caps.field && field * RANK >= caps.activity);
  return [caps.field, ...smaller].map((field) => ({ field, activity: caps.activity, detail: caps.detail }));
}

/** Room for the columns, in mm; each has its own height. */
export interface Room {
  readonly columnMm: number;
  readonly gutterMm: number;
  readonly heightsMm: readonly number[];
}

/** A bidang and how many of its activities found room. */
export interface Block {
  readonly prepared: PreparedField;
  readonly count: number;
}

/** What found room, and how large. */
export interface ExpenditureLayout {
  readonly columnMm: number;
  readonly caps: Caps;
  /** A negative gap: not even the heads of the bidang fit. */
  readonly columns: readonly { readonly gapMm: number; readonly blocks: readonly Block[] }[];
  readonly omitted: readonly BoardActivity[];
}

/**
 * The largest letters at which every activity fits; where none do, the largest of {@link TIGHT} that show enough of
 * them, or `null` if everything must stand. A bidang shows its largest, so that those left out are smaller.
 */
export function layOutExpenditure(
  fields: readonly BoardField[],
  room: Room,
  unknown: string,
  { mustBeWhole = false, enough = ENOUGH }: Wish = {},
): ExpenditureLayout | null {
  for (const caps of CAPS.flatMap(withSmallerFields)) {
    if (!mayFit(fields, room, caps)) continue;
    const layout = bestSplit(fields, room, caps, unknown);
    const isWhole = layout.omitted.length === 0 && layout.columns.every((column) => column.gapMm >= 0);
    if (isWhole && areNamesWhole(fields, layout.columnMm, caps, unknown)) return layout;
  }
  if (mustBeWhole) return null;
  const tries = TIGHT.map((caps) => bestSplit(fields, room, caps, unknown));
  return tries.find((layout) => shownIn(layout) >= enough) ?? (tries.at(-1) as ExpenditureLayout);
}

function shownIn(layout: ExpenditureLayout): number {
  return layout.columns.reduce(
    (sum, { blocks }) => sum + blocks.reduce((all, { count }) => all + count, 0),
    0,
  );
}

/** Whether everything could fit if every name took one line; spares the search where it could not. */
function mayFit(fields: readonly BoardField[], room: Room, caps: Caps): boolean {
  const heads = fields.length * caps.field;
  const rows =
    fields.flatMap((field) => field.activities).length * caps.activity * (1 + GAP.betweenActivities);
  return heads + rows <= room.heightsMm.reduce((sum, height) => sum + height, 0);
}

function bestSplit(
  fields: readonly BoardField[],
  room: Room,
  caps: Caps,
  unknown: string,
): ExpenditureLayout {
  const prepared = fields.map((field) => prepareField(field, room.columnMm, caps, unknown));
  const count = room.heightsMm.length;
  if (fields.every((field) => field.activities.length === 0)) {
    const columnMm = count * room.columnMm + (count - 1) * room.gutterMm;
    const wide = fields.map((field) => prepareField(field, columnMm, caps, unknown));
    return toLayout([fillColumn(wide, Math.min(...room.heightsMm), caps)], caps, columnMm);
  }
  const all = fields.flatMap((field) => field.activities).reduce((sum, activity) => sum + activity.sen, 0);
  let best: readonly Column[] | null = null;
  let bestScore = -Infinity;
  for (const split of splitsOf(prepared.length, count)) {
    const columns = room.heightsMm.map((height, side) =>
      fillColumn(
        prepared.filter((_, index) => split[index] === side),
        height,
        caps,
      ),
    );
    const score = scoreOf(columns, all, split);
    if (score <= bestScore) continue;
    bestScore = score;
    best = columns;
  }
  if (!best) throw new Error('a board has at least one bidang');
  return toLayout(best, caps, room.columnMm);
}

/** Every way to part the bidang into columns, the largest in the first; into three or more only in their order. */
function splitsOf(fields: number, columns: number): readonly (readonly number[])[] {
  let splits: readonly (readonly number[])[] = [[0]];
  for (let index = 1; index < fields; index += 1) {
    splits = splits.flatMap((split) => {
      const last = split.at(-1) ?? 0;
      const next = columns > 2 ? [last, last + 1] : Array.from({ length: columns }, (_, column) => column);
      return next.filter((column) => column < columns).map((column) => [...split, column]);
    });
  }
  return splits.filter((split) => new Set(split).size === Math.min(columns, fields));
}

function scoreOf(columns: readonly Column[], all: number, split: readonly number[]): number {
  const sum = (of: (column: Column) => number): number =>
    columns.reduce((total, column) => total + of(column), 0);
  const overflow = sum((column) => Math.min(column.spareMm, 0));
  const bare = columns.flatMap((column) => column.blocks).filter(isBare).length;
  const isInOrder = split.every((column, index) => column >= (split[index - 1] ?? 0));
  const spares = columns.map((column) => column.spareMm);
  const told = sum((column) => column.told) / (all || 1);
  const shown = sum((column) => column.shown);
  return (
    overflow * 1e6 -
    bare * 1e5 +
    told * 30_000 +
    shown * 400 +
    (isInOrder ? 600 : 0) -
    (Math.max(...spares) - Math.min(...spares))
  );
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
  return {
    columnMm,
    caps,
    columns: columns.map(({ blocks, spareMm }) => ({
      gapMm: spareMm < 0 ? -1 : gapBetween(blocks.length, spareMm, caps),
      blocks,
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
