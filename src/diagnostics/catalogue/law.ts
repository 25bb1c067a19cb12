import { formatRupiah } from '../../model/money.ts';
import { dateWords, entry, lineRanges, listed, percentWords } from './entry.ts';

/** A share of a whole against its limit, with the article. */
interface Share {
  amount: number;
  whole: number;
  percent: number;
  basis: string;
}

const UNCHECKED = {
  penghasilan: 'batas 30 persen untuk penghasilan perangkat dan BPD',
  blt: 'batas BLT',
  ketahanan_pangan: 'bagian ketahanan pangan',
  operasional: 'batas operasional dari Dana Desa',
} as const;

const share = (a: Share, whole: string) =>
  `${percentWords(a.amount, a.whole)}: ${formatRupiah(a.amount)} dari ${whole} ${formatRupiah(a.whole)}`;
const limitOf = (a: Share) => (a.whole * a.percent) / 100;
const atMost = (a: Share) => `paling banyak ${formatRupiah(Math.floor(limitOf(a)))} (${a.percent} persen)`;

/** What the law sets for a budget: never holds a document back, always names the article. */
export const lawEntries = {
  'batas-30-persen': entry<Share>({
    severity: 'warning',
    title: 'Penghasilan perangkat dan BPD di atas 30 persen',
    explanation:
      'Penghasilan tetap dan tunjangan kepala desa dan perangkat, serta tunjangan dan operasional BPD, paling banyak 30 persen dari belanja desa (PP 43/2014 Pasal 100 sebagaimana diubah dengan PP 11/2019). Hasil tanah bengkok tidak ikut dihitung.',
    advice: 'Periksa kegiatan 1.1.01, 1.1.02, 1.1.05, dan 1.1.06, atau jelaskan mengapa melebihi.',
    message: (a) => `Penghasilan perangkat dan BPD melebihi ${a.percent} persen belanja (${a.basis}).`,
    written: (a) => share(a, 'belanja'),
    expected: atMost,
    difference: (a) => formatRupiah(a.amount - Math.floor(limitOf(a))),
    mend: () => 'periksa kegiatan 1.1.01, 1.1.02, 1.1.05, dan 1.1.06, atau jelaskan mengapa melebihi',
  }),
  'batas-blt': entry<Share>({
    severity: 'warning',
    title: 'BLT melebihi batas',
    explanation:
      'Bagian Dana Desa untuk BLT dibatasi aturan tahun itu: 25 persen untuk 2024 dan 15 persen untuk 2025. Yang dihitung adalah baris berpenanda blt, atau baris BLT di kegiatan 5.3.',
    advice: 'Periksa penanda blt dan sumber dananya, atau jelaskan mengapa melebihi.',
    message: (a) => `BLT melebihi ${a.percent} persen Dana Desa (${a.basis}).`,
    written: (a) => share(a, 'Dana Desa'),
    expected: atMost,
    difference: (a) => formatRupiah(a.amount - Math.floor(limitOf(a))),
  }),
  'ketahanan-pangan-kurang': entry<Share & { isByTag: boolean }>({
    severity: 'warning',
    title: 'Ketahanan pangan kurang dari batas',
    explanation:
      'Sedikitnya 20 persen Dana Desa 2024 dan 2025 untuk ketahanan pangan. Yang dihitung adalah baris berpenanda ketahanan_pangan; tanpa penanda, pertanian, perikanan, dan penyertaan modal.',
    advice: 'Beri penanda ketahanan_pangan pada semua barisnya, atau jelaskan mengapa kurang.',
    message: (a) =>
      `${a.isByTag ? 'Baris berpenanda ketahanan_pangan' : 'Ketahanan pangan yang dapat dikenali'} kurang dari ${a.percent} persen Dana Desa (${a.basis}).`,
    written: (a) => share(a, 'Dana Desa'),
    expected: (a) => `sedikitnya ${formatRupiah(Math.ceil(limitOf(a)))} (${a.percent} persen)`,
    difference: (a) => formatRupiah(Math.ceil(limitOf(a)) - a.amount),
  }),
  'operasional-dana-desa': entry<Share>({
    severity: 'warning',
    title: 'Operasional dari Dana Desa melebihi batas',
    explanation:
      'Dana Desa untuk operasional pemerintah desa paling banyak 3 persen. Untuk 2026 bagian Koperasi Desa Merah Putih (penanda kdmp) tidak ikut dihitung.',
    advice: 'Periksa kegiatan 1.1.08 dan penanda operasional, atau jelaskan mengapa melebihi.',
    message: (a) => `Operasional dari Dana Desa melebihi ${a.percent} persen (${a.basis}).`,
    written: (a) => share(a, 'Dana Desa'),
    expected: atMost,
    difference: (a) => formatRupiah(a.amount - Math.floor(limitOf(a))),
  }),
  'terlambat-ditetapkan': entry<{ adopted: string; latest: string; basis: string }>({
    severity: 'warning',
    title: 'APBDes ditetapkan terlambat',
    explanation:
      'APBDes ditetapkan paling lambat 31 Desember tahun sebelumnya (Permendagri 20/2018 Pasal 38 ayat 2), supaya kegiatan dapat dimulai pada Januari.',
    advice: 'Periksa tanggalnya di dokumen.json; bila benar, jelaskan mengapa terlambat.',
    message: (a, where) => `APBDes ditetapkan setelah ${dateWords(a.latest)} (${where}; ${a.basis}).`,
    written: (a) => dateWords(a.adopted),
    expected: (a) => `paling lambat ${dateWords(a.latest)}`,
  }),
  'laporan-terlambat': entry<{ document: string; reported: string; latest: string; basis: string }>({
    severity: 'warning',
    title: 'Laporan realisasi terlambat',
    explanation:
      'Laporan semester pertama disampaikan paling lambat minggu kedua Juli, di sini dihitung sampai 14 Juli (Permendagri 20/2018 Pasal 68 ayat 3). Laporan setahun ditetapkan paling lambat tiga bulan setelah tahun berakhir, yaitu 31 Maret (Pasal 70).',
    advice: 'Periksa tanggalnya di dokumen.json; bila benar, jelaskan mengapa terlambat.',
    message: (a, where) =>
      `${a.document === 'realisasi' ? 'Laporan realisasi setahun ditetapkan' : 'Laporan realisasi semester I bertanggal'} setelah ${dateWords(a.latest)} (${where}; ${a.basis}).`,
    written: (a) => dateWords(a.reported),
    expected: (a) => `paling lambat ${dateWords(a.latest)}`,
  }),
  'perubahan-lebih-dari-sekali': entry<{ times: number; most: number; basis: string }>({
    severity: 'warning',
    title: 'APBDes diubah lebih dari sekali',
    explanation:
      'Perubahan APBDes hanya satu kali setahun, kecuali dalam keadaan luar biasa (Permendagri 20/2018 Pasal 40).',
    advice: 'Sebutkan keadaan luar biasa yang mendasarinya, misalnya di catatan.md.',
    message: (a, where) => `APBDes tahun ini diubah ${a.times} kali (${where}; ${a.basis}).`,
    written: (a) => `perubahan ke-${a.times}`,
    expected: (a) => `paling banyak ${a.most} kali, kecuali keadaan luar biasa`,
  }),
  'batas-tidak-diperiksa': entry<{
    year: number;
    /** Empty: no rules are known for the year. */
    unchecked: readonly { what: keyof typeof UNCHECKED; lines: readonly number[] }[];
  }>({
    severity: 'note',
    title: 'Batas menurut aturan tidak dapat diperiksa',
    explanation:
      'Batas hanya disebut terlampaui bila pasti. Baris bersumber campuran, tanpa sumber, atau tanpa rincian kegiatan dapat menentukan hasilnya, dan tidak setiap tahun ada daftar batasnya.',
    advice: 'Rinci belanja sampai kegiatan dan isi sumber dananya bila ingin batas ini diperiksa.',
    message: (a) =>
      a.unchecked.length === 0
        ? `Batas menurut aturan tahun ${a.year} tidak diperiksa, karena daftarnya belum ada.`
        : `Tidak dapat diperiksa: ${listed(a.unchecked.map((one) => UNCHECKED[one.what]))}.`,
    mend: (a) =>
      a.unchecked.length === 0
        ? 'tidak perlu diubah'
        : `isi kegiatan, sumber dana, atau penanda pada ${listed(a.unchecked.map((one) => lineRanges(one.lines)))}`,
  }),
} as const;
