import type { BudgetDocument } from '../model/budget.ts';
import type { NodeComparison } from '../model/comparison.ts';
import { depthOf, fieldOf, sectionOf } from '../model/code.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { briefLabel } from './brief-label.ts';
import { fieldName } from './names.ts';
import { INDONESIAN, type Words } from './words.ts';

/** A node of the two hierarchies. */
export type NodeKey = Pick<NodeComparison, 'activity' | 'account'>;

/** Names nodes: an activity as the documents name it, else by the list of the law. */
export type NodeNames = (node: NodeKey & { readonly label: string }) => string;

/** Names for the nodes of some documents; what the last document says counts. */
export function nodeNames(
  documents: readonly BudgetDocument[],
  book: Pick<ReferenceBook, 'activities'>,
  words: Words = INDONESIAN,
): NodeNames {
  const activities = new Map<string, string>();
  for (const line of documents.flatMap((document) => document.lines)) {
    if (line.account === '5' && line.activity !== '') activities.set(line.activity, line.label);
  }
  return ({ activity, account, label }) => {
    if (account !== '5' || activity === '') return label;
    if (depthOf(activity) === 1) return fieldName(activity, words).label;
    return briefLabel(activities.get(activity) ?? book.activities.get(activity) ?? label);
  };
}

/** The activity that a node of expenditure belongs to; any other node is itself. */
export function workNode({ activity, account }: NodeKey): NodeKey {
  return sectionOf(account) === '5' && depthOf(activity) >= 2
    ? { activity, account: '5' }
    : { activity, account };
}

/** Which part of a budget a node belongs to, as residents call it. */
export function partName({ activity, account }: NodeKey, words: Words = INDONESIAN): string {
  if (sectionOf(account) === '4') return words.say('Uang masuk');
  return sectionOf(account) === '6' ? words.say('Pembiayaan') : fieldName(fieldOf(activity), words).label;
}
