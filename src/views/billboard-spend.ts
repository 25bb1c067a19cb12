import { layOutExpenditure, othersOf } from './billboard-expenditure.ts';
import type { BoardContent } from './billboard-content.ts';
import { wrapText } from './billboard-measure.ts';
import { blockMm, writeBlock } from './billboard-pen.ts';
import { drawExpenditure } from './billboard-spending.ts';

/** Between the columns of a print, in mm. */
export const GUTTER_MM = 60;
const NOTES_CAP = 20;
const BEFORE_NOTES_MM = 34;

/** Where the bidang and the notes below them may stand, in mm. */
export interface SpendingPlace {
  readonly leftMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
  readonly columnMm: number;
  readonly columns: number;
  readonly notesMm: number;
  readonly cornerTopMm: number;
}

/** The bidang with their activities, and the notes at the bottom. `null`: no room. */
export function spend(content: BoardContent, place: SpendingPlace) {
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
    { mustBeWhole: content.mustBeWhole, enough: content.enough },
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
