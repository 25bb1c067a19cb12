import type { betweenEntries } from './between.ts';
import type { disclosureEntries } from './disclosure.ts';
import type { documentEntries } from './document.ts';
import type { Example } from './entry.ts';
import type { lawEntries } from './law.ts';
import type { rowEntries } from './rows.ts';

type BudgetCode =
  | keyof typeof rowEntries
  | keyof typeof documentEntries
  | keyof typeof betweenEntries
  | keyof typeof lawEntries
  | keyof typeof disclosureEntries;

/** Before and after for every fault between rows, of a document, or between documents. */
export const budgetExamples: Readonly<Record<BudgetCode, Example>> = {
  'jumlah-tidak-cocok': [
    ';2;Pembangunan;250.000.000\n;2.2.02;Posyandu;80.000.000\n;2.3.10;Jalan;165.000.000',
    ';2;Pembangunan;245.000.000\n;2.2.02;Posyandu;80.000.000\n;2.3.10;Jalan;165.000.000',
  ],
  'rincian-bersilang': [
    '5.1;1;Belanja Pegawai;200.000.000\n5;1.1;Penghasilan dan Operasional;250.000.000',
    '5.1;1.1;Belanja Pegawai;200.000.000\n5.2;1.1;Belanja Barang dan Jasa;50.000.000',
  ],
  'rekap-tidak-dibandingkan': [
    '5.1;;Belanja Pegawai;200.000.000\n;1.1.01;Penghasilan Kepala Desa;60.000.000',
    '5.1;;Belanja Pegawai;60.000.000\n5.1;1.1.01;Penghasilan Kepala Desa;60.000.000',
  ],
  'bidang-di-kolom-rekening': [
    '5.2;;Bidang Pelaksanaan Pembangunan;430.000.000',
    ';2;Pelaksanaan Pembangunan;430.000.000',
  ],
  'bukan-belanja-berkegiatan': ['4.2.1;2.3.10;Dana Desa;540.000.000', '4.2.1;;Dana Desa;540.000.000'],
  'baris-ganda': [
    ';2.3.11;Paving gang;68.500.000\n;2.3.11;Paving gang;68.500.000',
    ';2.3.11;Paving gang RT 03;68.500.000\n;2.3.11;Paving gang RT 07;68.500.000',
  ],
  'baris-mirip': [
    ';2.3.11;Paving gang;68.500.000\n;2.3.11;Paving gang;74.551.000',
    ';2.3.11;Paving gang RT 03;68.500.000\n;2.3.11;Paving gang RT 07;74.551.000',
  ],
  'kegiatan-bernama-ganda': [
    ';2.3.90;Jalan usaha tani\n;2.3.90;Gapura dusun',
    ';2.3.90;Jalan usaha tani\n;2.3.91;Gapura dusun',
  ],
  'tanda-berbeda': [';;SURPLUS/(DEFISIT);25.000.000', ';;SURPLUS/(DEFISIT);(25.000.000)'],
  'kode-lama': [
    '1.2.1;;Dana Desa\n2.1.1;;Penghasilan Tetap',
    '4.2.1;;Dana Desa\n5.1.1;1.1.01;Penghasilan Tetap',
  ],
  'campur-pandangan': [
    ';2;Pembangunan;430.000.000\n5.1;;Belanja Pegawai;200.000.000',
    ';2;Pembangunan;430.000.000\n5.1;1.1.01;Belanja Pegawai;200.000.000',
  ],
  'silpa-negatif': [
    '4;;PENDAPATAN;900.000.000\n5;;BELANJA;925.000.000',
    '4;;PENDAPATAN;900.000.000\n5;;BELANJA;925.000.000\n6.1.1;;SILPA Tahun Sebelumnya;25.000.000',
  ],
  'anggaran-tidak-berimbang': [
    '4;;PENDAPATAN;900.000.000\n5;;BELANJA;880.000.000',
    '4;;PENDAPATAN;900.000.000\n5;;BELANJA;900.000.000',
  ],
  'bidang-tidak-lengkap': [';1 … ;2 … ;3 … ;5 …', ';1 … ;2 … ;3 … ;4;Pemberdayaan;0 … ;5 …'],
  'pembiayaan-tidak-disajikan': [
    '5;;BELANJA;900.000.000',
    '5;;BELANJA;900.000.000\n6.1;;Penerimaan Pembiayaan;0\n6.2;;Pengeluaran Pembiayaan;0',
  ],
  'belanja-tanpa-kegiatan': ['5.3;;Belanja Modal;350.000.000', '5.3;2.3.10;Jalan usaha tani;350.000.000'],
  'sumber-dana-melebihi-pendapatan': [
    '4.2.1;;Dana Desa;540.000.000;DDS\n;2;Pembangunan;600.000.000;DDS',
    '4.2.1;;Dana Desa;540.000.000;DDS\n;2;Pembangunan;600.000.000;DDS, ADD',
  ],
  'angka-tak-wajar': [
    '2025: Posyandu 8.000.000\n2026: Posyandu 80.000.000',
    '2025: Posyandu 8.000.000\n2026: Posyandu 8.000.000',
  ],
  'salinan-desa-lain': [
    'misalkarta/2026/apbdes.csv  (angka Umpamasari)',
    'misalkarta/2026/apbdes.csv  (angka Misalkarta)',
  ],
  'perubahan-mendahului-apbdes': [
    '"apbdes": { "tanggal": "2025-12-18" }, "perubahan": { "tanggal": "2025-05-07" }',
    '"apbdes": { "tanggal": "2025-12-18" }, "perubahan": { "tanggal": "2026-05-07" }',
  ],
  'perubahan-tanpa-apbdes': ['2026/perubahan.csv', '2026/apbdes.csv\n2026/perubahan.csv'],
  'realisasi-tanpa-anggaran': [
    'apbdes:     ;2.3.10;Jalan;350.000.000\nrealisasi:  ;2.3.11;Jalan;340.000.000',
    'apbdes:     ;2.3.10;Jalan;350.000.000\nrealisasi:  ;2.3.10;Jalan;340.000.000',
  ],
  'realisasi-melebihi-anggaran': [
    'apbdes:     ;2.2.02;Posyandu;80.000.000\nrealisasi:  ;2.2.02;Posyandu;85.000.000',
    'perubahan:  ;2.2.02;Posyandu;85.000.000\nrealisasi:  ;2.2.02;Posyandu;85.000.000',
  ],
  'realisasi-menurun': [
    'semester I:  ;2.2.02;Posyandu;50.000.000\nsetahun:     ;2.2.02;Posyandu;40.000.000',
    'semester I:  ;2.2.02;Posyandu;40.000.000\nsetahun:     ;2.2.02;Posyandu;50.000.000',
  ],
  'silpa-tidak-menyambung': [
    'realisasi 2025: SILPA 25.000.000\nperubahan 2026: 6.1.1;;SILPA Tahun Sebelumnya;30.000.000',
    'realisasi 2025: SILPA 25.000.000\nperubahan 2026: 6.1.1;;SILPA Tahun Sebelumnya;25.000.000',
  ],
  'pagu-tidak-cocok': [
    'pagu:    545.000.000\napbdes:  4.2.1;;Dana Desa;540.000.000',
    'pagu:    545.000.000\napbdes:  4.2.1;;Dana Desa;545.000.000',
  ],
  'batas-30-persen': [
    'penghasilan perangkat dan BPD 290 juta dari belanja 925 juta',
    'penghasilan perangkat dan BPD 270 juta dari belanja 925 juta',
  ],
  'batas-blt': [
    ';5.3.00;BLT;90.000.000;DDS  (Dana Desa 2025: 540 juta)',
    ';5.3.00;BLT;75.000.000;DDS  (Dana Desa 2025: 540 juta)',
  ],
  'ketahanan-pangan-kurang': [
    ';4.2.01;Lumbung desa;110.000.000;DDS',
    ';4.2.01;Lumbung desa;110.000.000;DDS … penanda: ketahanan_pangan',
  ],
  'operasional-dana-desa': [
    ';1.1.08;Operasional;20.000.000;DDS  (Dana Desa: 540 juta)',
    ';1.1.08;Operasional;16.000.000;DDS  (Dana Desa: 540 juta)',
  ],
  'terlambat-ditetapkan': ['APBDes 2026: "tanggal": "2026-01-15"', 'APBDes 2026: "tanggal": "2025-12-18"'],
  'laporan-terlambat': ['realisasi 2025: "tanggal": "2026-05-20"', 'realisasi 2025: "tanggal": "2026-03-19"'],
  'perubahan-lebih-dari-sekali': [
    '"perubahan": { "ke": 2 }',
    '"perubahan": { "ke": 2 }\ncatatan.md: "Diubah lagi karena banjir bulan Maret."',
  ],
  'batas-tidak-diperiksa': [
    ';5.3.00;BLT;90.000.000;DDS, PAD',
    ';5.3.00;BLT;81.000.000;DDS\n;5.3.00;BLT;9.000.000;PAD',
  ],
  'pelaksana-belum-ada': [
    ';2.2.02;Posyandu;80.000.000 … pelaksana: (kosong)',
    ';2.2.02;Posyandu;80.000.000 … pelaksana: Kasi Kesejahteraan',
  ],
  'lokasi-belum-ada': [
    ';2.3.10;Jalan;350.000.000 … lokasi: (kosong)',
    ';2.3.10;Jalan;350.000.000 … lokasi: Dusun Wetan RT 05',
  ],
  'perdes-belum-disebut': [
    '"apbdes": {}',
    '"apbdes": { "nomor": "Perdes 4 Tahun 2025", "tanggal": "2025-12-18" }',
  ],
};
