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
  const text = textsOf(said).join('\n').toLowerCase();
  return TERMS.filter(([term]) => occursIn(text, term.toLowerCase())).map(([term, id]) => ({
    term,
    href: addresses.part(addresses.glossary, id),
  }));
}

/** Every text within a view, however deep, but for addresses. */
function textsOf(said: unknown): readonly string[] {
  if (typeof said === 'string') return /^(?:\/|#|https?:|mailto:|tel:)/.test(said) ? [] : [said];
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(textsOf) : [];
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
