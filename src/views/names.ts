import type { BudgetDocument, DocumentKind } from '../model/budget.ts';
import type { ReferenceBook } from '../model/reference.ts';
import type { PlainMessage } from './messages.ts';
import { INDONESIAN, type Words } from './words.ts';
import type { UnknownWords } from './written-amount.ts';

/** An everyday name: as a label, and as it reads inside a sentence. */
export interface EverydayName {
  readonly label: string;
  readonly inSentence: string;
}

/** A name in the language of the site, to be said in that of the page. */
type NameMessage = Readonly<Record<keyof EverydayName, PlainMessage>>;

const name = (label: PlainMessage, inSentence: PlainMessage): NameMessage => ({ label, inSentence });

/** What the law or the writer calls it: it stays as it is in every language. */
const legalNaming = (legal: string): EverydayName => ({ label: legal, inSentence: legal });

function said(message: NameMessage, words: Words): EverydayName {
  return { label: words.say(message.label), inSentence: words.say(message.inSentence) };
}

const FIELDS: Readonly<Record<string, NameMessage>> = {
  '1': name('Pemerintahan desa', 'pemerintahan desa'),
  '2': name('Pembangunan desa', 'pembangunan desa'),
  '3': name('Pembinaan masyarakat', 'pembinaan masyarakat'),
  '4': name('Pemberdayaan masyarakat', 'pemberdayaan masyarakat'),
  '5': name('Bencana, darurat, dan mendesak', 'bencana, darurat, dan mendesak'),
  '': name('Belanja, belum dirinci', 'belanja yang belum dirinci'),
};

const REVENUES: Readonly<Record<string, NameMessage>> = {
  '4': name('Pendapatan, belum dirinci', 'pendapatan yang belum dirinci'),
  '4.1': name('Pendapatan asli desa', 'pendapatan asli desa'),
  '4.2': name('Transfer, belum dirinci', 'transfer yang belum dirinci'),
  '4.2.1': name('Dana Desa dari pusat', 'Dana Desa dari pusat'),
  '4.2.2': name('Bagi hasil pajak dan retribusi', 'bagi hasil pajak dan retribusi'),
  '4.2.3': name('Alokasi Dana Desa (ADD)', 'Alokasi Dana Desa'),
  '4.2.4': name('Bantuan provinsi', 'bantuan provinsi'),
  '4.2.5': name('Bantuan kabupaten', 'bantuan kabupaten'),
  '4.3': name('Pendapatan lain', 'pendapatan lain'),
};

const EXPENSE_KINDS: Readonly<Record<string, NameMessage>> = {
  '5': name('Belanja, belum dirinci', 'belanja yang belum dirinci'),
  '5.1': name('Gaji dan tunjangan (pegawai)', 'gaji dan tunjangan'),
  '5.2': name('Barang dan jasa', 'barang dan jasa'),
  '5.3': name('Bangunan dan peralatan (modal)', 'bangunan dan peralatan'),
  '5.4': name('Tidak terduga', 'belanja tidak terduga'),
};

const FUNDS: Readonly<Record<string, NameMessage>> = {
  PAD: name('Pendapatan asli desa', 'pendapatan asli desa'),
  ADD: name('Alokasi Dana Desa (ADD)', 'Alokasi Dana Desa'),
  DDS: name('Dana Desa', 'Dana Desa'),
  PBH: name('Bagi hasil pajak dan retribusi', 'bagi hasil pajak dan retribusi'),
  PBK: name('Bantuan kabupaten', 'bantuan kabupaten'),
  PBP: name('Bantuan provinsi', 'bantuan provinsi'),
  SWD: name('Swadaya warga', 'swadaya warga'),
  DLL: name('Pendapatan lain', 'pendapatan lain'),
};

const DOCUMENTS: Readonly<Record<DocumentKind, PlainMessage>> = {
  apbdes: 'APBDes',
  perubahan: 'APBDes Perubahan',
  'realisasi-semester-1': 'Realisasi semester 1',
  realisasi: 'Realisasi',
};

const STAGES: Readonly<Record<DocumentKind, PlainMessage>> = {
  ...DOCUMENTS,
  apbdes: 'Murni',
  perubahan: 'Perubahan',
};

/** What residents call a bidang. */
export function fieldName(code: string, words: Words = INDONESIAN): EverydayName {
  const known = FIELDS[code];
  return known
    ? said(known, words)
    : { label: words.say('Bidang {code}', { code }), inSentence: words.say('bidang {code}', { code }) };
}

/** What residents call a kind of revenue or expenditure; an unlisted one keeps its legal name. */
export function accountName(
  code: string,
  book: Pick<ReferenceBook, 'accounts'>,
  words: Words = INDONESIAN,
): EverydayName {
  const known = REVENUES[code] ?? EXPENSE_KINDS[code];
  if (known) return said(known, words);
  return legalNaming(book.accounts.get(code) ?? `Rekening ${code}`);
}

/** What residents call a fund source; an unlisted one keeps its legal name. */
export function fundName(
  code: string,
  book: Pick<ReferenceBook, 'fundSources'>,
  words: Words = INDONESIAN,
): EverydayName {
  const known = FUNDS[code];
  return known ? said(known, words) : legalNaming(book.fundSources.get(code) ?? code);
}

/** Full name of a document. */
export function documentName(kind: DocumentKind, words: Words = INDONESIAN): string {
  return words.say(DOCUMENTS[kind]);
}

/** Name of a document as a column of a comparison. */
export function stageName(kind: DocumentKind, words: Words = INDONESIAN): string {
  return words.say(STAGES[kind]);
}

/** Which words stand for a figure that a document does not give. */
export function unknownIn(document: Pick<BudgetDocument, 'stage'>): UnknownWords {
  return document.stage === 'realised' ? 'belum dilaporkan' : 'belum disajikan';
}

/** ISO date up to which a report reports; `''` for budgets and where it is not told. */
export function reportedUntil(document: BudgetDocument): string {
  if (document.kind === 'realisasi-semester-1') return `${document.year}-06-30`;
  return document.regulation?.asOf ?? '';
}

/** A draft says so everywhere and enters no comparison. */
export function isDraft(document: BudgetDocument): boolean {
  return document.regulation?.status === 'rancangan';
}

/** The name of a document with how it stands: "Rancangan APBDes". */
export function standingName(document: BudgetDocument, words: Words = INDONESIAN): string {
  const full = documentName(document.kind, words);
  return isDraft(document) ? words.say('Rancangan {document}', { document: full }) : full;
}

/**
 * The legal name of a document, small under the title.
 * @example "APBDes 2026 · Perdes No. 3/2025 · ditetapkan 20 Desember 2025"
 */
export function legalName(document: BudgetDocument, words: Words = INDONESIAN): string {
  const { say } = words;
  const { regulation, year } = document;
  const parts = [`${standingName(document, words)} ${year}`];
  if (regulation && regulation.amendment > 0)
    parts.push(say('perubahan ke-{number}', { number: String(regulation.amendment) }));
  if (regulation && regulation.number !== '') parts.push(regulationName(regulation.number, words));
  if (regulation && regulation.date !== '') {
    const date = words.date(regulation.date);
    parts.push(isDraft(document) ? say('tertanggal {date}', { date }) : say('ditetapkan {date}', { date }));
  }
  const until = reportedUntil(document);
  if (until !== '') parts.push(say('data sampai {date}', { date: words.date(until) }));
  return parts.join(' · ');
}

function regulationName(number: string, { say }: Words): string {
  return /^\d/.test(number) ? say('Perdes No. {number}', { number }) : number;
}
