import { sumKnown, type Sen } from '../model/money.ts';
import type { Summary } from '../model/budget.ts';
import type { Share } from './billboard-budget.ts';
import { fitsLines, textWidth, wrapText } from './billboard-measure.ts';
import { linesMm, RHYTHM } from './billboard-rhythm.ts';
import { amountOf, floorMm, shareOf, type BarRow, type SumRow } from './billboard-types.ts';

/** How the left column stands: revenue above, the sum that anyone can check below. */
export interface RevenueLayout {
  readonly capMm: number;
  readonly barMm: number;
  readonly gapMm: number;
  readonly rows: readonly BarRow[];
  readonly sumCapMm: number;
  readonly sumPitchMm: number;
  readonly sumMm: number;
}

const CAPS = [42, 40, 38, 36, 34, 32, 30, 28, 26, 24] as const;
const GAP = RHYTHM.revenue;
const SMALL = 26;

/** The largest letters at which revenue and the sum fit; at the floor the smallest kinds are added up. */
export function layOutRevenue(
  shares: readonly Share[],
  sumRows: number,
  columnMm: number,
  heightMm: number,
  unknown: string,
): RevenueLayout {
  for (const capMm of CAPS) {
    const layout = attempt(shares, sumRows, columnMm, heightMm, unknown, capMm);
    if (layout) return layout;
  }
  if (shares.length <= 2) throw new Error(`a column of ${heightMm} mm holds no revenue`);
  return layOutRevenue(joinSmallest(shares), sumRows, columnMm, heightMm, unknown);
}

function attempt(
  shares: readonly Share[],
  sumRows: number,
  columnMm: number,
  heightMm: number,
  unknown: string,
  capMm: number,
): RevenueLayout | null {
  const largest = Math.max(0, ...shares.map((share) => share.sen ?? 0));
  const rows = shares.map((share): BarRow => {
    const amount = amountOf(share.sen, unknown);
    const nameMm = columnMm - textWidth(amount.text, 700, capMm) - capMm;
    return { name: wrapText(share.name, 500, capMm, nameMm), amount, share: shareOf(share.sen, largest) };
  });
  const barMm = capMm * GAP.bar;
  const rowsMm = rows.reduce((sum, row) => {
    const barAndGap = row.share === null ? 0 : capMm * GAP.beforeBar + barMm;
    return sum + linesMm(row.name.length, capMm) + barAndGap;
  }, 0);
  const sumCapMm = Math.max(floorMm('fields'), Math.min(capMm - 2, 30));
  const sumPitchMm = sumCapMm * GAP.sumLine;
  const sumMm = sumCapMm * (1 + GAP.afterSumHeading) + sumRows * sumPitchMm;
  const gaps = Math.max(rows.length, 1);
  // Small letters move together before kinds of revenue are added up.
  const between = capMm * (capMm > SMALL ? GAP.between : GAP.betweenSmall);
  const spareMm = heightMm - sumMm - rowsMm - gaps * between;
  const isReadable = shares.every((share, index) => {
    const amountMm = textWidth(rows[index]?.amount.text ?? '', 700, capMm);
    return fitsLines(share.name, 500, capMm, columnMm - amountMm - capMm, capMm > 30 ? 1 : 2);
  });
  if (spareMm < 0 || (!isReadable && capMm > floorMm('fields'))) return null;
  const gapMm = between + Math.min(spareMm / gaps, capMm * 0.75);
  return { capMm, barMm, gapMm, rows, sumCapMm, sumPitchMm, sumMm };
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

/** The identity of a budget, line by line: revenue − expenditure + financing = SiLPA. */
export function sumRowsOf(summary: Summary, unknown: string): readonly SumRow[] {
  const row = (sign: SumRow['sign'], label: string, sen: Sen | null): SumRow => ({
    sign,
    label,
    amount: amountOf(sen, unknown),
  });
  const { financingIn, financingOut, netFinancing } = summary;
  const isNetOnly = financingIn === null && financingOut === null && netFinancing !== null;
  const financing = isNetOnly
    ? [row('+', 'Pembiayaan neto', netFinancing)]
    : [row('+', 'Penerimaan pembiayaan', financingIn), row('−', 'Pengeluaran pembiayaan', financingOut)];
  return [
    row('', 'Pendapatan', summary.revenue),
    row('−', 'Belanja', summary.expenditure),
    row('=', balanceLabel(summary.balance), summary.balance),
    ...financing,
    row('=', 'Sisa anggaran (SiLPA)', summary.silpa),
  ];
}

function balanceLabel(balance: Sen | null): string {
  if (balance === null || balance === 0) return 'Surplus/defisit';
  return balance > 0 ? 'Surplus' : 'Defisit';
}
