import { formatDigits } from '../../model/money.ts';
import { entry, listed, quoted } from './entry.ts';

/** Faults of the table as a whole: header, rows and cells that do not line up. */
export const tableEntries = {
  'kolom-wajib-hilang': entry<{
    columns: readonly string[];
    found: readonly string[];
    unknown: readonly string[];
  }>({
    severity: 'error',
    title: 'Kolom wajib belum ada',
    explanation:
      'Baris pertama menamai kolom. APBDes memerlukan kolom rekening, uraian, dan anggaran; laporan realisasi memerlukan rekening, uraian, dan realisasi.',
    advice: 'Tulis nama kolom di baris pertama, tepat seperti di berkas contoh.',
    message: (a) => `Kolom ${listed(a.columns.map(quoted))} belum ada.`,
    written: (a) => (a.found.length > 0 ? a.found.join(' | ') : '(tidak ada nama kolom yang dikenal)'),
    mend: (a) => {
      const rename =
        a.unknown.length > 0
          ? `, atau ganti nama kolom yang memuatnya (${listed(a.unknown.map(quoted), 'atau')})`
          : '';
      return `tambahkan kolom ${listed(a.columns)}${rename}`;
    },
  }),
  'kolom-salah-berkas': entry<{ header: string; stage: 'semula' | 'menjadi' }>({
    severity: 'error',
    title: 'Kolom milik berkas lain',
    explanation:
      'Kolom semula dan menjadi membandingkan anggaran sebelum dan sesudah perubahan. Di apbdes hanya ada satu angka: yang ditetapkan semula. Angka sesudah perubahan ditulis di perubahan.csv.',
    advice:
      'Tulis angka semula di apbdes.csv dan angka menjadi di perubahan.csv, masing-masing di kolom anggaran.',
    message: (a, where) =>
      `Kolom ${quoted(a.header)} berisi angka ${a.stage === 'semula' ? 'sebelum' : 'sesudah'} perubahan, jadi tidak jelas angka mana yang dimaksud berkas ini (${where}).`,
    mend: (a) =>
      a.stage === 'semula'
        ? 'ganti judulnya menjadi "anggaran" bila ini APBDes sebelum perubahan, lalu pindahkan kolom sesudahnya ke perubahan.csv'
        : 'pindahkan kolom ini ke perubahan.csv',
  }),
  'kolom-ganda': entry<{ column: string; headers: readonly string[] }>({
    severity: 'error',
    title: 'Dua kolom dengan arti sama',
    explanation: 'Dua judul kolom berarti hal yang sama, sehingga tidak jelas kolom mana yang harus dibaca.',
    advice: 'Hapus atau ganti nama salah satunya.',
    message: (a) => `Kolom ${listed(a.headers.map(quoted))} sama-sama berarti ${quoted(a.column)}.`,
    mend: (a) => `sisakan satu kolom ${quoted(a.column)}`,
  }),
  'sel-berlebih': entry<{ found: number; expected: number; delimiter: string }>({
    severity: 'error',
    title: 'Baris dengan terlalu banyak sel',
    explanation:
      'Baris ini mempunyai lebih banyak sel daripada judul kolom. Biasanya tanda pemisah (koma atau titik koma) ada di dalam teks tanpa tanda kutip, sehingga angka bergeser ke kolom lain.',
    advice: 'Apit teks yang memuat tanda pemisah dengan tanda kutip ganda, atau simpan ulang dari Excel.',
    message: (a) => `Baris ini berisi ${a.found} sel, padahal baris judul hanya ${a.expected}.`,
    written: (a) => `${a.found} sel`,
    expected: (a) => `${a.expected} sel`,
    mend: (a) => `apit teks yang memuat tanda ${quoted(a.delimiter)} dengan tanda kutip ganda`,
  }),
  'sel-kurang': entry<{ found: number; expected: number; column: string }>({
    severity: 'error',
    title: 'Baris dengan terlalu sedikit sel',
    explanation:
      'Baris ini berakhir sebelum kolom yang wajib. Biasanya ada ganti baris di tengah teks tanpa tanda kutip, atau tanda pemisah terhapus.',
    advice:
      'Gabungkan dengan baris sebelum atau sesudahnya bila terpotong, atau tambahkan tanda pemisah yang kurang.',
    message: (a) => `Baris ini berisi ${a.found} sel dan berakhir sebelum kolom ${quoted(a.column)}.`,
    written: (a) => `${a.found} sel`,
    expected: (a) => `${a.expected} sel`,
  }),
  'kutip-tidak-ditutup': entry<object>({
    severity: 'error',
    title: 'Tanda kutip tidak ditutup',
    explanation:
      'Tanda kutip ganda yang dibuka tetapi tidak ditutup menelan baris-baris sesudahnya. Karena itu seluruh berkas ditahan.',
    advice: 'Tutup tanda kutipnya. Tanda kutip di dalam teks ditulis dua kali: "Pipa 3"" PVC".',
    message: () => 'Tanda kutip pada baris ini tidak ditutup dengan benar.',
  }),
  'tanpa-baris': entry<object>({
    severity: 'error',
    title: 'Tidak ada baris anggaran',
    explanation: 'Berkas hanya berisi judul kolom, atau tidak satu pun barisnya mempunyai kode.',
    advice: 'Isi baris anggaran di bawah judul kolom.',
    message: () => 'Berkas ini tidak berisi satu baris anggaran pun.',
  }),
  'baris-terlalu-banyak': entry<{ rows: number; limit: number }>({
    severity: 'error',
    title: 'Terlalu banyak baris',
    explanation: 'Satu APBDes berisi paling banyak beberapa ratus baris.',
    advice: 'Simpan hanya anggaran satu desa dan satu tahun dalam satu berkas.',
    message: () => 'Berkas ini berisi terlalu banyak baris untuk satu dokumen anggaran.',
    written: (a) => `${formatDigits(a.rows * 100)} baris`,
    expected: (a) => `paling banyak ${formatDigits(a.limit * 100)} baris`,
  }),
  'kolom-tidak-dikenal': entry<{ header: string }>({
    severity: 'warning',
    title: 'Kolom tidak dikenal',
    explanation: 'Kolom dengan nama yang tidak dikenal tidak dibaca dan tidak ditampilkan.',
    advice: 'Periksa ejaan nama kolom, atau hapus kolom itu bila memang tidak diperlukan.',
    message: (a, where) => `Kolom ${quoted(a.header)} tidak dikenal, jadi tidak dibaca (${where}).`,
  }),
  'format-angka': entry<{ format: 'indonesia' | 'inggris' | 'titik'; example: string }>({
    severity: 'note',
    title: 'Cara angka dibaca',
    explanation:
      'Cara menulis angka diputuskan sekali untuk satu berkas. Bila tidak ada angka yang pasti berbentuk Indonesia (1.234.567,00), cara bacanya dicatat di sini supaya dapat diperiksa.',
    advice: 'Tidak perlu diubah bila bacaannya benar.',
    message: (a) =>
      ({
        indonesia: `Titik dibaca sebagai pemisah ribuan, misalnya ${a.example}.`,
        inggris: `Koma dibaca sebagai pemisah ribuan (cara Inggris), misalnya ${a.example}.`,
        titik: `Titik dibaca sebagai tanda desimal, misalnya ${a.example}.`,
      })[a.format],
  }),
} as const;
