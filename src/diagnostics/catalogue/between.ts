import { formatRupiah } from '../../model/money.ts';
import { dateWords, entry, quoted } from './entry.ts';

const BASE = (isRepeated: boolean) =>
  isRepeated ? 'anggaran menurut laporan ini sendiri' : 'anggaran yang berlaku';

/** Faults between the documents of a village. */
export const betweenEntries = {
  'perubahan-mendahului-apbdes': entry<{ amended: string; enacted: string }>({
    severity: 'error',
    title: 'Perubahan lebih dahulu daripada APBDes',
    explanation:
      'Perubahan mengubah APBDes yang sudah ditetapkan, jadi tanggalnya tidak mungkin lebih awal. Salah satu tanggal keliru.',
    advice: 'Betulkan tanggal APBDes atau tanggal perubahan di dokumen.json.',
    message: (_, where) => `Tanggal perubahan lebih awal daripada tanggal APBDes (${where}).`,
    written: (a) => `perubahan ${dateWords(a.amended)}, APBDes ${dateWords(a.enacted)}`,
    expected: (a) => `perubahan setelah ${dateWords(a.enacted)}`,
  }),
  'perubahan-tanpa-apbdes': entry<{ year: number }>({
    severity: 'warning',
    title: 'Perubahan tanpa APBDes semula',
    explanation:
      'Warga hanya dapat melihat apa yang berubah bila APBDes semula juga disajikan. Perubahan tetap terbit, tanpa pembanding.',
    advice: 'Tambahkan apbdes.csv tahun yang sama.',
    message: (a) => `APBDes ${a.year} semula belum ada, jadi perubahannya tidak dapat dibandingkan.`,
    mend: (a) => `tambahkan apbdes.csv di folder ${a.year}`,
  }),
  'realisasi-tanpa-anggaran': entry<
    | { kind: 'berkas'; year: number; isRepeated: boolean }
    | { kind: 'baris'; name: string; spent: number; isRepeated: boolean }
  >({
    severity: 'warning',
    title: 'Realisasi tanpa anggaran',
    explanation:
      'Uang desa dikeluarkan menurut anggaran. Realisasi tanpa anggaran perlu dijelaskan: mungkin kodenya berbeda dari anggaran, atau anggarannya belum disajikan.',
    advice: 'Samakan kode kegiatan dan rekeningnya dengan anggaran, atau tambahkan berkas anggarannya.',
    message: (a, where) =>
      a.kind === 'berkas'
        ? `Anggaran ${a.year} belum ada, jadi realisasinya ${a.isRepeated ? 'dibandingkan dengan kolom anggaran di laporan ini' : 'tidak dapat dibandingkan'}.`
        : `${quoted(a.name)} sudah dibelanjakan, tetapi tidak ada dalam ${BASE(a.isRepeated)} (${where}).`,
    written: (a) => (a.kind === 'berkas' ? `realisasi ${a.year} tanpa anggaran` : formatRupiah(a.spent)),
    mend: (a) =>
      a.kind === 'berkas'
        ? `tambahkan apbdes.csv di folder ${a.year}`
        : 'samakan kodenya dengan anggaran; bila memang belum dianggarkan, jelaskan dalam keterangan',
  }),
  'realisasi-melebihi-anggaran': entry<{
    name: string;
    budgeted: number;
    spent: number;
    isIncome: boolean;
    isRepeated: boolean;
  }>({
    severity: 'warning',
    title: 'Realisasi melebihi anggaran',
    explanation:
      'Belanja yang melebihi anggaran memerlukan perubahan APBDes lebih dahulu. Pendapatan yang melebihi anggaran hanya dicatat.',
    advice: 'Cocokkan realisasi dengan buku kas, atau sajikan perubahan APBDes yang mendasarinya.',
    message: (a, where) => `Realisasi ${quoted(a.name)} melebihi ${BASE(a.isRepeated)} (${where}).`,
    written: (a) => formatRupiah(a.spent),
    expected: (a) => `${a.isIncome ? 'dianggarkan' : 'paling banyak'} ${formatRupiah(a.budgeted)}`,
    difference: (a) => formatRupiah(a.spent - a.budgeted),
    mend: (a) =>
      a.isIncome
        ? 'periksa angkanya; bila benar, biarkan'
        : 'periksa angkanya; bila benar, sajikan perubahan APBDes yang mendasarinya',
  }),
  'realisasi-menurun': entry<{ name: string; before: number; after: number }>({
    severity: 'warning',
    title: 'Realisasi setahun lebih kecil daripada semester I',
    explanation:
      'Kedua laporan dihitung dari 1 Januari, jadi angka akhir tahun biasanya tidak lebih kecil. Koreksi atau pengembalian uang perlu dijelaskan.',
    advice: 'Periksa kedua laporan; bila ada pengembalian, sebutkan dalam keterangan.',
    message: (a, where) =>
      `Realisasi ${quoted(a.name)} lebih kecil daripada di laporan semester I (${where}).`,
    written: (a) => formatRupiah(a.after),
    expected: (a) => `sedikitnya ${formatRupiah(a.before)}`,
    difference: (a) => formatRupiah(a.before - a.after),
  }),
  'silpa-tidak-menyambung': entry<{ year: number; left: number; begun: number; isEstimate: boolean }>({
    severity: 'warning',
    title: 'SILPA tidak menyambung dengan tahun lalu',
    explanation:
      'Sisa akhir tahun menjadi awal tahun berikutnya (rekening 6.1.1). Dalam APBDes semula angkanya masih perkiraan (Permendagri 20/2018 Pasal 60), lalu disesuaikan dalam perubahan.',
    advice: 'Cocokkan rekening 6.1.1 dengan SILPA dalam laporan realisasi tahun lalu.',
    message: (a, where) =>
      `SILPA tahun ${a.year - 1} yang dipakai ${a.isEstimate ? 'sebagai perkiraan ' : ''}di sini berbeda dari sisa menurut realisasinya (${where}).`,
    written: (a) => formatRupiah(a.begun),
    expected: (a) => `${formatRupiah(a.left)} menurut realisasi ${a.year - 1}`,
    difference: (a) => formatRupiah(Math.abs(a.left - a.begun)),
    mend: (a, where) =>
      a.isEstimate
        ? `sesuaikan ${where === 'berkas ini' ? 'rekening 6.1.1' : where} dalam perubahan APBDes, atau jelaskan bedanya`
        : 'cocokkan dengan realisasi tahun lalu, atau jelaskan bedanya',
  }),
  'pagu-tidak-cocok': entry<{
    name: string;
    account: string;
    allocation: number;
    budgeted: number;
    year: number;
  }>({
    severity: 'warning',
    title: 'Anggaran berbeda dari pagu',
    explanation:
      'Pemerintah memberi tahu setiap desa berapa yang akan diterimanya (pagu). Anggaran yang berbeda dari pagu perlu dijelaskan.',
    advice: 'Cocokkan rekeningnya dengan surat pagu.',
    message: (a, where) => `${a.name} (${a.account}) berbeda dari pagu ${a.year} untuk desa ini (${where}).`,
    written: (a) => formatRupiah(a.budgeted),
    expected: (a) => `${formatRupiah(a.allocation)} menurut daftar pagu`,
    difference: (a) => formatRupiah(Math.abs(a.allocation - a.budgeted)),
  }),
} as const;
