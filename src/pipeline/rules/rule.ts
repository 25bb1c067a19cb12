import { diagnostic, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { chainOf } from '../../model/code.ts';
import type { ReferenceBook } from '../../model/reference.ts';
import type { Assembly } from '../assemble.ts';
import type { ColumnName } from '../columns.ts';
import { placeOf } from '../place.ts';
import type { DraftLine, Records, Unread } from '../records.ts';
import type { Node, Tree } from '../tree.ts';

/** What a rule looks at. */
export interface Draft {
  readonly records: Records;
  readonly tree: Tree;
  readonly assembly: Assembly;
  /** See {@link unreadNodes}. */
  readonly unreadNodes: ReadonlySet<string>;
  readonly reference: ReferenceBook;
}

/** One check: everything that it finds in a draft. */
export type Rule = (draft: Draft) => Diagnostic[];

export { diagnostic };

/** The cell of a line in a column that the sheet has. */
export function cellOf(draft: Draft, line: Pick<DraftLine, 'origin'>, column: ColumnName): Place {
  const { table, columns } = draft.records.sheet;
  return placeOf(table, line.origin, columns[column]);
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
  const { unreadNodes: nodes } = draft;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: in most files everything can be read; this only spares them the look
  return nodes.size > 0 && (nodes.has(ANYWHERE) || nodes.has(`${activity}|${account}`));
}

// Stryker disable next-line StringLiteral: any text that is no node
const ANYWHERE = '*';

/** Every node at or above a row that could not be read, as `kegiatan|rekening`. */
export function unreadNodes(unread: readonly Unread[]): ReadonlySet<string> {
  const nodes = new Set<string>();
  for (const { activity, account } of unread) {
    if (account === '') return new Set([ANYWHERE]);
    for (const upper of ['', ...chainOf(activity)]) {
      for (const kind of chainOf(account)) nodes.add(`${upper}|${kind}`);
    }
  }
  return nodes;
}

/** What to call a node: as its row does, else as the list of rekening does. */
export function nameOf(draft: Draft, node: Node): string {
  // Only the three sections are nodes without a row.
  return node.lines[0]?.label ?? (draft.reference.accounts.get(node.account) as string);
}

/** Lines of the file on which the rows of some nodes stand, in rising order. */
export function linesOf(nodes: readonly Node[]): number[] {
  return nodes.flatMap((node) => node.lines.map((line) => line.origin.line)).toSorted((a, b) => a - b);
}
