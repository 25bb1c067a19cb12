import type { BudgetLine, Summary } from '../model/budget.ts';
import { differenceKnown, sumKnown, type Sen } from '../model/money.ts';
import type { DraftLine } from './records.ts';
import { isLeaf, parts, sumOfParts, type Node, type Tree } from './tree.ts';

/** The lines that are counted, with the role of every line settled. */
export interface Assembly {
  readonly leaves: readonly BudgetLine[];
  readonly summary: Summary;
  /** Some counted line is not reported. */
  readonly isPartial: boolean;
}

/** What a row hands down to the rows below it that say nothing of their own. */
type Heritage = Pick<DraftLine, 'fundSources' | 'location' | 'executor' | 'markers'>;

const NO_HERITAGE: Heritage = { fundSources: [], location: '', executor: '', markers: [] };

/**
 * Settles what each line does in the sums, hands texts down, and sums the leaves. A stated figure over rows of
 * which some are missing keeps its remainder as a line of its own, so that the leaves always add up to it.
 */
export function assemble(lines: readonly DraftLine[], tree: Tree): Assembly {
  for (const line of lines) line.role = 'recap';
  const leaves: BudgetLine[] = [];
  for (const root of Object.values(tree.roots)) gather(root, NO_HERITAGE, leaves);
  return { leaves, summary: summaryOf(leaves, tree), isPartial: leaves.some((line) => line.amount === null) };
}

function gather(node: Node, heritage: Heritage, leaves: BudgetLine[]): void {
  const leaf = isLeaf(node);
  for (const line of node.lines) {
    inherit(line, heritage);
    line.role = leaf ? 'leaf' : line.amount === null ? 'heading' : 'stated';
    if (leaf) leaves.push(line);
  }
  if (leaf) return;
  const below = parts(node);
  const handedDown = heritageOf(node, heritage);
  for (const part of below) gather(part, handedDown, leaves);
  const remainder = remainderOf(node, below);
  const [first] = node.lines;
  if (remainder !== null && first)
    leaves.push({ ...first, ...handedDown, amount: remainder, role: 'remainder' });
}

/** What a stated figure holds beyond the rows below it, where not all of them are listed or reported. */
function remainderOf(node: Node, below: readonly Node[]): Sen | null {
  if (node.stated === null || !(node.isPartial || node.hasGap) || node.account === '6') return null;
  const known = sumOfParts(node, below);
  return known === node.stated ? null : node.stated - (known ?? 0);
}

function inherit(line: DraftLine, heritage: Heritage): void {
  if (line.fundSources.length === 0) line.fundSources = heritage.fundSources;
  if (line.location === '') line.location = heritage.location;
  if (line.executor === '') line.executor = heritage.executor;
  if (line.markers.length === 0) line.markers = heritage.markers;
}

/** What the rows of a node say alike; where they differ nothing is handed down. */
function heritageOf(node: Node, heritage: Heritage): Heritage {
  const [first, ...others] = node.lines;
  if (first === undefined) return heritage;
  const same = (of: (line: DraftLine) => string) => others.every((line) => of(line) === of(first));
  return {
    fundSources: same((line) => line.fundSources.join()) ? first.fundSources : [],
    location: same((line) => line.location) ? first.location : '',
    executor: same((line) => line.executor) ? first.executor : '',
    markers: same((line) => line.markers.join())
      ? first.markers.filter((marker) => marker !== 'sebagian')
      : [],
  };
}

function summaryOf(leaves: readonly BudgetLine[], tree: Tree): Summary {
  const within = (prefix: string) =>
    sumKnown(leaves.filter((line) => line.account.startsWith(prefix)).map((line) => line.amount));
  const revenue = within('4');
  const expenditure = within('5');
  const financingIn = within('6.1');
  const financingOut = within('6.2');
  const netFinancing = netOf(leaves, tree, financingIn, financingOut);
  const balance = differenceKnown(revenue, expenditure);
  const silpa = balance === null || netFinancing === null ? null : balance + netFinancing;
  return { revenue, expenditure, balance, financingIn, financingOut, netFinancing, silpa };
}

/**
 * Pembiayaan netto: row 6 where it is stated, else 6.1 − 6.2. A side of which no row is given counts as 0; a side whose
 * rows are not reported leaves the netto unknown.
 */
function netOf(
  leaves: readonly BudgetLine[],
  tree: Tree,
  financingIn: Sen | null,
  financingOut: Sen | null,
): Sen | null {
  const { stated } = tree.roots.financing;
  if (stated !== null) return stated;
  const given = leaves.filter((line) => line.account.startsWith('6'));
  if (given.length === 0 || given.some((line) => line.amount === null)) return null;
  return (financingIn ?? 0) - (financingOut ?? 0);
}
