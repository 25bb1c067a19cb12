import { formatRupiah } from '../../model/money.ts';
import type { PersonalKind } from '../../model/personal-data.ts';
import { entry, listed, quoted } from './entry.ts';

const choose = (readings: readonly number[]) => readings.map(formatRupiah);

/** Faults of single cells. */
export const cellEntries = {
  'angka-tidak-terbaca': entry<{ text: string; readings: readonly number[] }>({
    severity: 'error',
    title: 'Angka tidak terbaca',
    explanation:
      'Angka ditulis sebagai 12500000, 12.500.000, atau Rp 12.500.000,00. Bentuk lain tidak ditebak, karena salah satu titik saja dapat mengubah nilainya seratus kali.',
    advice: 'Tulis angkanya tanpa tanda lain, misalnya 12500000.',
    message: (a, where) => `Angka ${quoted(a.text)} tidak dapat dibaca (${where}).`,
    written: (a) => a.text,
    mend: (a, where) =>
      a.readings.length > 0
        ? `ganti ${where} dengan angka yang benar, mungkin ${listed(choose(a.readings), 'atau')}`
        : `ganti ${where} dengan angka saja, misalnya 12500000`,
  }),
  'angka-bermakna-ganda': entry<{ text: string; readings: readonly number[] }>({
    severity: 'error',
    title: 'Angka bermakna ganda',
    explanation:
      'Angka ini dapat dibaca dengan dua cara, atau tidak sejalan dengan cara menulis angka lain di berkas yang sama. Kami tidak memilih sendiri.',
    advice: 'Tulis semua angka dengan cara yang sama, misalnya 12.500.000 atau 12500000.',
    message: (a, where) => `Angka ${quoted(a.text)} dapat dibaca dengan lebih dari satu cara (${where}).`,
    written: (a) => a.text,
    mend: (a, where) =>
      `ganti ${where} dengan angka yang dimaksud, mungkin ${listed(choose(a.readings), 'atau')}`,
  }),
  'angka-negatif': entry<{ amount: number }>({
    severity: 'error',
    title: 'Angka negatif',
    explanation:
      'Anggaran pendapatan, belanja, dan pembiayaan ditulis sebagai angka positif. Tanda minus hanya untuk defisit, pembiayaan netto (baris 6), dan koreksi dalam realisasi.',
    advice: 'Hapus tanda minusnya, atau periksa apakah baris ini memang milik bagian lain.',
    message: (_, where) => `Angka di ${where} negatif, padahal seharusnya positif.`,
    written: (a) => formatRupiah(a.amount),
    mend: (a, where, write) =>
      `bila hanya tanda minusnya keliru, ganti ${where} menjadi ${write(-a.amount)}; bila tidak, periksa kode rekeningnya`,
  }),
  'rekening-tidak-dikenal': entry<{ code: string; upper: string; similar: readonly string[] }>({
    severity: 'error',
    title: 'Kode rekening tidak dikenal',
    explanation:
      'Kode rekening dicocokkan dengan daftar Permendagri 20/2018 sampai jenis (tiga angka). Kode yang salah membuat uang tampil di tempat yang salah.',
    advice:
      'Cocokkan dengan data/rekening.csv. Excel kadang mengubah 4.10 menjadi 4.1: format kolomnya sebagai Teks.',
    message: (a, where) => `Kode rekening ${quoted(a.code)} tidak ada dalam Permendagri 20/2018 (${where}).`,
    written: (a) => a.code,
    mend: (a) =>
      a.similar.length > 0
        ? `pakai kode yang ada${a.upper ? ` di bawah ${a.upper}` : ''}, misalnya ${listed(a.similar, 'atau')}`
        : 'cocokkan dengan daftar rekening: 4 pendapatan, 5 belanja, 6 pembiayaan',
  }),
  'bidang-tidak-dikenal': entry<{ code: string; similar: readonly string[] }>({
    severity: 'error',
    title: 'Kode bidang atau sub bidang tidak dikenal',
    explanation: 'Kode kegiatan dimulai dengan bidang 1 sampai 5 dan sub bidang menurut Permendagri 20/2018.',
    advice: 'Cocokkan dengan data/kegiatan.csv.',
    message: (a, where) =>
      `Kode kegiatan ${quoted(a.code)} tidak termasuk bidang atau sub bidang mana pun (${where}).`,
    written: (a) => a.code,
    mend: (a) =>
      a.similar.length > 0
        ? `pakai kode yang ada, misalnya ${listed(a.similar, 'atau')}`
        : 'mulai kode dengan bidang 1 sampai 5, misalnya 2.3.10',
  }),
  'kegiatan-bertentangan': entry<{ bracketed: string; activity: string }>({
    severity: 'error',
    title: 'Dua kegiatan pada satu baris',
    explanation:
      'Siskeudes mencetak kode kegiatan dalam kurung siku di belakang rekening. Bila kolom kegiatan berisi kode lain, tidak jelas uangnya untuk kegiatan yang mana.',
    advice: 'Sisakan satu kode kegiatan, di kolom kegiatan.',
    message: (a, where) =>
      `Baris ini menyebut kegiatan ${a.activity} di kolom kegiatan dan ${a.bracketed} di kolom rekening (${where}).`,
    written: (a) => `${a.activity} dan [${a.bracketed}]`,
    mend: () => 'hapus salah satu kode kegiatan',
  }),
  'kode-bukan-teks': entry<{ text: string }>({
    severity: 'error',
    title: 'Kode ditulis sebagai angka',
    explanation: 'Di JSON kode harus berupa teks. Sebagai angka, 4.10 dan 4.1 menjadi sama.',
    advice: 'Tulis kode di antara tanda kutip, misalnya "4.1".',
    message: (a) => `Kode ${a.text} ditulis sebagai angka, bukan teks.`,
    written: (a) => a.text,
    expected: (a) => `"${a.text}"`,
    mend: (a) => `tulis "${a.text}" dengan tanda kutip, setelah memastikan kodenya lengkap (4.1 bukan 4.10)`,
  }),
  'isian-wajib-kosong': entry<{ column: string; similar: readonly string[] }>({
    severity: 'error',
    title: 'Isian wajib masih kosong',
    explanation:
      'Setiap baris memerlukan kode dan uraian; setiap baris rinci memerlukan angka. Baris tanpa kode hanya boleh berisi jumlah yang dikenal, seperti JUMLAH BELANJA.',
    advice: 'Isi sel itu. Bila memang tidak ada uangnya, tulis 0.',
    message: (a, where) =>
      where.startsWith('"') ? `Isian ${where} kosong.` : `Isian ${quoted(a.column)} kosong (${where}).`,
    mend: (a, where) =>
      a.similar.length > 0
        ? `isi kodenya; uraian ini mirip ${listed(a.similar, 'atau')}`
        : a.column === 'anggaran' || a.column === 'realisasi'
          ? `tulis angkanya di ${where}, atau 0 bila tidak ada`
          : where.startsWith('"')
            ? `isi ${where}`
            : `isi ${a.column} di ${where}`,
  }),
  'teks-terlalu-panjang': entry<{ column: string; length: number; limit: number }>({
    severity: 'error',
    title: 'Teks terlalu panjang',
    explanation:
      'Satu sel memuat paling banyak 500 huruf. Teks yang lebih panjang biasanya tanda berkas rusak.',
    advice: 'Persingkat teksnya.',
    message: (a, where) => `Teks di kolom ${quoted(a.column)} terlalu panjang (${where}).`,
    written: (a) => `${a.length} huruf`,
    expected: (a) => `paling banyak ${a.limit} huruf`,
  }),
  'karakter-terlarang': entry<{ column: string; point: string }>({
    severity: 'error',
    title: 'Ada huruf tersembunyi',
    explanation:
      'Huruf kendali, pembalik arah, dan huruf selebar nol tidak terlihat tetapi dapat menyembunyikan atau membalik teks dan angka.',
    advice: 'Hapus isi sel itu, lalu ketik ulang.',
    message: (a, where) => `Kolom ${quoted(a.column)} memuat huruf tersembunyi ${a.point} (${where}).`,
    mend: (_, where) => `ketik ulang isi ${where}`,
  }),
  'rumus-berbahaya': entry<{ column: string; text: string }>({
    severity: 'error',
    title: 'Teks yang dibaca Excel sebagai rumus',
    explanation:
      'Teks yang diawali = atau @, atau + dan - yang diikuti angka atau nama, dijalankan oleh Excel sebagai rumus ketika orang membuka data ini.',
    advice: 'Hapus tanda di depan, atau salin nilainya saja dari Excel (Tempel Khusus, Nilai).',
    message: (a, where) => `Isi kolom ${quoted(a.column)} akan dibaca Excel sebagai rumus (${where}).`,
    written: (a) => a.text,
    mend: (a, where) => `hapus tanda ${quoted(a.text.slice(0, 1))} di awal ${where}`,
  }),
  'sel-galat-excel': entry<{ text: string }>({
    severity: 'error',
    title: 'Sel berisi galat Excel',
    explanation:
      'Tulisan seperti #REF! atau #### bukan data, melainkan tanda bahwa Excel tidak dapat menghitung atau menampilkan sel.',
    advice: 'Betulkan rumusnya atau lebarkan kolomnya di Excel, lalu simpan ulang sebagai CSV.',
    message: (a, where) =>
      `${where.charAt(0).toUpperCase()}${where.slice(1)} berisi galat Excel ${quoted(a.text)}.`,
    written: (a) => a.text,
  }),
  'objek-tidak-dikenal': entry<{ code: string; upper: string }>({
    severity: 'warning',
    title: 'Objek belanja tidak dikenal',
    explanation:
      'Empat angka terakhir tidak ada dalam daftar. Daftar objek dapat ditambah daerah, jadi baris ini tetap ditampilkan dengan namanya sendiri.',
    advice: 'Periksa kodenya; bila memang objek daerah, biarkan.',
    message: (a, where) => `Objek ${a.code} tidak ada dalam daftar di bawah ${a.upper} (${where}).`,
    written: (a) => a.code,
  }),
  'kegiatan-tidak-dikenal': entry<{ code: string; upper: string }>({
    severity: 'warning',
    title: 'Kegiatan tidak dikenal',
    explanation:
      'Kode kegiatan 01–89 mengikuti daftar Permendagri 20/2018 dan Siskeudes. Kode 90–99 bebas dan dinamai oleh barisnya.',
    advice: 'Periksa kodenya, atau pakai 90–99 untuk kegiatan desa sendiri.',
    message: (a, where) => `Kegiatan ${a.code} tidak ada dalam daftar di bawah ${a.upper} (${where}).`,
    written: (a) => a.code,
  }),
  'sumber-dana-tidak-dikenal': entry<{ text: string }>({
    severity: 'warning',
    title: 'Sumber dana tidak dikenal',
    explanation:
      'Sumber dana ditulis dengan singkatan PAD, ADD, DDS, PBH, PBP, PBK, SWD, DLL atau padanannya.',
    advice: 'Pakai salah satu singkatan itu. Beberapa sumber ditulis dengan koma: ADD, PBH.',
    message: (a, where) => `Sumber dana ${quoted(a.text)} tidak dikenal (${where}).`,
    written: (a) => a.text,
    mend: () => 'pakai PAD, ADD, DDS, PBH, PBP, PBK, SWD, atau DLL',
  }),
  'pilihan-tidak-dikenal': entry<{ column: string; text: string; choices: readonly string[] }>({
    severity: 'warning',
    title: 'Pilihan tidak dikenal',
    explanation: 'Kolom penanda dan status hanya mengenal kata-kata tertentu. Kata lain diabaikan.',
    advice: 'Pakai salah satu kata yang tersedia.',
    message: (a, where) => `${quoted(a.text)} bukan pilihan untuk kolom ${quoted(a.column)} (${where}).`,
    written: (a) => a.text,
    mend: (a) => `pakai ${listed(a.choices, 'atau')}`,
  }),
  'volume-tidak-terbaca': entry<{ text: string }>({
    severity: 'note',
    title: 'Volume ditampilkan apa adanya',
    explanation: 'Volume ini tidak dapat dibaca sebagai satu angka, jadi ditampilkan seperti tertulis.',
    advice: 'Tulis angka di kolom volume dan satuannya di kolom satuan.',
    message: (a, where) => `Volume ${quoted(a.text)} ditampilkan apa adanya (${where}).`,
    written: (a) => a.text,
  }),
  'data-pribadi': entry<{ column: string; kind: PersonalKind }>({
    severity: 'error',
    title: 'Data pribadi',
    explanation:
      'Berkas ini terbuka untuk siapa saja dan tidak dapat ditarik kembali. NIK, nomor KK, telepon, rekening bank, dan nama penerima bantuan tidak boleh ada di dalamnya. Di setiap pesan dan halaman, yang ditemukan ditutup dengan •.',
    advice: 'Hapus nomor atau namanya. Sebut jumlah penerimanya saja, misalnya 25 KPM.',
    message: (a, where) => `Kolom ${quoted(a.column)} tampaknya memuat ${PERSONAL[a.kind]} (${where}).`,
    expected: () => 'jumlah orang saja, misalnya 25 KPM',
    mend: (a, where) => `hapus ${PERSONAL[a.kind]} dari ${where}`,
  }),
} as const;

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK atau nomor KK',
  telepon: 'nomor telepon',
  rekening: 'nomor rekening bank',
  nama: 'nama orang',
  'angka-16': 'nomor 16 angka',
  nip: 'nomor 18 angka seperti NIP',
};
