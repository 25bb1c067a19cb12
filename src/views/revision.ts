import type { NodeComparison } from '../model/comparison.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { stageSteps } from '../model/stages.ts';
import type { FiscalYear } from '../model/village.ts';
import { publishedDocuments } from './in-force.ts';
import { nodeNames, workNode } from './node-names.ts';
import { INDONESIAN, type Words } from './words.ts';
import { exactAmount } from './written-amount.ts';

/** One thing that an amendment changed. */
export interface RevisedRow {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** "bertambah Rp9.500.000", "baru", "dihapus". */
  readonly change: string;
}

/** What changed from murni to perubahan. */
export interface Revision {
  readonly takeaway: string;
  /** The largest changes first. */
  readonly rows: readonly RevisedRow[];
  readonly rest: readonly RevisedRow[];
}

/** How many changes stand open. */
const SHOWN = 5;

/** The changes of the year's amendment, by activity and kind of revenue; `null` where none can be compared. */
export function revisionOf(
  year: FiscalYear,
  book: Pick<ReferenceBook, 'activities'>,
  words: Words = INDONESIAN,
): Revision | null {
  const documents = publishedDocuments(year);
  const step = stageSteps(documents).find(({ after }) => after.stage === 'revised');
  if (step === undefined) return null;
  const { comparison } = step;
  const names = nodeNames(documents, book, words);
  const keys = new Map(comparison.nodes.map(workNode).map((key) => [`${key.activity}|${key.account}`, key]));
  const changed = [...keys.values()]
    .map((key) => comparison.node(key))
    .filter((node) => node !== null)
    .filter(isChanged)
    .sort((left, right) => Math.abs(right.difference ?? 0) - Math.abs(left.difference ?? 0));
  const rows = changed.map((node) => ({
    label: names(node),
    from: exactAmount(node.before.amount, undefined, words),
    to: exactAmount(node.after.amount, undefined, words),
    change: changeOf(node, words),
  }));
  return { takeaway: takeawayOf(changed, words), rows: rows.slice(0, SHOWN), rest: rows.slice(SHOWN) };
}

function isChanged({ kind }: NodeComparison): boolean {
  return kind === 'more' || kind === 'less' || kind === 'new' || kind === 'deleted';
}

function changeOf({ kind, difference }: NodeComparison, words: Words): string {
  const { say } = words;
  if (kind === 'new') return say('baru');
  if (kind === 'deleted') return say('dihapus');
  const amount = words.rupiah(Math.abs(difference ?? 0));
  return say(kind === 'more' ? 'bertambah {amount}' : 'berkurang {amount}', { amount });
}

const KINDS = [
  ['more', '{count} bertambah'],
  ['less', '{count} berkurang'],
  ['new', '{count} baru'],
  ['deleted', '{count} dihapus'],
] as const;

function takeawayOf(changed: readonly NodeComparison[], { say }: Words): string {
  if (changed.length === 0) return say('Perubahan ini tidak mengubah satu angka pun.');
  const parts = KINDS.map(([kind, message]) => ({
    count: changed.filter((node) => node.kind === kind).length,
    message,
  })).filter((part) => part.count > 0);
  const counts = parts.map(({ message, count }) => say(message, { count })).join(', ');
  return say('{count} hal berubah: {counts}.', { count: changed.length, counts });
}
