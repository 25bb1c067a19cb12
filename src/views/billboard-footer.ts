import { largestCap, textWidth, wrapAtMost, wrapText } from './billboard-measure.ts';
import { blockMm, write, writeBlock, type Style } from './billboard-pen.ts';
import { linesMm, RHYTHM } from './billboard-rhythm.ts';
import type { Canvas, TextBlock } from './billboard-types.ts';
import type { BoardWords } from './billboard-words.ts';
import type { Mark } from './print-types.ts';

/** White card of the QR code, quiet zone included: a tenth of three metres and more. */
const CARD_MM = 384;
const CAPS = { heading: 30, body: 24, invitation: 24, source: 18 } as const;
const ADDRESS_CAPS = [28, 26, 24, 22, 20] as const;
const HEADING = 'Ada yang ingin ditanyakan atau diadukan?';
const INVITATION = 'Semua baris anggarannya ada di sini:';
const GAP = RHYTHM.footer;
const ON_BAND: Style = { tone: 'paper' };

/** The foot of a board: marks, its upper edge, and the code that may stand out of it. */
export interface Footer {
  readonly topMm: number;
  readonly marks: readonly Mark[];
  readonly code: { readonly leftMm: number; readonly topMm: number };
  /** Right edge of what stands beside the code. */
  readonly rightMm: number;
}

/** Whom to ask at the left, where everything stands at the right, beside the code. */
export function layOutWideFooter(words: BoardWords, address: string, canvas: Canvas): Footer {
  const left = canvas.marginMm;
  const codeLeft = canvas.widthMm - left - CARD_MM;
  const rightMm = codeLeft - 50;
  const contactMost = (rightMm - left) * (1 - LEAST_RIGHT);
  const letters = addressOf(address, rightMm - left - 0.51 * (rightMm - left) - BETWEEN_MM);
  const contactMm = Math.min(contactMost, rightMm - left - BETWEEN_MM - widestMm(words, letters));
  const body = contactOf(words, contactMm, 3, 6);
  const lettersMm = letters.lines.length * letters.capMm * RHYTHM.line;
  const sourceMm = lettersMm + GAP.afterAddress + linesMm(words.source.length, CAPS.source, GAP.sourceLine);
  const heightMm =
    GAP.edge +
    CAPS.heading +
    GAP.afterHeading +
    Math.max(blockMm(body), sourceMm) +
    Math.max(canvas.safeMm, 50) +
    6;
  const topMm = canvas.heightMm - heightMm;
  const y = topMm + GAP.edge;
  const below = y + CAPS.heading + GAP.afterHeading;
  const source = { lines: words.source, capMm: CAPS.source };
  const right: Style = { ...ON_BAND, align: 'right' };
  const marks = [
    ...write('contact', left, y, CAPS.heading, HEADING, { ...ON_BAND, weight: 800 }),
    ...writeBlock('contact', left, below, body, ON_BAND),
    ...write('address', rightMm, y + CAPS.heading - CAPS.invitation, CAPS.invitation, INVITATION, right),
    ...writeBlock('address', rightMm, below, letters, { ...right, weight: 700 }),
    ...writeBlock('source', rightMm, below + lettersMm + GAP.afterAddress, source, {
      ...right,
      line: GAP.sourceLine,
    }),
  ];
  const codeTop = canvas.heightMm - CARD_MM - Math.max(20, canvas.safeMm * 0.4);
  return { topMm, marks, code: { leftMm: codeLeft, topMm: codeTop }, rightMm };
}

/** Of the foot beside the code, the least for where everything stands; and what parts it from whom to ask. */
const LEAST_RIGHT = 0.3;
const BETWEEN_MM = 60;

function widestMm(words: BoardWords, letters: TextBlock): number {
  return Math.max(
    textWidth(INVITATION, 500, CAPS.invitation),
    ...letters.lines.map((line) => textWidth(line, 700, letters.capMm)),
    ...words.source.map((line) => textWidth(line, 500, CAPS.source)),
  );
}

/** Everything below each other in a narrow column, the code at its right. */
export function layOutNarrowFooter(
  words: BoardWords,
  address: string,
  canvas: Canvas,
  leftMm: number,
  rightMm: number,
): Footer {
  const codeLeft = rightMm - CARD_MM;
  const widthMm = codeLeft - 44 - leftMm;
  const heading = { lines: wrapText(HEADING, 800, CAPS.heading, widthMm), capMm: CAPS.heading };
  const body = contactOf(words, widthMm, 3, 8);
  const letters = addressOf(address, widthMm);
  const source = { lines: words.source, capMm: CAPS.source };
  const parts = [
    { part: 'contact', block: heading, style: { ...ON_BAND, weight: 800 }, gap: GAP.afterHeading },
    { part: 'contact', block: body, style: ON_BAND, gap: 44 },
    {
      part: 'address',
      block: { lines: wrapText(INVITATION, 500, CAPS.invitation, widthMm), capMm: CAPS.invitation },
      style: ON_BAND,
      gap: 18,
    },
    { part: 'address', block: letters, style: { ...ON_BAND, weight: 700 }, gap: 28 },
    { part: 'source', block: source, style: { ...ON_BAND, line: GAP.sourceLine }, gap: 0 },
  ] as const;
  const heights = parts.map(({ block, style, gap }) => blockMm(block, (style as Style).line) + gap);
  const lettersMm = heights.reduce((sum, height) => sum + height, 0);
  const heightMm = GAP.edge + Math.max(lettersMm, CARD_MM) + Math.max(canvas.safeMm, 50) + 6;
  const topMm = canvas.heightMm - heightMm;
  let y = topMm + GAP.edge;
  const marks = parts.flatMap(({ part, block, style }, index) => {
    const drawn = writeBlock(part, leftMm, y, block, style);
    y += heights[index] ?? 0;
    return drawn;
  });
  return { topMm, marks, code: { leftMm: codeLeft, topMm: topMm + GAP.edge }, rightMm: codeLeft - 44 };
}

/** The code with its card. */
export function codeMark({ code }: Footer): Mark {
  return { kind: 'code', x: code.leftMm, y: code.topMm, side: CARD_MM };
}

/** Of a very long address the end is left out; the code leads to all of it. */
function contactOf(words: BoardWords, widthMm: number, each: number, most: number): TextBlock {
  const lines = words.contact.flatMap((line) => wrapAtMost(line, 500, CAPS.body, widthMm, each));
  return { lines: lines.slice(0, most), capMm: CAPS.body };
}

function addressOf(address: string, widthMm: number): TextBlock {
  const letters = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const capMm = largestCap(letters, 700, widthMm, ADDRESS_CAPS) ?? 18;
  return { lines: wrapText(letters, 700, capMm, widthMm), capMm };
}
