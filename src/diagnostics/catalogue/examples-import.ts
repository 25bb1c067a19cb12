import type { agencyEntries } from './agency.ts';
import type { Example } from './entry.ts';
import type { importEntries } from './import.ts';

/** Before and after for every fault of a report that is brought into our format, and of an agency's budget. */
export const importExamples: Readonly<
  Record<keyof typeof importEntries | keyof typeof agencyEntries, Example>
> = {
  'opd-berkas': [
    'data/opd/dinas-contoh/2026.csv',
    'data/opd/dinas-contoh/opd.json\ndata/opd/dinas-contoh/2026.csv',
  ],
  'opd-baris': ['1.03.10.2.01,Pembangunan Jalan,"1.2.3",,', '1.03.10.2.01,Pembangunan Jalan,"123.000.000",,'],
  'opd-jumlah-tidak-cocok': [
    '1.03.10,Program Jalan,"300.000.000",,\n1.03.10.2.01,Pembangunan,"200.000.000",,',
    '1.03.10,Program Jalan,"200.000.000",,\n1.03.10.2.01,Pembangunan,"200.000.000",,',
  ],
  'impor-tidak-dikenal': [
    'daftar-hadir.xlsx  (No | Nama | Tanda tangan)',
    'penjabaran.xlsx  (Kode Rekening | Uraian | Anggaran | Sumber Dana)',
  ],
  'impor-tahun-lain': [
    'papan impor laporan-2025.csv --tahun=2026',
    'papan impor laporan-2025.csv --tahun=2025',
  ],
  'impor-desa-lain': [
    'PEMERINTAH DESA MISALKARTA, diimpor ke rawa-teladan/umpamasari',
    'PEMERINTAH DESA MISALKARTA, diimpor ke rawa-teladan/misalkarta',
  ],
  'impor-baris-tidak-terbaca': [
    '5.1.1.0l;Penghasilan Tetap;58.200.000',
    '5.1.1.01;Penghasilan Tetap;58.200.000',
  ],
  'impor-kontrol-berbeda': [
    'JUMLAH BELANJA;925.000.000  (rinciannya 920.000.000)',
    'JUMLAH BELANJA;920.000.000  (rinciannya 920.000.000)',
  ],
  'impor-lembar-lain': ['APBDes.xlsx  (lembar: Penjabaran, RAB, Foto)', 'APBDes.xlsx  (lembar: Penjabaran)'],
  'impor-kode-lama': ['Siskeudes V1.2  (kode 2014)', 'Siskeudes V2.0  (kode Permendagri 20/2018)'],
};
