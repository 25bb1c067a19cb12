import type { AddressBook } from './addresses.ts';

/** A term with the place where it is explained. */
export interface TermLink {
  readonly term: string;
  readonly href: string;
}

/** Words of the law or of the office that a page may use, each with its heading in the glossary. */
export const TERMS: readonly (readonly [term: string, id: string])[] = [
  ['ADD', 'add'],
  ['APBDes', 'apbdes'],
  ['bagi hasil pajak', 'bagi-hasil-pajak'],
  ['bantuan keuangan', 'bantuan-keuangan'],
  ['belanja', 'belanja'],
  ['belum dilaporkan', 'belum-dilaporkan'],
  ['belum dirinci', 'belum-dirinci'],
  ['bidang', 'bidang'],
  ['BLT', 'blt'],
  ['BPD', 'bpd'],
  ['BUMDes', 'bumdes'],
  ['Dana Desa', 'dana-desa'],
  ['defisit', 'surplus-dan-defisit'],
  ['ditahan', 'ditahan-dulu'],
  ['KIM', 'kim'],
  ['kegiatan', 'kegiatan'],
  ['kode rekening', 'kode-rekening'],
  ['murni', 'murni'],
  ['Musdes', 'musdes'],
  ['pelaksana', 'pelaksana'],
  ['pembiayaan neto', 'pembiayaan-neto'],
  ['pembiayaan', 'pembiayaan'],
  ['pendapatan asli desa', 'pendapatan-asli-desa'],
  ['pendapatan', 'pendapatan'],
  ['penyertaan modal', 'penyertaan-modal'],
  ['Perdes', 'perdes'],
  ['perubahan', 'perubahan'],
  ['PPID', 'ppid'],
  ['rancangan', 'rancangan'],
  ['realisasi', 'realisasi'],
  ['SiLPA', 'silpa'],
  ['SP4N-LAPOR!', 'sp4n-lapor'],
  ['surplus', 'surplus-dan-defisit'],
  ['swadaya', 'swadaya'],
  ['TPK', 'tpk'],
];

/** The terms that occur in what a page says, in the order of the alphabet. */
export function termsIn(said: unknown, addresses: AddressBook): readonly TermLink[] {
  const texts = new Set<string>();
  gatherTexts(said, texts);
  const text = [...texts].join('\n').toLowerCase();
  return TERMS.filter(([term]) => occursIn(text, term.toLowerCase())).map(([term, id]) => ({
    term,
    href: addresses.part(addresses.glossary, id),
  }));
}

const ADDRESS = /^(?:\/|#|https?:|mailto:|tel:)/;
/** Every term has so many letters that follow each other; most texts of a page are figures. */
const WORD = /[a-z]{3}/i;

/** Every text within a view that may hold a term, however deep, but for addresses. */
function gatherTexts(said: unknown, texts: Set<string>): void {
  if (typeof said === 'string') {
    if (WORD.test(said) && !ADDRESS.test(said)) texts.add(said);
  } else if (Array.isArray(said)) for (const part of said) gatherTexts(part, texts);
  else if (typeof said === 'object' && said !== null)
    for (const key in said) gatherTexts(said[key as keyof typeof said], texts);
}

/** As a word of its own: "ADD" is not in "additional". */
function occursIn(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + term.length])) return true;
  }
  return false;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[a-z0-9]/.test(sign);
}
