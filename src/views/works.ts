import type { ActivityStatus, BudgetDocument, BudgetLine } from '../model/budget.ts';
import { fieldOf, sectionOf } from '../model/code.ts';
import { sumKnown } from '../model/money.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { lineId } from './line-table.ts';
import { fieldName, fundName, unknownIn } from './names.ts';
import { workParts, type WorkPart } from './work-parts.ts';
import { exactAmount, formatVolume, writtenAmount, type WrittenAmount } from './written-amount.ts';

/** One activity: what is done, where, by whom, for how much. */
export interface Work {
  readonly label: string;
  readonly exact: string;
  /** Volume, place, executor, source: what is told of them. */
  readonly details: readonly string[];
  /** What is done at places of their own, each with its amount. */
  readonly pieces: readonly string[];
  /** Id of its first row in the table of all lines. */
  readonly lineId: string;
  /** Line of the file where it begins. */
  readonly line: number;
  /** What the newest report says of it; `null` where there is none or it cannot be joined for sure. */
  readonly report: { readonly status: string; readonly spent: string } | null;
}

/** The activities of one bidang, largest first. */
export interface WorkGroup {
  readonly key: string;
  readonly label: string;
  readonly amount: WrittenAmount;
  readonly shown: readonly Work[];
  readonly rest: readonly Work[];
  readonly restExact: string;
  /** What stands at the bidang itself and names no activity; `''` if nothing. */
  readonly undetailed: string;
}

/** All activities of a budget. */
export interface Works {
  readonly count: number;
  readonly groups: readonly WorkGroup[];
}

type Names = Pick<ReferenceBook, 'fundSources'>;

/** How many activities of a bidang stand open; the others are one tap away. */
const SHOWN = 3;

/** Longest name, in characters, that stands in full. */
const LONG = 60;

/** Every activity grouped by bidang; groups and activities largest first. */
export function worksOf(document: BudgetDocument, report: BudgetDocument | null, book: Names): Works {
  const parts = workParts(document);
  const ofActivity = Map.groupBy(parts, (part) => part.activity);
  const isAlone = (part: WorkPart): boolean => ofActivity.get(part.activity)?.length === 1;
  const leaves = document.leaves.filter((line) => line.activity !== '' && sectionOf(line.account) === '5');
  const groups = [...Map.groupBy(leaves, (line) => fieldOf(line.activity))].map(([field, lines]) => {
    const own = parts
      .filter((part) => fieldOf(part.activity) === field)
      .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
    const works = own.map((part) => workOf(document, part, isAlone(part) ? report : null, book));
    return { field, total: sumKnown(lines.map((line) => line.amount)), own, works, lines };
  });
  groups.sort((left, right) => (right.total ?? 0) - (left.total ?? 0));
  return {
    count: parts.length,
    groups: groups.map(({ field, total, own, works, lines }) => ({
      key: field,
      label: fieldName(field).label,
      amount: writtenAmount(total, unknownIn(document)),
      shown: works.slice(0, SHOWN),
      rest: works.slice(SHOWN),
      restExact: exactAmount(sumKnown(own.slice(SHOWN).map((part) => part.amount)), unknownIn(document)),
      undetailed: undetailedOf(lines, own),
    })),
  };
}

const STATUSES: Readonly<Record<ActivityStatus, string>> = {
  selesai: 'selesai',
  berjalan: 'berjalan',
  belum: 'belum dimulai',
  tidak_terlaksana: 'tidak terlaksana',
};

function workOf(document: BudgetDocument, part: WorkPart, report: BudgetDocument | null, book: Names): Work {
  const { head, leaves } = part;
  const told = (read: (line: BudgetLine) => string): string =>
    read(head) || distinct(leaves.map(read)).join(', ');
  return {
    label: briefLabel(head.label),
    exact: exactAmount(part.amount, unknownIn(document)),
    details: [
      told(formatVolume),
      told((line) => line.location),
      told((line) => line.executor),
      distinct(leaves.flatMap((line) => line.fundSources))
        .map((code) => fundName(code, book).label)
        .join(' dan '),
    ].filter((text) => text !== ''),
    pieces: leaves.filter((line) => isPiece(line, head)).map((line) => pieceOf(line, head, document)),
    lineId: lineId(document, head),
    line: head.origin.line,
    report: report && report !== document ? reportOf(report, part.activity) : null,
  };
}

/** A leaf that tells a place or volume of its own: something to find in one's hamlet. */
function isPiece(line: BudgetLine, head: BudgetLine): boolean {
  return (
    line !== head && (line.volumeText !== '' || (line.location !== '' && line.location !== head.location))
  );
}

function pieceOf(line: BudgetLine, head: BudgetLine, document: BudgetDocument): string {
  const place = line.location === head.location ? '' : line.location;
  const parts = [line.label, formatVolume(line), place].filter((text) => text !== '');
  return `${parts.join(', ')}: ${exactAmount(line.amount, unknownIn(document))}`;
}

function reportOf(report: BudgetDocument, activity: string): Work['report'] {
  const leaves = report.leaves.filter(
    (line) => line.activity === activity && sectionOf(line.account) === '5',
  );
  if (leaves.length === 0) return null;
  const spent = sumKnown(leaves.map((line) => line.amount));
  const isPartial = leaves.some((line) => line.amount === null);
  const statuses = distinct(
    report.lines.filter((line) => line.activity === activity).map((line) => line.status ?? ''),
  );
  const status = statuses.length === 1 ? (statuses[0] as ActivityStatus) : null;
  return {
    status: status ? STATUSES[status] : '',
    spent:
      spent === null
        ? 'belum dilaporkan'
        : `terpakai ${exactAmount(spent)}${isPartial ? ', sebagian belum dilaporkan' : ''}`,
  };
}

/** A long name without its parenthesis, which the table of all lines keeps. */
function briefLabel(label: string): string {
  const end = label.indexOf(' (');
  return label.length > LONG && end > 0 ? label.slice(0, end) : label;
}

function undetailedOf(lines: readonly BudgetLine[], parts: readonly WorkPart[]): string {
  const named = new Set(parts.flatMap((part) => part.leaves));
  const amount = sumKnown(lines.filter((line) => !named.has(line)).map((line) => line.amount));
  return amount === null ? '' : exactAmount(amount);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
