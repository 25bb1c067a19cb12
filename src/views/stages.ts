import type { BudgetDocument, Summary } from '../model/budget.ts';
import { fieldOf, sectionOf } from '../model/code.ts';
import { sumKnown, type Sen } from '../model/money.ts';
import type { FiscalYear } from '../model/village.ts';
import { publishedDocuments } from './in-force.ts';
import { fieldName, isDraft, stageName, unknownIn } from './names.ts';
import { isFieldPartlyReported, isPartlyReported, settledSummary } from './reported.ts';
import { percentInWords } from './share.ts';
import type { PlainMessage } from './messages.ts';
import { INDONESIAN, type Words } from './words.ts';
import { exactAmount } from './written-amount.ts';

/** One stage of one figure, with what changed against the stage before it. */
export interface StageFigure {
  readonly stage: string;
  readonly exact: string;
  readonly isKnown: boolean;
  /** "bertambah Rp…", "41 persen dari anggaran"; `''` for the first stage. */
  readonly change: string;
  /** What limits the figure; `''` if nothing. */
  readonly remark: string;
}

/** One figure through all published stages. */
export interface StageGroup {
  readonly label: string;
  readonly figures: readonly StageFigure[];
}

/** Murni, perubahan and realisasi side by side. */
export interface StageComparison {
  readonly totals: readonly StageGroup[];
  readonly fields: readonly StageGroup[];
}

type Flow = 'in' | 'out' | 'balance';

const FIGURES: readonly (readonly [
  key: keyof Summary,
  label: PlainMessage,
  flow: Flow,
  accounts: readonly string[],
])[] = [
  ['revenue', 'Uang masuk (pendapatan)', 'in', ['4']],
  ['expenditure', 'Uang keluar (belanja)', 'out', ['5']],
  ['balance', 'Surplus atau defisit', 'balance', ['4', '5']],
  ['financingIn', 'Penerimaan pembiayaan', 'in', ['6.1']],
  ['financingOut', 'Pengeluaran pembiayaan', 'out', ['6.2']],
  ['netFinancing', 'Pembiayaan neto', 'balance', ['6']],
  ['silpa', 'Sisa akhir (SiLPA)', 'balance', ['4', '5', '6']],
];

/** The published stages of a year compared; `null` where there is only one. A draft is never compared. */
export function stageComparison(year: FiscalYear, words: Words = INDONESIAN): StageComparison | null {
  const documents = publishedDocuments(year).filter((document) => !isDraft(document));
  if (documents.length < 2) return null;
  const fields = [...new Set(documents.flatMap((document) => document.leaves.map(fieldOfLeaf)))].filter(
    (code) => code !== '',
  );
  return {
    totals: FIGURES.map(([key, label, flow, accounts]) =>
      stageGroup(words.say(label), flow, documents, words, {
        amount: (document) => settledSummary(document)[key],
        isPart: (document) => isPartlyReported(document, accounts),
      }),
    ),
    fields: fields
      .sort()
      .map((code) => stageGroup(fieldName(code, words).label, 'out', documents, words, fieldReading(code))),
  };
}

function fieldOfLeaf(line: { account: string; activity: string }): string {
  return sectionOf(line.account) === '5' ? fieldOf(line.activity) : '';
}

/** How one figure is read from a document. */
interface Reading {
  readonly amount: (document: BudgetDocument) => Sen | null;
  readonly isPart: (document: BudgetDocument) => boolean;
}

function fieldReading(code: string): Reading {
  return {
    amount: (document) => fieldAmount(document, code),
    isPart: (document) => isFieldPartlyReported(document, code),
  };
}

/** A bidang that a detailed budget no longer names is 0; in a report it is not reported. */
function fieldAmount(document: BudgetDocument, code: string): Sen | null {
  const leaves = document.leaves.filter((line) => sectionOf(line.account) === '5');
  const own = leaves.filter((line) => fieldOf(line.activity) === code);
  if (own.length > 0) return sumKnown(own.map((line) => line.amount));
  const isDetailed = leaves.length > 0 && leaves.every((line) => line.activity !== '');
  return isDetailed && document.stage !== 'realised' ? 0 : null;
}

function stageGroup(
  label: string,
  flow: Flow,
  documents: readonly BudgetDocument[],
  words: Words,
  reading: Reading,
): StageGroup {
  const budgets = documents.filter((document) => document.stage !== 'realised');
  const [first] = budgets;
  const inForce = budgets.at(-1);
  return {
    label,
    figures: documents.map((document) => {
      const base = document.stage === 'realised' ? inForce : document === first ? undefined : first;
      const amount = reading.amount(document);
      return {
        stage: stageName(document.kind, words),
        exact: exactAmount(amount, unknownIn(document), words),
        isKnown: amount !== null,
        change: base
          ? changeOf(
              document,
              flow,
              { amount, base: reading.amount(base), isPart: reading.isPart(document) },
              words,
            )
          : '',
        remark: amount !== null && reading.isPart(document) ? words.say('baru sebagian') : '',
      };
    }),
  };
}

/** What is not reported is neither spent nor left, so a part tells its share and no difference. */
function changeOf(
  document: BudgetDocument,
  flow: Flow,
  read: { readonly amount: Sen | null; readonly base: Sen | null; readonly isPart: boolean },
  words: Words,
): string {
  const { say } = words;
  const { amount, base, isPart } = read;
  if (amount === null || base === null) return '';
  if (document.stage === 'revised') return revisionInWords(amount, base, words);
  const difference = base - amount;
  const exact = words.rupiah(Math.abs(difference));
  if (flow === 'balance')
    return difference === 0 ? say('sama dengan anggaran') : say('selisih {amount}', { amount: exact });
  const percent = percentInWords(amount, base, words);
  const share = percent === '–' ? say('tidak dianggarkan') : say('{percent} dari anggaran', { percent });
  if (isPart) return say('dari yang sudah dilaporkan: {share}', { share });
  if (difference === 0) return share;
  return say(REMAINS[flow][difference > 0 ? 'below' : 'above'], { share, amount: exact });
}

/** What a report below or above its budget means. */
const REMAINS = {
  in: { below: '{share}, belum masuk {amount}', above: '{share}, lebih {amount}' },
  out: { below: '{share}, belum terpakai {amount}', above: '{share}, melebihi {amount}' },
} as const;

function revisionInWords(amount: Sen, base: Sen, words: Words): string {
  const { say } = words;
  if (amount === base) return say('tetap');
  if (amount === 0) return say('dihapus');
  const exact = words.rupiah(Math.abs(amount - base));
  return say(amount > base ? 'bertambah {amount}' : 'berkurang {amount}', { amount: exact });
}
