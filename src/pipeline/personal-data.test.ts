import { describe, expect, test } from 'vitest';
import { explain } from '../diagnostics/explain.ts';
import { budgetFrom, documentFrom, faultsOf, valueOf } from './cases/document.fixture.ts';

const NIK = '3522140101850001';

test.each([
  [[';5.3.00;BLT a.n. Siti Aminah;1'], ['data-pribadi C2']],
  [[';2.3.10;Jalan a.n. Siti Aminah;1'], []],
  [[';2.3.10;Upah Sdr. Budi;1;;;;blt'], ['data-pribadi C2']],
  [[';2.4.01;Bantuan;;;;;blt', '5.2.7.03;2.4.01;Sdr. Budi;1'], ['data-pribadi C3']],
  [[`;2.3.10;Jalan;1;;Rumah ${NIK};Budi 081234567890`], ['data-pribadi F2', 'data-pribadi G2']],
  [[`;5.3.00;BLT;1;;;a.n. Kasi Pelayanan`], []],
])('%j: %j', (rows, faults) => expect(faultsOf(budgetFrom(rows))).toEqual(faults));

describe('what is found is masked', () => {
  const rows = `rekening;kegiatan;uraian;anggaran;catatan warga\n;5.3.00;BLT a.n. Siti ${NIK};12x5;081234567890\n`;

  test('in every message of its line, whatever the message is about, and in columns that are not read', () => {
    const findings = documentFrom(rows).diagnostics.map(explain);
    expect(findings.map((found) => found.code)).toContain('angka-tidak-terbaca');
    expect(findings.filter((found) => found.code === 'data-pribadi')).toHaveLength(2);
    expect(JSON.stringify(findings)).not.toMatch(/Siti|3522|0812/);
    expect(findings[1]?.excerpt).toContain('BLT a.n. •••• ••••••••••••••••;');
  });

  test('in the model too, where it is only told', () => {
    const outcome = budgetFrom([';2.3.10;Honor NIP 198501012010011001;1']);
    expect(outcome.diagnostics.find((found) => found.code === 'data-pribadi')?.severity).toBe('warning');
    expect(valueOf(outcome).lines[0]?.label).toBe('Honor NIP ••••••••••••••••••');
  });

  test('in JSON, also where its digits are written as escapes', () => {
    const digits = [...NIK].map((digit) => `\\u00${digit.charCodeAt(0).toString(16)}`).join('');
    const text = `[{"rekening": "", "kegiatan": "2.3.10", "uraian": "Jalan ${digits}", "anggaran": 1}]`;
    const { diagnostics } = documentFrom(text);
    expect(diagnostics.some((found) => found.code === 'data-pribadi')).toBe(true);
  });
});
