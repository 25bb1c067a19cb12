import type { BoardContent } from './billboard-content.ts';
import { takeawayOf } from './billboard-content.ts';
import { layOutExpenditure, othersOf, type ExpenditureLayout } from './billboard-expenditure.ts';
import { layOutFigures } from './billboard-figures.ts';
import { textWidth, wrapText } from './billboard-measure.ts';
import { area, blockMm, write, writeBlock } from './billboard-pen.ts';
import { drawRevenue, isRevenueWhole, layOutRevenue, type RevenueLayout } from './billboard-revenue.ts';
import { RHYTHM } from './billboard-rhythm.ts';
import { drawExpenditure } from './billboard-spending.ts';
import { drawSumColumn, drawSumSentence, sumCapMm, sumColumnMm } from './billboard-sum.ts';
import type { Place } from './billboard-types.ts';
import type { ColourRole } from './headline.ts';
import type { Mark } from './print-types.ts';

const GUTTER_MM = 60;
const HEADING = { cap: 42, takeaway: 24, mm: 42 + RHYTHM.heading.beforeTakeaway + 24 + 38 } as const;
const NOTES_CAP = 20;
const BEFORE_NOTES_MM = 34;

/** The figures, revenue, sum and expenditure of a board. */
export interface MainLayout {
  readonly marks: readonly Mark[];
  readonly revenue: RevenueLayout;
  readonly expenditure: ExpenditureLayout;
}

/** Where the last column and the notes end, because something else stands out of the foot. */
export interface Corner {
  readonly topMm: number;
  readonly notesRightMm: number;
}

/** Wide: three figures above columns side by side, revenue and the sum in the first. `null`: no room. */
export function layOutAcross(content: BoardContent, place: Place, corner: Corner): MainLayout | null {
  const { leftMm, widthMm, bottomMm } = place;
  const thirdMm = (widthMm - 2 * GUTTER_MM) / 3;
  const thirds = [0, 1, 2].map((index) => leftMm + index * (thirdMm + GUTTER_MM));
  const figures = layOutFigures(content.figures, thirds, place.topMm, thirdMm);
  if (!figures) return null;
  const count = widthMm >= 3600 ? 4 : 3;
  const columnMm = (widthMm - (count - 1) * GUTTER_MM) / count;
  const mainTop = place.topMm + figures.heightMm + 66;
  const rowsTop = mainTop + HEADING.mm;
  const { sumRows } = content;
  const revenue = layOutRevenue(
    content.shares,
    columnMm,
    (cap) => bottomMm - rowsTop - sumColumnMm(sumRows.length, sumCapMm(cap)) - 1,
    content.unknown,
  );
  if (!revenue || (content.mustBeWhole && !isRevenueWhole(revenue, content.shares))) return null;
  const sumCap = sumCapMm(revenue.capMm);
  const sumTop = bottomMm - sumColumnMm(sumRows.length, sumCap);
  const spendingLeft = leftMm + columnMm + GUTTER_MM;
  const spending = spend(content, {
    leftMm: spendingLeft,
    topMm: rowsTop,
    bottomMm,
    columnMm,
    columns: count - 1,
    notesMm: corner.notesRightMm - spendingLeft,
    cornerTopMm: corner.topMm,
  });
  if (!spending) return null;
  const spendingMm = (count - 1) * columnMm + (count - 2) * GUTTER_MM;
  return {
    revenue,
    expenditure: spending.layout,
    marks: [
      ...figures.marks,
      ...revenueHeading(content, leftMm, mainTop, columnMm),
      ...drawRevenue(revenue, leftMm, rowsTop, columnMm).marks,
      ...drawSumColumn(sumRows, sumCap, leftMm, sumTop, columnMm),
      ...heading('Untuk apa?', takeawayOf(content.fields), 'out', spendingLeft, mainTop, spendingMm),
      ...spending.marks,
    ],
  };
}

/** Upright: figures, revenue and the sum above, expenditure below. `null`: no room. */
export function layOutUpright(content: BoardContent, place: Place, corner: Corner): MainLayout | null {
  const { leftMm, topMm, widthMm, bottomMm } = place;
  const isBroad = widthMm >= 1500;
  const columnMm = isBroad ? (widthMm - GUTTER_MM) / 2 : widthMm;
  const figures = layOutFigures(content.figures, [leftMm], topMm, columnMm);
  if (!figures) return null;
  const revenueLeft = isBroad ? leftMm + columnMm + GUTTER_MM : leftMm;
  const revenueTop = topMm + (isBroad ? 34 : figures.heightMm + 100);
  const most = isBroad
    ? Math.max(figures.heightMm - 34, (bottomMm - topMm) * 0.24)
    : (bottomMm - topMm) * 0.3;
  const revenue = layOutRevenue(content.shares, columnMm, () => most - HEADING.mm, content.unknown);
  if (!revenue || (content.mustBeWhole && !isRevenueWhole(revenue, content.shares))) return null;
  const rows = drawRevenue(revenue, revenueLeft, revenueTop + HEADING.mm, columnMm);
  const upperBottom = Math.max(revenueTop + HEADING.mm + rows.heightMm, topMm + figures.heightMm);
  const sum = isBroad
    ? drawSumSentence(content.sumRows, leftMm, upperBottom + 64, widthMm)
    : {
        marks: drawSumColumn(content.sumRows, 28, leftMm, upperBottom + 64, widthMm),
        heightMm: sumColumnMm(content.sumRows.length, 28) - 28 * (RHYTHM.revenue.sumLine - 1),
      };
  const spendingTop = upperBottom + 64 + sum.heightMm + 100;
  const spending = spend(content, {
    leftMm,
    topMm: spendingTop + HEADING.mm,
    bottomMm,
    columnMm,
    columns: isBroad ? 2 : 1,
    notesMm: corner.topMm < bottomMm ? corner.notesRightMm - leftMm : widthMm,
    cornerTopMm: corner.topMm,
  });
  if (!spending) return null;
  return {
    revenue,
    expenditure: spending.layout,
    marks: [
      ...figures.marks,
      ...revenueHeading(content, revenueLeft, revenueTop, columnMm),
      ...rows.marks,
      ...sum.marks,
      ...heading('Untuk apa?', takeawayOf(content.fields), 'out', leftMm, spendingTop, widthMm),
      ...spending.marks,
    ],
  };
}

interface SpendingPlace {
  readonly leftMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
  readonly columnMm: number;
  readonly columns: number;
  readonly notesMm: number;
  readonly cornerTopMm: number;
}

function spend(content: BoardContent, place: SpendingPlace) {
  const { leftMm, topMm, bottomMm, columnMm, columns } = place;
  // Which activities find room depends on how many lines the notes take, and these on the sum of the others.
  const all = othersOf(content.fields.flatMap((field) => field.activities));
  const reserved = notesBlock(content.notes(all), place.notesMm);
  const notesTop = bottomMm - blockMm(reserved);
  const heightsMm = Array.from(
    { length: columns },
    (_, index) =>
      Math.min(notesTop, index === columns - 1 ? place.cornerTopMm : notesTop) - BEFORE_NOTES_MM - topMm,
  );
  const layout = layOutExpenditure(
    content.fields,
    { columnMm, gutterMm: GUTTER_MM, heightsMm },
    content.unknown,
    content.mustBeWhole,
  );
  if (layout === null || layout.columns.some((column) => column.gapMm < 0)) return null;
  const notes = notesBlock(content.notes(othersOf(layout.omitted)), place.notesMm);
  const marks = [
    ...drawExpenditure(layout, leftMm, topMm, GUTTER_MM),
    ...writeBlock('note', leftMm, notesTop, notes, { weight: 700 }),
  ];
  return { layout, marks };
}

function notesBlock(text: string, widthMm: number) {
  return { lines: wrapText(text, 700, NOTES_CAP, widthMm), capMm: NOTES_CAP };
}

function revenueHeading(content: BoardContent, x: number, y: number, widthMm: number): readonly Mark[] {
  return heading('Dari mana uangnya?', takeawayOf(content.shares), 'in', x, y, widthMm);
}

/** A question under a rule in its colour, and in a sentence what the answer comes to, if it takes one line. */
function heading(
  words: string,
  takeaway: string,
  role: ColourRole,
  x: number,
  y: number,
  widthMm: number,
): readonly Mark[] {
  const { cap, takeaway: takeawayCap } = HEADING;
  const top = y + cap + RHYTHM.heading.beforeTakeaway;
  return [
    area(x, y - RHYTHM.heading.rule, widthMm, 6, role),
    ...write('heading', x, y, cap, words, { weight: 800 }),
    ...(textWidth(takeaway, 500, takeawayCap) <= widthMm
      ? write('takeaway', x, top, takeawayCap, takeaway)
      : []),
  ];
}
