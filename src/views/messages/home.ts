/** The home page: every village of the regency. */
export const HOME = {
  'Uang desa, terbuka untuk warga': 'Village money, open to everyone',
  'Anggaran desa di {regency}: dari mana uangnya, untuk apa, siapa yang mengerjakan.':
    'Village budgets in {regency}, Indonesia: where the money comes from, what it is for, who does the work.',
  'Uang desa di {regency}': 'Village money in {regency}',
  'Provinsi {province} · anggaran desa (APBDes), terbuka untuk warga':
    'Province (provinsi) {province}, Indonesia · village budgets (APBDes), open to everyone',
  'Di sini hanya ada desa contoh, yang tidak ikut dihitung.':
    'There are only example villages here, and they are not counted.',
  'Belum ada dari {count} desa yang anggarannya terbit di sini.': {
    one: 'The one village has not published its budget here yet.',
    other: 'None of {count} villages has published its budget here yet.',
  },
  '{published} dari {count} desa sudah menerbitkan anggarannya di sini.':
    '{published} of {count} villages have published their budgets here.',
  'Tahun {year}, {count} desa bersama-sama mengelola:': {
    one: 'In {year}, one village manages:',
    other: 'In {year}, {count} villages together manage:',
  },
  'Berapa semuanya?': 'How much is it all together?',
  'Desa contoh': 'Example villages',
  'Sudah terbit': 'Published',
  'Rekaan, untuk memperlihatkan cara kerja situs ini. Tidak ikut dihitung.':
    'Invented, to show how this site works. Not counted.',
  contoh: 'example',
  'Pilih kecamatan': 'Choose a district (kecamatan)',
  'Ketik nama desa': 'Type the name of a village',
  'Ketik nama kecamatan': 'Type the name of a district (kecamatan)',
  'Kecamatan {name}': 'District (kecamatan) {name}',
  'Semua tentang Kecamatan {name}': 'All about this district: {name} (in Indonesian)',
  'Desa yang cocok:': 'Villages found:',
  'Kecamatan yang cocok:': 'Districts (kecamatan) found:',
  ', {most} pertama di bawah ini': ', the first {most} are below',
  'Tidak ada nama yang cocok. Coba beberapa huruf awalnya.': 'No name fits. Try its first few letters.',
  '{count} desa': { one: '1 village', other: '{count} villages' },
  'belum ada yang terbit': 'none published yet',
  '{count} sudah terbit': '{count} published',
  'belum ada dokumen': 'no documents yet',
  '{documents} ditahan dulu': '{documents} held back for now',
  ' (baru sebagian)': ' (only a part)',
} as const;
