import type { BudgetDocument, BudgetLine } from '../model/budget.ts';
import { documentName, unknownIn } from './names.ts';
import { roleName, rowCode, rowDepth, rowLabel, rowsWithRemainders } from './rows.ts';
import { INDONESIAN, type Words } from './words.ts';
import { formatVolume } from './written-amount.ts';

/** One row of the file as the page prints it. */
export interface LineRow {
  /** Stable id on the page. */
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** 0 to 6. */
  readonly depth: number;
  readonly role: string;
  /** Digits without Rp: the head of the column says rupiah. */
  readonly amount: string;
  readonly isKnown: boolean;
  /** Place, executor, volume and source in one line; `''` if none is told. */
  readonly details: string;
  readonly line: number;
}

/** All rows of one document. */
export interface LineTable {
  readonly id: string;
  readonly title: string;
  readonly amountHead: string;
  /** Whether paper shows it too: only the document that the page speaks of. */
  readonly isPrinted: boolean;
  readonly rows: readonly LineRow[];
}

const DEEPEST = 6;

/** Every row of a document in the order of the file. */
export function lineTable(
  document: BudgetDocument,
  isPrinted: boolean,
  words: Words = INDONESIAN,
): LineTable {
  const rows = rowsWithRemainders(document);
  const told = new Set<string>();
  return {
    id: `baris-${document.kind}`,
    title: words.say('Semua {count} baris {document}', {
      count: rows.length,
      document: documentName(document.kind, words),
    }),
    amountHead: words.say(document.stage === 'realised' ? 'Realisasi (Rp)' : 'Anggaran (Rp)'),
    isPrinted,
    rows: rows.map((line) => lineRow(document, line, told, words)),
  };
}

/** Where a line stands on the page of its year. */
export function lineId(document: Pick<BudgetDocument, 'kind'>, line: BudgetLine): string {
  return `${document.kind}-${line.origin.line}${line.role === 'remainder' ? '-sisa' : ''}`;
}

function lineRow(document: BudgetDocument, line: BudgetLine, told: Set<string>, words: Words): LineRow {
  const isHeading = line.role === 'heading';
  return {
    id: lineId(document, line),
    code: rowCode(line),
    label: rowLabel(line),
    depth: Math.min(DEEPEST, rowDepth(line)),
    role: roleName(line.role),
    amount:
      line.amount === null ? (isHeading ? '' : words.say(unknownIn(document))) : words.digits(line.amount),
    isKnown: line.amount !== null,
    details: detailsOf(line, told, words),
    line: line.origin.line,
  };
}

/** What a row tells beyond its codes; what the row above it said of the same activity is not said again. */
function detailsOf(line: BudgetLine, told: Set<string>, words: Words): string {
  const parts = [
    formatVolume(line, words),
    line.location,
    line.executor,
    line.fundSources.join(', '),
    line.note,
  ];
  return parts
    .filter((part) => {
      const key = `${line.activity || line.account} ${part}`;
      const isNew = part !== '' && !told.has(key);
      told.add(key);
      return isNew;
    })
    .join(' · ');
}
