import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agenciesFrom } from './agencies.ts';
import { readFolder, type Folder } from './read.ts';
import type { RawFile } from './text.ts';

const file = (name: string, text: string): RawFile => {
  const content = new TextEncoder().encode(text);
  return { name, file: `data/opd/dinas/${name}`, sha256: 'a'.repeat(64), bytes: content.length, content };
};
const folder = (path: string, folders: readonly Folder[], files: readonly RawFile[] = []): Folder => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  path,
  folders,
  files,
  links: [],
});
const HEADER = 'kode,uraian,pagu,realisasi,lokasi';
const filed = (rows: readonly string[], about: string | null = '{"nama":"Dinas","contoh":true}') => {
  const files = [file('2026.csv', [HEADER, ...rows].join('\n')), ...(about ? [file('opd.json', about)] : [])];
  const [filing] = agenciesFrom(folder('data', [folder('data/opd', [folder('data/opd/dinas', [], files)])]));
  return filing;
};
const ROWS = [
  '1.03.10,Program Jalan,"300.000.000",,',
  '1.03.10.2.01,Pembangunan Jalan,"300.000.000",,',
  '1.03.10.2.01.01,Ruas A,"200.000.000","50.000.000",Kecamatan A',
  '1.03.10.2.01.02,Ruas B,"100.000.000",,',
];

describe('the budget of an agency', () => {
  it('is read with its three levels; what is not reported is unknown, not zero', () => {
    const budget = filed(ROWS)?.budget;
    expect(budget?.lines.map(({ level, ceiling, spent }) => [level, ceiling, spent])).toEqual([
      ['program', 300_000_000_00, null],
      ['kegiatan', 300_000_000_00, null],
      ['sub_kegiatan', 200_000_000_00, 50_000_000_00],
      ['sub_kegiatan', 100_000_000_00, null],
    ]);
  });

  it.each([
    [
      'a sum that its parts do not give',
      [ROWS[0], ROWS[1], ROWS[2]],
      'tertulis Rp300.000.000, rinciannya Rp200.000.000',
    ],
    ['a code twice', [...ROWS, ROWS[3]], 'kode 1.03.10.2.01.02 tertulis dua kali'],
    ['a part without its upper', ['1.03.10.2.01,Pembangunan,"1.000.000",,'], 'tidak punya induk 1.03.10'],
    ['a village code', ['5.1,Belanja Pegawai,"1.000.000",,'], '2026.csv:2: kode, uraian, atau pagu'],
    ['a figure that is none', ['1.03.10,Program,"1.2.3",,'], 'pagu "1.2.3" tidak terbaca'],
  ])('is held back with the reason: %s', (_, rows, reason) => {
    const filing = filed(rows.filter((row) => row !== undefined));
    expect(filing?.budget).toBeNull();
    expect(filing?.faults.join('\n')).toContain(reason);
  });

  it('is held back without opd.json', () => {
    expect(filed(ROWS, null)?.faults).toEqual(['Berkas data/opd/dinas/opd.json tidak ada.']);
  });

  it('of the invented example is shown and marked', () => {
    const filings = agenciesFrom(readFolder(join(import.meta.dirname, '../../data'), 'data'));
    expect(filings.length).toBeGreaterThan(0);
    for (const { budget } of filings) expect(budget?.isExample).toBe(true);
  });
});
