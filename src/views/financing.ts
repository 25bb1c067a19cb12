import type { BudgetDocument } from '../model/budget.ts';
import { sectionOf } from '../model/code.ts';
import type { Sen } from '../model/money.ts';
import { lineId } from './line-table.ts';
import { unknownIn } from './names.ts';
import { isPartlyReported, settledSummary } from './reported.ts';
import { rowLabel } from './rows.ts';
import { INDONESIAN, type Words } from './words.ts';
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
export function financingOf(document: BudgetDocument, words: Words = INDONESIAN): Financing {
  const { say } = words;
  const summary = settledSummary(document);
  const unknown = say(unknownIn(document));
  const row = (sign: string, label: string, amount: Sen | null, absence: string = unknown): SumRow => ({
    sign,
    label,
    exact: amount === null ? absence : words.rupiah(amount),
  });
  const balance = say(balanceName(summary.balance));
  const unsettled = isPartlyReported(document, ['4', '5', '6']) ? say('belum dapat dihitung') : unknown;
  const absent = summary.netFinancing === null ? unknown : say('{unknown}, dihitung 0', { unknown });
  return {
    sums: [
      {
        title: balance,
        rows: [
          row('', say('Uang masuk (pendapatan)'), summary.revenue),
          row('−', say('Uang keluar (belanja)'), summary.expenditure),
          row('=', balance, summary.balance, unsettled),
        ],
      },
      {
        title: say('Pembiayaan neto'),
        rows: [
          row('', say('Penerimaan pembiayaan'), summary.financingIn, isNetAlone(document) ? unknown : absent),
          row(
            '−',
            say('Pengeluaran pembiayaan'),
            summary.financingOut,
            isNetAlone(document) ? unknown : absent,
          ),
          row('=', say('Pembiayaan neto'), summary.netFinancing, unsettled),
        ],
      },
      {
        title: say('Sisa akhir (SiLPA)'),
        rows: [
          row('', balance, summary.balance, unsettled),
          row('+', say('Pembiayaan neto'), summary.netFinancing, unsettled),
          row('=', say('Sisa akhir (SiLPA)'), summary.silpa, unsettled),
        ],
      },
    ],
    lines: document.leaves
      .filter((line) => sectionOf(line.account) === '6' && line.account !== '6')
      .map((line) => ({
        label: rowLabel(line),
        exact: exactAmount(line.amount, unknownIn(document), words),
        lineId: lineId(document, line),
      })),
    takeaway: takeawayOf(document, words),
  };
}

/** Only the netto is given, by row 6: neither part counts as 0. */
function isNetAlone({ summary }: BudgetDocument): boolean {
  return summary.financingIn === null && summary.financingOut === null;
}

function balanceName(balance: Sen | null) {
  if (balance === null || balance === 0) return 'Surplus atau defisit';
  return balance < 0 ? 'Kekurangan (defisit)' : 'Kelebihan (surplus)';
}

function takeawayOf(document: BudgetDocument, words: Words): string {
  const { say } = words;
  const { stage } = document;
  const { balance, silpa } = settledSummary(document);
  if (document.summary.netFinancing === null)
    return say('Desa belum menyajikan pembiayaan, jadi sisa akhir tidak dapat dihitung.');
  if (silpa === null)
    return say('Sisa akhir belum dapat dihitung, karena ada angka yang {unknown}.', {
      unknown: say(unknownIn(document)),
    });
  if (silpa < 0) return say('Masih kurang {amount}.', { amount: words.rupiah(-silpa) });
  const amount = words.rupiah(silpa);
  if (stage === 'realised') return say('Sisa uang pada akhir laporan {amount}.', { amount });
  if (silpa === 0 && balance !== null && balance < 0) return say('Kekurangan ditutup penuh oleh pembiayaan.');
  return silpa === 0
    ? say('Rencana ini tidak menyisakan uang.')
    : say('Rencana ini menyisakan {amount}.', { amount });
}
