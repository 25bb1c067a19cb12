import { textWidth } from './billboard-measure.ts';
import { area, write } from './billboard-pen.ts';
import { RHYTHM } from './billboard-rhythm.ts';
import type { ColourRole } from './headline.ts';
import type { Mark } from './print-types.ts';

const CAPS = { words: 42, takeaway: 24 } as const;
/** From a heading's first cap to the rows below it, in mm. */
export const HEADING_MM = CAPS.words + RHYTHM.heading.beforeTakeaway + CAPS.takeaway + 38;

/** A question under a rule in its colour, and in a sentence what the answer comes to, if it takes one line. */
export function heading(
  words: string,
  takeaway: string,
  role: ColourRole,
  x: number,
  y: number,
  widthMm: number,
): readonly Mark[] {
  const top = y + CAPS.words + RHYTHM.heading.beforeTakeaway;
  return [
    area(x, y - RHYTHM.heading.rule, widthMm, 6, role),
    ...write('heading', x, y, CAPS.words, words, { weight: 800 }),
    ...(textWidth(takeaway, 500, CAPS.takeaway) <= widthMm
      ? write('takeaway', x, top, CAPS.takeaway, takeaway)
      : []),
  ];
}
