import { describe, expect, test } from 'vitest';
import { maskPersonalData, mayHoldPersonalNumbers, personalDataIn } from './personal-data.ts';

describe('numbers and names of persons are found and masked, and nothing else', () => {
  test.each([
    ['BLT 3522140101850001', 'nik', 'BLT ••••••••••••••••'],
    ['NIK 3522.1441.0185.0001', 'nik', 'NIK ••••.••••.••••.••••'],
    ['NIK 3522 1441 0185 0001', 'nik', 'NIK •••• •••• •••• ••••'],
    ['KPM 2 3522140101850001', 'nik', 'KPM 2 ••••••••••••••••'],
    ['hubungi 0812-3456-7890', 'telepon', 'hubungi ••••-••••-••••'],
    ['WA +62 812 3456 7890', 'telepon', 'WA +•• ••• •••• ••••'],
    ['62 81234567890', 'telepon', '•• •••••••••••'],
    ['Rek. BRI 0123-01-012345-50-1', 'rekening', 'Rek. BRI ••••-••-••••••-••-•'],
    ['norek: 12345678', 'rekening', 'norek: ••••••••'],
    ['Bank Jatim 0021234567', 'rekening', 'Bank Jatim ••••••••••'],
    ['rekening no 1234567890', 'rekening', 'rekening no ••••••••••'],
    ['BLT a.n. Siti Aminah', 'nama', 'BLT a.n. •••• ••••••'],
    ['jalan. Siti', null, 'jalan. Siti'],
    ['Sdr. Budi', 'nama', 'Sdr. ••••'],
    ['KK Slamet Riyadi, RT 3', 'nama', 'KK •••••• ••••••, RT 3'],
    ['BLT UNTUK 25 KK MISKIN', null, 'BLT UNTUK 25 KK MISKIN'],
    ['30 KK Penerima', null, '30 KK Penerima'],
    ['nomor 1234567890123456', 'angka-16', 'nomor ••••••••••••••••'],
    ['NIP 198501012010011001', 'nip', 'NIP ••••••••••••••••••'],
    ['NIP 19850101 201001 1 001', 'nip', 'NIP •••••••• •••••• • •••'],
    ['1.000.000.000.000.000', null, '1.000.000.000.000.000'],
    ['12345678901234567890', null, '12345678901234567890'],
    ['rekening 12.500.000', null, 'rekening 12.500.000'],
    ['Operasional BPD 12500000', null, 'Operasional BPD 12500000'],
    ['Pipa 3 inci, 250 m, RT 02 RW 03', null, 'Pipa 3 inci, 250 m, RT 02 RW 03'],
    ['kode 5.2.1.01 tahun 2025', null, 'kode 5.2.1.01 tahun 2025'],
    ['08-12-2025 sampai 31-12-2025', null, '08-12-2025 sampai 31-12-2025'],
    ['Bank sampah 2 unit', null, 'Bank sampah 2 unit'],
    // The same, with signs that only look like these.
    ['NIK ３５２２１４０１０１８５０００１', 'nik', 'NIK ••••••••••••••••'],
    ['NIK ٣٥٢٢١٤٠١٠١٨٥٠٠٠١', 'nik', 'NIK ••••••••••••••••'],
    ['NIK 𝟑𝟓𝟐𝟐140101850001', 'nik', 'NIK ••••••••••••••••••••'],
    ['NIK 3522\u00A01401\u20090185\u202F0001', 'nik', 'NIK ••••\u00A0••••\u2009••••\u202F••••'],
    ['NIK 3522‐1401‑0185–0001', 'nik', 'NIK ••••‐••••‑••••–••••'],
    ['NIK 3522−1401·0185•0001', 'nik', 'NIK ••••−••••·•••••••••'],
    ['NIK 3522\u00AD1401\u200D01850001', 'nik', 'NIK ••••\u00AD••••\u200D••••••••'],
    ['ＮＩＫ Ｓｉｔｉ', 'nama', 'ＮＩＫ ••••'],
    ['HP ０８１２－３４５６－７８９０', 'telepon', 'HP ••••－••••－••••'],
    ['HP 0812 - 3456 - 7890', 'telepon', 'HP •••• - •••• - ••••'],
    ['HP (0812) 3456-7890', 'telepon', 'HP (••••) ••••-••••'],
    ['HP (+62) 812 3456 7890', 'telepon', 'HP (+••) ••• •••• ••••'],
    ['HP 0812.3456.7890', 'telepon', 'HP ••••.••••.••••'],
    ['HP 0812‐3456‐7890', 'telepon', 'HP ••••‐••••‐••••'],
    ['rek ٠١٢٣٤٥٦٧٨٩', 'rekening', 'rek ••••••••••'],
    ['Bantuan Rp１２.５００.０００ – Rp 15.000.000', null, 'Bantuan Rp１２.５００.０００ – Rp 15.000.000'],
    ['Jalan 250 m² · Dusun “Wetan” – RT 02', null, 'Jalan 250 m² · Dusun “Wetan” – RT 02'],
    ['(1.250.000) - (12.500.000)', null, '(1.250.000) - (12.500.000)'],
  ] as const)('%j: %s', (text, kind, masked) => {
    expect(personalDataIn(text, true)).toBe(kind);
    expect(maskPersonalData(text)).toBe(masked);
    if (kind !== null && kind !== 'nama') expect(mayHoldPersonalNumbers(`x;${text};y`)).toBe(true);
  });

  test('a name counts only where the row may name recipients; what holds back comes before what is told', () => {
    expect(personalDataIn('Honor a.n. Siti Aminah', false)).toBeNull();
    expect(personalDataIn('NIP 198501012010011001, HP 081234567890', false)).toBe('telepon');
  });

  test('a mask keeps the length, so that columns stay what they were', () => {
    const text = 'a.n. Siti 0812 3456 7890 dan 3522140101850001';
    expect(maskPersonalData(text)).toHaveLength(text.length);
  });

  test('a page of money needs no closer look', () => {
    const money =
      '5.2.1.01;1.1.04;Belanja;Rp 1.234.567.890,00;ADD\n4;;PENDAPATAN;2.079.848.100;;\n;;x;118229600\n';
    expect(mayHoldPersonalNumbers(money)).toBe(false);
  });
});
