import { formatRupiah } from '../../model/money.ts';
import { entry, quoted } from './entry.ts';

/** Faults of the budget of an agency; codes there mean something else than those of villages. */
export const agencyEntries = {
  'opd-berkas': entry<{ reason: 'tanpa-opd-json' | 'kolom'; wanted: string }>({
    severity: 'error',
    title: 'Berkas perangkat daerah belum lengkap',
    explanation:
      'Anggaran perangkat daerah (OPD) terdiri dari opd.json dan satu tabel setiap tahun, misalnya 2026.csv. Kolomnya: kode, uraian, pagu, realisasi, lokasi.',
    advice: 'Salin susunannya dari data/opd/dinas-contoh.',
    message: (a) =>
      a.reason === 'kolom'
        ? `Kolom tabel ini harus ${a.wanted}.`
        : `Berkas ${quoted(a.wanted)} tidak ada di folder ini.`,
    mend: (a) =>
      a.reason === 'kolom'
        ? 'tulis kolom itu pada baris pertama'
        : 'tambahkan, seperti di data/opd/dinas-contoh',
  }),
  'opd-baris': entry<{
    reason: 'bentuk' | 'pagu' | 'realisasi' | 'ganda' | 'induk';
    /** What stands there, or the code of the row. */
    text: string;
    parent: string;
  }>({
    severity: 'error',
    title: 'Baris perangkat daerah tidak terbaca',
    explanation:
      'Setiap baris memuat kode (program 1.03.10, kegiatan 1.03.10.2.01, sub kegiatan 1.03.10.2.01.01), uraian, dan pagu. Setiap kode hanya sekali, dan induknya ada. Selama ada yang salah, anggaran ini ditahan.',
    advice: 'Betulkan barisnya menurut DPA.',
    message: (a) =>
      ({
        bentuk: 'Kode, uraian, atau pagu di baris ini kosong atau tidak sesuai bentuknya.',
        pagu: `Pagu ${quoted(a.text)} tidak terbaca.`,
        realisasi: `Realisasi ${quoted(a.text)} tidak terbaca.`,
        ganda: `Kode ${a.text} tertulis dua kali.`,
        induk: `Kode ${a.text} tidak punya induk ${a.parent}.`,
      })[a.reason],
    mend: (a) =>
      ({
        bentuk: 'tulis kode seperti 1.03.10.2.01.01, lalu uraian dan pagunya',
        pagu: 'tulis angka rupiah, misalnya 250.000.000',
        realisasi: 'tulis angka rupiah, atau kosongkan bila belum dilaporkan',
        ganda: 'hapus salah satu, atau betulkan kodenya',
        induk: `tambahkan baris ${a.parent}, atau betulkan kodenya`,
      })[a.reason],
  }),
  'opd-jumlah-tidak-cocok': entry<{ code: string; written: number; parts: number }>({
    severity: 'error',
    title: 'Pagu tidak sama dengan rinciannya',
    explanation: 'Pagu program sama dengan jumlah kegiatannya, pagu kegiatan dengan sub kegiatannya.',
    advice: 'Bandingkan dengan DPA, lalu betulkan pagu atau rinciannya.',
    message: (a) =>
      `Pagu ${a.code} tertulis ${formatRupiah(a.written)}, rinciannya ${formatRupiah(a.parts)}.`,
    written: (a) => formatRupiah(a.written),
    expected: (a) => formatRupiah(a.parts),
    difference: (a) => formatRupiah(Math.abs(a.written - a.parts)),
  }),
} as const;
