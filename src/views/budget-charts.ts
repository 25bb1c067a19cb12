import type { BudgetDocument, BudgetLine } from '../model/budget.ts';
import { compareCodes, fieldOf, prefixOf, sectionOf } from '../model/code.ts';
import { sumKnown } from '../model/money.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { barChart, type BarChart, type ChartEntry } from './chart.ts';
import { accountName, fieldName, fundName, unknownIn, type EverydayName } from './names.ts';
import { unreportedRows } from './reported.ts';

type Names = Pick<ReferenceBook, 'accounts' | 'activities' | 'fundSources'>;

/** Dari mana uangnya? Transfers by jenis, everything else by kelompok, as deep as the village tells. */
export function revenueByKind(document: BudgetDocument, book: Names): BarChart {
  const leaves = leavesOf(document, '4');
  return barChart(
    {
      id: 'dari-mana',
      title: 'Dari mana uangnya?',
      role: 'in',
      opening: 'Paling besar dari',
      unknown: unknownIn(document),
      isPartial: isPartial(document, leaves, '4'),
      note: partialNote(document, leaves, '4'),
    },
    grouped(
      leaves,
      (line) => prefixOf(line.account, line.account.startsWith('4.2') ? 3 : 2),
      (code) => ({
        name: accountName(code, book),
        term: legalTerm(code, book.accounts),
      }),
    ),
  );
}

/** Untuk apa? By bidang; by kind of expenditure where no line names a bidang. */
export function expenditureByField(document: BudgetDocument, book: Names): BarChart {
  const leaves = leavesOf(document, '5');
  const hasFields = leaves.some((line) => line.activity !== '');
  return barChart(
    {
      id: 'untuk-apa',
      title: 'Untuk apa?',
      role: 'out',
      opening: 'Paling besar untuk',
      unknown: unknownIn(document),
      isPartial: isPartial(document, leaves, '5'),
      note: partialNote(document, leaves, '5'),
    },
    hasFields
      ? grouped(
          leaves,
          (line) => fieldOf(line.activity),
          (code) => ({
            name: fieldName(code),
            term: code === '' ? '' : legalTerm(code, book.activities),
          }),
        )
      : grouped(
          leaves,
          (line) => prefixOf(line.account, 2),
          (code) => ({
            name: accountName(code, book),
            term: legalTerm(code, book.accounts),
          }),
        ),
  );
}

/** Which fund pays the expenditure; `null` where no line names one. A mixed line enters no single fund. */
export function expenditureByFund(document: BudgetDocument, book: Names): BarChart | null {
  const leaves = leavesOf(document, '5');
  if (leaves.every((line) => line.fundSources.length === 0)) return null;
  const mixed = leaves.filter((line) => line.fundSources.length > 1).length;
  return barChart(
    {
      id: 'sumber-dana',
      title: 'Dibayar dari dana apa?',
      role: 'official',
      opening: 'Paling besar dibayar dari',
      unknown: unknownIn(document),
      isPartial: isPartial(document, leaves, '5'),
      note: mixed === 0 ? '' : `${mixed} baris memakai beberapa sumber sekaligus dan tidak dibagi-bagi.`,
    },
    grouped(leaves, fundKey, (key) => fundNaming(key, book)),
  );
}

const MIXED = 'campuran';
const UNTOLD = 'tidak-disebut';

function fundKey(line: BudgetLine): string {
  return line.fundSources.length > 1 ? MIXED : (line.fundSources[0] ?? UNTOLD);
}

function fundNaming(key: string, book: Names): { name: EverydayName; term: string } {
  if (key === MIXED)
    return { name: { label: 'Beberapa sumber', inSentence: 'beberapa sumber sekaligus' }, term: '' };
  if (key === UNTOLD)
    return { name: { label: 'Sumber tidak disebut', inSentence: 'sumber yang tidak disebut' }, term: '' };
  return { name: fundName(key, book), term: legalTerm(key, book.fundSources) };
}

function leavesOf(document: BudgetDocument, section: '4' | '5'): readonly BudgetLine[] {
  return document.leaves.filter((line) => sectionOf(line.account) === section);
}

function grouped(
  leaves: readonly BudgetLine[],
  keyOf: (line: BudgetLine) => string,
  naming: (key: string) => { name: EverydayName; term: string },
): readonly ChartEntry[] {
  return [...Map.groupBy(leaves, keyOf)]
    .sort(([left], [right]) => compareCodes(left, right) || 0)
    .map(([key, lines]) => {
      const { name, term } = naming(key);
      return { key, name, term, amount: sumKnown(lines.map((line) => line.amount)) };
    });
}

function legalTerm(code: string, names: ReadonlyMap<string, string>): string {
  return [code, names.get(code) ?? ''].filter((part) => part !== '').join(' ');
}

/** Whether rows of the section have no figure, or the report leaves out some of its budget. */
function isPartial(document: BudgetDocument, leaves: readonly BudgetLine[], section: '4' | '5'): boolean {
  return leaves.some((line) => line.amount === null) || unreportedRows(document, section) > 0;
}

function partialNote(document: BudgetDocument, leaves: readonly BudgetLine[], section: '4' | '5'): string {
  const missing = unreportedRows(document, section);
  if (missing > 0) return `${missing} baris belum dilaporkan, jadi jumlah ini baru sebagian.`;
  return leaves.some((line) => line.role === 'remainder') ? 'Ada bagian yang belum dirinci oleh desa.' : '';
}
