import { formatRupiah } from '../../model/money.ts';
import { entry, listed, quoted } from './entry.ts';

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
  'impor-baris-tidak-terbaca': entry<{ reason: 'kutip' | 'jumlah-sel' | 'angka' | 'kode' | 'nama' }>({
    severity: 'error',
    title: 'Baris tabel tidak terbaca',
    explanation:
      'Baris dari tabel program lain yang tidak dapat dibaca disebut satu per satu. Tanpa baris itu jumlahnya tidak benar, jadi hasilnya belum boleh terbit.',
    advice: 'Ekspor ulang tabel itu, atau tambahkan barisnya dengan tangan pada berkas hasil.',
    message: (a, where) =>
      ({
        kutip: `Tanda kutip tidak ditutup, jadi ${where} dan sesudahnya tidak terbaca.`,
        'jumlah-sel': `Jumlah sel di ${where} tidak sama dengan judul kolomnya, jadi tidak dibaca.`,
        angka: `Angka di ${where} tidak dapat dibaca.`,
        kode: `Kode rekening, kegiatan, atau tahun di ${where} tidak dapat dibaca.`,
        nama: `Kode 5.x di ${where} dapat berarti bidang atau jenis belanja; namanya tidak menjelaskan.`,
      })[a.reason].replace(/^[a-z]/, (letter) => letter.toUpperCase()),
  }),
  'impor-kontrol-berbeda': entry<{ subject: string; stated: number; counted: number }>({
    severity: 'warning',
    title: 'Jumlah di sumber tidak sama dengan rinciannya',
    explanation:
      'Program asal menyimpan jumlah di beberapa tabel. Yang dipakai adalah rinciannya; jumlah yang lain dibandingkan.',
    advice: 'Periksa di program asal mana yang benar, lalu ekspor ulang.',
    message: (a) => `${a.subject} tidak sama dengan rinciannya.`,
    written: (a) => formatRupiah(a.stated),
    expected: (a) => formatRupiah(a.counted),
    difference: (a) => formatRupiah(Math.abs(a.stated - a.counted)),
  }),
  'impor-lembar-lain': entry<{ read: string; others: readonly string[] }>({
    severity: 'note',
    title: 'Lembar lain tidak dibaca',
    explanation:
      'Satu buku kerja dapat memuat beberapa lembar dengan tabel anggaran. Hanya satu yang dibaca.',
    advice: 'Simpan setiap anggaran dalam buku kerja sendiri.',
    message: (a) =>
      `Yang dibaca hanya lembar ${quoted(a.read)}; lembar ${listed(a.others.map(quoted))} tidak dibaca.`,
  }),
  'impor-kode-lama': entry<object>({
    severity: 'error',
    title: 'Data Siskeudes versi lama',
    explanation:
      'Siskeudes versi 1 memakai kode Permendagri 113/2014, yang tidak dapat dipasangkan satu per satu dengan kode sekarang.',
    advice: 'Ekspor dari Siskeudes versi 2, atau pakai anggaran mulai tahun 2019.',
    message: () => 'Data ini dari Siskeudes versi lama (kode Permendagri 113/2014).',
  }),
} as const;
