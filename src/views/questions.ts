import type { BudgetDocument } from '../model/budget.ts';
import { isWithin } from '../model/code.ts';
import { sumKnown, type Sen } from '../model/money.ts';
import type { FiscalYear } from '../model/village.ts';
import { activityReport } from './activity-report.ts';
import { briefLabel } from './brief-label.ts';
import { hasExecutor, hasPlace } from './disclosure.ts';
import { isDraft } from './names.ts';
import { leadingDocument, publishedDocument, settledReport } from './in-force.ts';
import { unreportedRows } from './reported.ts';
import { workParts, type WorkPart } from './work-parts.ts';
import { INDONESIAN, type Words } from './words.ts';

/** Most questions that one meeting can take up. */
const MOST = 7;

/** "Pertanyaan untuk Musdes": what the figures themselves invite a resident to ask, the weightiest first. */
export function questionsOf(year: FiscalYear, words: Words = INDONESIAN): readonly string[] {
  const document = leadingDocument(year);
  if (document === null) return [];
  const report = settledReport(year);
  const parts = workParts(document);
  return [
    ...stateQuestions(report, document, parts, words),
    ...revisionQuestions(year, words),
    ...detailQuestions(document, parts, words),
    ...financingQuestions(document, words),
    ...(report === null
      ? [
          words.say('Kapan laporan realisasi tahun {year} disampaikan kepada warga?', {
            year: String(year.year),
          }),
        ]
      : []),
    ...largestQuestion(parts, words),
  ].slice(0, MOST);
}

/** What the report leaves open. */
function stateQuestions(
  report: BudgetDocument | null,
  document: BudgetDocument,
  parts: readonly WorkPart[],
  words: Words,
): readonly string[] {
  const { say } = words;
  if (report === null) return [];
  const told = [...parts].sort(largestFirst).map((part) => ({
    part,
    report: isAlone(part, parts) ? activityReport(report, part.activity) : null,
  }));
  const first = (status: string) => told.find((one) => one.report?.status === status)?.part;
  const dropped = first('tidak_terlaksana');
  const waiting = first('belum');
  const over = told.find((one) => (one.report?.spent ?? 0) > (one.part.amount ?? Infinity));
  const silent = unreportedRows(report, '5');
  return [
    ...(dropped
      ? [
          say('{activity} tidak terlaksana. Mengapa, dan ke mana uangnya?', {
            activity: named(dropped, words),
          }),
        ]
      : []),
    ...(over && report !== document
      ? [say('Mengapa {activity} terpakai lebih dari anggarannya?', { activity: named(over.part, words) })]
      : []),
    ...(waiting
      ? [
          say('{activity} belum dimulai. Kapan dimulai, dan apa hambatannya?', {
            activity: named(waiting, words),
          }),
        ]
      : []),
    ...(silent > 0
      ? [say('Mengapa {count} baris belanja belum dilaporkan? Kapan dilaporkan?', { count: silent })]
      : []),
  ];
}

/** The activity that the amendment changed most. */
function revisionQuestions(year: FiscalYear, words: Words): readonly string[] {
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
  const change = { activity: `“${briefLabel(label)}”`, from: words.short(from), to: words.short(to) };
  return [
    to > from
      ? words.say('Mengapa {activity} bertambah dari {from} menjadi {to}?', change)
      : words.say('Mengapa {activity} berkurang dari {from} menjadi {to}?', change),
  ];
}

/** What the document does not tell of its activities. */
function detailQuestions(
  document: BudgetDocument,
  parts: readonly WorkPart[],
  words: Words,
): readonly string[] {
  const { say } = words;
  const unled = parts.filter((part) => !hasExecutor(part)).length;
  const unplaced = parts.filter((part) => !hasPlace(part)).length;
  const rest = document.leaves.find((line) => line.role === 'remainder' && (line.amount ?? 0) > 0);
  return [
    ...(document.stage !== 'realised' && unled > 0
      ? [say('Siapa pelaksana {count} kegiatan yang belum menyebutnya?', { count: unled })]
      : []),
    ...(document.stage !== 'realised' && unplaced > 0
      ? [say('Di mana letak {count} kegiatan yang belum menyebut lokasi?', { count: unplaced })]
      : []),
    ...(rest?.amount
      ? [
          say('Apa saja isi {name} {amount} yang belum dirinci?', {
            name: `“${briefLabel(rest.label)}”`,
            amount: words.short(rest.amount),
          }),
        ]
      : []),
    ...(parts.length === 0
      ? [say('Kegiatan apa saja di setiap bidang, di mana, dan siapa pelaksananya?')]
      : []),
  ];
}

function financingQuestions(document: BudgetDocument, words: Words): readonly string[] {
  const { say } = words;
  const total = (code: string): Sen =>
    sumKnown(document.leaves.filter((line) => isWithin(code, line.account)).map((line) => line.amount)) ?? 0;
  const capital = total('6.2.2');
  const left = total('6.1.1');
  return [
    ...(capital > 0
      ? [
          say('Penyertaan modal {amount}: apa rencana usahanya, dan siapa yang mengawasi?', {
            amount: words.short(capital),
          }),
        ]
      : []),
    ...(left > 0
      ? [
          say('Sisa tahun lalu {amount}: dari kegiatan apa, dan kini untuk apa?', {
            amount: words.short(left),
          }),
        ]
      : []),
  ];
}

function largestQuestion(parts: readonly WorkPart[], words: Words): readonly string[] {
  const [largest] = [...parts].sort(largestFirst);
  return largest
    ? [
        words.say('{activity} yang terbesar. Bagaimana warga ikut mengawasinya?', {
          activity: named(largest, words),
        }),
      ]
    : [];
}

/** A report speaks of an activity; where several rows share one, it is not said which is meant. */
function isAlone(part: WorkPart, parts: readonly WorkPart[]): boolean {
  return parts.filter((other) => other.activity === part.activity).length === 1;
}

function named({ head, amount }: WorkPart, words: Words): string {
  const label = `“${briefLabel(head.label)}”`;
  return amount === null ? label : `${label} (${words.forms(amount).short})`;
}

function largestFirst(left: WorkPart, right: WorkPart): number {
  return (right.amount ?? 0) - (left.amount ?? 0);
}
