import type { BudgetDocument } from '../model/budget.ts';
import type { FiscalYear, Publication, Village } from '../model/village.ts';
import { formatDate } from './dates.ts';
import { deadlineOf } from './deadlines.ts';
import { budgetInForce, publishedDocument } from './in-force.ts';
import { documentName, isDraft } from './names.ts';
import { spendingOf } from './digests.ts';
import { formatCount } from './written-amount.ts';

/** One thing that an indicator asks, and what the site knows of it. */
export interface Criterion {
  /** What is asked; the same for every village. */
  readonly text: string;
  /** `null`: cannot be judged yet, so it is not counted. */
  readonly isMet: boolean | null;
  /** What on the site shows it. */
  readonly evidence: string;
}

/** One of the four indicators: how many of the things that can be judged are there. */
export interface Indicator {
  readonly name: string;
  readonly question: string;
  readonly met: number;
  readonly counted: number;
  readonly criteria: readonly Criterion[];
}

/**
 * The four indicators of a village for a budget year; reports are those of the year before.
 * Each is the plain count of what is met among what can be judged: no weights, no sum over the four, no rank.
 */
export function indicatorsOf(village: Village, year: number, today: string): readonly Indicator[] {
  return [
    indicator('Transparansi', 'Apakah anggarannya dapat dibaca warga?', transparency(village, year)),
    indicator(
      'Akuntabilitas',
      'Apakah pemakaiannya dipertanggungjawabkan?',
      accountability(village, year, today),
    ),
    indicator('Peran masyarakat', 'Apakah warga diajak dan dapat bertanya?', participation(village, year)),
    indicator('Inovasi', 'Apakah desa mencari cara baru untuk terbuka?', innovation(village, year)),
  ];
}

function indicator(name: string, question: string, criteria: readonly Criterion[]): Indicator {
  const counted = criteria.filter(({ isMet }) => isMet !== null);
  return {
    name,
    question,
    criteria,
    counted: counted.length,
    met: counted.filter(({ isMet }) => isMet).length,
  };
}

function transparency(village: Village, year: number): readonly Criterion[] {
  const fiscalYear = yearOf(village, year);
  const budget = fiscalYear === null ? null : budgetInForce(fiscalYear);
  const isAdopted = budget !== null && !isDraft(budget);
  const { number = '', date = '' } = budget?.regulation ?? {};
  return [
    {
      text: `Anggaran ${year} terbit dan sudah ditetapkan`,
      isMet: isAdopted,
      evidence:
        budget === null
          ? `Belum ada anggaran ${year} yang terbit.`
          : isAdopted
            ? `${documentName(budget.kind)} ${year} terbit.`
            : 'Yang terbit masih rancangan.',
    },
    {
      text: 'Nomor dan tanggal Perdes disebut',
      isMet: number !== '' && date !== '',
      evidence: [number, formatDate(date)].filter((part) => part !== '').join(', ') || 'Belum disebut.',
    },
    named('Setiap belanja menyebut pelaksana', budget, 'executors'),
    named('Setiap belanja menyebut lokasi', budget, 'locations'),
  ];
}

function named(text: string, budget: BudgetDocument | null, what: 'executors' | 'locations'): Criterion {
  const spending = budget && spendingOf(budget);
  if (spending === null || spending.lines === 0)
    return { text, isMet: false, evidence: 'Belum ada belanja yang terbit.' };
  const count = spending[what];
  return {
    text,
    isMet: count === spending.lines,
    evidence: `${formatCount(count)} dari ${formatCount(spending.lines)} baris belanja.`,
  };
}

function accountability(village: Village, year: number, today: string): readonly Criterion[] {
  const filed = [year, year - 1].flatMap((one) => yearOf(village, one)?.publications ?? []);
  const held = filed.filter((one) => one.status === 'held-back');
  const warnings = filed.flatMap(warningsOf);
  const isSilent = filed.length === 0;
  return [
    reported(village, 'realisasi', year - 1, today),
    reported(village, 'realisasi-semester-1', year, today),
    {
      text: 'Tidak ada dokumen yang ditahan karena salah',
      isMet: isSilent ? null : held.length === 0,
      evidence: isSilent
        ? 'Belum ada dokumen.'
        : held.length === 0
          ? `${formatCount(filed.length)} dokumen, semuanya terbit.`
          : `Ditahan: ${held.map((one) => documentName(one.kind)).join(', ')}.`,
    },
    {
      text: 'Tidak ada hal yang masih perlu dijelaskan',
      isMet: filed.length === held.length ? null : warnings.length === 0,
      evidence:
        filed.length === held.length
          ? 'Belum ada dokumen yang terbit.'
          : warnings.length === 0
            ? 'Tidak ada peringatan.'
            : `${formatCount(warnings.length)} hal perlu dijelaskan.`,
    },
  ];
}

function reported(
  village: Village,
  kind: 'realisasi' | 'realisasi-semester-1',
  year: number,
  today: string,
): Criterion {
  const fiscalYear = yearOf(village, year);
  const isOut = fiscalYear !== null && publishedDocument(fiscalYear, kind) !== null;
  const due = deadlineOf(kind, year).day;
  return {
    text: `${documentName(kind)} ${year} terbit`,
    isMet: isOut ? true : today > due ? false : null,
    evidence: isOut ? 'Terbit di situs ini.' : `Belum terbit. Batasnya ${formatDate(due)}.`,
  };
}

function participation(village: Village, year: number): readonly Criterion[] {
  const meetings = village.meetings.filter(({ date }) => isRecent(Number(date.slice(0, 4)), year));
  const officer = village.informationOfficer;
  const { phone, whatsapp, email } = village.complaint;
  const channels = [phone, whatsapp, email].filter((one) => one !== '').length;
  return [
    {
      text: `Musyawarah desa tentang anggaran pada ${year - 1} atau ${year} tercatat`,
      isMet: meetings.length > 0,
      evidence: meetings.map(({ date }) => formatDate(date)).join(', ') || 'Belum ada yang tercatat.',
    },
    {
      text: 'Petugas informasi (PPID) disebut dengan kontaknya',
      isMet: officer !== null && officer.contact !== '',
      evidence: officer === null ? 'Belum disebut.' : officer.title,
    },
    {
      text: 'Kelompok informasi warga (KIM) disebut',
      isMet: village.informationGroup !== null,
      evidence: village.informationGroup?.name ?? 'Belum disebut.',
    },
    {
      text: 'Warga dapat bertanya lewat telepon, WhatsApp, atau surel',
      isMet: channels > 0,
      evidence: channels === 0 ? 'Hanya lewat alamat kantor.' : `${channels} cara tersedia.`,
    },
  ];
}

function innovation(village: Village, year: number): readonly Criterion[] {
  const { innovations } = village;
  const recent = innovations.filter((one) => one.year !== null && isRecent(one.year, year));
  const told = innovations.filter((one) => one.text !== '');
  const titles = (list: typeof innovations): string =>
    list.map((one) => one.title).join('; ') || 'Belum ada yang diceritakan.';
  return [
    { text: 'Ada inovasi yang diceritakan', isMet: innovations.length > 0, evidence: titles(innovations) },
    { text: `Ada inovasi dari ${year - 1} atau ${year}`, isMet: recent.length > 0, evidence: titles(recent) },
    {
      text: 'Setiap inovasi dijelaskan',
      isMet: innovations.length === 0 ? null : told.length === innovations.length,
      evidence: `${told.length} dari ${innovations.length} dijelaskan.`,
    },
  ];
}

function isRecent(year: number, reference: number): boolean {
  return year === reference || year === reference - 1;
}

function yearOf(village: Village, year: number): FiscalYear | null {
  return village.years.find((one) => one.year === year) ?? null;
}

function warningsOf(publication: Publication) {
  return publication.status === 'published' ? publication.findings : [];
}
