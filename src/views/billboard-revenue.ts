import { sumKnown } from '../model/money.ts';
import type { Share } from './billboard-budget.ts';
import { fitsLines, textWidth, wrapText } from './billboard-measure.ts';
import { bar, write, writeBlock } from './billboard-pen.ts';
import { linesMm, RHYTHM } from './billboard-rhythm.ts';
import { amountOf, shareOf, type Amount, type Laid } from './billboard-types.ts';
import { floorMm, type Mark } from './print-types.ts';

/** Where the money comes from, in the letters that found room. */
export interface RevenueLayout {
  readonly capMm: number;
  readonly barMm: number;
  readonly gapMm: number;
  readonly rows: readonly RevenueRow[];
}

/** Whether every kind of revenue stands for itself, with all its words. */
export function isRevenueWhole(layout: RevenueLayout, shares: readonly Share[]): boolean {
  const worded = layout.rows.filter((row) => row.before.length > 0).length;
  return layout.rows.length === shares.length && worded === shares.filter((one) => one.before?.text).length;
}

interface RevenueRow {
  readonly name: readonly string[];
  readonly amount: Amount;
  readonly before: readonly string[];
  /** Lengths of the bar and of its mark, 0 to 1; `null` without figure. */
  readonly share: number | null;
  readonly beforeShare: number | null;
}

const CAPS = [42, 40, 38, 36, 34, 32, 30, 28, 26, 24] as const;
const BEFORE_CAP = 17;
const GAP = RHYTHM.revenue;
const SMALL = 26;

/** How close the rows stand: at ease, then close, before kinds of revenue are added up. */
interface Density {
  readonly between: number;
  readonly beforeBar: number;
  readonly bar: number;
}
const AT_EASE: Density = { between: GAP.between, beforeBar: GAP.beforeBar, bar: GAP.bar };
const DENSE: Density = { between: 0.62, beforeBar: 0.34, bar: 0.3 };
const CLOSEST: Density = { between: 0.5, beforeBar: 0.28, bar: 0.24 };
const WITHOUT_BARS: Density = { between: 0.62, beforeBar: 0, bar: 0 };

/**
 * The largest letters at which every kind of revenue fits in the height that remains at them; at the floor the
 * smallest kinds are added up. `null` where not even two kinds fit.
 */
export function layOutRevenue(
  shares: readonly Share[],
  columnMm: number,
  heightMm: (capMm: number) => number,
  unknown: string,
): RevenueLayout | null {
  // The earlier figures give way before a kind of revenue loses its own; their marks on the bars stay.
  const unworded = shares.map((share) =>
    share.before ? { ...share, before: { ...share.before, text: '' } } : share,
  );
  for (const wording of [shares, unworded]) {
    for (const density of wording === shares ? [AT_EASE, DENSE] : [AT_EASE, DENSE, CLOSEST, WITHOUT_BARS]) {
      for (const capMm of CAPS) {
        const layout = attempt(wording, columnMm, heightMm(capMm), unknown, capMm, density);
        if (layout) return layout;
      }
    }
  }
  return shares.length <= 2 ? null : layOutRevenue(joinSmallest(shares), columnMm, heightMm, unknown);
}

function attempt(
  shares: readonly Share[],
  columnMm: number,
  heightMm: number,
  unknown: string,
  capMm: number,
  density: Density,
): RevenueLayout | null {
  const largest = Math.max(0, ...shares.flatMap((share) => [share.sen ?? 0, share.before?.sen ?? 0]));
  const rows = shares.map((share): RevenueRow => {
    const amount = amountOf(share.sen, unknown);
    const nameMm = columnMm - textWidth(amount.text, 700, capMm) - capMm;
    return {
      name: wrapText(share.name, 500, capMm, nameMm),
      amount,
      before: wrapText(share.before?.text ?? '', 500, BEFORE_CAP, columnMm),
      share: shareOf(share.sen, largest),
      beforeShare: shareOf(share.before?.sen ?? null, largest),
    };
  });
  const barMm = capMm * density.bar;
  const rowsMm = rows.reduce((sum, row) => sum + rowMm(row, capMm, barMm + capMm * density.beforeBar), 0);
  const gaps = Math.max(rows.length, 1);
  // Small letters move together before kinds of revenue are added up.
  const between = capMm * Math.min(density.between, capMm > SMALL ? density.between : GAP.betweenSmall);
  const spareMm = heightMm - rowsMm - gaps * between;
  const isReadable = shares.every((share, index) => {
    const amountMm = textWidth(rows[index]?.amount.text ?? '', 700, capMm);
    return fitsLines(share.name, 500, capMm, columnMm - amountMm - capMm, capMm > 30 ? 1 : 2);
  });
  if (spareMm < 0 || (!isReadable && capMm > floorMm('fields'))) return null;
  return { capMm, barMm, gapMm: between + Math.min(spareMm / gaps, capMm * 0.75), rows };
}

function rowMm(row: RevenueRow, capMm: number, barAndGapMm: number): number {
  const before =
    row.before.length === 0
      ? 0
      : BEFORE_CAP * RHYTHM.spending.beforeBefore + linesMm(row.before.length, BEFORE_CAP);
  return linesMm(row.name.length, capMm) + before + (hasBar(row) ? barAndGapMm : 0);
}

function hasBar(row: RevenueRow): boolean {
  return row.share !== null || row.beforeShare !== null;
}

/** Draws the rows below each other. */
export function drawRevenue(layout: RevenueLayout, x: number, y: number, columnMm: number): Laid {
  const { capMm, barMm, gapMm } = layout;
  let top = y;
  const marks = layout.rows.flatMap((row): readonly Mark[] => {
    const drawn: Mark[] = [
      ...writeBlock('revenue', x, top, { lines: row.name, capMm }),
      ...write('revenue', x + columnMm, top, capMm, row.amount.text, {
        weight: row.amount.sen === null ? 500 : 700,
        align: 'right',
      }),
    ];
    top += linesMm(row.name.length, capMm);
    if (row.before.length > 0) {
      top += BEFORE_CAP * RHYTHM.spending.beforeBefore;
      drawn.push(...writeBlock('before', x, top, { lines: row.before, capMm: BEFORE_CAP }, { tone: 'soft' }));
      top += linesMm(row.before.length, BEFORE_CAP);
    }
    if (hasBar(row) && barMm > 0) {
      top += barMm * (GAP.beforeBar / GAP.bar);
      drawn.push(...bar(x, top, columnMm, barMm, row.share, row.beforeShare, 'in'));
      top += barMm;
    }
    top += gapMm;
    return drawn;
  });
  return { marks, heightMm: top - y - (layout.rows.length > 0 ? gapMm : 0) };
}

const JOINED = /^(\d+) sumber lain$/;

function joinSmallest(shares: readonly Share[]): readonly Share[] {
  const rest = shares.slice(-2);
  const count = rest.reduce((sum, share) => sum + (Number(JOINED.exec(share.name)?.[1]) || 1), 0);
  const joined = {
    code: 'rest',
    name: `${count} sumber lain`,
    sen: sumKnown(rest.map((share) => share.sen)),
  };
  return [...shares.slice(0, -2), joined];
}
