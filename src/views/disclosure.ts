import type { BudgetDocument } from '../model/budget.ts';
import { sumKnown } from '../model/money.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import { activityReport } from './activity-report.ts';
import { budgetInForce, newestReport } from './in-force.ts';
import { documentName, isDraft } from './names.ts';
import { settledSummary } from './reported.ts';
import { workParts, type WorkPart } from './work-parts.ts';
import type { Message } from './messages.ts';
import { INDONESIAN, type Words } from './words.ts';

/** Whether the law's item is there. */
export type DisclosureState = 'ada' | 'sebagian' | 'belum' | 'tidak dapat dinilai';

/** One thing that the law wants told. */
export interface DisclosureItem {
  readonly label: string;
  readonly state: DisclosureState;
  /** What was counted, so that anyone can check it. */
  readonly evidence: string;
}

/** The items of one article. */
export interface DisclosureGroup {
  readonly title: string;
  /** The regulation and its article. */
  readonly rule: string;
  readonly items: readonly DisclosureItem[];
}

/** "Kelengkapan publikasi": what the law wants published, ticked or not. */
export interface Disclosure {
  readonly takeaway: string;
  readonly groups: readonly DisclosureGroup[];
}

/** First year of Permendes PDT 16/2025, of which article 10 tells how Dana Desa is published. */
const FUND_RULE_SINCE = 2026;

/**
 * The list of Permendagri 20/2018 articles 39 (2) and 72 (2) and, since 2026, of Permendes 16/2025 article 10, as far
 * as the data can show it.
 */
export function disclosureOf(village: Village, year: FiscalYear, words: Words = INDONESIAN): Disclosure {
  const { say } = words;
  const budget = budgetInForce(year);
  const report = newestReport(year);
  const parts = budget ? workParts(budget) : [];
  const groups = [
    {
      title: say('Anggaran'),
      rule: say('Permendagri 20/2018 Pasal 39 ayat (2)'),
      items: [budgetItem(budget, words), executorItem(parts, words), complaintItem(village, words)],
    },
    {
      title: say('Realisasi'),
      rule: say('Permendagri 20/2018 Pasal 72 ayat (2)'),
      items: [reportItem(report, words), ...reportItems(report, parts, words), complaintItem(village, words)],
    },
    ...(year.year >= FUND_RULE_SINCE
      ? [
          {
            title: say('Dana Desa'),
            rule: say('Permendes PDT 16/2025 Pasal 10'),
            items: [fundItem(parts, words)],
          },
        ]
      : []),
  ];
  const items = groups.flatMap((group) => group.items);
  const complete = items.filter((item) => item.state === 'ada').length;
  return {
    takeaway: say('{complete} dari {count} hal sudah lengkap di halaman ini.', {
      complete: words.count(complete),
      count: items.length,
    }),
    groups,
  };
}

function budgetItem(budget: BudgetDocument | null, words: Words): DisclosureItem {
  const { say } = words;
  const label = say('Anggaran (APB Desa)');
  if (budget === null) return { label, state: 'belum', evidence: say('Belum terbit di sini.') };
  return isDraft(budget)
    ? { label, state: 'sebagian', evidence: say('Masih rancangan.') }
    : { label, state: 'ada', evidence: `${documentName(budget.kind, words)} ${budget.year}.` };
}

function executorItem(parts: readonly WorkPart[], words: Words): DisclosureItem {
  const evidence = '{told} dari {count} kegiatan menyebut pelaksana.';
  return counted(words.say('Pelaksana setiap kegiatan'), parts, hasExecutor, evidence, words);
}

function complaintItem({ complaint, name }: Village, { say }: Words): DisclosureItem {
  const label = say('Alamat pengaduan');
  const ways = [complaint.phone, complaint.whatsapp, complaint.email, complaint.address];
  const count = ways.filter((way) => way !== '').length;
  return count === 0
    ? { label, state: 'belum', evidence: say('Desa {village} belum menyebutnya.', { village: name }) }
    : { label, state: 'ada', evidence: say('{count} cara menghubungi desa.', { count }) };
}

function reportItem(report: BudgetDocument | null, { say }: Words): DisclosureItem {
  const label = say('Laporan realisasi APB Desa');
  if (report === null) return { label, state: 'belum', evidence: say('Belum terbit di sini.') };
  const until = report.regulation?.asOf ?? '';
  const isWhole = report.kind === 'realisasi' && until.endsWith('-12-31');
  return isWhole
    ? { label, state: 'ada', evidence: say('Sampai akhir tahun.') }
    : { label, state: 'sebagian', evidence: say('Baru sampai sebagian tahun.') };
}

function reportItems(
  report: BudgetDocument | null,
  parts: readonly WorkPart[],
  words: Words,
): readonly DisclosureItem[] {
  const { say } = words;
  const told = (part: WorkPart) => report && activityReport(report, part.activity);
  const silpa = report && settledSummary(report).silpa;
  return [
    counted(
      say('Realisasi setiap kegiatan'),
      parts,
      (part) => typeof told(part)?.spent === 'number',
      '{told} dari {count} kegiatan sudah dilaporkan.',
      words,
    ),
    counted(
      say('Kegiatan yang belum selesai atau tidak terlaksana'),
      parts,
      (part) => typeof told(part)?.status === 'string',
      '{told} dari {count} kegiatan menyebut keadaannya.',
      words,
    ),
    silpa === null
      ? { label: say('Sisa anggaran'), state: 'belum', evidence: say('Belum dapat dihitung.') }
      : { label: say('Sisa anggaran'), state: 'ada', evidence: say('SiLPA terhitung dari laporan.') },
  ];
}

/** Name and amount are needed to be an activity at all; so it is the place that may be missing. */
function fundItem(parts: readonly WorkPart[], words: Words): DisclosureItem {
  const label = words.say('Nama, lokasi, dan besaran anggaran kegiatan Dana Desa');
  const sourced = parts.filter((part) => part.leaves.some((line) => line.fundSources.length > 0));
  const funded = parts.filter((part) => part.leaves.some((line) => line.fundSources.includes('DDS')));
  if (sourced.length === 0)
    return {
      label,
      state: 'tidak dapat dinilai',
      evidence: words.say('Sumber dana kegiatan tidak disebut.'),
    };
  return counted(label, funded, hasPlace, '{told} dari {count} kegiatan menyebut lokasi.', words);
}

/** Whether the row or anything below it names who carries it out. */
export function hasExecutor({ head, leaves }: WorkPart): boolean {
  return [head, ...leaves].some((line) => line.executor !== '');
}

/** Whether the row or anything below it names a place. */
export function hasPlace({ head, leaves }: WorkPart): boolean {
  return [head, ...leaves].some((line) => line.location !== '');
}

type Evidence = Extract<Message, `{told} dari {count} kegiatan ${string}`>;

function counted(
  label: string,
  parts: readonly WorkPart[],
  isTold: (part: WorkPart) => boolean,
  evidence: Evidence,
  words: Words,
): DisclosureItem {
  if (parts.length === 0) return { label, state: 'belum', evidence: words.say('Kegiatan belum dirinci.') };
  const count = parts.filter(isTold).length;
  const money = sumKnown(parts.map((part) => part.amount));
  return {
    label,
    state: count === 0 || money === null ? 'belum' : count === parts.length ? 'ada' : 'sebagian',
    evidence: words.say(evidence, { told: words.count(count), count: parts.length }),
  };
}
