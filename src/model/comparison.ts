import type { BudgetDocument, BudgetLine } from './budget.ts';
import { compareCodes, sectionOf } from './code.ts';
import {
  leafIndex,
  lengthsOf,
  nodeText,
  type LeafIndex,
  type NodeFigure,
  type NodeKey,
} from './leaf-index.ts';
import { pairLines, type LinePairs } from './line-pairs.ts';
import { differenceKnown, type Sen } from './money.ts';

/** What stands before and after: two budgets, or a budget and a report. */
export type Comparable = Pick<BudgetDocument, 'stage' | 'lines' | 'leaves'>;

/** What a comparison says of a node. `deleted` and `new` only between budgets; `unbudgeted`, `unreported` only of a report. */
export type ChangeKind =
  'same' | 'more' | 'less' | 'deleted' | 'new' | 'unbudgeted' | 'unreported' | 'unknown';

/** One node in two documents. */
export interface NodeComparison extends NodeKey {
  /** As a row of the later document names it, else of the earlier one; `''` where none does. */
  readonly label: string;
  readonly before: NodeFigure;
  readonly after: NodeFigure;
  readonly kind: ChangeKind;
  /** Sen. Of a perubahan after − before (bertambah), of a realisasi before − after (lebih); `null` if either is unknown. */
  readonly difference: Sen | null;
  /** after ÷ before, 1 for all of it; `null` where either is unknown or before is 0: shown as "–". */
  readonly share: number | null;
  /** Single rows of the node: those that belong together for sure, and those that could not be matched. */
  readonly rows: LinePairs;
}

/** Two documents compared at the deepest nodes that both can give. */
export interface Comparison {
  /** Apart from each other and together everything; in the order of the codes. */
  readonly nodes: readonly NodeComparison[];
  /** Any node of the two hierarchies, such as a total; `null` where one of the two cannot give it. */
  node(key: NodeKey): NodeComparison | null;
  /** Of a report: what the earlier document has money for and this one has no row of. */
  readonly unreported: readonly NodeKey[];
}

/**
 * Compares two documents of one year node by node on (kegiatan, rekening), rows of one key summed. What is absent from
 * a budget that details its section is 0; absent from a report it is not reported.
 */
export function compareDocuments(before: Comparable, after: Comparable): Comparison {
  const earlier = leafIndex(before);
  const later = leafIndex(after);
  const names = namesOf([...after.lines, ...before.lines]);
  const node = (key: NodeKey): NodeComparison | null => {
    const left = earlier.figure(key);
    const right = later.figure(key);
    if (left === null || right === null) return null;
    const label = names.get(nodeText(key)) ?? (right.lines.length === 1 ? right : left).lines[0]?.label ?? '';
    const isPartial = right.isPartial || lacking.has(nodeText(key));
    return { ...key, ...comparisonOf(key, left, { ...right, isPartial }, after.stage === 'realised'), label };
  };
  const keys = commonNodes([...before.leaves, ...after.leaves], earlier, later);
  const unreported =
    after.stage === 'realised'
      ? keys.filter(
          (key) => later.figure(key)?.standing === 'absent' && (earlier.figure(key)?.amount ?? 0) !== 0,
        )
      : [];
  // Nodes above what is not reported: what they hold is not all there is.
  const lacking = new Set(unreported.flatMap(uppersOf).map(nodeText));
  const nodes = keys.flatMap((key) => node(key) ?? []);
  return { nodes, node, unreported };
}

/**
 * The budget that a report repeats beside its figures ("anggaran menurut laporan realisasi"), for a year of which no
 * budget is filed; `null` where the report repeats none.
 */
export function budgetInReport(report: Comparable): Comparable | null {
  if (report.leaves.every((line) => line.budgetAsReported === null)) return null;
  return {
    stage: 'enacted',
    lines: report.lines,
    leaves: report.leaves.map((line) => ({ ...line, amount: line.budgetAsReported })),
  };
}

/** The deepest nodes that both documents can give, one for every counted line, none overlapping another. */
function commonNodes(lines: readonly BudgetLine[], earlier: LeafIndex, later: LeafIndex): NodeKey[] {
  const isCommon = (key: NodeKey) => earlier.figure(key) !== null && later.figure(key) !== null;
  const chosen = new Map<string, NodeKey>();
  for (const { activity, account } of new Map(lines.map((line) => [nodeText(line), line])).values()) {
    const key = climb({ activity, account }, isCommon);
    chosen.set(nodeText(key), key);
  }
  return disjoint(chosen).toSorted(
    (a, b) =>
      compareCodes(sectionOf(a.account), sectionOf(b.account)) ||
      compareCodes(a.activity, b.activity) ||
      compareCodes(a.account, b.account),
  );
}

/** The first node at or above a key that fits: rekening before kegiatan is given up, section last, which always fits. */
function climb(key: NodeKey, fits: (key: NodeKey) => boolean): NodeKey {
  return [key, ...uppersOf(key)].find(fits) as NodeKey;
}

/**
 * Drops nodes that lie in another. Two that overlap otherwise become their section, so that nothing counts twice.
 */
function disjoint(chosen: ReadonlyMap<string, NodeKey>): NodeKey[] {
  const inner = [...chosen.values()].filter(
    (key) => !uppersOf(key).some((upper) => chosen.has(nodeText(upper))),
  );
  const byBoth = new Set<string>();
  const crossing = new Set<string>();
  for (const key of inner) {
    for (const account of lengthsOf(key).accounts) byBoth.add(nodeText({ activity: key.activity, account }));
  }
  for (const key of inner) {
    const isCrossing = lengthsOf(key)
      .activities.slice(1)
      .some((activity) => byBoth.has(nodeText({ activity, account: key.account })));
    if (isCrossing) crossing.add(sectionOf(key.account));
  }
  const sections = [...crossing].map((account): NodeKey => ({ activity: '', account }));
  return [...sections, ...inner.filter((key) => !crossing.has(sectionOf(key.account)))];
}

function uppersOf(key: NodeKey): NodeKey[] {
  const { activities, accounts } = lengthsOf(key);
  const all = activities.flatMap((activity) => accounts.map((account) => ({ activity, account })));
  return all.filter((one) => nodeText(one) !== nodeText(key));
}

function comparisonOf(
  key: NodeKey,
  before: NodeFigure,
  after: NodeFigure,
  isReport: boolean,
): Omit<NodeComparison, keyof NodeKey | 'label'> {
  const [left, right] = [before.amount, after.amount];
  const difference = isReport ? differenceKnown(left, right) : differenceKnown(right, left);
  return {
    before,
    after,
    kind: kindOf(before, after, isReport),
    difference,
    share: right === null || !left ? null : right / left,
    rows: pairLines(key, before.lines, after.lines),
  };
}

/** The first row of each node. */
function namesOf(lines: readonly BudgetLine[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const line of lines) {
    const text = nodeText(line);
    if (!names.has(text)) names.set(text, line.label);
  }
  return names;
}

function kindOf(before: NodeFigure, after: NodeFigure, isReport: boolean): ChangeKind {
  if (isReport && after.amount === null) return 'unreported';
  if (before.amount === null || after.amount === null) return 'unknown';
  if (isReport && before.amount === 0 && after.amount !== 0) return 'unbudgeted';
  if (!isReport && after.standing === 'absent') return before.amount === 0 ? 'same' : 'deleted';
  if (!isReport && before.standing === 'absent') return after.amount === 0 ? 'same' : 'new';
  if (before.amount === after.amount) return 'same';
  return after.amount > before.amount ? 'more' : 'less';
}
