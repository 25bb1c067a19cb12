import { RHYTHM } from './billboard-rhythm.ts';

/** Weights of Plus Jakarta Sans that prints are set in. */
export type Weight = 500 | 700 | 800;

/** Advance widths in thousandths of the size, of the signs from U+0020 to U+007E and then {@link EXTRA}. */
const ADVANCES: Readonly<Record<Weight, readonly number[]>> = {
  500: advances(
    '173 312 429 832 646 998 754 267 323 323 499 624 299 532 317 455 600 600 600 600 600 600 600 600 ' +
      '600 600 317 337 624 624 624 527 928 672 692 779 741 606 583 817 735 264 386 662 535 855 738 878 ' +
      '645 878 648 646 522 706 667 996 618 635 580 349 455 349 624 620 362 575 669 603 669 614 397 659 ' +
      '580 237 237 558 237 913 580 654 669 669 350 511 396 580 533 826 511 553 460 344 332 344 624 597 ' +
      '927 624 317 624 717 467 467 299 299',
  ),
  700: advances(
    '178 371 498 915 647 1046 793 311 379 379 540 660 357 600 378 506 600 600 600 600 600 600 600 600 ' +
      '600 600 378 398 660 660 660 583 927 712 691 774 740 595 586 808 733 279 393 679 543 893 741 878 ' +
      '648 878 661 647 542 718 697 1020 661 660 571 416 506 416 660 663 381 580 672 608 672 612 406 652 ' +
      '593 252 252 577 252 924 593 652 672 672 374 514 413 593 566 883 558 586 481 398 395 398 660 655 ' +
      '985 660 378 660 778 560 560 357 357',
  ),
  800: advances(
    '180 400 532 956 647 1070 813 333 407 407 560 678 386 634 408 532 600 600 600 600 600 600 600 600 ' +
      '600 600 408 428 678 678 678 611 926 732 690 772 739 589 587 804 732 287 396 687 547 912 742 878 ' +
      '649 878 667 647 552 724 712 1032 682 672 567 449 532 449 678 684 391 583 673 611 673 611 410 648 ' +
      '599 260 260 586 260 929 599 651 673 673 386 515 421 599 582 912 582 602 492 425 426 425 678 684 ' +
      '1014 678 408 678 808 606 606 386 386',
  ),
};
const EXTRA = '–—−·×…“”‘’';
const NO_BREAK_SPACE = '\u00a0';
/** As wide as the widest sign we know, so that an unknown one never overflows. */
const UNKNOWN_ADVANCE = 1070;
/** Kerning may widen a pair by a little; a line is measured that much longer. */
const SLACK = 1.01;

/**
 * Width of a line in mm, never below what the typesetter needs (proved in `print/compile.test.ts`).
 * @example textWidth('Rp0', 700, 20)
 */
export function textWidth(text: string, weight: Weight, capMm: number): number {
  return thousandthsOf(text, weight) * perThousandth(capMm);
}

/** Millimetres of a thousandth of the size. */
function perThousandth(capMm: number): number {
  return (capMm * SLACK) / (1000 * RHYTHM.capPerSize);
}

/** What is known of a text does not depend on the letters that it is tried in. */
const REMEMBERED = 5_000;

function remembered<T>(of: (text: string, weight: Weight) => T): (text: string, weight: Weight) => T {
  const known: Readonly<Record<Weight, Map<string, T>>> = { 500: new Map(), 700: new Map(), 800: new Map() };
  return (text, weight) => {
    const texts = known[weight];
    const found = texts.get(text);
    if (found !== undefined) return found;
    const made = of(text, weight);
    if (texts.size >= REMEMBERED) texts.clear();
    texts.set(text, made);
    return made;
  };
}

/** Width in thousandths of the size. */
const thousandthsOf = remembered((text, weight) => {
  let sum = 0;
  for (const sign of text) sum += advanceOf(sign, weight);
  return sum;
});

/** A text as it may be broken, widths in thousandths of the size. */
const broken = remembered((text, weight) => {
  const words = text.split(/[ \t\n\r]+/);
  const widths = words.map((word) => thousandthsOf(word, weight));
  return { words, widths, widest: Math.max(...widths), isPlain: !SPACES.test(text) };
});

/**
 * The text broken at spaces into lines of at most `widthMm`; a word that is longer than a line is broken inside,
 * because letters are never squeezed.
 */
export function wrapText(text: string, weight: Weight, capMm: number, widthMm: number): readonly string[] {
  if (text === '') return [];
  const room = widthMm / perThousandth(capMm);
  const { words, widths, isPlain } = broken(text, weight);
  if (isPlain && thousandthsOf(text, weight) <= room) return [text];
  const space = ADVANCES[weight][0] ?? UNKNOWN_ADVANCE;
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const [index, word] of words.entries()) {
    const own = widths[index] ?? 0;
    const longer = line === '' ? own : width + space + own;
    if (longer <= room) {
      line = line === '' ? word : `${line} ${word}`;
      width = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = own <= room ? [word] : breakWord(word, weight, capMm, widthMm);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    width = thousandthsOf(line, weight);
  }
  if (line !== '') lines.push(line);
  // A line break parts as well as the sign.
  if (!text.includes('·')) return lines;
  return lines
    .map((one, index) => (index < lines.length - 1 ? one.replace(/ ·$/, '') : one))
    .map((one) => one.replace(/^· /, ''));
}

/** What a line does not keep: runs of spaces, other breaks, spaces and dots at its ends. */
const SPACES = /  |[\t\n\r]|^[ ·]| $/;

/** {@link wrapText} with at most `most` lines; what is left out is marked by "…". For names only, never for amounts. */
export function wrapAtMost(
  text: string,
  weight: Weight,
  capMm: number,
  widthMm: number,
  most: number,
): readonly string[] {
  const lines = wrapText(text, weight, capMm, widthMm);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.at(-1) ?? '';
  while (last !== '' && textWidth(`${last}…`, weight, capMm) > widthMm) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.replace(/[\s,.;(/-]+$/, '')}…`];
}

/** Whether the text stands in at most `most` lines without breaking a word. */
export function fitsLines(
  text: string,
  weight: Weight,
  capMm: number,
  widthMm: number,
  most: number,
): boolean {
  return (
    broken(text, weight).widest * perThousandth(capMm) <= widthMm &&
    wrapText(text, weight, capMm, widthMm).length <= most
  );
}

/** The largest of `caps` at which the text stands on one line; `null` if at none. */
export function largestCap(
  text: string,
  weight: Weight,
  widthMm: number,
  caps: readonly number[],
): number | null {
  return caps.find((cap) => textWidth(text, weight, cap) <= widthMm) ?? null;
}

function breakWord(word: string, weight: Weight, capMm: number, widthMm: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && textWidth(piece + sign, weight, capMm) > widthMm) {
      // An address is easier to type when its lines end after a sign that parts it.
      const cut = Math.max(piece.lastIndexOf('/'), 0) + 1;
      const end = cut > 1 ? cut : piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += sign;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function advanceOf(sign: string, weight: Weight): number {
  const code = sign === NO_BREAK_SPACE ? 0x20 : (sign.codePointAt(0) ?? 0);
  const index = code >= 0x20 && code <= 0x7e ? code - 0x20 : EXTRA.indexOf(sign) + 0x5f;
  return index < 0x5f && code > 0x7e ? UNKNOWN_ADVANCE : (ADVANCES[weight][index] ?? UNKNOWN_ADVANCE);
}

function advances(list: string): readonly number[] {
  return list.split(' ').map(Number);
}
