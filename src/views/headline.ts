import type { BudgetDocument } from '../model/budget.ts';
import type { Sen } from '../model/money.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import { budgetInForce, leadingDocument, newestReport } from './in-force.ts';
import { isDraft, legalName, reportedUntil, unknownIn } from './names.ts';
import { isPartlyReported, settledSummary } from './reported.ts';
import { percentInWords } from './share.ts';
import { INDONESIAN, type Words } from './words.ts';
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
export function headline(village: Village, year: FiscalYear, words: Words = INDONESIAN): Headline | null {
  const document = leadingDocument(year);
  if (!document) return null;
  return {
    title: words.say('Uang Desa {village} {year}', { village: village.name, year: String(year.year) }),
    legal: legalName(document, words),
    isDraft: isDraft(document),
    sentence: [...openingSentence(village, document, words), ...spentSentence(year, document, words)],
    figures: keyFigures(document, words).map((figure) => forResidents(figure, document, village, words)),
  };
}

/** The figure as a page tells it: against the year before where like stands beside like, in words that residents use. */
function forResidents(
  figure: KeyFigure,
  document: BudgetDocument,
  village: Pick<Village, 'years'>,
  words: Words,
): KeyFigure {
  if (figure.role === 'official') return { ...figure, label: everydayClosing(figure.label, document, words) };
  const change = changeSince(document, village, figure.role === 'in' ? 'revenue' : 'expenditure', words);
  return { ...figure, note: [figure.note, change].filter((note) => note !== '').join('. ') };
}

/** "Naik 7,1 persen dari 2025": an adopted budget against the adopted one of the year before; else `''`. */
function changeSince(
  document: BudgetDocument,
  village: Pick<Village, 'years'>,
  figure: 'revenue' | 'expenditure',
  words: Words,
): string {
  const year = village.years.find((one) => one.year === document.year - 1);
  const before = year ? budgetInForce(year) : null;
  if (before === null || document.stage === 'realised' || isDraft(document) || isDraft(before)) return '';
  const [from, to] = [before.summary[figure], document.summary[figure]];
  if (from === null || to === null || from <= 0) return '';
  const past = String(before.year);
  if (from === to) return words.say('Sama dengan {year}', { year: past });
  const share = percentInWords(Math.abs(to - from), from, words);
  return words.say(to > from ? 'Naik {share} dari {year}' : 'Turun {share} dari {year}', {
    share,
    year: past,
  });
}

function everydayClosing(label: string, { summary }: BudgetDocument, { say }: Words): string {
  if (label !== say('Pembiayaan neto') || summary.netFinancing === null || summary.netFinancing === 0)
    return label;
  return say(
    summary.netFinancing < 0 ? 'Pembiayaan neto (disisihkan desa)' : 'Pembiayaan neto (tambahan dana)',
  );
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
  words: Words = INDONESIAN,
): readonly Phrase[] {
  const { say } = words;
  const { revenue, expenditure } = document.summary;
  const amount = revenue ?? expenditure;
  const subject = { year: String(document.year), village: village.name };
  if (amount === null)
    return [
      plain(say('Tahun {year} Desa {village} belum menyajikan angka pendapatan dan belanja.', subject)),
    ];
  const opening = say(openingOf(document, revenue), subject);
  const people = village.population?.people ?? 0;
  const perResident: readonly Phrase[] =
    people > 0
      ? [
          plain(say(', sekitar ')),
          strong(say('{amount} per warga', { amount: words.short(Math.round(amount / people)) })),
        ]
      : [];
  const isPart = isPartlyReported(document, [revenue === null ? '5' : '4']);
  const end = isPart ? say(', sebagian lain belum dilaporkan.') : '.';
  return [plain(opening), strong(words.short(amount)), ...perResident, plain(end)];
}

function openingOf(document: BudgetDocument, revenue: Sen | null) {
  if (document.stage === 'realised')
    return revenue === null
      ? 'Tahun {year} Desa {village} sudah memakai '
      : 'Tahun {year} Desa {village} menerima ';
  if (isDraft(document)) return 'Tahun {year} Desa {village} merencanakan ';
  return revenue === null
    ? 'Tahun {year} Desa {village} membelanjakan '
    : 'Tahun {year} Desa {village} mengelola ';
}

function spentSentence(year: FiscalYear, document: BudgetDocument, words: Words): readonly Phrase[] {
  const { say } = words;
  const report = newestReport(year);
  if (!report || report.summary.expenditure === null || isDraft(document) || isDraft(report)) return [];
  if (report === document && document.summary.revenue === null) return [];
  const until = reportedUntil(report);
  const opening =
    until === ''
      ? say(' Yang dilaporkan sudah terpakai ')
      : say(' Sampai {date} terpakai ', { date: words.date(until) });
  const spent = report.summary.expenditure;
  const share = report === document ? '' : percentInWords(spent, document.summary.expenditure, words);
  const part = isPartlyReported(report, ['5']) ? say(', sebagian lain belum dilaporkan') : '';
  if (share === '' || share === '–') return [plain(opening), strong(words.short(spent)), plain(`${part}.`)];
  return [plain(opening), strong(share), plain(`${say(' dari rencana belanja')}${part}.`)];
}

/** Uang masuk, uang keluar, and what closes the gap between them. */
export function keyFigures(document: BudgetDocument, words: Words = INDONESIAN): readonly KeyFigure[] {
  const { revenue, expenditure } = document.summary;
  const unknown = unknownIn(document);
  const part = (account: string): string => partialNote(document, [account], words);
  return [
    {
      role: 'in',
      label: words.say('Uang masuk (pendapatan)'),
      amount: writtenAmount(revenue, unknown, words),
      note: part('4'),
    },
    {
      role: 'out',
      label: words.say('Uang keluar (belanja)'),
      amount: writtenAmount(expenditure, unknown, words),
      note: part('5'),
    },
    closingFigure(document, words),
  ];
}

function closingFigure(document: BudgetDocument, words: Words): KeyFigure {
  const { netFinancing, silpa } = settledSummary(document);
  if (document.stage === 'realised' && silpa !== null)
    return {
      role: 'official',
      label: words.say('Sisa uang (SiLPA)'),
      amount: writtenAmount(silpa, undefined, words),
      note: '',
    };
  return {
    role: 'official',
    label: words.say(closingLabel(document)),
    amount: writtenAmount(netFinancing, unknownIn(document), words),
    note: [partialNote(document, ['6'], words), closingNote(document, words)]
      .filter((note) => note !== '')
      .join('. '),
  };
}

function partialNote(document: BudgetDocument, accounts: readonly string[], { say }: Words): string {
  return isPartlyReported(document, accounts) ? say('Sebagian belum dilaporkan') : '';
}

function closingLabel(document: BudgetDocument) {
  const netFinancing = document.summary.netFinancing ?? 0;
  const sources = document.leaves.filter((line) => line.account.startsWith('6') && (line.amount ?? 0) !== 0);
  const isOnlyLastYear = sources.length > 0 && sources.every((line) => line.account.startsWith('6.1.1'));
  return netFinancing > 0 && isOnlyLastYear ? 'Ditambah sisa tahun lalu (pembiayaan)' : 'Pembiayaan neto';
}

/** Both sides of the financing and what remains, as far as they are told. */
function closingNote(document: BudgetDocument, words: Words): string {
  const { financingIn, financingOut, silpa } = settledSummary(document);
  const sides =
    financingIn !== null && financingOut !== null
      ? `${words.say('Masuk {in}, keluar {out}.', { in: words.short(financingIn), out: words.short(financingOut) })} `
      : '';
  return `${sides}${silpa === null ? '' : words.say('Sisa akhir tahun (SiLPA): {amount}.', { amount: words.short(silpa) })}`.trim();
}
