import { fitsLines, largestCap, textWidth, wrapAtMost, wrapText } from './billboard-measure.ts';
import { area, blockMm, write, writeBlock } from './billboard-pen.ts';
import { linesMm, RHYTHM } from './billboard-rhythm.ts';
import type { Laid, TextBlock } from './billboard-types.ts';
import type { BoardWords } from './billboard-words.ts';
import { floorMm, type Mark } from './print-types.ts';

/** Cap heights of the headline, the largest first. */
const HEADLINE_CAPS = Array.from({ length: 16 }, (_, index) => 136 - index * 2);
const HEADLINE_LEAST = floorMm('headline');
/** On several lines a headline need not be as large as on one. */
const WRAPPED_MOST = 120;
const AUTHORITY_CAP = 30;
const LEGAL_CAP = 26;
const STAGE_CAP = 30;
const CHIP = { x: 34, y: 20 } as const;
const DISC_MM = 280;
const GAP = RHYTHM.header;

/** Where a title block may stand, in mm. */
export interface HeaderPlace {
  readonly leftMm: number;
  readonly rightMm: number;
  /** First line of letters. */
  readonly topMm: number;
}

/** Title block with the emblem beside it and the stage at its right end: for wide sheets. */
export function layOutWideHeader(words: BoardWords, place: HeaderPlace, hasEmblem: boolean): Laid {
  const left = place.leftMm + (hasEmblem ? DISC_MM + 50 : 0);
  const widthMm = place.rightMm - left;
  const chipMm = textWidth(words.stage, 800, STAGE_CAP) + 2 * CHIP.x + 72;
  const authority = authorityOf(words.authority, widthMm, chipMm);
  const headline = headlineOf(words, widthMm, 2);
  const legal = oneLineOrParts(words.legal, 500, LEGAL_CAP, widthMm);
  const laid = titleLines(left, place.topMm, authority, headline, legal);
  const heightMm = place.topMm + laid.heightMm + GAP.below;
  const marks = [
    ...laid.marks,
    ...chip(words.stage, place.rightMm, place.topMm - 36, 'right'),
    ...(hasEmblem ? disc(place.leftMm, (heightMm + 10 - DISC_MM) / 2) : []),
  ];
  return { marks, heightMm };
}

/** Title block in a narrow column: emblem and authority above, then the headline over the whole width. */
export function layOutNarrowHeader(words: BoardWords, place: HeaderPlace, hasEmblem: boolean): Laid {
  const widthMm = place.rightMm - place.leftMm;
  const left = place.leftMm + (hasEmblem ? DISC_MM + 50 : 0);
  const authority = {
    lines: words.authority.flatMap((part) =>
      wrapText(part, 700, AUTHORITY_CAP, place.rightMm - left).slice(0, 3),
    ),
    capMm: AUTHORITY_CAP,
  };
  const chipTop = place.topMm;
  const authorityTop = chipTop + STAGE_CAP + 2 * CHIP.y + 40;
  const upperMm = Math.max(authorityTop + blockMm(authority) - place.topMm, hasEmblem ? DISC_MM : 0);
  const headline = headlineOf(words, widthMm, 4);
  const legal = {
    lines: words.legal.flatMap((part) => wrapText(part, 500, LEGAL_CAP, widthMm).slice(0, 3)),
    capMm: LEGAL_CAP,
  };
  const none = { lines: [], capMm: AUTHORITY_CAP };
  const title = titleLines(place.leftMm, place.topMm + upperMm + 60, none, headline, legal);
  const marks = [
    ...chip(words.stage, left, chipTop, 'left'),
    ...writeBlock('authority', left, authorityTop, authority, { weight: 700, tone: 'paper' }),
    ...title.marks,
    ...(hasEmblem ? disc(place.leftMm, place.topMm) : []),
  ];
  return { marks, heightMm: place.topMm + upperMm + 60 + title.heightMm + GAP.below };
}

function titleLines(x: number, y: number, authority: TextBlock, headline: TextBlock, legal: TextBlock): Laid {
  const line = RHYTHM.headlineLine;
  const headlineTop = y + (authority.lines.length === 0 ? 0 : blockMm(authority) + GAP.afterAuthority);
  const legalTop = headlineTop + blockMm(headline, line) + GAP.afterHeadline;
  return {
    marks: [
      ...writeBlock('authority', x, y, authority, { weight: 700, tone: 'paper' }),
      ...writeBlock('headline', x, headlineTop, headline, { weight: 800, tone: 'paper', line }),
      ...writeBlock('legal', x, legalTop, legal, { tone: 'paper' }),
    ],
    heightMm: legalTop + blockMm(legal) - y,
  };
}

/** The stage in ink on paper. */
function chip(words: string, x: number, y: number, align: 'left' | 'right'): readonly Mark[] {
  const letters = textWidth(words, 800, STAGE_CAP);
  const left = align === 'right' ? x - letters - 2 * CHIP.x : x;
  return [
    area(left, y, letters + 2 * CHIP.x, STAGE_CAP + 2 * CHIP.y, 'paper', 12),
    ...write('stage', left + CHIP.x, y + CHIP.y, STAGE_CAP, words, { weight: 800 }),
  ];
}

const EMBLEM_EDGE_MM = 46;

/** The emblem on a disc of paper. */
export function disc(x: number, y: number, side: number = DISC_MM): readonly Mark[] {
  const edge = EMBLEM_EDGE_MM * (side / DISC_MM);
  return [
    area(x, y, side, side, 'paper', side / 2),
    { kind: 'emblem', x: x + edge, y: y + edge, side: side - 2 * edge },
  ];
}

/** On one line as large as it fits, else on up to `most`; of a name that is longer still the end is left out. */
function headlineOf({ headline, village }: BoardWords, widthMm: number, most: number): TextBlock {
  const whole = headline(village);
  const onOneLine = largestCap(whole, 800, widthMm, HEADLINE_CAPS);
  if (onOneLine !== null) return { lines: [whole], capMm: onOneLine };
  const wrapped = HEADLINE_CAPS.find(
    (cap) => cap <= WRAPPED_MOST && (most > 2 || widthMm < 2000) && fitsLines(whole, 800, cap, widthMm, most),
  );
  let lines = wrapText(whole, 800, wrapped ?? HEADLINE_LEAST, widthMm);
  for (let name = village; lines.length > most && name !== ''; name = name.slice(0, -1))
    lines = wrapText(headline(`${name.trimEnd()}…`), 800, HEADLINE_LEAST, widthMm);
  const capMm = wrapped ?? HEADLINE_LEAST;
  return { lines: balanced(lines, capMm, widthMm), capMm };
}

/** The same number of lines, as even as they come: no year alone below a long name. */
function balanced(lines: readonly string[], capMm: number, widthMm: number): readonly string[] {
  const whole = lines.join(' ');
  let even = lines;
  for (let width = widthMm * 0.98; width > widthMm / 2; width -= widthMm * 0.02) {
    const next = wrapText(whole, 800, capMm, width);
    const isWhole = next.every((line) => textWidth(line, 800, capMm) <= width) && next.join(' ') === whole;
    if (next.length !== lines.length || !isWhole) break;
    even = next;
  }
  return even;
}

/** The stage stands beside the first line only. */
function authorityOf(parts: readonly [string, string], widthMm: number, chipMm: number): TextBlock {
  const [village, region] = parts;
  const besideMm = widthMm - chipMm;
  const line = parts.join(' · ');
  if (textWidth(line, 700, AUTHORITY_CAP) <= besideMm) return { lines: [line], capMm: AUTHORITY_CAP };
  const lines = [
    ...wrapAtMost(village, 700, AUTHORITY_CAP, besideMm, 1),
    ...wrapAtMost(region, 700, AUTHORITY_CAP, widthMm, 1),
  ];
  return { lines, capMm: AUTHORITY_CAP };
}

function oneLineOrParts(
  parts: readonly [string, string],
  weight: 500 | 700,
  capMm: number,
  widthMm: number,
): TextBlock {
  const line = parts.join(' · ');
  if (textWidth(line, weight, capMm) <= widthMm) return { lines: [line], capMm };
  return { lines: parts.flatMap((part) => wrapAtMost(part, weight, capMm, widthMm, 2)), capMm };
}

/** The band that tells of invented data or a draft; `null` where there is nothing to notice. */
export function layOutNotice(
  text: string,
  leftMm: number,
  topMm: number,
  widthMm: number,
): { readonly marks: readonly Mark[]; readonly heightMm: number } | null {
  if (text === '') return null;
  const block = { lines: wrapText(text, 800, 32, widthMm), capMm: 32 };
  const edge = RHYTHM.notice.edge;
  return {
    marks: writeBlock('notice', leftMm, topMm + edge, block, { weight: 800 }),
    heightMm: linesMm(block.lines.length, block.capMm) + 2 * edge,
  };
}
