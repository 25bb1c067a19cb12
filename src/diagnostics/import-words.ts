/** What kinds of files are called when they are recognised. */
export const SOURCE_WORDS = {
  tabel: 'tabel dengan kolom baku',
  laporan: 'laporan APBDes',
  siskeudes: 'kumpulan tabel Siskeudes',
  opensid: 'tabel keuangan OpenSID',
} as const;

/** Why rows were passed over that are not part of a budget. */
export const PASS_WORDS = {
  judul: 'judul',
  kepala: 'judul kolom',
  'nomor-kolom': 'nomor kolom',
  'tanpa-angka': 'tanpa kode dan tanpa angka',
  penutup: 'tempat, tanggal, dan tanda tangan',
  'tidak-cocok': 'bukan bagian dari dokumen ini',
} as const;
