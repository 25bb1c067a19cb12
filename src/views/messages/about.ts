/** What the site is, for those who do not know it. */
export const ABOUT = {
  'Anggaran desa di {regency}, dibuka untuk siapa saja: apa isinya, dari mana angkanya.':
    'Village budgets in {regency}, Indonesia, open to everyone: what is here and where the figures come from.',
  '{count} dokumen': { one: '1 document', other: '{count} documents' },
  '{villages}, {documents} terbit': '{villages}, {documents} published',
  'Apa ini?': 'What is this?',
  'Setiap desa mempunyai anggaran, namanya APBDes. Desa wajib mengumumkannya kepada warga.':
    'Every village in Indonesia has a budget of its own, the APBDes. By law it must tell its residents what is in it.',
  'Situs ini memuat APBDes desa-desa di {regency}: rencana, perubahan, dan yang sungguh terpakai.':
    'This site shows the budgets of the villages in {regency}: the plan, its amendment, and what was really spent.',
  'Warga dapat melihat tiap kegiatan, tempatnya, pelaksananya, dan kepada siapa bertanya.':
    'Residents see each activity, where it is, who carries it out, and whom to ask about it.',
  'Lihat semua desa': 'See all villages',
  'Dari mana angkanya?': 'Where do the figures come from?',
  'Desa menulis satu berkas. Halaman, data terbuka, dan baliho dibuat dari berkas itu.':
    'Each village writes one file. The page, the open data and the billboard are all made from that file.',
  'Program memeriksa setiap berkas. Berkas yang salah ditahan, dan sebabnya diterangkan.':
    'A program checks every file. A file with a mistake is held back (ditahan), and the reason is told.',
  'Berkas desa lain tetap terbit.': 'The files of the others stay published.',
  'Jumlah dihitung dari barisnya. Jumlah yang tertulis hanya dicocokkan.':
    'Totals are computed from the rows. A total that somebody typed is only compared with them.',
  'Angka yang tidak ditulis desa disebut belum dilaporkan. Itu bukan nol.':
    'A figure that the village did not write is said to be not given or not reported. It is never taken as zero.',
  'Setiap angka dapat dilacak sampai baris di berkas desa.':
    'Every figure can be traced to its row in the village’s file.',
  'Memakai data': 'Using the data',
  'Semua baris dapat diunduh sebagai CSV dan JSON, lengkap dengan arti kolomnya.':
    'All rows can be downloaded as CSV and JSON, with the meaning of every column.',
  'Bandingkan hanya dokumen yang sama jenisnya: rencana dengan rencana, laporan dengan laporan.':
    'Compare like with like only: plans with plans, reports with reports.',
  'Buka data terbuka': 'Open data',
  'Dua bahasa': 'Two languages',
  'Beranda, anggaran terbaru setiap desa, data terbuka, dan halaman ini ada juga dalam bahasa Inggris.':
    'The home page, the newest budget of each village, the open data and this page are in English; the rest is in Indonesian.',
  'Di sana Rp1.234.567 ditulis Rp1,234,567. Angkanya sama.':
    'Figures are written the English way: Rp1,234,567 is Rp1.234.567 in the documents. They are the same figures.',
  'Nama kegiatan, tempat, dan catatan desa tetap dalam bahasa aslinya.':
    'Names of activities, places and remarks stay as the village wrote them, in Indonesian.',
  'Istilah dalam bahasa Indonesia': 'Indonesian terms',
  'Nama kegiatan, tempat, dan catatan tetap berbahasa Indonesia.':
    'Names of activities, places and remarks stay in Indonesian.',
  'Rp1.234.567 ditulis Rp1,234,567.': 'Rp1,234,567 here is Rp1.234.567 in Indonesian documents.',
  'Hanya anggaran terbaru setiap desa yang berbahasa Inggris.':
    'Only the newest budget of each village is in English.',
  'Arti istilah': 'What the terms mean',
} as const;
