import { largestCap, textWidth, wrapAtMost, wrapText } from './billboard-measure.ts';
import { floorMm, type Billboard, type TextBlock } from './billboard-types.ts';
import type { BoardWords } from './billboard-words.ts';

type Page = Billboard['page'];

/** Cap heights of the headline on one line, then on more. */
const HEADLINE_CAPS = range(136, 106, 2);
const HEADLINE_LEAST = floorMm('headline');
const LEGAL_CAP = 26;
const STAGE_CAP = 30;
const LINE = 1.62;

/** Title block over the full width: who speaks, what it is about, what it rests on. */
export function layOutHeader(words: BoardWords, page: Page, emblemSvg: string | null): Billboard['header'] {
  const textLeftMm = page.marginMm + (emblemSvg === null ? 0 : 330);
  const widthMm = page.widthMm - page.marginMm - textLeftMm;
  const stage = { lines: [words.stage], capMm: STAGE_CAP };
  const chipMm = textWidth(words.stage, 800, STAGE_CAP) + 140;
  const speakers = wrapped(words.authority, 700, 30, widthMm - chipMm);
  const authority = { ...speakers, lines: speakers.lines.map((line) => line.replace(/ ·$/, '')) };
  const oneLine = largestCap(words.headline, 800, widthMm, HEADLINE_CAPS);
  const headline: TextBlock =
    oneLine === null
      ? wrapped(words.headline, 800, HEADLINE_LEAST, widthMm)
      : { lines: [words.headline], capMm: oneLine };
  const oneLegal = words.legal.join(' · ');
  const legal =
    textWidth(oneLegal, 500, LEGAL_CAP) <= widthMm
      ? { lines: [oneLegal], capMm: LEGAL_CAP }
      : { lines: words.legal.flatMap((line) => wrapText(line, 500, LEGAL_CAP, widthMm)), capMm: LEGAL_CAP };
  const topMm = page.safeMm + 18;
  const heightMm = topMm + blockMm(authority) + 46 + blockMm(headline, 1.32) + 54 + blockMm(legal) + 44;
  return { heightMm, topMm, emblemSvg, textLeftMm, authority, headline, legal, stage };
}

/** The band under the title; `null` where there is nothing to notice. */
export function layOutNotice(text: string, topMm: number, page: Page): Billboard['notice'] {
  if (text === '') return null;
  const block = wrapped(text, 800, 32, page.widthMm - 2 * page.marginMm);
  return { ...block, topMm, heightMm: blockMm(block) + 40 };
}

const CARD_MM = 384;
const FOOTER_CAPS = { heading: 30, body: 24, invitation: 24, source: 18 } as const;

/** Whom to ask, where everything stands, and how the data can be checked. */
export function layOutFooter(words: BoardWords, address: string, page: Page): Billboard['footer'] {
  const qrLeftMm = page.widthMm - page.marginMm - CARD_MM;
  const rightMm = qrLeftMm - 50 - (page.marginMm + 1.55 * page.columnMm + page.gutterMm);
  const contactMm = 1.55 * page.columnMm;
  const letters = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const addressCap = largestCap(letters, 700, rightMm, [28, 26, 24, 22, 20]) ?? 18;
  const contact = words.contact.flatMap((line) => wrapAtMost(line, 500, FOOTER_CAPS.body, contactMm, 2));
  const body = { lines: contact.slice(0, 5), capMm: FOOTER_CAPS.body };
  const heightMm = 42 + FOOTER_CAPS.heading + 26 + Math.max(blockMm(body), 100) + page.safeMm + 6;
  return {
    topMm: page.heightMm - heightMm,
    contact: { heading: 'Ada yang ingin ditanyakan atau diadukan?', headingCapMm: FOOTER_CAPS.heading, body },
    invitation: { lines: ['Semua baris anggarannya ada di sini:'], capMm: FOOTER_CAPS.invitation },
    address: wrapped(letters, 700, addressCap, rightMm),
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

function wrapped(text: string, weight: 500 | 700 | 800, capMm: number, widthMm: number): TextBlock {
  return { lines: wrapText(text, weight, capMm, widthMm), capMm };
}

/** Height of lines from the first cap to the last baseline. */
function blockMm(block: TextBlock, pitch: number = LINE): number {
  return block.capMm * (1 + (block.lines.length - 1) * pitch);
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, index) => from - index * step);
}
