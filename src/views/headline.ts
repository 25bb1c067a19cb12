import type { BudgetDocument } from '../model/budget.ts';
import { formatShort, type Sen } from '../model/money.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import { formatDate } from './dates.ts';
import { budgetInForce, leadingDocument, newestReport } from './in-force.ts';
import { isDraft, legalName, reportedUntil, unknownIn } from './names.ts';
import { isPartlyReported, settledSummary } from './reported.ts';
import { percentInWords } from './share.ts';
import { writtenAmount, type WrittenAmount } from './written-amount.ts';

/** A piece of a sentence; what is strong is read first. */
export interface Phrase {
  readonly text: string;
  readonly isStrong: boolean;
}

/** What a colour stands for; every component that colours takes one of these. */
export type ColourRole = 'in' | 'out' | 'official';

/** One of the three figures that open a page. */
export interface KeyFigure {
  readonly role: ColourRole;
  readonly label: string;
  readonly amount: WrittenAmount;
  readonly note: string;
}

/** What a reader knows after ten seconds. */
export interface Headline {
  readonly title: string;
  readonly legal: string;
  readonly isDraft: boolean;
  readonly sentence: readonly Phrase[];
  readonly figures: readonly KeyFigure[];
}

/** The headline of a year; `null` where nothing of it is published. */
export function headline(village: Village, year: FiscalYear): Headline | null {
  const document = leadingDocument(year);
  if (!document) return null;
  return {
    title: `Uang Desa ${village.name} ${year.year}`,
    legal: legalName(document),
    isDraft: isDraft(document),
    sentence: [...openingSentence(village, document), ...spentSentence(year, document)],
    figures: keyFigures(document).map((figure) => forResidents(figure, document, village)),
  };
}

/** The figure as a page tells it: against the year before where like stands beside like, in words that residents use. */
function forResidents(
  figure: KeyFigure,
  document: BudgetDocument,
  village: Pick<Village, 'years'>,
): KeyFigure {
  if (figure.role === 'official') return { ...figure, label: everydayClosing(figure.label, document) };
  const change = changeSince(document, village, figure.role === 'in' ? 'revenue' : 'expenditure');
  return { ...figure, note: [figure.note, change].filter((note) => note !== '').join('. ') };
}

/** "Naik 7,1 persen dari 2025": an adopted budget against the adopted one of the year before; else `''`. */
function changeSince(
  document: BudgetDocument,
  village: Pick<Village, 'years'>,
  figure: 'revenue' | 'expenditure',
): string {
  const year = village.years.find((one) => one.year === document.year - 1);
  const before = year ? budgetInForce(year) : null;
  if (before === null || document.stage === 'realised' || isDraft(document) || isDraft(before)) return '';
  const [from, to] = [before.summary[figure], document.summary[figure]];
  if (from === null || to === null || from <= 0) return '';
  if (from === to) return `Sama dengan ${before.year}`;
  return `${to > from ? 'Naik' : 'Turun'} ${percentInWords(Math.abs(to - from), from)} dari ${before.year}`;
}

function everydayClosing(label: string, { summary }: BudgetDocument): string {
  if (label !== 'Pembiayaan neto' || summary.netFinancing === null || summary.netFinancing === 0)
    return label;
  return summary.netFinancing < 0 ? 'Disisihkan desa (pembiayaan neto)' : 'Tambahan dana (pembiayaan neto)';
}

/** The sentence as plain text, for descriptions and tests. */
export function plainText(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => phrase.text).join('');
}

const plain = (text: string): Phrase => ({ text, isStrong: false });
const strong = (text: string): Phrase => ({ text, isStrong: true });

/** "Tahun 2026 Desa X mengelola Rp1,86 miliar, sekitar Rp612 ribu per warga." */
export function openingSentence(
  village: Pick<Village, 'name' | 'population'>,
  document: BudgetDocument,
): readonly Phrase[] {
  const { revenue, expenditure } = document.summary;
  const amount = revenue ?? expenditure;
  const subject = `Tahun ${document.year} Desa ${village.name}`;
  if (amount === null) return [plain(`${subject} belum menyajikan angka pendapatan dan belanja.`)];
  const verb = openingVerb(document, revenue);
  const people = village.population?.people ?? 0;
  const perResident: readonly Phrase[] =
    people > 0 ? [plain(', sekitar '), strong(`${formatShort(Math.round(amount / people))} per warga`)] : [];
  const isPart = isPartlyReported(document, [revenue === null ? '5' : '4']);
  const end = isPart ? ', sebagian lain belum dilaporkan.' : '.';
  return [plain(`${subject} ${verb} `), strong(formatShort(amount)), ...perResident, plain(end)];
}

function openingVerb(document: BudgetDocument, revenue: Sen | null): string {
  if (document.stage === 'realised') return revenue === null ? 'sudah memakai' : 'menerima';
  if (isDraft(document)) return 'merencanakan';
  return revenue === null ? 'membelanjakan' : 'mengelola';
}

function spentSentence(year: FiscalYear, document: BudgetDocument): readonly Phrase[] {
  const report = newestReport(year);
  if (!report || report.summary.expenditure === null || isDraft(document) || isDraft(report)) return [];
  if (report === document && document.summary.revenue === null) return [];
  const until = reportedUntil(report);
  const opening =
    until === '' ? ' Yang dilaporkan sudah terpakai ' : ` Sampai ${formatDate(until)} terpakai `;
  const spent = report.summary.expenditure;
  const share = report === document ? '' : percentInWords(spent, document.summary.expenditure);
  const part = isPartlyReported(report, ['5']) ? ', sebagian lain belum dilaporkan' : '';
  if (share === '' || share === '–') return [plain(opening), strong(formatShort(spent)), plain(`${part}.`)];
  return [plain(opening), strong(share), plain(` dari rencana belanja${part}.`)];
}

/** Uang masuk, uang keluar, and what closes the gap between them. */
export function keyFigures(document: BudgetDocument): readonly KeyFigure[] {
  const { revenue, expenditure } = document.summary;
  const unknown = unknownIn(document);
  const part = (account: string): string => partialNote(document, [account]);
  return [
    {
      role: 'in',
      label: 'Uang masuk (pendapatan)',
      amount: writtenAmount(revenue, unknown),
      note: part('4'),
    },
    {
      role: 'out',
      label: 'Uang keluar (belanja)',
      amount: writtenAmount(expenditure, unknown),
      note: part('5'),
    },
    closingFigure(document),
  ];
}

function closingFigure(document: BudgetDocument): KeyFigure {
  const { netFinancing, silpa } = settledSummary(document);
  if (document.stage === 'realised' && silpa !== null)
    return {
      role: 'official',
      label: 'Sisa uang (SiLPA)',
      amount: writtenAmount(silpa),
      note: '',
    };
  return {
    role: 'official',
    label: closingLabel(document),
    amount: writtenAmount(netFinancing, unknownIn(document)),
    note: [partialNote(document, ['6']), closingNote(document)].filter((note) => note !== '').join('. '),
  };
}

function partialNote(document: BudgetDocument, accounts: readonly string[]): string {
  return isPartlyReported(document, accounts) ? 'Sebagian belum dilaporkan' : '';
}

function closingLabel(document: BudgetDocument): string {
  const netFinancing = document.summary.netFinancing ?? 0;
  const sources = document.leaves.filter((line) => line.account.startsWith('6') && (line.amount ?? 0) !== 0);
  const isOnlyLastYear = sources.length > 0 && sources.every((line) => line.account.startsWith('6.1.1'));
  return netFinancing > 0 && isOnlyLastYear ? 'Ditambah sisa tahun lalu (pembiayaan)' : 'Pembiayaan neto';
}

/** Both sides of the financing and what remains, as far as they are told. */
function closingNote(document: BudgetDocument): string {
  const { financingIn, financingOut, silpa } = settledSummary(document);
  const sides =
    financingIn !== null && financingOut !== null
      ? `Masuk ${formatShort(financingIn)}, keluar ${formatShort(financingOut)}. `
      : '';
  return `${sides}${silpa === null ? '' : `Sisa akhir tahun (SiLPA): ${formatShort(silpa)}.`}`.trim();
}
