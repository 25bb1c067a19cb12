import type { Summary } from '../../model/budget.ts';
import { formatRupiah } from '../../model/money.ts';
import { entry, lineRanges, quoted } from './entry.ts';

/** How a control total of one of the seven figures is computed. */
const FORMULAS: Readonly<Record<string, string>> = {
  balance: 'pendapatan dikurangi belanja',
  netFinancing: 'penerimaan dikurangi pengeluaran pembiayaan',
  silpa: 'surplus/(defisit) ditambah pembiayaan netto',
  rekap: 'menurut kegiatan',
};

/** Faults between the rows of one file. */
export const rowEntries = {
  'jumlah-tidak-cocok': entry<{
    name: string;
    stated: number;
    computed: number;
    lines: readonly number[];
    /**
     * `rincian`: the rows below; `menurut-…`: only one of the two listings below; `rekap`: two listings of the same
     * money; `total`: a control total; else the control total of one of the seven figures.
     */
    kind:
      'rincian' | 'menurut-kegiatan' | 'menurut-rekening' | 'rekap' | 'sebagian' | 'total' | keyof Summary;
  }>({
    severity: 'error',
    title: 'Jumlah tidak sama dengan rinciannya',
    explanation:
      'Jumlah selalu dihitung dari rinciannya; jumlah yang diketik hanya dicocokkan. Bila berbeda, salah satunya keliru, dan dokumen ditahan sampai jelas yang mana.',
    advice: 'Cocokkan kedua angka dengan Peraturan Desa, lalu betulkan jumlahnya atau rinciannya.',
    message: (a, where) => {
      const name = quoted(a.name);
      if (a.kind === 'rincian') return `Jumlah ${name} tidak sama dengan rinciannya (${where}).`;
      if (a.kind === 'menurut-kegiatan')
        return `Jumlah ${name} sama dengan rincian menurut rekening, tetapi tidak menurut kegiatan (${where}).`;
      if (a.kind === 'menurut-rekening')
        return `Jumlah ${name} sama dengan rincian menurut kegiatan, tetapi tidak menurut rekening (${where}).`;
      if (a.kind === 'sebagian') return `Rincian ${name} melebihi jumlahnya (${where}).`;
      if (a.kind === 'rekap')
        return `${name} menurut rekening tidak sama dengan menurut kegiatan (${where}).`;
      return `${name} tidak sama dengan hitungan dari barisnya (${where}).`;
    },
    written: (a) => formatRupiah(a.stated),
    expected: (a) => {
      const how = a.lines.length > 0 && a.kind !== 'rekap' ? lineRanges(a.lines) : FORMULAS[a.kind];
      return `${formatRupiah(a.computed)}${how === undefined ? '' : `  (${how})`}`;
    },
    difference: (a) => formatRupiah(Math.abs(a.stated - a.computed)),
    mend: (a, where, write) => {
      if (a.kind === 'menurut-kegiatan' || a.kind === 'menurut-rekening') {
        return `periksa ${lineRanges(a.lines)}: bersama-sama seharusnya ${write(a.stated)}`;
      }
      if (a.kind === 'rekap')
        return `periksa ${lineRanges(a.lines)}: bersama-sama seharusnya ${write(a.computed)}`;
      const formula = FORMULAS[a.kind];
      if (formula !== undefined)
        return `hitung lagi ${formula}; jika memang demikian, ganti ${where} menjadi ${write(a.computed)}`;
      const below = a.lines.length > 0 ? lineRanges(a.lines) : 'rinciannya';
      return `periksa ${below}; jika rinciannya benar, ganti ${where} menjadi ${write(a.computed)}`;
    },
  }),
  'rincian-bersilang': entry<{ first: string; second: string; line: number }>({
    severity: 'error',
    title: 'Dua baris dapat memuat uang yang sama',
    explanation:
      'Satu baris dirinci menurut kegiatan dan baris lain menurut rekening, sehingga uang yang sama dapat terhitung dua kali.',
    advice: 'Rinci semua baris dengan cara yang sama: menurut kegiatan dahulu, lalu menurut rekening.',
    message: (a, where) =>
      `${quoted(a.first)} dan ${quoted(a.second)} dapat memuat uang yang sama (${where}).`,
    mend: (a) =>
      `beri baris ${a.line} kode kegiatan yang lebih rinci, atau tulis rekening yang lebih rinci pada baris ini`,
  }),
  'rekap-tidak-dibandingkan': entry<{ name: string }>({
    severity: 'note',
    title: 'Rekap belum dibandingkan',
    explanation:
      'Rekap menurut rekening hanya dapat dicocokkan bila semua rincian kegiatan memuat rekening sedalam itu. Di sini sebagian berhenti lebih dangkal.',
    advice: 'Tidak perlu diubah.',
    message: (a, where) =>
      `Rekap ${quoted(a.name)} tidak dapat dibandingkan dengan rincian kegiatan (${where}).`,
  }),
  'bidang-di-kolom-rekening': entry<{ code: string; name: string; replacement: string }>({
    severity: 'error',
    title: 'Nomor bidang di kolom rekening',
    explanation:
      'Laporan Siskeudes menomori bidang sebagai 5.1 sampai 5.5. Dalam daftar rekening, nomor yang sama berarti hal lain: 5.1 adalah Belanja Pegawai.',
    advice: 'Pindahkan kode tanpa angka 5 di depan ke kolom kegiatan.',
    message: (a, where) =>
      `Kode ${a.code} di kolom rekening adalah nomor laporan untuk ${quoted(a.name)} (${where}).`,
    written: (a) => `rekening ${a.code}`,
    expected: (a) => `kegiatan ${a.replacement}`,
    mend: (a) => `kosongkan rekening dan tulis ${a.replacement} di kolom kegiatan`,
  }),
  'bukan-belanja-berkegiatan': entry<{ account: string; activity: string }>({
    severity: 'error',
    title: 'Kegiatan pada baris yang bukan belanja',
    explanation:
      'Hanya belanja yang dibagi menurut kegiatan. Pendapatan (4) dan pembiayaan (6) tidak mempunyai kegiatan.',
    advice: 'Kosongkan kolom kegiatan, atau betulkan kode rekeningnya.',
    message: (a, where) =>
      `Baris rekening ${a.account} tidak boleh mempunyai kegiatan ${a.activity} (${where}).`,
    written: (a) => a.activity,
    mend: () => 'kosongkan kolom kegiatan pada baris ini',
  }),
  'baris-ganda': entry<{ line: number; name: string }>({
    severity: 'error',
    title: 'Baris yang sama dua kali',
    explanation:
      'Dua baris sama kode, uraian, sumber dana, lokasi, dan angkanya. Bila terhitung dua kali, jumlahnya salah.',
    advice: 'Hapus salah satunya. Bila memang dua hal berbeda, bedakan uraian atau lokasinya.',
    message: (a) => `Baris ini sama persis dengan baris ${a.line}: ${quoted(a.name)}.`,
    mend: () => 'hapus salah satu, atau bedakan uraian atau lokasinya',
  }),
  'baris-mirip': entry<{ line: number; name: string; amount: number; other: number }>({
    severity: 'warning',
    title: 'Dua baris yang mirip',
    explanation: 'Dua baris hanya berbeda angkanya. Keduanya dihitung.',
    advice: 'Bila salah satunya angka lama, hapus. Bila keduanya benar, bedakan uraiannya.',
    message: (a) => `Baris ini mirip dengan baris ${a.line}, hanya angkanya berbeda: ${quoted(a.name)}.`,
    written: (a) =>
      `${formatRupiah(a.amount)}, dan ${formatRupiah(a.other)} di baris ${a.line}; keduanya dihitung`,
    mend: () => 'hapus yang angkanya lama; bila keduanya benar, bedakan uraiannya',
  }),
  'kegiatan-bernama-ganda': entry<{ code: string; name: string; other: string; line: number }>({
    severity: 'warning',
    title: 'Satu kode kegiatan dengan dua nama',
    explanation:
      'Kode kegiatan yang sama dipakai untuk dua kegiatan berbeda. Angkanya dijumlahkan di bawah satu kode.',
    advice: 'Beri salah satunya kode lain, misalnya 90–99.',
    message: (a) =>
      `Kode ${a.code} dipakai untuk ${quoted(a.name)} dan, di baris ${a.line}, ${quoted(a.other)}.`,
  }),
  'tanda-berbeda': entry<{ name: string; stated: number; computed: number }>({
    severity: 'warning',
    title: 'Hanya tandanya yang berbeda',
    explanation:
      'Angkanya sama, tetapi yang satu positif dan yang lain negatif. Biasanya defisit ditulis tanpa tanda minus.',
    advice: 'Tulis defisit dengan tanda minus atau dalam kurung: (107.134.756).',
    message: (a, where) => `${quoted(a.name)} sama besarnya, tetapi tandanya berbeda (${where}).`,
    written: (a) => formatRupiah(a.stated),
    expected: (a) => formatRupiah(a.computed),
    mend: (a, where, write) => `ganti ${where} menjadi ${write(a.computed)}`,
  }),
} as const;
