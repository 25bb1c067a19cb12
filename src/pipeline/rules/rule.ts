import { diagnostic, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { chainOf } from '../../model/code.ts';
import type { ReferenceBook } from '../../model/reference.ts';
import type { Assembly } from '../assemble.ts';
import type { ColumnName } from '../columns.ts';
import { placeOf } from '../place.ts';
import type { DraftLine, Records } from '../records.ts';
import { firstLine, type Node, type Tree } from '../tree.ts';

/** What a rule looks at. */
export interface Draft {
  readonly records: Records;
  readonly tree: Tree;
  readonly assembly: Assembly;
  readonly reference: ReferenceBook;
}

/** One check: everything that it finds in a draft. */
export type Rule = (draft: Draft) => Diagnostic[];

export { diagnostic };

/** The cell of a line in one column, or its row where the sheet has no such column. */
export function cellOf(draft: Draft, line: Pick<DraftLine, 'origin'>, column: ColumnName): Place {
  const { table, columns } = draft.records.sheet;
  return placeOf(table, line.origin, columns[column] === -1 ? null : columns[column]);
}

/** The money cell of a line. */
export function moneyCellOf(draft: Draft, line: Pick<DraftLine, 'origin'>): Place {
  return cellOf(draft, line, draft.records.sheet.money);
}

/**
 * Whether something at or below a node could not be read, or could belong there: a difference there would only
 * be a consequence of what was already said.
 */
export function isUnreadBelow(draft: Draft, activity: string, account: string): boolean {
  const { unread } = draft.records;
  if (unread.length === 0) return false;
  let uppers = unreadUppers.get(unread);
  if (uppers === undefined) unreadUppers.set(unread, (uppers = uppersOf(unread)));
  return uppers.has('') || uppers.has(`${activity}|${account}`);
}

/** Every node at or above something unread; `''`: something could belong anywhere. */
const unreadUppers = new WeakMap<Records['unread'], ReadonlySet<string>>();

function uppersOf(unread: Records['unread']): Set<string> {
  const uppers = new Set<string>();
  for (const one of unread) {
    if (one.account === '') return new Set(['']);
    for (const activity of ['', ...chainOf(one.activity)]) {
      for (const account of chainOf(one.account)) uppers.add(`${activity}|${account}`);
    }
  }
  return uppers;
}

/** What to call a node: as its row does, else as the lists do. */
export function nameOf(draft: Draft, node: Node): string {
  const written = node.lines[0]?.label;
  if (written !== undefined && written !== '') return written;
  const { accounts, activities } = draft.reference;
  const listed =
    node.account === '5' && node.activity !== '' ? activities.get(node.activity) : accounts.get(node.account);
  return listed ?? firstLine(node)?.label ?? node.account;
}

/** Lines of the file on which the rows of some nodes stand, in rising order. */
export function linesOf(nodes: readonly Node[]): number[] {
  return nodes.flatMap((node) => node.lines.map((line) => line.origin.line)).toSorted((a, b) => a - b);
}
