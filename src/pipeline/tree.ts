import { chainOf, depthOf, type AccountCode, type ActivityCode } from '../model/code.ts';
import type { Sen } from '../model/money.ts';
import type { DraftLine } from './records.ts';

/**
 * The rows of one (kegiatan, rekening), and the nearest rows below it in each of its two views. `4`, `5` and `6`
 * are nodes even when not written.
 */
export interface Node {
  readonly activity: ActivityCode;
  readonly account: AccountCode;
  readonly lines: DraftLine[];
  /** Nearest nodes below with a longer kegiatan; below a recap only nodes that are counted. */
  byActivity: Node[];
  /** Nearest nodes below with the same kegiatan and a longer rekening. */
  byAccount: Node[];
  /** Sum of the figures written on its rows; `null` if none has one. */
  stated: Sen | null;
  /** What it holds: stated, else the sum of what is below; `null` if nothing is known. Set by {@link settle}. */
  figure: Sen | null;
  /** Some row at or below it gives no figure: in a realisasi "belum dilaporkan". Set by {@link settle}. */
  hasGap: boolean;
  /** Not everything is listed below it (`sebagian`). */
  isPartial: boolean;
  /** It is a root, or among the {@link parts} of a counted node. The others are recaps: second listings of the same money. */
  isCounted: boolean;
  /** {@link settle} has been here. */
  isSettled: boolean;
}

/** The view of most nodes: nothing. */
const NONE: Node[] = [];
const NO_GROUPS: Group[] = [];

/** All nodes of a document with its three roots. */
export interface Tree {
  readonly roots: { readonly revenue: Node; readonly expenditure: Node; readonly financing: Node };
  readonly nodes: readonly Node[];
  node(activity: ActivityCode, account: AccountCode): Node | undefined;
}

/** The nodes of one kegiatan. */
interface Group {
  readonly activity: ActivityCode;
  readonly nodes: Map<AccountCode, Node>;
  /** Groups above it that exist, nearest first. */
  above: Group[];
  deepest: number;
}

/** Joins the rows of a document to a tree and computes what each node holds. Order of the rows does not matter. */
export function growTree(lines: readonly DraftLine[]): Tree {
  const groups = new Map<ActivityCode, Group>();
  const roots = {
    revenue: plant(groups, '', '4'),
    expenditure: plant(groups, '', '5'),
    financing: plant(groups, '', '6'),
  };
  for (const line of lines) {
    const node = plant(groups, line.activity, line.account);
    node.lines.push(line);
    if (line.amount !== null) node.stated = (node.stated ?? 0) + line.amount;
    if (line.markers.length > 0 && line.markers.includes('sebagian')) node.isPartial = true;
  }
  for (const group of groups.values()) group.above = groupsAbove(groups, group.activity);
  const nodes: Node[] = [];
  for (const group of groups.values()) {
    for (const node of group.nodes.values()) {
      link(node, group);
      nodes.push(node);
    }
  }
  for (const root of Object.values(roots)) count(root);
  if (nodes.some((node) => !node.isCounted)) linkRecaps(nodes, groups);
  for (const node of nodes) settle(node);
  return { roots, nodes, node: (activity, account) => groups.get(activity)?.nodes.get(account) };
}

/** Whether nothing is written below the node. */
export function isLeaf(node: Node): boolean {
  return node.byActivity.length === 0 && node.byAccount.length === 0;
}

/** The nodes whose figures make up the node: the view by kegiatan, else by rekening. */
export function parts(node: Node): readonly Node[] {
  return node.byActivity.length > 0 ? node.byActivity : node.byAccount;
}

/** Sum of the known figures of some nodes below `upper`; pengeluaran pembiayaan counts against row 6. */
export function sumOfParts(upper: Node, below: readonly Node[]): Sen | null {
  let sum: Sen | null = null;
  for (const node of below) {
    if (node.figure === null) continue;
    sum = (sum ?? 0) + (upper.account === '6' && node.account.startsWith('6.2') ? -node.figure : node.figure);
  }
  return sum;
}

/** The first row of a node or, where it is not written, of what is below it. */
export function firstLine(node: Node): DraftLine | undefined {
  return node.lines[0] ?? firstLineBelow(node);
}

function firstLineBelow(node: Node): DraftLine | undefined {
  for (const below of parts(node)) {
    const line = firstLine(below);
    if (line !== undefined) return line;
  }
  return undefined;
}

function plant(groups: Map<ActivityCode, Group>, activity: ActivityCode, account: AccountCode): Node {
  let group = groups.get(activity);
  if (group === undefined)
    groups.set(activity, (group = { activity, nodes: new Map(), above: [], deepest: 0 }));
  let node = group.nodes.get(account);
  if (node === undefined) {
    node = {
      activity,
      account,
      lines: [],
      byActivity: NONE,
      byAccount: NONE,
      stated: null,
      figure: null,
      hasGap: false,
      isPartial: false,
      isCounted: false,
      isSettled: false,
    };
    group.nodes.set(account, node);
    group.deepest = Math.max(group.deepest, depthOf(account));
  }
  return node;
}

function groupsAbove(groups: ReadonlyMap<ActivityCode, Group>, activity: ActivityCode): Group[] {
  if (activity === '') return NO_GROUPS;
  const above: Group[] = [];
  const chain = chainOf(activity);
  for (let depth = chain.length - 2; depth >= -1; depth -= 1) {
    const group = groups.get(depth === -1 ? '' : (chain[depth] as string));
    if (group !== undefined) above.push(group);
  }
  return above;
}

/**
 * Enters a node into the views in which nothing stands between it and the node above. A node above with the same
 * kegiatan hides it from every upper view that reaches no deeper into the rekening than that node.
 */
function link(node: Node, group: Group): void {
  const chain = chainOf(node.account);
  let hidden = 0;
  for (let upper = chain.length - 1; upper > 0 && hidden === 0; upper -= 1) {
    const above = group.nodes.get(chain[upper - 1] as string);
    if (above === undefined) continue;
    above.byAccount = joined(above.byAccount, node);
    hidden = upper;
  }
  for (const higher of group.above) {
    let nearest = 0;
    for (let upper = Math.min(chain.length, higher.deepest); upper > hidden; upper -= 1) {
      const above = higher.nodes.get(chain[upper - 1] as string);
      if (above === undefined) continue;
      above.byActivity = joined(above.byActivity, node);
      nearest = Math.max(nearest, upper);
    }
    hidden = Math.max(hidden, nearest);
  }
}

/** Marks what is counted, from a root down. */
function count(node: Node): void {
  node.isCounted = true;
  for (const part of parts(node)) count(part);
}

/**
 * Gives every recap the nearest counted nodes below it, and no recap of another: two listings of the same money in one
 * view would be added.
 */
function linkRecaps(nodes: readonly Node[], groups: ReadonlyMap<ActivityCode, Group>): void {
  for (const node of nodes) if (!node.isCounted) node.byActivity = NONE;
  for (const node of nodes) {
    const group = node.isCounted ? groups.get(node.activity) : undefined;
    if (group === undefined) continue;
    const chain = chainOf(node.account);
    const isHiding = (account: AccountCode) => group.nodes.get(account)?.isCounted ?? false;
    let hidden = chain.slice(0, -1).findLastIndex(isHiding) + 1;
    for (const higher of group.above) {
      let nearest = 0;
      for (let upper = Math.min(chain.length, higher.deepest); upper > hidden; upper -= 1) {
        const above = higher.nodes.get(chain[upper - 1] as string);
        if (above?.isCounted) nearest = Math.max(nearest, upper);
        else if (above !== undefined) above.byActivity = joined(above.byActivity, node);
      }
      hidden = Math.max(hidden, nearest);
    }
  }
}

/** A view with one node more; the shared empty view is never written to. */
function joined(view: Node[], node: Node): Node[] {
  if (view === NONE) return [node];
  view.push(node);
  return view;
}

/** Works out what a node holds, from below. A recap without a figure holds what its own rows say. */
function settle(node: Node): void {
  if (node.isSettled) return;
  node.isSettled = true;
  for (const below of node.byActivity) settle(below);
  for (const below of node.byAccount) settle(below);
  const below = node.isCounted ? parts(node) : node.byAccount;
  node.hasGap =
    below.length === 0 ? node.lines.some((line) => line.amount === null) : below.some((one) => one.hasGap);
  if (node.isPartial && node.stated === null) node.hasGap = true;
  node.figure = node.stated ?? sumOfParts(node, below);
}
