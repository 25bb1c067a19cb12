import type { BoardContent } from './billboard-content.ts';
import { takeawayOf } from './billboard-content.ts';
import type { ExpenditureLayout } from './billboard-expenditure.ts';
import { layOutFigures } from './billboard-figures.ts';
import { heading, HEADING_MM } from './billboard-heading.ts';
import { drawRevenue, isRevenueWhole, layOutRevenue, type RevenueLayout } from './billboard-revenue.ts';
import { RHYTHM } from './billboard-rhythm.ts';
import { GUTTER_MM, spend } from './billboard-spend.ts';
import { drawSumColumn, drawSumSentence, sumCapMm, sumColumnMm } from './billboard-sum.ts';
import type { Place } from './billboard-types.ts';
import type { Mark } from './print-types.ts';

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
  const rowsTop = mainTop + HEADING_MM;
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
  const revenue = layOutRevenue(content.shares, columnMm, () => most - HEADING_MM, content.unknown);
  if (!revenue || (content.mustBeWhole && !isRevenueWhole(revenue, content.shares))) return null;
  const rows = drawRevenue(revenue, revenueLeft, revenueTop + HEADING_MM, columnMm);
  const upperBottom = Math.max(revenueTop + HEADING_MM + rows.heightMm, topMm + figures.heightMm);
  const sum = isBroad
    ? drawSumSentence(content.sumRows, leftMm, upperBottom + 64, widthMm)
    : {
        marks: drawSumColumn(content.sumRows, 28, leftMm, upperBottom + 64, widthMm),
        heightMm: sumColumnMm(content.sumRows.length, 28) - 28 * (RHYTHM.revenue.sumLine - 1),
      };
  const spendingTop = upperBottom + 64 + sum.heightMm + 100;
  const spending = spend(content, {
    leftMm,
    topMm: spendingTop + HEADING_MM,
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

function revenueHeading(content: BoardContent, x: number, y: number, widthMm: number): readonly Mark[] {
  return heading('Dari mana uangnya?', takeawayOf(content.shares), 'in', x, y, widthMm);
}
