import type { Summary } from '../model/budget.ts';
import type { Sen } from '../model/money.ts';
import { wrapText } from './billboard-measure.ts';
import { area, blockMm, write, writeBlock } from './billboard-pen.ts';
import { RHYTHM } from './billboard-rhythm.ts';
import { amountOf, type Laid, type SumRow } from './billboard-types.ts';
import { floorMm, type Mark } from './print-types.ts';

const HEADING = 'Hitungannya terbuka';
const GAP = RHYTHM.revenue;

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

/** Letters of the sum below revenue of this cap height. */
export function sumCapMm(revenueCapMm: number): number {
  return Math.max(floorMm('fields'), Math.min(revenueCapMm - 2, 30));
}

/** Height of the sum as a column of rows. */
export function sumColumnMm(rows: number, capMm: number): number {
  return capMm * (1 + GAP.afterSumHeading) + rows * capMm * GAP.sumLine;
}

/** The sum as a column of rows, a rule above each result. */
export function drawSumColumn(
  rows: readonly SumRow[],
  capMm: number,
  x: number,
  y: number,
  widthMm: number,
): readonly Mark[] {
  const pitchMm = capMm * GAP.sumLine;
  const first = y + capMm * (1 + GAP.afterSumHeading);
  return [
    ...write('sum', x, y, capMm, HEADING, { weight: 800 }),
    ...rows.flatMap(({ sign, label, amount }, index) => {
      const top = first + index * pitchMm;
      const weight = sign === '=' ? 800 : 500;
      return [
        ...(sign === '=' ? [area(x, top - (pitchMm - capMm) / 2 - 1, widthMm, 2.5, 'hairline')] : []),
        ...write('sum', x, top, capMm, sign, { weight: 700 }),
        ...write('sum', x + 1.7 * capMm, top, capMm, label, { weight }),
        ...write('sum', x + widthMm, top, capMm, amount.text, {
          weight: amount.sen === null ? 500 : weight,
          align: 'right',
        }),
      ];
    }),
  ];
}

const SENTENCE_CAP = 24;

/** The sum as a sentence over the whole width, where a column finds no room; it breaks before a sign only. */
export function drawSumSentence(rows: readonly SumRow[], x: number, y: number, widthMm: number): Laid {
  const words = rows
    .map(({ sign, label, amount }) => [sign, label, amount.text].filter((part) => part !== '').join(' '))
    .map((term) => term.replaceAll(' ', '\u00a0'))
    .join(' ');
  const block = { lines: wrapText(words, 500, SENTENCE_CAP, widthMm), capMm: SENTENCE_CAP };
  const below = SENTENCE_CAP * 2.1;
  return {
    marks: [
      ...write('sum', x, y, SENTENCE_CAP, HEADING, { weight: 800 }),
      ...writeBlock('sum', x, y + below, block),
    ],
    heightMm: below + blockMm(block),
  };
}
