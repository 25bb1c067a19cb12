import { entry, quoted } from './entry.ts';

/** Faults of files of other programs, found when they are brought into our form. */
export const importEntries = {
  'impor-tidak-dikenal': entry<object>({
    severity: 'error',
    title: 'Susunan berkas tidak dikenal',
    explanation:
      'Yang dikenal: tabel dengan kolom uraian dan anggaran, laporan Siskeudes (penjabaran, perubahan, realisasi), kumpulan CSV dari Siskeudes, dan tabel keuangan OpenSID.',
    advice: 'Pakai berkas contoh dari halaman panduan, atau simpan laporan APBDes sebagai Excel atau CSV.',
    message: () => 'Berkas ini tidak memuat tabel anggaran yang dikenal.',
  }),
  'impor-tahun-lain': entry<{ written: number; expected: number }>({
    severity: 'error',
    title: 'Tahun anggaran lain',
    explanation: 'Judul berkas menyebut tahun anggaran yang berbeda dari tahun yang diminta.',
    advice: 'Pilih berkas dari tahun yang benar, atau betulkan tahun yang diminta.',
    message: (a) => `Berkas ini menyebut tahun anggaran ${a.written}, bukan ${a.expected}.`,
    written: (a) => String(a.written),
    expected: (a) => String(a.expected),
  }),
  'impor-desa-lain': entry<{ written: string; expected: string }>({
    severity: 'error',
    title: 'Desa lain',
    explanation: 'Judul berkas menyebut nama desa yang berbeda dari desa yang diminta.',
    advice: 'Pilih berkas dari desa yang benar, atau betulkan desa yang diminta.',
    message: (a) => `Berkas ini menyebut Desa ${quoted(a.written)}, bukan ${quoted(a.expected)}.`,
    written: (a) => quoted(a.written),
    expected: (a) => quoted(a.expected),
  }),
} as const;
