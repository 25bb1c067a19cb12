import type { Comparison } from './billboard-compare.ts';
import { beforeInWords } from './billboard-compare.ts';
import { largestCap } from './billboard-measure.ts';
import { area, write } from './billboard-pen.ts';
import { RHYTHM } from './billboard-rhythm.ts';
import type { Laid } from './billboard-types.ts';
import { keyFigures, type ColourRole } from './headline.ts';
import type { Mark } from './print-types.ts';

const CAPS = {
  label: [28, 26, 24],
  short: [84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 42, 40],
  stackedShort: [70, 66, 62, 58, 54, 50, 46, 42, 40],
  exact: [44, 42, 40],
  before: [22, 20, 18, 16, 14, 12],
} as const;
/** What is not given is said in words, which need not shout. */
const UNKNOWN_CAP = 64;
const INDENT_MM = 40;

/** One of the three figures. */
export interface BoardFigure {
  readonly role: ColourRole;
  readonly label: string;
  readonly short: string;
  readonly exact: string;
  readonly before: string;
  readonly isKnown: boolean;
}

/** The three figures of a document, with the earlier ones of the document that it is read against. */
export function boardFigures(compared: Comparison): readonly BoardFigure[] {
  const { document, base } = compared;
  const pairs = [
    [document.summary.revenue, base?.summary.revenue ?? null],
    [document.summary.expenditure, base?.summary.expenditure ?? null],
    [document.summary.netFinancing, base?.summary.netFinancing ?? null],
  ] as const;
  return keyFigures(document).map(({ role, label, amount }, index) => {
    const [now = null, before = null] = pairs[index] ?? [];
    // What remains at the end has no counterpart in the budget.
    const isCompared = base !== null && !(document.stage === 'realised' && index === 2);
    return {
      role,
      label,
      short: amount.short,
      exact: amount.exact,
      before: isCompared ? beforeInWords(compared, now, before) : '',
      isKnown: amount.isKnown,
    };
  });
}

/** The figures side by side, or below each other, in columns of one width. */
export function layOutFigures(
  figures: readonly BoardFigure[],
  lefts: readonly number[],
  topMm: number,
  columnMm: number,
): Laid | null {
  const widthMm = columnMm - INDENT_MM + 6;
  const isStacked = lefts.length < figures.length;
  const least = (texts: readonly string[], weight: 500 | 700 | 800, caps: readonly number[]) =>
    texts.reduce<number | null>((cap, text) => {
      const own = largestCap(text, weight, widthMm, caps);
      return own === null || cap === null ? null : Math.min(cap, own);
    }, caps[0] ?? null);
  const shortCap = least(
    figures.map((figure) => figure.short),
    800,
    isStacked ? CAPS.stackedShort : CAPS.short,
  );
  const exactCap = least(
    figures.map((figure) => figure.exact),
    700,
    CAPS.exact,
  );
  const labelCap = least(
    figures.map((figure) => figure.label),
    500,
    CAPS.label,
  );
  const beforeCap = least(
    figures.map((figure) => figure.before),
    500,
    CAPS.before,
  );
  if (shortCap === null || exactCap === null || labelCap === null || beforeCap === null) return null;
  const { afterLabel, afterShort, afterExact, between } = RHYTHM.figures;
  const hasBefore = figures.some((figure) => figure.before !== '');
  const figureMm =
    labelCap + afterLabel + shortCap + afterShort + exactCap + (hasBefore ? afterExact + beforeCap : 0);
  const marks = figures.flatMap((figure, index): readonly Mark[] => {
    const left = lefts[isStacked ? 0 : index] ?? 0;
    const x = left + INDENT_MM;
    const y = topMm + (isStacked ? index * (figureMm + between) : 0);
    const shortTop = y + labelCap + afterLabel;
    const exactTop = shortTop + shortCap + afterShort;
    const letters = figure.isKnown
      ? [
          ...write('short', x, shortTop, shortCap, figure.short, { weight: 800 }),
          ...write('exact', x, exactTop, exactCap, figure.exact, { weight: 700 }),
          ...write('before', x, exactTop + exactCap + afterExact, beforeCap, figure.before, { tone: 'soft' }),
        ]
      : write('short', x, shortTop, Math.min(shortCap, UNKNOWN_CAP), figure.short, {
          weight: 700,
          tone: 'soft',
        });
    return [
      area(left, y, 14, figureMm, figure.role),
      ...write('label', x, y, labelCap, figure.label),
      ...letters,
    ];
  });
  const rows = isStacked ? figures.length : 1;
  return { marks, heightMm: rows * figureMm + (rows - 1) * between };
}
