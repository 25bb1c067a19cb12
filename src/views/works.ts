import type { ActivityStatus, BudgetDocument, BudgetLine } from '../model/budget.ts';
import { fieldOf, sectionOf } from '../model/code.ts';
import { sumKnown } from '../model/money.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { activityReport, statusName } from './activity-report.ts';
import { briefLabel } from './brief-label.ts';
import { lineId } from './line-table.ts';
import type { LineQuestion, QuestionSubject } from './line-question.ts';
import { fieldName, fundName, unknownIn } from './names.ts';
import { workParts, type WorkPart } from './work-parts.ts';
import { INDONESIAN, type Words } from './words.ts';
import { exactAmount, formatVolume, writtenAmount, type WrittenAmount } from './written-amount.ts';

/** One activity: what is done, where, by whom, for how much. */
export interface Work {
  /** Stable id on the page: the code of the activity, numbered where the file names it several times. */
  readonly id: string;
  readonly label: string;
  readonly exact: string;
  /** Volume, place, executor: what is told of them. */
  readonly details: readonly string[];
  /** Which funds pay it; `''` if not told. */
  readonly funds: string;
  /** What is done at places of their own, each with its amount. */
  readonly pieces: readonly { readonly text: string; readonly exact: string }[];
  /** Id of its first row in the table of all lines. */
  readonly lineId: string;
  /** Line of the file where it begins. */
  readonly line: number;
  /** What the newest report says of it; `null` where there is none or it cannot be joined for sure. */
  readonly report: {
    readonly status: string;
    /** How far it is, as a mark beside the word. */
    readonly mark: StatusMark;
    readonly spent: string;
  } | null;
  /** "Tanyakan baris ini"; `null` in a preview, which nobody is asked about. */
  readonly question: LineQuestion | null;
}

/** Makes the ready question about one row of the page. */
export type Asking = (
  row: Omit<QuestionSubject, 'document' | 'address'> & { id: string },
) => LineQuestion | null;

/** The activities of one bidang, largest first. */
export interface WorkGroup {
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly amount: WrittenAmount;
  readonly shown: readonly Work[];
  readonly rest: readonly Work[];
  readonly restExact: string;
  /** What stands at the bidang itself and names no activity; `''` if nothing. */
  readonly undetailed: string;
  /** About the bidang itself, where it names no activity. */
  readonly question: LineQuestion | null;
}

/** All activities of a budget. */
export interface Works {
  readonly count: number;
  readonly groups: readonly WorkGroup[];
}

/** A disc that fills, or a dash. */
export type StatusMark = 'ada' | 'sebagian' | 'belum' | 'tidak dapat dinilai';

const MARKS: Readonly<Record<ActivityStatus, StatusMark>> = {
  selesai: 'ada',
  berjalan: 'sebagian',
  belum: 'belum',
  tidak_terlaksana: 'tidak dapat dinilai',
};

type Names = Pick<ReferenceBook, 'fundSources'>;

/** How many activities of a bidang stand open; the others are one tap away. */
const SHOWN = 3;

/** Every activity grouped by bidang; groups and activities largest first. */
export function worksOf(
  document: BudgetDocument,
  report: BudgetDocument | null,
  book: Names,
  asking: Asking,
  words: Words = INDONESIAN,
): Works {
  const parts = workParts(document);
  const ids = idsOf(parts);
  const ofActivity = Map.groupBy(parts, (part) => part.activity);
  const isAlone = (part: WorkPart): boolean => ofActivity.get(part.activity)?.length === 1;
  const leaves = document.leaves.filter((line) => line.activity !== '' && sectionOf(line.account) === '5');
  const groups = [...Map.groupBy(leaves, (line) => fieldOf(line.activity))].map(([field, lines]) => {
    const own = parts
      .filter((part) => fieldOf(part.activity) === field)
      .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
    const works = own.map((part) => {
      const work = workOf(document, part, isAlone(part) ? report : null, book, words);
      const id = ids.get(part) ?? '';
      return {
        ...work,
        id,
        question: asking({
          id,
          code: part.activity,
          // The message is for the office of the village, which reads Indonesian and knows the legal name.
          label: part.head.label,
          exact: exactAmount(part.amount, unknownIn(document)),
        }),
      };
    });
    return { field, total: sumKnown(lines.map((line) => line.amount)), own, works, lines };
  });
  groups.sort((left, right) => (right.total ?? 0) - (left.total ?? 0));
  return {
    count: parts.length,
    groups: groups.map(({ field, total, own, works, lines }) => ({
      ...groupHead(field, exactAmount(total, unknownIn(document)), works.length === 0 ? asking : null, words),
      amount: writtenAmount(total, unknownIn(document), words),
      shown: works.slice(0, SHOWN),
      rest: works.slice(SHOWN),
      restExact: exactAmount(
        sumKnown(own.slice(SHOWN).map((part) => part.amount)),
        unknownIn(document),
        words,
      ),
      undetailed: undetailedOf(lines, own, words),
    })),
  };
}

/** Code of the activity; from its second naming on with a number, in the order of the file. */
function idsOf(parts: readonly WorkPart[]): ReadonlyMap<WorkPart, string> {
  const seen = new Map<string, number>();
  return new Map(
    parts.map((part) => {
      const count = (seen.get(part.activity) ?? 0) + 1;
      seen.set(part.activity, count);
      return [part, `kegiatan-${part.activity}${count === 1 ? '' : `-${count}`}`];
    }),
  );
}

function groupHead(field: string, exact: string, asking: Asking | null, words: Words) {
  const { label } = fieldName(field, words);
  const id = `bidang-${field}`;
  return {
    key: field,
    id,
    label,
    question: asking?.({ id, code: field, label: fieldName(field).label, exact }) ?? null,
  };
}

function workOf(
  document: BudgetDocument,
  part: WorkPart,
  report: BudgetDocument | null,
  book: Names,
  words: Words,
): Omit<Work, 'id' | 'question'> {
  const { head, leaves } = part;
  const told = (read: (line: BudgetLine) => string): string =>
    read(head) || distinct(leaves.map(read)).join(', ');
  return {
    label: briefLabel(head.label),
    exact: exactAmount(part.amount, unknownIn(document), words),
    details: [
      told((line) => formatVolume(line, words)),
      told((line) => line.location),
      told((line) => line.executor),
    ].filter((text) => text !== ''),
    funds: distinct(leaves.flatMap((line) => line.fundSources))
      .map((code) => fundName(code, book, words).label)
      .join(words.say(' dan ')),
    pieces: leaves.filter((line) => isPiece(line, head)).map((line) => pieceOf(line, head, document, words)),
    lineId: lineId(document, head),
    line: head.origin.line,
    report: report && report !== document ? reportOf(report, part.activity, words) : null,
  };
}

/** A leaf that tells a place or volume of its own: something to find in one's hamlet. */
function isPiece(line: BudgetLine, head: BudgetLine): boolean {
  return (
    line !== head && (line.volumeText !== '' || (line.location !== '' && line.location !== head.location))
  );
}

function pieceOf(
  line: BudgetLine,
  head: BudgetLine,
  document: BudgetDocument,
  words: Words,
): Work['pieces'][number] {
  const place = line.location === head.location ? '' : line.location;
  const parts = [line.label, formatVolume(line, words), place].filter((text) => text !== '');
  return { text: parts.join(', '), exact: exactAmount(line.amount, unknownIn(document), words) };
}

function reportOf(report: BudgetDocument, activity: string, words: Words): Work['report'] {
  const { say } = words;
  const told = activityReport(report, activity);
  if (told === null) return null;
  return {
    status: told.status ? statusName(told.status, words) : '',
    mark: told.status ? MARKS[told.status] : 'tidak dapat dinilai',
    spent:
      told.spent === null
        ? say('belum dilaporkan')
        : `${say('terpakai {amount}', { amount: words.rupiah(told.spent) })}${told.isPartial ? say(', sebagian belum dilaporkan') : ''}`,
  };
}

function undetailedOf(lines: readonly BudgetLine[], parts: readonly WorkPart[], words: Words): string {
  const named = new Set(parts.flatMap((part) => part.leaves));
  const amount = sumKnown(lines.filter((line) => !named.has(line)).map((line) => line.amount));
  return amount === null ? '' : words.rupiah(amount);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
