import { helpEntries } from '../diagnostics/explain.ts';
import { PASS_WORDS, SOURCE_WORDS } from '../diagnostics/import-words.ts';
import type { Inspection, InspectedDocument } from '../inspection.ts';
import type { Summary } from '../model/budget.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { exactAmount } from '../views/written-amount.ts';
import type { Answer, AnswerCell, AnswerDocument, AnswerFinding, AnswerGroup } from './check-message.ts';

/** No reader mends more than this of one kind at once. */
const SHOWN = 20;
/** Whoever has more to correct does it in the file. */
const MOST_CELLS = 50;
const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

const FIGURES: readonly (readonly [keyof Summary, string])[] = [
  ['revenue', 'Jumlah pendapatan'],
  ['expenditure', 'Jumlah belanja'],
  ['balance', 'Surplus/(defisit)'],
  ['financingIn', 'Penerimaan pembiayaan'],
  ['financingOut', 'Pengeluaran pembiayaan'],
  ['netFinancing', 'Pembiayaan neto'],
  ['silpa', 'SiLPA'],
];

/** An inspection in the words of the page, without its previews. */
export function answerOf(inspection: Inspection): Omit<Answer, 'previews'> {
  const findings = [...inspection.findings, ...inspection.documents.flatMap((one) => one.findings)];
  const errors = findings.filter((found) => found.severity === 'error').length;
  const warnings = findings.filter((found) => found.severity === 'warning').length;
  const isForeign = inspection.source === 'siskeudes' || inspection.source === 'opensid';
  const cells = isForeign ? [] : cellsOf(findings);
  const told = new Set(cells.map((one) => one.cell));
  return {
    sentence: sentenceOf(inspection, errors, warnings),
    isGood: errors === 0 && inspection.documents.length > 0,
    recognised: inspection.source === null ? '' : `Dikenali sebagai ${SOURCE_WORDS[inspection.source]}.`,
    groups: groupsOf(findings),
    cells,
    elsewhere: findings.filter((found) => found.severity === 'error' && !told.has(addressOf(found))).length,
    documents: inspection.documents.map(documentOf),
    passed: [...Map.groupBy(inspection.passed, (row) => row.reason)].map(
      ([reason, rows]) =>
        `${rows.length} baris dilewati: ${PASS_WORDS[reason]} (baris ${listed(rows.map((row) => row.line))}).`,
    ),
    report: findings.map((found) => [found.code, found.line, found.cell, found.message]),
  };
}

function sentenceOf(inspection: Inspection, errors: number, warnings: number): string {
  const hints = warnings === 0 ? '' : `${warnings} saran`;
  if (errors > 0) return `${errors} hal harus dibetulkan${hints === '' ? '' : `, ${hints}`}`;
  if (inspection.documents.length === 0) return 'Tidak ada anggaran yang dapat dibaca dari berkas ini';
  return `Tidak ada yang harus dibetulkan${hints === '' ? '' : `, ${hints}`}`;
}

function groupsOf(findings: readonly Finding[]): AnswerGroup[] {
  const titles = new Map(helpEntries().map((entry) => [entry.code, entry.title]));
  return [...Map.groupBy(findings, (found) => found.code)]
    .toSorted(([, a], [, b]) => ORDER.indexOf(worst(a)) - ORDER.indexOf(worst(b)))
    .map(([code, group]) => ({
      code,
      title: titles.get(code) ?? code,
      isError: worst(group) === 'error',
      findings: group.slice(0, SHOWN).map(findingOf),
      more: Math.max(0, group.length - SHOWN),
    }));
}

function worst(group: readonly Finding[]): Severity {
  return ORDER.find((severity) => group.some((found) => found.severity === severity)) ?? 'note';
}

function findingOf(found: Finding): AnswerFinding {
  const facts = [
    ['Tertulis', found.written],
    [found.code === 'jumlah-tidak-cocok' ? 'Rinciannya' : 'Seharusnya', found.expected],
    ['Selisih', found.difference],
    [found.severity === 'error' ? 'Perbaiki' : 'Saran', found.mend],
  ] as const;
  const place = [
    found.line === null ? '' : `baris ${found.line}`,
    found.cell === null ? '' : `sel ${found.cell}`,
  ];
  return {
    place: place.filter((part) => part !== '').join(', '),
    message: found.message,
    facts: facts.flatMap(([term, text]) => (text === null ? [] : [[term, text] as const])),
    excerpt: found.excerpt ?? '',
  };
}

/** Every cell that something is said of, once, with what stands in it. */
function cellsOf(findings: readonly Finding[]): AnswerCell[] {
  const cells = new Map<string, AnswerCell>();
  for (const found of findings) {
    const cell = addressOf(found);
    if (cell === '' || found.severity === 'note' || cells.has(cell)) continue;
    const [record, key] = found.entry?.split(/\.(.*)/s) ?? [];
    const label = found.cell ?? `data ke-${record}, ${key}`;
    cells.set(cell, { cell, label, message: found.message, text: textIn(found) });
  }
  return [...cells.values()].slice(0, MOST_CELLS);
}

/** Where a correction of it is kept; `''` if it stands in no single cell. */
function addressOf(found: Finding): string {
  return found.cell ?? found.entry ?? '';
}

/** What stands in the cell, without the quotes around it. */
function textIn({ column, length, excerpt, entry }: Finding): string {
  const start = (column ?? 1) - 1;
  const raw = (excerpt ?? '').slice(start, start + length);
  if (!raw.startsWith('"')) return raw;
  return raw.slice(1, -1).replaceAll(entry === null ? '""' : String.raw`\"`, '"');
}

function documentOf(one: InspectedDocument): AnswerDocument {
  const name = [one.village === '' ? '' : `Desa ${one.village}`, one.year ?? '', one.kind];
  return {
    name: name.filter((part) => part !== '').join(' · '),
    village: one.village,
    year: one.year,
    fileName: `${one.kind}.csv`,
    csv: one.csv,
    totals: FIGURES.map(([key, label]) => {
      const amount = one.document?.summary[key] ?? null;
      return { label, amount, text: exactAmount(amount) };
    }),
  };
}

function listed(lines: readonly number[]): string {
  const shown = lines.slice(0, 6).join(', ');
  return lines.length > 6 ? `${shown}, dan ${lines.length - 6} lagi` : shown;
}
