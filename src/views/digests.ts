import type { BudgetDocument } from '../model/budget.ts';
import type { DigestWork, DocumentDigest } from '../model/digest.ts';
import { oncePer } from '../model/once.ts';
import { lineId } from './line-table.ts';
import { workParts } from './work-parts.ts';

/** Counted lines of belanja, and how many of them name who carries them out, and where. */
export function spendingOf(document: BudgetDocument): DocumentDigest['spending'] {
  if (document.digest) return document.digest.spending;
  const lines = document.leaves.filter((line) => line.account.startsWith('5'));
  return {
    lines: lines.length,
    executors: lines.filter((line) => line.executor !== '').length,
    locations: lines.filter((line) => line.location !== '').length,
  };
}

/** The activities of a budget as the search finds them. */
export function worksIn(document: BudgetDocument): readonly DigestWork[] {
  return document.digest?.works ?? countedWorks(document);
}

const countedWorks = oncePer((document: BudgetDocument): readonly DigestWork[] =>
  workParts(document).map(({ head, leaves, amount }) => ({
    label: head.label,
    place: head.location || (leaves[0]?.location ?? ''),
    amount,
    line: lineId(document, head),
  })),
);
