import { largestCap, textWidth, wrapAtMost, wrapText } from './billboard-measure.ts';
import { linesMm, RHYTHM } from './billboard-rhythm.ts';
import { floorMm, type Billboard, type TextBlock } from './billboard-types.ts';
import type { BoardWords } from './billboard-words.ts';

type Page = Billboard['page'];

/** Cap heights of the headline on one line, then on more. */
const HEADLINE_CAPS = range(136, 106, 2);
const HEADLINE_LEAST = floorMm('headline');
const AUTHORITY_CAP = 30;
const LEGAL_CAP = 26;
const STAGE_CAP = 30;

/** Title block over the full width: who speaks, what it is about, what it rests on. */
export function layOutHeader(words: BoardWords, page: Page, emblemSvg: string | null): Billboard['header'] {
  const textLeftMm = page.marginMm + (emblemSvg === null ? 0 : 330);
  const widthMm = page.widthMm - page.marginMm - textLeftMm;
  const stage = { lines: [words.stage], capMm: STAGE_CAP };
  const chipMm = textWidth(words.stage, 800, STAGE_CAP) + 140;
  const authority = oneLineOrParts(words.authority, 700, AUTHORITY_CAP, widthMm - chipMm);
  const headline = headlineOf(words, widthMm);
  const legal = oneLineOrParts(words.legal, 500, LEGAL_CAP, widthMm);
  const topMm = page.safeMm + 18;
  const { afterAuthority, afterHeadline, below } = RHYTHM.header;
  const headlineMm = linesMm(headline.lines.length, headline.capMm, RHYTHM.headlineLine);
  const heightMm =
    topMm + blockMm(authority) + afterAuthority + headlineMm + afterHeadline + blockMm(legal) + below;
  return { heightMm, topMm, emblemSvg, textLeftMm, authority, headline, legal, stage };
}

/** On one line as large as it fits, else on two; of a name that is longer still the end is left out, not the year. */
function headlineOf({ headline, village }: BoardWords, widthMm: number): TextBlock {
  const capMm = largestCap(headline(village), 800, widthMm, HEADLINE_CAPS);
  if (capMm !== null) return { lines: [headline(village)], capMm };
  let block = wrapped(headline(village), 800, HEADLINE_LEAST, widthMm);
  for (let name = village; block.lines.length > 2 && name !== ''; name = name.slice(0, -1))
    block = wrapped(headline(`${name.trimEnd()}…`), 800, HEADLINE_LEAST, widthMm);
  return block;
}

/** The band under the title; `null` where there is nothing to notice. */
export function layOutNotice(text: string, topMm: number, page: Page): Billboard['notice'] {
  if (text === '') return null;
  const block = wrapped(text, 800, 32, page.widthMm - 2 * page.marginMm);
  return { ...block, topMm, heightMm: blockMm(block) + 2 * RHYTHM.notice.edge };
}

const CARD_MM = 384;
const FOOTER_CAPS = { heading: 30, body: 24, invitation: 24, source: 18 } as const;

/** Whom to ask, where everything stands, and how the data can be checked. */
export function layOutFooter(words: BoardWords, address: string, page: Page): Billboard['footer'] {
  const qrLeftMm = page.widthMm - page.marginMm - CARD_MM;
  const rightMm = qrLeftMm - 50;
  const contactMm = 1.55 * page.columnMm;
  const addressMm = rightMm - (page.marginMm + contactMm + page.gutterMm);
  const letters = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const addressCap = largestCap(letters, 700, addressMm, [28, 26, 24, 22, 20]) ?? 18;
  const addressLines = wrapped(letters, 700, addressCap, addressMm);
  const { edge, afterHeading, afterAddress, sourceLine } = RHYTHM.footer;
  const sourceMm =
    addressLines.lines.length * addressCap * RHYTHM.line +
    afterAddress +
    linesMm(words.source.length, FOOTER_CAPS.source, sourceLine);
  const contact = words.contact.flatMap((line) => wrapAtMost(line, 500, FOOTER_CAPS.body, contactMm, 2));
  const body = { lines: contact.slice(0, 5), capMm: FOOTER_CAPS.body };
  const heightMm =
    edge + FOOTER_CAPS.heading + afterHeading + Math.max(blockMm(body), sourceMm) + page.safeMm + 6;
  return {
    topMm: page.heightMm - heightMm,
    contact: { heading: 'Ada yang ingin ditanyakan atau diadukan?', headingCapMm: FOOTER_CAPS.heading, body },
    rightMm,
    invitation: { lines: ['Semua baris anggarannya ada di sini:'], capMm: FOOTER_CAPS.invitation },
    address: addressLines,
    source: { lines: words.source, capMm: FOOTER_CAPS.source },
    qr: {
      text: address,
      cardMm: CARD_MM,
      leftMm: qrLeftMm,
      topMm: page.heightMm - CARD_MM - 20,
      readFromMetres: 3,
    },
  };
}

function oneLineOrParts(
  parts: readonly [string, string],
  weight: 500 | 700,
  capMm: number,
  widthMm: number,
): TextBlock {
  const line = parts.join(' · ');
  if (textWidth(line, weight, capMm) <= widthMm) return { lines: [line], capMm };
  return { lines: parts.flatMap((part) => wrapAtMost(part, weight, capMm, widthMm, 1)), capMm };
}

function wrapped(text: string, weight: 500 | 700 | 800, capMm: number, widthMm: number): TextBlock {
  return { lines: wrapText(text, weight, capMm, widthMm), capMm };
}

function blockMm(block: TextBlock): number {
  return linesMm(block.lines.length, block.capMm);
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, index) => from - index * step);
}
