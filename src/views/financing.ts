import type { BudgetDocument } from '../model/budget.ts';
import { sectionOf } from '../model/code.ts';
import type { Sen } from '../model/money.ts';
import { lineId } from './line-table.ts';
import { unknownIn } from './names.ts';
import { isPartlyReported, settledSummary } from './reported.ts';
import { rowLabel } from './rows.ts';
import { exactAmount } from './written-amount.ts';

/** One line of a sum as on paper. */
export interface SumRow {
  /** `''`, "+", "−" or "=". */
  readonly sign: string;
  readonly label: string;
  readonly exact: string;
}

/** The three identities of a village budget, written out so that anyone can check them. */
export interface Financing {
  readonly sums: readonly { readonly title: string; readonly rows: readonly SumRow[] }[];
  /** The lines of pembiayaan themselves. */
  readonly lines: readonly { readonly label: string; readonly exact: string; readonly lineId: string }[];
  readonly takeaway: string;
}

/** Surplus, pembiayaan neto and SiLPA of a document; unknown parts are said, never zero. */
export function financingOf(document: BudgetDocument): Financing {
  const summary = settledSummary(document);
  const unknown = unknownIn(document);
  const row = (sign: string, label: string, amount: Sen | null, words: string = unknown): SumRow => ({
    sign,
    label,
    exact: amount === null ? words : exactAmount(amount),
  });
  const balance = balanceName(summary.balance);
  const unsettled = isPartlyReported(document, ['4', '5', '6']) ? 'belum dapat dihitung' : unknown;
  const absent = summary.netFinancing === null ? unknown : `${unknown}, dihitung 0`;
  return {
    sums: [
      {
        title: balance,
        rows: [
          row('', 'Uang masuk (pendapatan)', summary.revenue),
          row('−', 'Uang keluar (belanja)', summary.expenditure),
          row('=', balance, summary.balance, unsettled),
        ],
      },
      {
        title: 'Pembiayaan neto',
        rows: [
          row('', 'Penerimaan pembiayaan', summary.financingIn, isNetAlone(document) ? unknown : absent),
          row('−', 'Pengeluaran pembiayaan', summary.financingOut, isNetAlone(document) ? unknown : absent),
          row('=', 'Pembiayaan neto', summary.netFinancing, unsettled),
        ],
      },
      {
        title: 'Sisa akhir (SiLPA)',
        rows: [
          row('', balance, summary.balance, unsettled),
          row('+', 'Pembiayaan neto', summary.netFinancing, unsettled),
          row('=', 'Sisa akhir (SiLPA)', summary.silpa, unsettled),
        ],
      },
    ],
    lines: document.leaves
      .filter((line) => sectionOf(line.account) === '6' && line.account !== '6')
      .map((line) => ({
        label: rowLabel(line),
        exact: exactAmount(line.amount, unknown),
        lineId: lineId(document, line),
      })),
    takeaway: takeawayOf(document),
  };
}

/** Only the netto is given, by row 6: neither part counts as 0. */
function isNetAlone({ summary }: BudgetDocument): boolean {
  return summary.financingIn === null && summary.financingOut === null;
}

function balanceName(balance: Sen | null): string {
  if (balance === null || balance === 0) return 'Surplus atau defisit';
  return balance < 0 ? 'Kekurangan (defisit)' : 'Kelebihan (surplus)';
}

function takeawayOf(document: BudgetDocument): string {
  const { stage } = document;
  const { balance, silpa } = settledSummary(document);
  if (document.summary.netFinancing === null)
    return 'Desa belum menyajikan pembiayaan, jadi sisa akhir tidak dapat dihitung.';
  if (silpa === null) return `Sisa akhir belum dapat dihitung, karena ada angka yang ${unknownIn(document)}.`;
  if (silpa < 0) return `Masih kurang ${exactAmount(-silpa)}.`;
  if (stage === 'realised') return `Sisa uang pada akhir laporan ${exactAmount(silpa)}.`;
  if (silpa === 0 && balance !== null && balance < 0) return 'Kekurangan ditutup penuh oleh pembiayaan.';
  return silpa === 0 ? 'Rencana ini tidak menyisakan uang.' : `Rencana ini menyisakan ${exactAmount(silpa)}.`;
}
