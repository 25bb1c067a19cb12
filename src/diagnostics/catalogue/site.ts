import { entry, quoted } from './entry.ts';

/** Why the regency's emblem is not shown. */
const EMBLEM_FAULTS = {
  hilang: {
    message: 'tidak ada di folder data, jadi tidak ditampilkan.',
    mend: 'letakkan gambarnya di folder data, atau hapus isian "lambang"',
  },
  nama: {
    message: 'bukan nama berkas di folder data, jadi tidak ditampilkan.',
    mend: 'tulis nama berkasnya saja, misalnya "lambang": "lambang.svg"',
  },
  besar: {
    message: 'terlalu besar untuk dibaca, jadi tidak ditampilkan.',
    mend: 'kecilkan gambarnya sampai di bawah 2 MB',
  },
  'bukan-gambar': {
    message: 'bukan gambar SVG atau PNG, jadi tidak ditampilkan.',
    mend: 'simpan lambangnya sebagai SVG atau PNG',
  },
} as const;

/** Faults of how the regency marks its site; none of them stops anything. */
export const siteEntries = {
  'warna-tidak-terbaca': entry<{ key: string; written: string }>({
    severity: 'warning',
    title: 'Warna tidak terbaca',
    explanation:
      'Warna kabupaten di situs.json ditulis sebagai tanda pagar dan enam angka heksadesimal, misalnya #173f73.',
    advice: 'Tulis kode warnanya. Sementara itu situs memakai warna bawaan.',
    message: (a) => `Isian ${quoted(a.key)} bukan kode warna, jadi warna bawaan yang dipakai.`,
    written: (a) => a.written,
    mend: (a) => `tulis kode warna enam angka, misalnya "${a.key}": "#173f73"`,
  }),
  'warna-kurang-jelas': entry<{
    key: string;
    written: string;
    ratio: string;
    ground: string;
    nearest: string;
    instead: string;
  }>({
    severity: 'warning',
    title: 'Warna kurang jelas dibaca',
    explanation:
      'Warna kabupaten dipakai untuk huruf tautan dan kepala halaman. Tulisannya harus terbaca: kontrasnya paling sedikit 4,5 banding 1.',
    advice: 'Pakai warna yang disarankan. Sementara itu warna lain yang dipakai.',
    message: (a) =>
      `Isian ${quoted(a.key)} sukar dibaca ${a.ground}: kontrasnya ${a.ratio}, sedikitnya 4,5. ${a.instead}`,
    written: (a) => a.written,
    expected: (a) => a.nearest,
    mend: (a) => `tulis warna terdekat yang cukup jelas: "${a.key}": "${a.nearest}"`,
  }),
  'lambang-tidak-terpakai': entry<{ name: string; reason: keyof typeof EMBLEM_FAULTS }>({
    severity: 'warning',
    title: 'Lambang tidak terpakai',
    explanation:
      'Lambang kabupaten ialah gambar SVG atau PNG di folder data; namanya ditulis di situs.json. Gambarnya digambar ulang sebelum ditampilkan.',
    advice:
      'Letakkan gambarnya di folder data, lalu tulis namanya. Sementara itu situs terbit tanpa lambang.',
    message: (a) => `Lambang ${quoted(a.name)} ${EMBLEM_FAULTS[a.reason].message}`,
    mend: (a) => EMBLEM_FAULTS[a.reason].mend,
  }),
} as const;
