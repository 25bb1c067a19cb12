/** The open data of the regency and its dictionary. */
export const DATA = {
  'Semua baris anggaran desa di {regency}, untuk diunduh dan dipakai ulang.':
    'Every row of the village budgets in {regency}, Indonesia, to download and use again.',
  '{regency} · versi kolom {version}': '{regency} · version {version} of the columns',
  'CSV · {documents} dari {villages}': 'CSV · {documents} from {villages}',
  'Kamus data (CSV)': 'Data dictionary (CSV, in Indonesian)',
  'Katalog DCAT': 'DCAT catalogue',
  'Kabar terbit (Atom)': 'News of publications (Atom)',
  'Status (CSV)': 'Who has published (CSV)',
  'DATA CONTOH: ': 'EXAMPLE DATA: ',
  'APBDes {year}, semua desa yang terbit': 'Village budgets (APBDes) {year}, all published villages',
  'Setiap angka di situs ini boleh diunduh dan dipakai ulang. Sebutkan saja sumbernya.':
    'Every figure on this site may be downloaded and used again. Only name the source.',
  'Semua desa, satu berkas per tahun': 'All villages, one file for each year',
  'Sebelum dijumlahkan': 'Before you add up',
  'Jumlahkan hanya baris dengan peran': 'Add only rows whose role (peran) is',
  dan: 'or',
  'Jangan jumlahkan lintas dokumen: murni, perubahan, dan realisasi adalah uang yang sama.':
    'Do not add across documents: first budget (murni), amendment (perubahan) and report (realisasi) are the same money.',
  'Sel kosong berarti tidak disajikan atau belum dilaporkan. Itu bukan nol.':
    'An empty cell means not given or not reported yet. It is not zero.',
  'Desa rekaan ada di berkas tersendiri, bernama “contoh”.':
    'Invented villages stand in files of their own, named “contoh”.',
  'Teks yang mirip rumus diawali tanda petik. Angka tidak diubah.':
    'Text that looks like a formula begins with an apostrophe. Numbers are not changed.',
  'Data satu desa ada di halaman desanya: CSV, JSON, dan Data Package per tahun.':
    'The data of one village is on its page: CSV, JSON and a Data Package for each year.',
  'Kamus data': 'Data dictionary',
  'Isinya:': 'Values:',
  'Kode rekening': 'Account code',
  'Akun, kelompok, jenis, objek menurut Permendagri 20/2018.':
    'The kind of money, as Home Affairs regulation 20/2018 (Permendagri) numbers it.',
  'Kode kegiatan': 'Activity code',
  'Bidang, sub bidang, kegiatan; kosong di luar belanja.':
    'Field, subfield and activity; empty for anything but spending.',
  Uraian: 'Description',
  'Nama baris seperti ditulis desa.': 'The name of the row as the village wrote it.',
  'Rupiah. Kosong: tidak disajikan, bukan nol.': 'Rupiah. Empty: not given, not zero.',
  'Rupiah. Kosong: belum dilaporkan, bukan nol.': 'Rupiah. Empty: not reported yet, not zero.',
  'Kode sumber dana; beberapa kode dipisah koma: baris campuran.':
    'Code of the fund that pays; several codes with commas: a mixed row.',
  'Status kegiatan': 'State of the activity',
  'Sejauh mana kegiatan berjalan, dalam laporan realisasi.':
    'In a report: finished (selesai), under way (berjalan), not begun (belum) or not carried out (tidak_terlaksana).',
  Keterangan: 'Remark',
  'Catatan desa pada baris laporan.': 'What the village remarks on a row of a report.',
  Lokasi: 'Place',
  'Tempat kegiatan.': 'Where the activity is.',
  Pelaksana: 'Carried out by',
  'Siapa yang mengerjakan.': 'Who carries it out.',
  Volume: 'Volume',
  'Angka bila terbaca, selain itu seperti ditulis desa.':
    'A number where it can be read as one, else as the village wrote it.',
  Satuan: 'Unit',
  'Satuan volume.': 'Unit of the volume.',
  Penanda: 'Marker',
  'Program yang diatur batasnya, dipisah garis tegak: blt, stunting, dan lain-lain.':
    'Programmes for which the law sets limits, such as cash transfers (blt) or stunting; with vertical bars between.',
  'Peran baris': 'Role of the row',
  'Hanya daun dan sisa yang dijumlahkan; yang lain jumlah, judul, atau rekap.':
    'Only leaves (daun) and remainders (sisa) are added; the others are totals, headings or recaps.',
  'Baris di berkas': 'Row in the file',
  'Baris di berkas asal, mulai dari 1.': 'Row in the village’s file, counted from 1.',
  'Status dokumen': 'State of the document',
  'ditetapkan, atau rancangan yang belum ditetapkan.': 'Adopted (ditetapkan), or a draft (rancangan).',
  'Kode desa': 'Village code',
  'Kode wilayah Kemendagri.': 'Code in the national list of regions of the Ministry of Home Affairs.',
  Desa: 'Village',
  'Nama desa.': 'Name of the village.',
  Kecamatan: 'District',
  'Nama kecamatan.': 'Name of the district (kecamatan).',
  'Data contoh': 'Example data',
  'ya: desa rekaan, angkanya bukan yang sungguhan.':
    'ya (yes): an invented village; its figures are not real.',
  'Tahun anggaran': 'Budget year',
  'Tahun anggaran.': 'Budget year.',
  Dokumen: 'Document',
  'Dokumen asal baris; jangan dijumlahkan lintas dokumen.':
    'The document that the row comes from; do not add across documents.',
  Rancangan: 'Draft',
  'ya: dokumen belum ditetapkan.': 'ya (yes): the document is not adopted.',
} as const;
