import type { BudgetDocument } from '../model/budget.ts';
import { isWithin } from '../model/code.ts';
import type { Comparison, NodeComparison } from '../model/comparison.ts';
import type { Sen } from '../model/money.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { stageSteps, type StageStep } from '../model/stages.ts';
import type { FiscalYear } from '../model/village.ts';
import { publishedDocuments } from './in-force.ts';
import { stageName, unknownIn } from './names.ts';
import { nodeNames, partName, workNode, type NodeKey, type NodeNames } from './node-names.ts';
import { rowCode } from './rows.ts';
import { percentInWords } from './share.ts';
import { INDONESIAN, type Words } from './words.ts';
import type { UnknownWords } from './written-amount.ts';

/** One figure of a row in one stage, in rupiah without Rp: the caption says it. */
export interface ComparedCell {
  readonly digits: string;
  readonly isKnown: boolean;
  /** What changed against the column before; `''` if nothing. */
  readonly change: string;
}

/** One row through the stages. */
export interface ComparedRow {
  readonly code: string;
  readonly label: string;
  /** A part of the activity above it. */
  readonly isPart: boolean;
  readonly cells: readonly ComparedCell[];
}

/** Every row that the stages share, side by side. */
export interface LineComparison {
  /** Names of the stages, at most three. */
  readonly heads: readonly string[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ComparedRow[] }[];
}

/** One column: which document, and how a node is found in it. */
interface Column {
  readonly head: string;
  readonly document: BudgetDocument;
  readonly cell: (key: NodeKey) => ComparedCell;
}

/** Murni, perubahan and the newest realisasi row by row; `null` where there is nothing to compare. */
export function lineComparison(
  year: FiscalYear,
  book: Pick<ReferenceBook, 'activities'>,
  words: Words = INDONESIAN,
): LineComparison | null {
  const documents = publishedDocuments(year);
  const steps = stageSteps(documents);
  const revision = steps.find((step) => step.after.stage === 'revised');
  const report = steps.findLast((step) => step.after.stage === 'realised');
  const main = report ?? revision;
  if (main === undefined) return null;
  const columns = columnsOf(revision, report, words);
  const names = nodeNames(documents, book, words);
  const nodes = [...main.comparison.nodes, ...(revision && report ? lostNodes(revision, report) : [])];
  const groups = Map.groupBy(nodes, (node) => partName(node, words));
  return {
    heads: columns.map((column) => column.head),
    groups: [...groups].map(([title, members]) => ({
      title,
      rows: rowsOf(members, main.comparison, names, columns),
    })),
  };
}

/** What the amendment deleted and the report therefore does not name. */
function lostNodes(revision: StageStep, report: StageStep): readonly NodeComparison[] {
  const isNamed = (node: NodeKey) =>
    report.comparison.nodes.some(
      (upper) => isWithin(upper.activity, node.activity) && isWithin(upper.account, node.account),
    );
  return revision.comparison.nodes.filter((node) => node.kind === 'deleted' && !isNamed(node));
}

function columnsOf(
  revision: StageStep | undefined,
  report: StageStep | undefined,
  words: Words,
): readonly Column[] {
  const nameOf = (document: BudgetDocument) => stageName(document.kind, words);
  const columns: Column[] = [];
  if (revision?.before) columns.push(firstColumn(nameOf(revision.before), revision, words));
  if (revision) columns.push(nextColumn(revision, words));
  if (report && !revision)
    columns.push(
      firstColumn(
        report.before ? nameOf(report.before) : words.say('Anggaran menurut laporan'),
        report,
        words,
      ),
    );
  if (report) columns.push(nextColumn(report, words));
  return columns;
}

function firstColumn(head: string, { after, before, comparison }: StageStep, words: Words): Column {
  const document = before ?? after;
  return {
    head,
    document,
    cell: (key) => {
      const amount = comparison.node(key)?.before.amount ?? null;
      return { digits: digitsOf(amount, 'belum disajikan', words), isKnown: amount !== null, change: '' };
    },
  };
}

function nextColumn({ after, comparison }: StageStep, words: Words): Column {
  return {
    head: stageName(after.kind, words),
    document: after,
    cell: (key) => {
      const node = comparison.node(key);
      const amount = node?.after.amount ?? null;
      const change = node === null ? '' : changeOf(node, after, words);
      return { digits: digitsOf(amount, unknownIn(after), words), isKnown: amount !== null, change };
    },
  };
}

function digitsOf(amount: Sen | null, unknown: UnknownWords, words: Words): string {
  return amount === null ? words.say(unknown) : words.digits(amount);
}

/** What a later figure says of an earlier one, in words; `''` where it is the same or unknown. */
export function changeOf(
  node: NodeComparison,
  after: Pick<BudgetDocument, 'stage'>,
  words: Words = INDONESIAN,
): string {
  const { say } = words;
  const amount = node.difference === null ? '' : words.digits(Math.abs(node.difference));
  if (after.stage === 'realised') {
    if (node.kind === 'unbudgeted') return say('tidak dianggarkan');
    const share = percentInWords(node.after.amount, node.before.amount, words).replace(/^–$/, '');
    return node.after.isPartial && share !== '' ? `${share}${say(', baru sebagian')}` : share;
  }
  if (node.kind === 'more') return say('bertambah {amount}', { amount });
  if (node.kind === 'less') return say('berkurang {amount}', { amount });
  return node.kind === 'deleted' ? say('dihapus') : node.kind === 'new' ? say('baru') : '';
}

/** Activities with the rows below them, where there are several. */
function rowsOf(
  nodes: readonly NodeComparison[],
  comparison: Comparison,
  names: NodeNames,
  columns: readonly Column[],
): readonly ComparedRow[] {
  const rowOf = (node: NodeKey & { label: string }, isPart: boolean): ComparedRow => ({
    code: isPart ? node.account : rowCode(node),
    label: names(node),
    isPart,
    cells: columns.map((column) => column.cell(node)),
  });
  const works = Map.groupBy(nodes, (node) => rowCode(workNode(node)));
  return [...works.values()].flatMap((members) => {
    const [first, ...others] = members;
    if (first === undefined) return [];
    const upper = workNode(first);
    const isUpper = upper.account === first.account;
    if (isUpper && others.length === 0) return [rowOf(first, false)];
    const head = comparison.node(upper);
    const parts = others.length === 0 ? [] : members.map((node) => rowOf(node, true));
    return [rowOf({ ...upper, label: head?.label ?? first.label }, false), ...parts];
  });
}
