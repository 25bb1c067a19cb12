import type { BudgetDocument, BudgetLine } from '../model/budget.ts';
import { compareCodes, fieldOf, prefixOf, sectionOf } from '../model/code.ts';
import { sumKnown } from '../model/money.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { barChart, type BarChart, type ChartEntry } from './chart.ts';
import { accountName, fieldName, fundName, unknownIn, type EverydayName } from './names.ts';
import { unreportedRows } from './reported.ts';
import { INDONESIAN, type Words } from './words.ts';

type Names = Pick<ReferenceBook, 'accounts' | 'activities' | 'fundSources'>;

/** Dari mana uangnya? Transfers by jenis, everything else by kelompok, as deep as the village tells. */
export function revenueByKind(document: BudgetDocument, book: Names, words: Words = INDONESIAN): BarChart {
  const leaves = leavesOf(document, '4');
  return barChart(
    {
      id: 'dari-mana',
      title: words.say('Dari mana uangnya?'),
      role: 'in',
      opening: 'Paling besar dari {name}: {share}.',
      unknown: unknownIn(document),
      isPartial: isPartial(document, leaves, '4'),
      note: partialNote(document, leaves, '4', words),
    },
    grouped(
      leaves,
      (line) => prefixOf(line.account, line.account.startsWith('4.2') ? 3 : 2),
      (code) => ({
        name: accountName(code, book, words),
        term: legalTerm(code, book.accounts),
      }),
    ),
    words,
  );
}

/** Untuk apa? By bidang; by kind of expenditure where no line names a bidang. */
export function expenditureByField(
  document: BudgetDocument,
  book: Names,
  words: Words = INDONESIAN,
): BarChart {
  const leaves = leavesOf(document, '5');
  const hasFields = leaves.some((line) => line.activity !== '');
  return barChart(
    {
      id: 'untuk-apa',
      title: words.say('Untuk apa?'),
      role: 'out',
      opening: 'Paling besar untuk {name}: {share}.',
      unknown: unknownIn(document),
      isPartial: isPartial(document, leaves, '5'),
      note: partialNote(document, leaves, '5', words),
    },
    hasFields
      ? grouped(
          leaves,
          (line) => fieldOf(line.activity),
          (code) => ({
            name: fieldName(code, words),
            term: code === '' ? '' : legalTerm(code, book.activities),
          }),
        )
      : grouped(
          leaves,
          (line) => prefixOf(line.account, 2),
          (code) => ({
            name: accountName(code, book, words),
            term: legalTerm(code, book.accounts),
          }),
        ),
    words,
  );
}

/** Which fund pays the expenditure; `null` where no line names one. A mixed line enters no single fund. */
export function expenditureByFund(
  document: BudgetDocument,
  book: Names,
  words: Words = INDONESIAN,
): BarChart | null {
  const leaves = leavesOf(document, '5');
  if (leaves.every((line) => line.fundSources.length === 0)) return null;
  const mixed = leaves.filter((line) => line.fundSources.length > 1).length;
  return barChart(
    {
      id: 'sumber-dana',
      title: words.say('Dibayar dari dana apa?'),
      role: 'official',
      opening: 'Paling besar dibayar dari {name}: {share}.',
      unknown: unknownIn(document),
      isPartial: isPartial(document, leaves, '5'),
      note:
        mixed === 0
          ? ''
          : words.say('{count} baris memakai beberapa sumber sekaligus dan tidak dibagi-bagi.', {
              count: mixed,
            }),
    },
    grouped(leaves, fundKey, (key) => fundNaming(key, book, words)),
    words,
  );
}

const MIXED = 'campuran';
const UNTOLD = 'tidak-disebut';

function fundKey(line: BudgetLine): string {
  return line.fundSources.length > 1 ? MIXED : (line.fundSources[0] ?? UNTOLD);
}

function fundNaming(key: string, book: Names, words: Words): { name: EverydayName; term: string } {
  if (key === MIXED)
    return {
      name: { label: words.say('Beberapa sumber'), inSentence: words.say('beberapa sumber sekaligus') },
      term: '',
    };
  if (key === UNTOLD)
    return {
      name: { label: words.say('Sumber tidak disebut'), inSentence: words.say('sumber yang tidak disebut') },
      term: '',
    };
  return { name: fundName(key, book, words), term: legalTerm(key, book.fundSources) };
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

function partialNote(
  document: BudgetDocument,
  leaves: readonly BudgetLine[],
  section: '4' | '5',
  { say }: Words,
): string {
  const missing = unreportedRows(document, section);
  if (missing > 0)
    return say('{count} baris belum dilaporkan, jadi jumlah ini baru sebagian.', { count: missing });
  return leaves.some((line) => line.role === 'remainder')
    ? say('Ada bagian yang belum dirinci oleh desa.')
    : '';
}
