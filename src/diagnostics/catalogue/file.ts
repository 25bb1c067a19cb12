import { entry, listed, quoted } from './entry.ts';

/** Why a workbook or archive stays closed, and what helps. */
const ARCHIVE_FAULTS = {
  rusak: {
    message: 'Berkas ini rusak: isinya tidak sama dengan daftar isinya.',
    mend: 'simpan atau unduh ulang berkasnya, lalu coba lagi',
  },
  terkunci: {
    message: 'Berkas ini terkunci kata sandi.',
    mend: 'buka di Excel, hapus kata sandinya (Berkas, Info, Proteksi), lalu simpan ulang',
  },
  membengkak: {
    message: 'Isi berkas ini jauh lebih besar daripada yang masuk akal, jadi tidak dibuka.',
    mend: 'salin hanya lembar anggaran ke buku kerja baru, lalu simpan',
  },
  xls: {
    message: 'Berkas ini berbentuk Excel lama (.xls).',
    mend: 'buka di Excel, pilih Simpan Sebagai, lalu "Buku Kerja Excel (.xlsx)"',
  },
  'bukan-excel': {
    message: 'Nama berkas ini berakhiran .xlsx, tetapi isinya bukan buku kerja Excel.',
    mend: 'bila isinya CSV, ganti akhiran namanya menjadi .csv; bila tidak, simpan ulang dari Excel',
  },
  'terlalu-banyak': {
    message: 'Lembar di berkas ini berisi terlalu banyak baris atau kolom untuk satu anggaran.',
    mend: 'salin hanya tabel anggaran ke buku kerja baru, lalu simpan',
  },
  lama: {
    message: 'Membaca berkas ini memakan waktu terlalu lama, jadi dihentikan.',
    mend: 'salin hanya tabel anggaran ke buku kerja baru, lalu simpan',
  },
} as const;

/** Faults of files and folders as a whole. */
export const fileEntries = {
  'berkas-kosong': entry<object>({
    severity: 'error',
    title: 'Berkas kosong',
    explanation: 'Berkas tidak berisi apa pun, sehingga tidak ada yang dapat ditampilkan.',
    advice: 'Simpan ulang dari Excel sebagai CSV, atau hapus berkas itu bila belum ada isinya.',
    message: () => 'Berkas ini kosong.',
  }),
  'berkas-terlalu-besar': entry<{ bytes: number; limit: number }>({
    severity: 'error',
    title: 'Berkas terlalu besar',
    explanation:
      'Satu APBDes terperinci kurang dari 200 KB. Berkas yang jauh lebih besar biasanya berisi gambar atau lembar lain.',
    advice: 'Simpan hanya lembar anggaran sebagai CSV.',
    message: () => 'Berkas ini terlalu besar untuk satu dokumen anggaran.',
    written: (a) => `${(a.bytes / 1e6).toFixed(1).replace('.', ',')} MB`,
    expected: (a) => `paling besar ${a.limit / 1e6} MB`,
  }),
  'enkode-tidak-terbaca': entry<{ byte: number }>({
    severity: 'error',
    title: 'Huruf dalam berkas tidak terbaca',
    explanation:
      'Berkas teks dibaca sebagai UTF-8, UTF-16 dengan tanda awal, atau Windows-1252. Isi berkas ini bukan salah satunya; mungkin ini bukan berkas CSV.',
    advice: 'Di Excel pilih Simpan Sebagai, lalu "CSV UTF-8".',
    message: (a) => `Isi berkas ini bukan teks yang dapat dibaca (mulai byte ke-${a.byte}).`,
  }),
  'json-tidak-terbaca': entry<{ reason: string; mend: string }>({
    severity: 'error',
    title: 'JSON tidak terbaca',
    explanation:
      'Berkas JSON harus mengikuti tata tulis JSON dengan tepat: tanda kutip ganda, koma di antara isian, tanpa koma di akhir, dan setiap kunci hanya sekali.',
    advice: 'Betulkan di tempat yang ditunjuk.',
    message: (a) => `Berkas JSON ini tidak dapat dibaca: ${a.reason}.`,
    mend: (a) => a.mend,
  }),
  'nama-folder-salah': entry<{ name: string; kind: 'nama' | 'tahun' | 'tautan'; better: string }>({
    severity: 'error',
    title: 'Nama folder salah',
    explanation:
      'Nama folder menjadi alamat halaman. Folder kecamatan dan desa memakai huruf kecil, angka, dan tanda hubung, paling panjang 64 huruf. Folder tahun memakai empat angka, misalnya 2026.',
    advice: 'Ganti nama foldernya, misalnya "sumber-arum" atau "2026".',
    message: (a) =>
      a.kind === 'tautan'
        ? `${quoted(a.name)} adalah tautan ke tempat lain, bukan folder atau berkas sungguhan.`
        : a.kind === 'tahun'
          ? `Nama folder ${quoted(a.name)} bukan tahun anggaran.`
          : `Nama folder ${quoted(a.name)} tidak dapat menjadi alamat halaman.`,
    mend: (a) =>
      a.kind === 'tautan'
        ? 'ganti tautan itu dengan folder atau berkas aslinya, atau hapus'
        : a.kind === 'tahun'
          ? `ganti namanya menjadi tahun anggaran${a.better === '' ? ', misalnya 2026' : ` ${a.better}`}, atau pindahkan dari folder desa`
          : `ganti namanya menjadi huruf kecil dan tanda hubung, misalnya ${quoted(a.better === '' ? 'sumber-arum' : a.better)}`,
  }),
  'desa-ganda': entry<{ code: string; other: string }>({
    severity: 'error',
    title: 'Satu desa di dua folder',
    explanation:
      'Setiap desa hanya punya satu folder. Kode desa yang sama di dua folder membuat angkanya terhitung dua kali.',
    advice: 'Periksa kode desa, lalu gabungkan atau hapus salah satu foldernya.',
    message: (a) => `Kode desa ${a.code} juga dipakai oleh ${a.other}.`,
  }),
  'foto-baliho': entry<{
    name: string;
    reason: 'luar' | 'hilang' | 'besar' | 'bukan-gambar';
    bytes: number;
    limit: number;
    /** The file that is there under the same name in other letters. */
    similar: string;
  }>({
    severity: 'warning',
    title: 'Foto baliho tidak dapat ditampilkan',
    explanation:
      'Foto baliho yang terpasang adalah berkas JPG atau PNG di folder desa, di samping desa.json, paling besar 2 MB. Data di dalam foto, misalnya tempat dan jenis telepon, dihapus sebelum foto tampil. Anggaran desa tetap terbit.',
    advice: 'Simpan fotonya di folder desa, lalu tulis namanya di "baliho_terpasang".',
    message: (a) =>
      ({
        luar: `Foto baliho ${quoted(a.name)} bukan nama berkas di folder desa.`,
        hilang: `Foto baliho ${quoted(a.name)} tidak ada di folder desa.`,
        besar: `Foto baliho ${quoted(a.name)} terlalu besar (${a.bytes > a.limit ? `${megabytes(a.bytes)} MB` : 'pikselnya terlalu banyak'}).`,
        'bukan-gambar': `Isi ${quoted(a.name)} bukan foto JPG atau PNG.`,
      })[a.reason],
    written: (a) => a.name,
    mend: (a) =>
      ({
        luar: 'simpan fotonya di samping desa.json, lalu tulis namanya saja, misalnya "baliho-2026.jpg"',
        hilang:
          a.similar === ''
            ? 'simpan fotonya di samping desa.json, atau betulkan namanya'
            : `tulis ${quoted(a.similar)}: huruf besar dan kecil dibedakan`,
        besar: `perkecil fotonya sampai di bawah ${megabytes(a.limit)} MB, misalnya kirim lewat WhatsApp lalu simpan`,
        'bukan-gambar': 'buka fotonya di telepon atau komputer, lalu simpan sebagai JPG',
      })[a.reason],
  }),
  'bentuk-ganda': entry<{ files: readonly string[] }>({
    severity: 'error',
    title: 'Satu dokumen dalam dua bentuk',
    explanation:
      'Satu dokumen hanya boleh ada sekali, sebagai CSV atau sebagai JSON. Dengan dua berkas tidak jelas mana yang benar.',
    advice: 'Hapus berkas yang tidak dipakai.',
    message: (a) => `Dokumen ini ada dalam dua bentuk: ${listed(a.files)}.`,
  }),
  'wilayah-tidak-cocok': entry<{
    code: string;
    reason: 'kelurahan' | 'tidak-terdaftar' | 'kecamatan' | 'contoh' | 'bentuk';
    written: string;
    /** Kecamatan of the list; elsewhere not told. */
    district: string;
  }>({
    severity: 'error',
    title: 'Kode wilayah tidak cocok',
    explanation:
      'Kode desa dicocokkan dengan daftar wilayah Kementerian Dalam Negeri, supaya anggaran tidak tampil di bawah desa lain. Kelurahan tidak mempunyai APBDes. Data contoh memakai kode yang diawali 99.',
    advice: 'Salin kode desa dari daftar wilayah, misalnya 35.22.14.2005.',
    message: (a) =>
      ({
        bentuk: `Kode desa ${quoted(a.code)} tidak berbentuk kode wilayah.`,
        kelurahan: `Kode ${a.code} adalah kode kelurahan; kelurahan tidak mempunyai APBDes.`,
        'tidak-terdaftar': `Kode desa ${a.code} tidak ada dalam daftar wilayah kabupaten ini.`,
        kecamatan: `Menurut daftar wilayah, desa ${a.code} ada di Kecamatan ${a.district}.`,
        contoh:
          'Tanda "contoh" dan kode desa tidak sejalan: data contoh harus berkode 99, desa sungguhan tidak boleh.',
      })[a.reason],
    written: (a) => a.written,
    mend: (a) =>
      ({
        bentuk: 'tulis kode desa dengan titik, misalnya 35.22.14.2005',
        kelurahan:
          'pakai kode desa, yang bagian akhirnya diawali 2; bila ini memang kelurahan, hapus foldernya',
        'tidak-terdaftar': 'salin kode desa ini dari daftar wilayah (data/wilayah)',
        kecamatan: `ganti kecamatan menjadi ${a.district}, atau betulkan kode desanya`,
        contoh:
          'untuk data contoh tulis "contoh": true dan kode yang diawali 99; untuk desa sungguhan hapus "contoh"',
      })[a.reason],
  }),
  'nama-wilayah-berbeda': entry<{ key: string; code: string; written: string; listed: string }>({
    severity: 'warning',
    title: 'Nama berbeda dari daftar wilayah',
    explanation:
      'Nama di desa.json berbeda dari nama dalam daftar wilayah untuk kode yang sama. Mungkin hanya ejaannya, mungkin kodenya milik desa lain.',
    advice: 'Periksa kode desa. Bila kodenya benar, samakan ejaan namanya.',
    message: (a) => `Isian ${quoted(a.key)} berbeda dari daftar wilayah untuk kode ${a.code}.`,
    written: (a) => a.written,
    expected: (a) => a.listed,
    mend: (a) => `bila kode ${a.code} benar, tulis "${a.key}": "${a.listed}"`,
  }),
  'wilayah-tidak-diperiksa': entry<{ regency: string }>({
    severity: 'note',
    title: 'Wilayah belum diperiksa',
    explanation:
      'Daftar desa kabupaten ini belum ada di folder data/wilayah, sehingga kode desanya tidak dapat dicocokkan.',
    advice: 'Tambahkan daftar wilayah kabupaten itu ke data/wilayah.',
    message: (a) => `Kode desa tidak diperiksa: daftar wilayah ${a.regency} belum ada.`,
  }),
  'berkas-wajib-hilang': entry<{ name: string }>({
    severity: 'error',
    title: 'Berkas yang wajib belum ada',
    explanation: 'Setiap folder desa berisi desa.json: nama, kode, dan tempat bertanya.',
    advice: 'Salin desa.json dari desa contoh, lalu ganti isinya.',
    message: (a) => `Berkas ${a.name} belum ada di folder desa ini.`,
  }),
  'isian-tidak-sesuai': entry<{ key: string; problem: string; mend: string }>({
    severity: 'error',
    title: 'Isian tidak sesuai',
    explanation:
      'Isian di desa.json dan dokumen.json mempunyai bentuk yang tetap: teks dalam tanda kutip, tanggal sebagai 2026-01-31.',
    advice: 'Tulis isian itu dalam bentuk yang diminta.',
    message: (a, where) =>
      a.key === ''
        ? `Berkas ini ${a.problem} (${where}).`
        : `Isian ${quoted(a.key)} ${a.problem} (${where}).`,
    mend: (a) => a.mend,
  }),
  'pengaduan-belum-ada': entry<object>({
    severity: 'error',
    title: 'Tempat mengadu belum ada',
    explanation:
      'Warga harus tahu ke mana bertanya dan mengadu. Pengumuman APBDes memuat alamat pengaduan (Permendagri 20/2018 Pasal 39).',
    advice: 'Isi "pengaduan" di desa.json dengan sedikitnya satu: telepon, whatsapp, surel, atau alamat.',
    message: () => 'Tempat pengaduan desa belum diisi.',
    mend: () => 'isi "pengaduan" dengan telepon, whatsapp, surel, atau alamat',
  }),
  'berkas-tidak-dikenal': entry<{ name: string }>({
    severity: 'warning',
    title: 'Berkas tidak dikenal',
    explanation:
      'Berkas dengan nama lain tidak dibaca. Bila berkas itu anggaran, namanya mungkin salah ketik dan isinya tidak tampil.',
    advice:
      'Nama yang dikenal: desa.json, catatan.md, lambang.svg; di folder tahun: dokumen.json, apbdes, perubahan, realisasi-semester-1, realisasi (.csv, .json, atau .xlsx); di folder dinas: opd.json dan <tahun>.csv.',
    message: (a) => `Berkas ${quoted(a.name)} tidak dikenal, jadi tidak dibaca.`,
    mend: () => 'ganti namanya bila ini dokumen anggaran, atau pindahkan dari folder ini',
  }),
  'arsip-tidak-terbaca': entry<{ reason: keyof typeof ARCHIVE_FAULTS }>({
    severity: 'error',
    title: 'Berkas Excel atau ZIP tidak dapat dibuka',
    explanation:
      'Berkas Excel (.xlsx) dan ZIP adalah bungkusan. Bungkusan yang rusak, terkunci kata sandi, berbentuk lama (.xls), atau yang isinya tidak masuk akal besarnya tidak dibuka.',
    advice: 'Simpan ulang dari Excel sebagai "Buku Kerja Excel (.xlsx)" tanpa kata sandi, atau sebagai CSV.',
    message: (a) => ARCHIVE_FAULTS[a.reason].message,
    mend: (a) => ARCHIVE_FAULTS[a.reason].mend,
  }),
} as const;

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1).replace('.', ',').replace(/,0$/, '');
}
