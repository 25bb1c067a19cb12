import type { cellEntries } from './cell.ts';
import type { Example } from './entry.ts';
import type { fileEntries } from './file.ts';
import type { siteEntries } from './site.ts';
import type { tableEntries } from './table.ts';

/** Before and after for every fault of a file, a table or a cell. */
export const fileExamples: Readonly<
  Record<
    | keyof typeof fileEntries
    | keyof typeof tableEntries
    | keyof typeof cellEntries
    | keyof typeof siteEntries,
    Example
  >
> = {
  'berkas-kosong': [
    'apbdes.csv  (0 bita)',
    'rekening;kegiatan;uraian;anggaran\n4.2.1;;Dana Desa;540.000.000',
  ],
  'berkas-terlalu-besar': [
    'apbdes.csv  (12 MB, dengan foto di dalamnya)',
    'apbdes.csv  (40 kB, tabelnya saja)',
  ],
  'enkode-tidak-terbaca': [
    'apbdes.csv  (sebenarnya berkas Excel)',
    'apbdes.csv  (disimpan sebagai CSV UTF-8)',
  ],
  'arsip-tidak-terbaca': [
    'apbdes.xlsx  (terkunci dengan kata sandi)',
    'apbdes.xlsx  (disimpan tanpa kata sandi)',
  ],
  'json-tidak-terbaca': ['{ "nama": "Umpamasari", }', '{ "nama": "Umpamasari" }'],
  'nama-folder-salah': ['villages/Rawa Teladan/Umpamasari/', 'villages/rawa-teladan/umpamasari/'],
  'desa-ganda': [
    'umpamasari/desa.json      "kode": "99.99.01.2001"\nmisalkarta/desa.json      "kode": "99.99.01.2001"',
    'umpamasari/desa.json      "kode": "99.99.01.2001"\nmisalkarta/desa.json      "kode": "99.99.01.2002"',
  ],
  'bentuk-ganda': ['2026/apbdes.csv\n2026/apbdes.json', '2026/apbdes.csv'],
  'wilayah-tidak-cocok': [
    '"kode": "99.99.01.2001", "kecamatan": "Bukit Umpama"',
    '"kode": "99.99.01.2001", "kecamatan": "Rawa Teladan"',
  ],
  'nama-wilayah-berbeda': [
    '"kode": "99.99.01.2001", "nama": "Misalkarta"',
    '"kode": "99.99.01.2001", "nama": "Umpamasari"',
  ],
  'wilayah-tidak-diperiksa': [
    '"kode": "33.07.05.2004"  (belum ada data/wilayah/33.07.csv)',
    'data/wilayah/33.07.csv ditambahkan',
  ],
  'berkas-wajib-hilang': ['umpamasari/2026/apbdes.csv', 'umpamasari/desa.json\numpamasari/2026/apbdes.csv'],
  'warna-tidak-terbaca': ['"warna": "hijau"', '"warna": "#1b5e20"'],
  'warna-kurang-jelas': ['"warna": "#ffcc00"', '"warna": "#866b00"'],
  'lambang-tidak-terpakai': ['"lambang": "gambar/lambang.svg"', '"lambang": "lambang.svg"'],
  'isian-tidak-sesuai': ['"tanggal": "18-12-2025"', '"tanggal": "2025-12-18"'],
  'pengaduan-belum-ada': ['"pengaduan": {}', '"pengaduan": { "surel": "bertanya@umpamasari.example" }'],
  'berkas-tidak-dikenal': ['2026/APBDes final.csv', '2026/apbdes.csv'],
  'kolom-wajib-hilang': ['rekening;uraian;pagu akhir', 'rekening;uraian;anggaran'],
  'kolom-salah-berkas': [
    'apbdes.csv     rekening;uraian;semula;menjadi',
    'apbdes.csv     rekening;uraian;anggaran\nperubahan.csv  rekening;uraian;anggaran',
  ],
  'kolom-ganda': ['rekening;uraian;anggaran;jumlah', 'rekening;uraian;anggaran'],
  'sel-berlebih': [
    'rekening,uraian,anggaran\n5.3.5,Jalan, talut dan drainase,350000000',
    'rekening,uraian,anggaran\n5.3.5,"Jalan, talut dan drainase",350000000',
  ],
  'sel-kurang': ['5.3.5;2.3.10;Jalan usaha\ntani;350.000.000', '5.3.5;2.3.10;Jalan usaha tani;350.000.000'],
  'kutip-tidak-ditutup': ['5.3.5;2.3.10;"Pipa 3" PVC;12.000.000', '5.3.5;2.3.10;"Pipa 3"" PVC";12.000.000'],
  'tanpa-baris': ['rekening;uraian;anggaran', 'rekening;uraian;anggaran\n4.2.1;Dana Desa;540.000.000'],
  'baris-terlalu-banyak': [
    'apbdes.csv  (semua desa se-kabupaten, 25.000 baris)',
    'apbdes.csv  (satu desa, 120 baris)',
  ],
  'kolom-terlalu-banyak': ['rekening;uraian;anggaran;;;;;;; … (1.000 kolom)', 'rekening;uraian;anggaran'],
  'kolom-tidak-dikenal': ['rekening;uraian;anggaran;lokasii', 'rekening;uraian;anggaran;lokasi'],
  'format-angka': ['4.2.1;Dana Desa;250,000', '4.2.1;Dana Desa;250.000'],
  'angka-tidak-terbaca': ['4.2.1;Dana Desa;540 jt', '4.2.1;Dana Desa;540.000.000'],
  'angka-bermakna-ganda': ['4.2.1;Dana Desa;101.500,000,-', '4.2.1;Dana Desa;101.500.000'],
  'angka-negatif': ['5.2.1;Belanja Perlengkapan;-4.500.000', '5.2.1;Belanja Perlengkapan;4.500.000'],
  'rekening-tidak-dikenal': ['4.8;Dana Desa;540.000.000', '4.2.1;Dana Desa;540.000.000'],
  'bidang-tidak-dikenal': [';7.1;Posyandu;80.000.000', ';2.2.02;Posyandu;80.000.000'],
  'kegiatan-bertentangan': [
    '5.1.1.01. [01.01.01];1.1.02;Penghasilan Tetap',
    '5.1.1.01;1.1.01;Penghasilan Tetap',
  ],
  'kode-bukan-teks': ['{ "rekening": 4.10 }', '{ "rekening": "4.10" }'],
  'isian-wajib-kosong': [';2.2.02;Posyandu;', ';2.2.02;Posyandu;80.000.000'],
  'teks-terlalu-panjang': [
    ';2.3.10;(seluruh isi RAB, 2.000 huruf);350.000.000',
    ';2.3.10;Jalan usaha tani;350.000.000',
  ],
  'karakter-terlarang': [
    ';2.3.10;Jalan[U+200B] usaha tani;350.000.000',
    ';2.3.10;Jalan usaha tani;350.000.000',
  ],
  'rumus-berbahaya': [';2.3.10;=B12;350.000.000', ';2.3.10;Jalan usaha tani;350.000.000'],
  'sel-galat-excel': [';2.3.10;Jalan usaha tani;#REF!', ';2.3.10;Jalan usaha tani;350.000.000'],
  'objek-tidak-dikenal': ['5.2.5.77;1.1.04;Langganan internet', '5.2.5.05;1.1.04;Langganan internet'],
  'kegiatan-tidak-dikenal': [';2.3.77;Jalan usaha tani', ';2.3.90;Jalan usaha tani'],
  'sumber-dana-tidak-dikenal': [';2.2.02;Posyandu;80.000.000;APBN', ';2.2.02;Posyandu;80.000.000;DDS'],
  'pilihan-tidak-dikenal': ['penanda: pangan', 'penanda: ketahanan_pangan'],
  'volume-tidak-terbaca': ['volume: 2 x 120 m', 'volume: 240; satuan: m'],
  'data-pribadi': [';5.3.00;BLT a.n. •••• ••••••, NIK ••••••••••••••••', ';5.3.00;BLT untuk 25 KPM'],
};
