import { diagnostic, holdsBack, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { stageOf, type BudgetDocument, type DocumentKind, type Regulation } from '../model/budget.ts';
import { LARGEST_SUM } from '../model/money.ts';
import { assemble } from './assemble.ts';
import { readHeader } from './columns.ts';
import { parseTable } from './parse.ts';
import { placeOf } from './place.ts';
import type { Readers } from './readers.ts';
import { readRecords, type Records } from './records.ts';
import { doublyNamedActivities } from './rules/activity-names.ts';
import { imbalance } from './rules/balance.ts';
import { expenditureWithoutActivities, missingFields, missingFinancing } from './rules/completeness.ts';
import { controlFaults } from './rules/controls.ts';
import { crossingsOf } from './rules/crossing.ts';
import { emptyAmounts } from './rules/empty-amounts.ts';
import { overdrawnSources } from './rules/funding.ts';
import { moneyCellOf, unreadNodes, type Draft, type Rule } from './rules/rule.ts';
import { sumsOf } from './rules/sums.ts';
import { twinsOf } from './rules/twins.ts';
import { decodeText, type RawFile } from './text.ts';
import type { SourceText, Table } from './table.ts';
import { growTree } from './tree.ts';

/** Checks between the rows, in reading order. */
const ROW_RULES: readonly Rule[] = [
  emptyAmounts,
  twinsOf,
  doublyNamedActivities,
  crossingsOf,
  sumsOf,
  controlFaults,
];
/** Checks of the document that say nothing new while its rows are wrong. */
const TOTAL_RULES: readonly Rule[] = [imbalance, overdrawnSources];
/** Checks of what is presented at all. */
const PRESENCE_RULES: readonly Rule[] = [missingFields, expenditureWithoutActivities, missingFinancing];

/** Every check of a single document. */
export const DOCUMENT_RULES: readonly Rule[] = [...ROW_RULES, ...PRESENCE_RULES, ...TOTAL_RULES];

/** Which document a file is. */
export interface Filing {
  readonly kind: DocumentKind;
  readonly year: number;
  readonly regulation: Regulation | null;
}

/**
 * The whole way of one file, from bytes to a document: parse, validate, assemble. `null` where it cannot be
 * assembled; a document with errors among its diagnostics must not be published.
 */
export function documentOf(file: RawFile, filing: Filing, readers: Readers): Outcome<BudgetDocument | null> {
  if (file.opened !== undefined) return documentFromTable(file.opened, filing, readers);
  const decoded = decodeText(file);
  if (decoded.value === null) return { value: null, diagnostics: decoded.diagnostics };
  return documentFromText(decoded.value, filing, readers);
}

/** The way of one file from its text on. */
export function documentFromText(
  text: SourceText,
  filing: Filing,
  readers: Readers,
): Outcome<BudgetDocument | null> {
  return documentFromTable(
    parseTable(text, (cell) => readers.column(cell) !== undefined),
    filing,
    readers,
  );
}

/** The way of one file from its table on. */
export function documentFromTable(
  parsed: Outcome<Table | null>,
  filing: Filing,
  readers: Readers,
): Outcome<BudgetDocument | null> {
  if (parsed.value === null) return { value: null, diagnostics: parsed.diagnostics };
  const header = readHeader(parsed.value, filing.kind, readers);
  if (header.value === null) return { value: null, diagnostics: header.diagnostics };
  const records = readRecords(header.value, readers);
  const before = [...parsed.diagnostics, ...header.diagnostics];
  const refused = refusal(records);
  if (refused !== null) return { value: null, diagnostics: [...before, ...refused] };
  return withFirst(before, assembled(records, filing, readers));
}

function assembled(records: Records, filing: Filing, readers: Readers): Outcome<BudgetDocument> {
  const tree = growTree(records.lines);
  const assembly = assemble(records.lines, tree);
  const draft: Draft = {
    records,
    tree,
    assembly,
    unreadNodes: unreadNodes(records.unread),
    reference: readers.reference,
  };
  const found = ROW_RULES.flatMap((rule) => rule(draft));
  if (records.unread.length === 0) {
    found.push(...PRESENCE_RULES.flatMap((rule) => rule(draft)));
    if (!holdsBack(found)) found.push(...TOTAL_RULES.flatMap((rule) => rule(draft)));
  }
  const overflow = tooLarge(draft);
  if (overflow !== null) found.push(overflow);
  const diagnostics = [...records.diagnostics, ...found].toSorted(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0),
  );
  const { file, sha256, bytes } = records.sheet.table.source;
  const document: BudgetDocument = {
    ...filing,
    stage: stageOf(filing.kind),
    source: { file, sha256, bytes },
    lines: records.lines,
    controls: records.controls,
    ...assembly,
    unreported: [],
  };
  return { value: document, diagnostics };
}

/** Faults beside which nothing else about the file is worth saying. */
function refusal(records: Records): Diagnostic[] | null {
  const { sheet, oldChart } = records;
  if (oldChart !== null) {
    const place = placeOf(sheet.table, oldChart.row, sheet.columns.rekening);
    return [diagnostic('kode-lama', place, { account: oldChart.account, name: oldChart.name })];
  }
  if (records.lines.length > 0 || holdsBack(records.diagnostics)) return null;
  return [...records.diagnostics, diagnostic('tanpa-baris', placeOf(sheet.table, sheet.table.header), {})];
}

/** The figure at which the sums of a document stop being exact; only a file of nonsense reaches it. */
function tooLarge(draft: Draft): Diagnostic | null {
  let sum = 0;
  for (const line of draft.records.lines) {
    sum += Math.abs(line.amount ?? 0);
    if (sum > LARGEST_SUM) {
      const text = String((line.amount ?? 0) / 100);
      return diagnostic('angka-tidak-terbaca', moneyCellOf(draft, line), { text, readings: [] });
    }
  }
  return null;
}

function withFirst<T>(before: readonly Diagnostic[], outcome: Outcome<T>): Outcome<T> {
  return { value: outcome.value, diagnostics: [...before, ...outcome.diagnostics] };
}
