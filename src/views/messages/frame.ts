/** What surrounds the content of every page, and the home page. */
export const FRAME = {
  'Langsung ke isi': 'Skip to content',
  'Letak halaman': 'Where this page is',
  'Isi halaman': 'On this page',
  'Kabar terbit': 'News of publications (in Indonesian)',
  'DATA CONTOH.': 'EXAMPLE DATA (DATA CONTOH).',
  'Desa, nama, dan angka di sini rekaan.': 'Villages, names and figures here are invented.',
  'Desa bertanda “contoh” di sini rekaan.': 'Villages marked “example” here are invented.',
  'Data boleh dipakai siapa saja dengan menyebut sumbernya (':
    'Anyone may use the data if the source is named (',
  'Alamat halaman ini: {address}': 'Address of this page: {address}',
  'Tentang situs ini': 'About this site',
  'Data terbuka': 'Open data',
  'Siapa sudah menerbitkan': 'Who has published',
  'Cari kegiatan': 'Search activities',
  'Bandingkan desa': 'Compare villages',
  'Empat indikator': 'Four indicators',
  'Bahasa lain': 'Other languages',
  'Anggaran dinas dan badan di kabupaten ini': 'Budgets of the agencies of this regency (in Indonesian)',
  'Cari desa lain': 'Find another village',
} as const;
