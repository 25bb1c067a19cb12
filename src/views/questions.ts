import type { BudgetDocument } from '../model/budget.ts';
import { isWithin, sectionOf } from '../model/code.ts';
import { formatShort, sumKnown, type Sen } from '../model/money.ts';
import type { FiscalYear } from '../model/village.ts';
import { activityReport } from './activity-report.ts';
import { briefLabel } from './brief-label.ts';
import { hasExecutor, hasPlace } from './disclosure.ts';
import { isDraft } from './names.ts';
import { leadingDocument, newestReport, publishedDocument } from './in-force.ts';
import { workParts, type WorkPart } from './work-parts.ts';
import { formatCount } from './written-amount.ts';

/** Most questions that one meeting can take up. */
const MOST = 7;

/** "Pertanyaan untuk Musdes": what the figures themselves invite a resident to ask, the weightiest first. */
export function questionsOf(year: FiscalYear): readonly string[] {
  const document = leadingDocument(year);
  if (document === null) return [];
  const report = newestReport(year);
  const parts = workParts(document);
  return [
    ...stateQuestions(report, document, parts),
    ...revisionQuestions(year),
    ...detailQuestions(document, parts),
    ...financingQuestions(document),
    ...(report === null ? [`Kapan laporan realisasi tahun ${year.year} disampaikan kepada warga?`] : []),
    ...largestQuestion(parts),
  ].slice(0, MOST);
}

/** What the report leaves open. */
function stateQuestions(
  report: BudgetDocument | null,
  document: BudgetDocument,
  parts: readonly WorkPart[],
): readonly string[] {
  if (report === null) return [];
  const told = [...parts].sort(largestFirst).map((part) => ({
    part,
    report: isAlone(part, parts) ? activityReport(report, part.activity) : null,
  }));
  const first = (status: string) => told.find((one) => one.report?.status === status)?.part;
  const dropped = first('tidak_terlaksana');
  const waiting = first('belum');
  const over = told.find((one) => (one.report?.spent ?? 0) > (one.part.amount ?? Infinity));
  const silent = report.leaves.filter((line) => sectionOf(line.account) === '5' && line.amount === null);
  return [
    ...(dropped ? [`${named(dropped)} tidak terlaksana. Mengapa, dan ke mana uangnya?`] : []),
    ...(over && report !== document ? [`Mengapa ${named(over.part)} terpakai lebih dari anggarannya?`] : []),
    ...(waiting ? [`${named(waiting)} belum dimulai. Kapan dimulai, dan apa hambatannya?`] : []),
    ...(silent.length > 0
      ? [`Mengapa ${formatCount(silent.length)} baris belanja belum dilaporkan? Kapan dilaporkan?`]
      : []),
  ];
}

/** The activity that the amendment changed most. */
function revisionQuestions(year: FiscalYear): readonly string[] {
  const enacted = publishedDocument(year, 'apbdes');
  const revised = publishedDocument(year, 'perubahan');
  if (!enacted || !revised || isDraft(enacted) || isDraft(revised)) return [];
  const before = Map.groupBy(workParts(enacted), (part) => part.activity);
  const after = workParts(revised);
  const [largest] = after
    .flatMap((part) => {
      const [old, ...others] = before.get(part.activity) ?? [];
      const isPair = old !== undefined && others.length === 0 && isAlone(part, after);
      return isPair && old.amount !== null && part.amount !== null && old.amount !== part.amount
        ? [{ label: part.head.label, from: old.amount, to: part.amount }]
        : [];
    })
    .sort((left, right) => Math.abs(right.to - right.from) - Math.abs(left.to - left.from));
  if (largest === undefined) return [];
  const { label, from, to } = largest;
  const verb = to > from ? 'bertambah' : 'berkurang';
  return [`Mengapa “${briefLabel(label)}” ${verb} dari ${formatShort(from)} menjadi ${formatShort(to)}?`];
}

/** What the document does not tell of its activities. */
function detailQuestions(document: BudgetDocument, parts: readonly WorkPart[]): readonly string[] {
  const unled = parts.filter((part) => !hasExecutor(part)).length;
  const unplaced = parts.filter((part) => !hasPlace(part)).length;
  const rest = document.leaves.find((line) => line.role === 'remainder' && (line.amount ?? 0) > 0);
  return [
    ...(document.stage !== 'realised' && unled > 0
      ? [`Siapa pelaksana ${formatCount(unled)} kegiatan yang belum menyebutnya?`]
      : []),
    ...(document.stage !== 'realised' && unplaced > 0
      ? [`Di mana letak ${formatCount(unplaced)} kegiatan yang belum menyebut lokasi?`]
      : []),
    ...(rest?.amount
      ? [`Apa saja isi “${briefLabel(rest.label)}” ${formatShort(rest.amount)} yang belum dirinci?`]
      : []),
    ...(parts.length === 0 ? ['Kegiatan apa saja di setiap bidang, di mana, dan siapa pelaksananya?'] : []),
  ];
}

function financingQuestions(document: BudgetDocument): readonly string[] {
  const total = (code: string): Sen =>
    sumKnown(document.leaves.filter((line) => isWithin(code, line.account)).map((line) => line.amount)) ?? 0;
  const capital = total('6.2.2');
  const left = total('6.1.1');
  return [
    ...(capital > 0
      ? [`Penyertaan modal ${formatShort(capital)}: apa rencana usahanya, dan siapa yang mengawasi?`]
      : []),
    ...(left > 0 ? [`Sisa tahun lalu ${formatShort(left)}: dari kegiatan apa, dan kini untuk apa?`] : []),
  ];
}

function largestQuestion(parts: readonly WorkPart[]): readonly string[] {
  const [largest] = [...parts].sort(largestFirst);
  return largest ? [`${named(largest)} yang terbesar. Bagaimana warga ikut mengawasinya?`] : [];
}

/** A report speaks of an activity; where several rows share one, it is not said which is meant. */
function isAlone(part: WorkPart, parts: readonly WorkPart[]): boolean {
  return parts.filter((other) => other.activity === part.activity).length === 1;
}

function named({ head, amount }: WorkPart): string {
  const label = `“${briefLabel(head.label)}”`;
  return amount === null ? label : `${label} (${formatShort(amount)})`;
}

function largestFirst(left: WorkPart, right: WorkPart): number {
  return (right.amount ?? 0) - (left.amount ?? 0);
}
