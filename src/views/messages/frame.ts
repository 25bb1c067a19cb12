/** What surrounds the content of every page, and the home page. */
export const FRAME = {
  'Langsung ke isi': 'Skip to content',
  'Letak halaman': 'Where this page is',
  'Isi halaman': 'On this page',
  'Kabar terbit': 'News of publications (in Indonesian)',
  'DATA CONTOH.': 'EXAMPLE DATA (DATA CONTOH).',
  'Desa, nama, dan angka di halaman ini rekaan, bukan yang sungguhan.':
    'The villages, names and figures on this page are invented, not real.',
  'Desa yang bertanda “contoh” di halaman ini rekaan, bukan yang sungguhan.':
    'The villages marked “example” on this page are invented, not real.',
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
  'Cari desa lain': 'Find another village',
} as const;
