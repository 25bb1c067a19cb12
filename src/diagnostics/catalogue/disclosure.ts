import { entry, lineRanges, listed, quoted } from './entry.ts';

/** What the law asks a village to publish beside the figures. */
export const disclosureEntries = {
  'pelaksana-belum-ada': entry<{ missing: number; of: number; lines: readonly number[] }>({
    severity: 'warning',
    title: 'Pelaksana kegiatan belum disebut',
    explanation:
      'Pengumuman APBDes memuat pelaksana kegiatan (Permendagri 20/2018 Pasal 39), supaya warga tahu kepada siapa bertanya.',
    advice: 'Isi kolom pelaksana pada baris kegiatan; baris rincian di bawahnya mengikuti.',
    message: (a) => `Pelaksana belum disebut pada ${howMany(a)} belanja.`,
    mend: (a) => `isi kolom pelaksana pada ${lineRanges(a.lines)}, atau pada baris kegiatan di atasnya`,
  }),
  'lokasi-belum-ada': entry<{ missing: number; of: number; lines: readonly number[] }>({
    severity: 'warning',
    title: 'Lokasi kegiatan Dana Desa belum disebut',
    explanation:
      'Untuk kegiatan dari Dana Desa, nama, lokasi, dan besar anggarannya diumumkan kepada warga (untuk 2026: Permendes PDT 16/2025 Pasal 10).',
    advice: 'Isi kolom lokasi pada baris kegiatan; baris rincian di bawahnya mengikuti.',
    message: (a) => `Lokasi belum disebut pada ${howMany(a)} belanja Dana Desa.`,
    mend: (a) => `isi kolom lokasi pada ${lineRanges(a.lines)}, atau pada baris kegiatan di atasnya`,
  }),
  'perdes-belum-disebut': entry<{ document: string; missing: readonly string[] }>({
    severity: 'warning',
    title: 'Peraturan Desa belum disebut',
    explanation:
      'APBDes dan perubahannya ditetapkan dengan Peraturan Desa. Nomor dan tanggalnya membuat warga dapat mencocokkan dokumen ini dengan aslinya.',
    advice: 'Tulis nomor dan tanggal Peraturan Desa di dokumen.json.',
    message: (a) =>
      `${listed(a.missing.map(upperFirst))} Peraturan Desa untuk ${quoted(a.document)} belum disebut.`,
    mend: (a) => `isi ${listed(a.missing.map(quoted))} untuk ${quoted(a.document)} di dokumen.json`,
  }),
} as const;

function howMany(a: { missing: number; of: number }): string {
  return a.missing === a.of ? `semua ${a.of} baris` : `${a.missing} dari ${a.of} baris`;
}

function upperFirst(text: string, index: number): string {
  return index === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
