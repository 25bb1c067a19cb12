import type { BudgetDocument } from '../model/budget.ts';
import { sumKnown } from '../model/money.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import { activityReport } from './activity-report.ts';
import { budgetInForce, newestReport } from './in-force.ts';
import { documentName, isDraft } from './names.ts';
import { workParts, type WorkPart } from './work-parts.ts';
import { formatCount } from './written-amount.ts';

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
export function disclosureOf(village: Village, year: FiscalYear): Disclosure {
  const budget = budgetInForce(year);
  const report = newestReport(year);
  const parts = budget ? workParts(budget) : [];
  const groups = [
    {
      title: 'Anggaran',
      rule: 'Permendagri 20/2018 Pasal 39 ayat (2)',
      items: [budgetItem(budget), executorItem(parts), complaintItem(village)],
    },
    {
      title: 'Realisasi',
      rule: 'Permendagri 20/2018 Pasal 72 ayat (2)',
      items: [reportItem(report), ...reportItems(report, parts), complaintItem(village)],
    },
    ...(year.year >= FUND_RULE_SINCE
      ? [{ title: 'Dana Desa', rule: 'Permendes PDT 16/2025 Pasal 10', items: [fundItem(parts)] }]
      : []),
  ];
  const items = groups.flatMap((group) => group.items);
  const complete = items.filter((item) => item.state === 'ada').length;
  return {
    takeaway: `${formatCount(complete)} dari ${formatCount(items.length)} hal sudah lengkap di halaman ini.`,
    groups,
  };
}

function budgetItem(budget: BudgetDocument | null): DisclosureItem {
  const label = 'Anggaran (APB Desa)';
  if (budget === null) return { label, state: 'belum', evidence: 'Belum terbit di sini.' };
  return isDraft(budget)
    ? { label, state: 'sebagian', evidence: 'Masih rancangan.' }
    : { label, state: 'ada', evidence: `${documentName(budget.kind)} ${budget.year}.` };
}

function executorItem(parts: readonly WorkPart[]): DisclosureItem {
  return counted('Pelaksana setiap kegiatan', parts, hasExecutor, 'menyebut pelaksana');
}

function complaintItem({ complaint, name }: Village): DisclosureItem {
  const ways = [complaint.phone, complaint.whatsapp, complaint.email, complaint.address];
  const count = ways.filter((way) => way !== '').length;
  return count === 0
    ? { label: 'Alamat pengaduan', state: 'belum', evidence: `Desa ${name} belum menyebutnya.` }
    : { label: 'Alamat pengaduan', state: 'ada', evidence: `${formatCount(count)} cara menghubungi desa.` };
}

function reportItem(report: BudgetDocument | null): DisclosureItem {
  const label = 'Laporan realisasi APB Desa';
  if (report === null) return { label, state: 'belum', evidence: 'Belum terbit di sini.' };
  const until = report.regulation?.asOf ?? '';
  const isWhole = report.kind === 'realisasi' && until.endsWith('-12-31');
  return isWhole
    ? { label, state: 'ada', evidence: 'Sampai akhir tahun.' }
    : { label, state: 'sebagian', evidence: 'Baru sampai sebagian tahun.' };
}

function reportItems(report: BudgetDocument | null, parts: readonly WorkPart[]): readonly DisclosureItem[] {
  const told = (part: WorkPart) => report && activityReport(report, part.activity);
  const silpa = report?.summary.silpa ?? null;
  return [
    counted(
      'Realisasi setiap kegiatan',
      parts,
      (part) => typeof told(part)?.spent === 'number',
      'sudah dilaporkan',
    ),
    counted(
      'Kegiatan yang belum selesai atau tidak terlaksana',
      parts,
      (part) => typeof told(part)?.status === 'string',
      'menyebut keadaannya',
    ),
    silpa === null
      ? { label: 'Sisa anggaran', state: 'belum', evidence: 'Belum dapat dihitung.' }
      : { label: 'Sisa anggaran', state: 'ada', evidence: 'SiLPA terhitung dari laporan.' },
  ];
}

/** Name and amount are needed to be an activity at all; so it is the place that may be missing. */
function fundItem(parts: readonly WorkPart[]): DisclosureItem {
  const label = 'Nama, lokasi, dan besaran anggaran kegiatan Dana Desa';
  const sourced = parts.filter((part) => part.leaves.some((line) => line.fundSources.length > 0));
  const funded = parts.filter((part) => part.leaves.some((line) => line.fundSources.includes('DDS')));
  if (sourced.length === 0)
    return { label, state: 'tidak dapat dinilai', evidence: 'Sumber dana kegiatan tidak disebut.' };
  return counted(label, funded, hasPlace, 'menyebut lokasi');
}

/** Whether the row or anything below it names who carries it out. */
export function hasExecutor({ head, leaves }: WorkPart): boolean {
  return [head, ...leaves].some((line) => line.executor !== '');
}

/** Whether the row or anything below it names a place. */
export function hasPlace({ head, leaves }: WorkPart): boolean {
  return [head, ...leaves].some((line) => line.location !== '');
}

function counted(
  label: string,
  parts: readonly WorkPart[],
  isTold: (part: WorkPart) => boolean,
  words: string,
): DisclosureItem {
  if (parts.length === 0) return { label, state: 'belum', evidence: 'Kegiatan belum dirinci.' };
  const count = parts.filter(isTold).length;
  const money = sumKnown(parts.map((part) => part.amount));
  return {
    label,
    state: count === 0 || money === null ? 'belum' : count === parts.length ? 'ada' : 'sebagian',
    evidence: `${formatCount(count)} dari ${formatCount(parts.length)} kegiatan ${words}.`,
  };
}
