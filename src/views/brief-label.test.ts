import { expect, test } from 'vitest';
import { briefLabel } from './brief-label.ts';

test.each([
  ['Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Desa', 'Pembangunan atau perbaikan Jalan Desa'],
  [
    'Pembangunan/Rehabilitasi/Peningkatan/Pengadaan Sarana/Prasarana Posyandu/Polindes/PKD',
    'Pembangunan, perbaikan, atau pengadaan Sarana/Prasarana Posyandu/Polindes/PKD',
  ],
  [
    'Pembangunan/Rehabilitas/Peningkatan Fasilitas Jamban Umum/MCK umum, dll',
    'Pembangunan atau perbaikan Fasilitas Jamban Umum/MCK umum, dll',
  ],
  ['Rehabilitasi/Peningkatan Embung', 'Perbaikan Embung'],
  ['Pemeliharaan Jalan Desa', 'Pemeliharaan Jalan Desa'],
  ['Penyusunan/Pendataan/Pemutakhiran Profil Desa', 'Penyusunan/Pendataan/Pemutakhiran Profil Desa'],
  ['Pembangunan/RT/RW 05', 'Pembangunan/RT/RW 05'],
  ['Pembangunan/Rehabilitasi', 'Pembangunan/Rehabilitasi'],
  ['PAUD/TK', 'PAUD/TK'],
  [
    'Penyusunan Dokumen Keuangan Desa (APBDes/ APBDes Perubahan/ LPJ APBDes, dan seluruh dokumen terkait)',
    'Penyusunan Dokumen Keuangan Desa',
  ],
])('%s', (label, brief) => {
  expect(briefLabel(label)).toBe(brief);
});
