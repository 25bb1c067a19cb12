import type { ReferenceBook } from '../model/reference.ts';
import type { Village } from '../model/village.ts';
import type { Comparison } from './billboard-compare.ts';
import { boardContent, takeawayOf, type BoardContent } from './billboard-content.ts';
import { codeMark, layOutNarrowFooter } from './billboard-footer.ts';
import { layOutNotice } from './billboard-header.ts';
import { heading, HEADING_MM } from './billboard-heading.ts';
import { layOutUpright } from './billboard-main.ts';
import { largestCap, wrapText } from './billboard-measure.ts';
import { area, blockMm, write, writeBlock } from './billboard-pen.ts';
import { GUTTER_MM, spend } from './billboard-spend.ts';
import type { BillboardOptions, Canvas, Laid } from './billboard-types.ts';
import { inBlack } from './print-black.ts';
import { scaled } from './print-scale.ts';
import type { Mark, Print } from './print-types.ts';

/** A4, held in the hand: the smallest letters used here, 15.5 mm on a board, are 1.47 mm on it, for 36 cm. */
const A4 = { widthMm: 210, heightMm: 297, bleedMm: 0, safeMm: 8 } as const;
const SCALE = 0.095;
/** No closer to the floor for more activities: paper in the hand has no floor below this. */
const ENOUGH = 0;

/**
 * The leaflet for the village meeting: two pages of A4 in black, the budget at a glance and its activities. Any office
 * copier prints it, so it has no bleed. `null` where a page cannot hold the budget.
 */
export function leaflet(
  village: Village,
  compared: Comparison,
  reference: Pick<ReferenceBook, 'accounts' | 'activities'>,
  options: Pick<BillboardOptions, 'address' | 'emblemSvg'>,
): Print | null {
  const { address, emblemSvg } = options;
  const hasEmblem = emblemSvg !== undefined;
  const content = boardContent(village, compared, reference, { address, hasEmblem });
  const canvas: Canvas = {
    widthMm: A4.widthMm / SCALE,
    heightMm: A4.heightMm / SCALE,
    bleedMm: 0,
    safeMm: A4.safeMm / SCALE,
    marginMm: 12 / SCALE,
  };
  const first = glance(content, canvas);
  const second = activities(
    {
      ...content,
      enough: ENOUGH,
      notes: (others) => content.notes(others).replace('di kanan bawah', 'di halaman depan'),
    },
    canvas,
  );
  if (!first || !second) return null;
  return {
    name: 'selebaran',
    title: `${content.words.headline(village.name)}: selebaran`,
    author: `Pemerintah Desa ${village.name}`,
    sheet: { ...A4, drawnAt: 1, slugMm: 0, slugWords: '', ground: 'white' },
    pages: [first, second].map((marks) => inBlack(marks).map((mark) => scaled(mark, SCALE))),
    emblemSvg: emblemSvg ?? null,
    isBlack: true,
    code: address,
  };
}

/** Page one: what it is, how much, where from, what for, whom to ask. */
function glance(content: BoardContent, canvas: Canvas): readonly Mark[] | null {
  const { marginMm: left, widthMm, safeMm } = canvas;
  const innerMm = widthMm - 2 * left;
  const header = paperHeader(content, left, safeMm + 30, innerMm);
  const notice = layOutNotice(content.words.notice, left + 20, header.heightMm, innerMm - 40);
  const footer = layOutNarrowFooter(content.words, content.address, canvas, left, widthMm - left);
  const topMm = header.heightMm + (notice?.heightMm ?? 0) + 56;
  const main = layOutUpright(
    {
      ...content,
      fields: content.fields.map((field) => ({ ...field, activities: [] })),
      notes: () => 'Kegiatannya satu per satu: di halaman berikut.',
    },
    { leftMm: left, topMm, widthMm: innerMm, bottomMm: footer.topMm - 50 },
    { topMm: footer.code.topMm, notesRightMm: widthMm - left },
  );
  if (!main) return null;
  return [
    ...header.marks,
    ...(notice ? [area(left, header.heightMm, innerMm, notice.heightMm, 'alert')] : []),
    ...(notice?.marks ?? []),
    ...main.marks,
    area(left, footer.topMm, innerMm, 3, 'ink'),
    ...footer.marks,
    codeMark(footer),
  ];
}

const TITLE_CAPS = [80, 74, 68, 62, 56, 50] as const;
const EMBLEM_MM = 190;

/** Title in ink on paper: a copier has no colour to spend. */
function paperHeader({ words, hasEmblem }: BoardContent, x: number, y: number, innerMm: number): Laid {
  const left = x + (hasEmblem ? EMBLEM_MM + 50 : 0);
  const widthMm = x + innerMm - left;
  const title = words.headline(words.village);
  const cap = largestCap(title, 800, widthMm, TITLE_CAPS) ?? 50;
  const headline = { lines: wrapText(title, 800, cap, widthMm), capMm: cap };
  const legal = {
    lines: [...words.authority, `${words.stage} · ${words.legal.join(' · ')}`].flatMap((line) =>
      wrapText(line, 500, 24, widthMm),
    ),
    capMm: 24,
  };
  const below = y + blockMm(headline) + 44;
  return {
    marks: [
      ...(hasEmblem ? [{ kind: 'emblem', x, y, side: EMBLEM_MM } as const] : []),
      ...writeBlock('headline', left, y, headline, { weight: 800 }),
      ...writeBlock('legal', left, below, legal),
    ],
    heightMm: Math.max(below + blockMm(legal), y + EMBLEM_MM) + 40,
  };
}

/** Page two: the activities, as many as it takes. */
function activities(content: BoardContent, canvas: Canvas): readonly Mark[] | null {
  const { marginMm: left, widthMm, heightMm, safeMm } = canvas;
  const innerMm = widthMm - 2 * left;
  const { words } = content;
  const headTop = safeMm + 30;
  const notice = layOutNotice(words.notice, left + 20, headTop + 60, innerMm - 40);
  const top = headTop + 60 + (notice?.heightMm ?? 0) + 70;
  const spending = spend(content, {
    leftMm: left,
    topMm: top + HEADING_MM,
    bottomMm: heightMm - safeMm - 24,
    columnMm: (innerMm - GUTTER_MM) / 2,
    columns: 2,
    notesMm: innerMm,
    cornerTopMm: heightMm,
  });
  if (!spending) return null;
  return [
    ...write('legal', left, headTop, 26, words.headline(words.village), { weight: 700 }),
    ...write('legal', widthMm - left, headTop, 26, words.stage, { align: 'right' }),
    ...(notice ? [area(left, headTop + 60, innerMm, notice.heightMm, 'alert')] : []),
    ...(notice?.marks ?? []),
    ...heading(
      'Kegiatannya',
      takeawayOf(content.fields, content.isPartial.expenditure),
      'out',
      left,
      top,
      innerMm,
    ),
    ...spending.marks,
  ];
}
