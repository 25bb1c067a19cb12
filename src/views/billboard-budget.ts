import type { ActivityStatus, BudgetDocument, BudgetLine } from '../model/budget.ts';
import { compareCodes, depthOf, fieldOf, isWithin, prefixOf, sectionOf } from '../model/code.ts';
import { sumKnown, type Sen } from '../model/money.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { accountName, fieldName } from './names.ts';
import { formatVolume } from './written-amount.ts';

/** Where money comes from or goes to, with the part of it that is told. */
export interface Share {
  readonly code: string;
  readonly name: string;
  readonly sen: Sen | null;
  /** The figure of the document that this one is read against, and the words for it. */
  readonly before?: { readonly sen: Sen | null; readonly text: string };
}

/** An activity that may get a line on a board. */
export interface BoardActivity {
  /** Code of its kegiatan; `''` for what is not told one by one. */
  readonly code: string;
  readonly name: string;
  readonly detail: string;
  readonly sen: Sen;
}

/** A bidang; its activities, if it has any, add up to its figure. */
export interface BoardField extends Share {
  readonly activities: readonly BoardActivity[];
  /** Activities of a report without a figure. */
  readonly unreported: number;
  /** Activities that name nobody who carries them out. */
  readonly withoutExecutor: number;
}

/** Revenue: transfers by jenis, the others by kelompok; largest first. Adds up to the revenue of the document. */
export function revenueShares(
  document: BudgetDocument,
  book: Pick<ReferenceBook, 'accounts'>,
): readonly Share[] {
  const groups = Map.groupBy(leavesOf(document, '4'), ({ account }) =>
    prefixOf(account, isWithin('4.2', account) ? 3 : 2),
  );
  const shares = [...groups].map(([code, lines]): Share => {
    const { label } = accountName(code, book);
    return { code, name: label, sen: sumKnown(lines.map((line) => line.amount)) };
  });
  return shares.sort(largestFirst);
}

/**
 * The five bidang, also those that the document does not name, and what names none; largest first. Where no line
 * names a bidang: the kinds of expenditure.
 */
export function boardFields(
  document: BudgetDocument,
  book: Pick<ReferenceBook, 'accounts' | 'activities'>,
): readonly BoardField[] {
  const spending = leavesOf(document, '5');
  if (spending.length > 0 && spending.every((line) => line.activity === '')) return kindsOf(spending, book);
  const leaves = Map.groupBy(spending, (line) => fieldOf(line.activity));
  const codes = new Set(['1', '2', '3', '4', '5', ...leaves.keys()]);
  const fields = [...codes].map((code): BoardField => {
    const lines = leaves.get(code) ?? [];
    const { label } = fieldName(code);
    const works = code === '' ? [] : activitiesOf(lines, document, book);
    const known = works.filter((work): work is UncertainActivity & BoardActivity => work.sen !== null);
    return {
      code,
      name: label,
      sen: sumKnown(lines.map((line) => line.amount)),
      activities: known.sort((left, right) => right.sen - left.sen),
      unreported: works.length - known.length,
      withoutExecutor: works.filter((work) => work.code !== '' && !work.hasExecutor).length,
    };
  });
  return fields.sort(largestFirst);
}

function kindsOf(
  spending: readonly BudgetLine[],
  book: Pick<ReferenceBook, 'accounts'>,
): readonly BoardField[] {
  const groups = [...Map.groupBy(spending, (line) => prefixOf(line.account, 2))];
  return groups
    .map(([code, lines]) => {
      const name = accountName(code, book).label;
      return { code, name, sen: total(lines), activities: [], unreported: 0, withoutExecutor: 0 };
    })
    .sort(largestFirst);
}

type UncertainActivity = Omit<BoardActivity, 'sen'> & {
  readonly sen: Sen | null;
  readonly hasExecutor: boolean;
};

function activitiesOf(
  lines: readonly BudgetLine[],
  document: BudgetDocument,
  book: Pick<ReferenceBook, 'activities'>,
): readonly UncertainActivity[] {
  if (lines.every((line) => depthOf(line.activity) < 2)) return [];
  // Rows that name no rekening stand for themselves (two roads of one kegiatan); the others are parts of a kegiatan.
  const groups = Map.groupBy(lines, (line) => {
    if (line.role === 'remainder' || depthOf(line.activity) < 2) return REST;
    return line.account === '5' ? `${line.activity}@${line.origin.record}` : line.activity;
  });
  return [...groups].map(([key, parts]) =>
    key === REST
      ? { code: '', name: 'Lainnya, belum dirinci', detail: '', sen: total(parts), hasExecutor: false }
      : activityOf(parts, document, book),
  );
}

const REST = 'rest';

function activityOf(
  parts: readonly BudgetLine[],
  document: BudgetDocument,
  book: Pick<ReferenceBook, 'activities'>,
): UncertainActivity {
  const activity = parts[0]?.activity ?? '';
  const head = document.lines.find((line) => line.activity === activity && line.account === '5');
  const only = parts.length === 1 ? parts[0] : undefined;
  const named = only?.account === '5' ? only : (head ?? only);
  const name = named?.label ?? book.activities.get(activity) ?? parts[0]?.label ?? `Kegiatan ${activity}`;
  // A number stays with its unit.
  const volume = named ? formatVolume(named).replaceAll(' ', '\u00a0') : '';
  const executors = listOf(parts.map((line) => line.executor));
  const details = [
    listOf(parts.map((line) => line.location)),
    executors === '' ? '' : `oleh ${executors}`,
    listOf(parts.map((line) => (line.status ? STATUSES[line.status] : ''))),
  ];
  return {
    code: activity,
    hasExecutor: executors !== '',
    name: [name.replace(/^[-–+•*\s]+/, ''), volume].filter((text) => text !== '').join(' '),
    detail: details.filter((text) => text !== '').join(' · '),
    sen: total(parts),
  };
}

const STATUSES: Readonly<Record<ActivityStatus, string>> = {
  selesai: 'selesai',
  berjalan: 'sedang berjalan',
  belum: 'belum dimulai',
  tidak_terlaksana: 'tidak terlaksana',
};

function leavesOf(document: BudgetDocument, section: '4' | '5'): readonly BudgetLine[] {
  return document.leaves.filter((line) => sectionOf(line.account) === section);
}

function total(lines: readonly BudgetLine[]): Sen | null {
  return sumKnown(lines.map((line) => line.amount));
}

function listOf(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(', ');
}

function largestFirst(left: Share, right: Share): number {
  return (right.sen ?? -1) - (left.sen ?? -1) || compareCodes(left.code, right.code);
}
