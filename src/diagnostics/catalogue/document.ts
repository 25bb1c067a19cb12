import { formatRupiah } from '../../model/money.ts';
import { entry, lineRanges, listed, quoted } from './entry.ts';

/** Faults of a document as a whole. */
export const documentEntries = {
  'kode-lama': entry<{ account: string; name: string }>({
    severity: 'error',
    title: 'Kode rekening lama (2014)',
    explanation:
      'Berkas ini memakai daftar rekening Permendagri 113/2014, yang sudah diganti oleh Permendagri 20/2018. Kode yang sama berarti hal lain, jadi tidak dapat dicampur.',
    advice:
      'Ubah ke kode Permendagri 20/2018: 4 pendapatan, 5 belanja, 6 pembiayaan, dan kode kegiatan di kolom kegiatan.',
    message: (a, where) =>
      `Berkas ini memakai kode rekening lama: ${a.account} ${quoted(a.name)} (${where}). Kode dan jumlah lain belum diperiksa.`,
    written: (a) => a.account,
  }),
  'campur-pandangan': entry<{
    name: string;
    byActivity: number;
    byAccount: number;
    stated: number | null;
    lines: readonly number[];
  }>({
    severity: 'error',
    title: 'Belanja tercampur menurut kegiatan dan menurut jenis',
    explanation:
      'Sebagian belanja ditulis dengan kegiatan dan sebagian hanya dengan rekening. Tidak jelas apakah keduanya uang yang sama atau uang yang berbeda.',
    advice: 'Beri kode kegiatan pada baris belanja yang belum mempunyainya.',
    message: (a, where) =>
      `Sebagian ${quoted(a.name)} ditulis menurut kegiatan, sebagian hanya menurut rekening (${where}).`,
    written: (a) =>
      `${formatRupiah(a.byActivity)} menurut kegiatan, ${formatRupiah(a.byAccount)} menurut rekening saja`,
    expected: (a) =>
      a.stated === null
        ? 'satu cara merinci untuk semua belanja'
        : `${formatRupiah(a.stated)} seluruhnya menurut kegiatan`,
    mend: (a) => `isi kolom kegiatan pada ${lineRanges(a.lines)}`,
  }),
  'silpa-negatif': entry<{ silpa: number; revenue: number; expenditure: number; net: number }>({
    severity: 'error',
    title: 'Belanja lebih besar dari uang yang ada',
    explanation:
      'Pendapatan ditambah pembiayaan netto tidak cukup untuk belanja. Anggaran tidak boleh merencanakan uang yang tidak ada.',
    advice: 'Periksa apakah ada pendapatan, SILPA tahun lalu, atau pembiayaan yang belum ditulis.',
    message: (a) => `Menurut berkas ini uang desa kurang ${formatRupiah(-a.silpa)}.`,
    written: (a) =>
      `pendapatan ${formatRupiah(a.revenue)}, belanja ${formatRupiah(a.expenditure)}, pembiayaan netto ${formatRupiah(a.net)}`,
    expected: () => 'SILPA nol atau lebih',
  }),
  'anggaran-tidak-berimbang': entry<{ silpa: number; balance: number; net: number }>({
    severity: 'warning',
    title: 'Anggaran menyisakan uang',
    explanation:
      'Dalam anggaran, sisa biasanya nol: semua uang direncanakan. Sisa yang tidak nol perlu dijelaskan.',
    advice: 'Periksa apakah ada belanja yang belum ditulis.',
    message: (a) => `Anggaran ini menyisakan ${formatRupiah(a.silpa)} yang belum direncanakan.`,
    written: (a) =>
      `surplus/(defisit) ${formatRupiah(a.balance)}, pembiayaan netto ${formatRupiah(a.net)}, sisa ${formatRupiah(a.silpa)}`,
    expected: () => 'sisa Rp0',
  }),
  'bidang-tidak-lengkap': entry<{ missing: readonly string[] }>({
    severity: 'warning',
    title: 'Bidang belanja belum lengkap',
    explanation:
      'APBDes mempunyai lima bidang belanja. Bidang tanpa anggaran ditulis dengan angka 0, supaya warga tahu bahwa memang tidak ada.',
    advice: 'Tambahkan baris bidang yang belum ada, dengan angka 0 bila memang tidak dianggarkan.',
    message: (a) => `Belanja untuk bidang ${listed(a.missing)} tidak disajikan.`,
    mend: (a) =>
      `tambahkan baris dengan kegiatan ${listed(a.missing.map((name) => name.split(' ')[0] ?? name))}; anggarannya 0 bila memang tidak dianggarkan`,
  }),
  'pembiayaan-tidak-disajikan': entry<object>({
    severity: 'warning',
    title: 'Pembiayaan tidak disajikan',
    explanation:
      'Tanpa baris pembiayaan (6), sisa lebih (SILPA) tidak dapat dihitung. Halaman menulis "belum disajikan", bukan nol.',
    advice: 'Tambahkan baris 6.1 dan 6.2, dengan angka 0 bila memang tidak ada.',
    message: () => 'Berkas ini tidak memuat baris pembiayaan, jadi SILPA tidak dapat dihitung.',
  }),
  'belanja-tanpa-kegiatan': entry<object>({
    severity: 'warning',
    title: 'Belanja tanpa kegiatan',
    explanation:
      'Belanja dibagi menurut bidang, sub bidang, dan kegiatan (Permendagri 20/2018 Pasal 9). Bila hanya menurut jenis, warga tidak melihat apa yang dikerjakan.',
    advice: 'Isi kolom kegiatan, sedikitnya bidang 1 sampai 5.',
    message: () => 'Belanja di berkas ini tidak disajikan menurut bidang atau kegiatan.',
    mend: () => 'isi kolom kegiatan, sedikitnya bidang 1 sampai 5',
  }),
  'sumber-dana-melebihi-pendapatan': entry<{
    sources: readonly { source: string; spent: number; given: number }[];
    free: number;
  }>({
    severity: 'warning',
    title: 'Belanja dari satu sumber melebihi uangnya',
    explanation:
      'Belanja yang bersumber dari, misalnya, Dana Desa tidak dapat melebihi Dana Desa yang masuk dan sisanya tahun lalu. Uang masuk tanpa sumber, seperti SILPA, dianggap dapat menutup sumber mana pun.',
    advice: 'Periksa kolom sumber_dana pada baris belanja dan pendapatan.',
    message: (a) =>
      `Belanja dari ${listed(a.sources.map((one) => one.source))} melebihi uang yang masuk dari ${a.sources.length === 1 ? 'sumber itu' : 'sumber-sumber itu'}.`,
    written: (a) => listed(a.sources.map((one) => `${one.source} ${formatRupiah(one.spent)}`)),
    expected: (a) =>
      `paling banyak ${listed(a.sources.map((one) => `${one.source} ${formatRupiah(one.given)}`))}${a.free > 0 ? `, ditambah ${formatRupiah(a.free)} yang masuk tanpa sumber` : ''}`,
    difference: (a) => formatRupiah(a.sources.reduce((sum, one) => sum + one.spent - one.given, -a.free)),
  }),
  'angka-tak-wajar': entry<
    | { kind: 'kali'; name: string; amount: number; before: number; times: number }
    | { kind: 'bidang'; field: string; other: string }
  >({
    severity: 'note',
    title: 'Angka yang tidak biasa',
    explanation:
      'Angka yang tepat sepuluh, seratus, atau seribu kali angka tahun lalu mungkin kelebihan atau kekurangan nol. Dua bidang dengan angka yang sama mungkin tersalin. Catatan ini hanya untuk pemeriksa dan tidak pernah tampil di situs.',
    advice: 'Cocokkan dengan Peraturan Desa; bila benar, biarkan.',
    message: (a, where) =>
      a.kind === 'bidang'
        ? `Angka bidang ${a.field} sama semua dengan angka bidang ${a.other}.`
        : `Angka ${quoted(a.name)} sekitar ${a.times} kali ${a.amount > a.before ? 'lebih besar' : 'lebih kecil'} daripada tahun lalu (${where}).`,
    written: (a) => (a.kind === 'bidang' ? `bidang ${a.field} dan ${a.other}` : formatRupiah(a.amount)),
    expected: (a) =>
      a.kind === 'bidang' ? 'angka masing-masing' : `sekitar ${formatRupiah(a.before)} seperti tahun lalu`,
  }),
  'salinan-desa-lain': entry<{ other: string; file: string; rows: number }>({
    severity: 'note',
    title: 'Berkas sama dengan milik desa lain',
    explanation:
      'Semua kode dan angka berkas ini sama dengan berkas desa lain. Mungkin berkas contoh yang belum diisi, atau salah folder. Catatan ini hanya untuk pemeriksa dan tidak pernah tampil di situs.',
    advice: 'Pastikan berkas ini milik desa ini.',
    message: (a) => `Semua ${a.rows} baris angka di berkas ini sama dengan ${a.other}.`,
    written: (a) => a.file,
  }),
} as const;
