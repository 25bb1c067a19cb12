import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLAIN, terminalReport } from '../diagnostics/report-terminal.ts';
import { tallyOf } from '../diagnostics/tally.ts';
import type { AgencyFiling } from '../model/agency.ts';
import { agenciesFrom, agencyFindings } from './agencies.ts';
import { expectGolden } from './golden.fixture.ts';
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
const filed = (
  rows: readonly string[],
  about: string | null = '{"nama":"Dinas","contoh":true}',
  header: string = HEADER,
) => {
  const files = [file('2026.csv', [header, ...rows].join('\n')), ...(about ? [file('opd.json', about)] : [])];
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
    ['jumlah', [ROWS[0], ROWS[1], ROWS[2]], 'opd-jumlah-tidak-cocok'],
    ['ganda', [...ROWS, ROWS[3]], 'opd-baris'],
    ['induk', ['1.03.10.2.01,Pembangunan,"1.000.000",,'], 'opd-baris'],
    ['kode-desa', ['5.1,Belanja Pegawai,"1.000.000",,'], 'opd-baris'],
    ['pagu', ['1.03.10,Program,"1.2.3",,'], 'opd-baris'],
    ['realisasi', ['1.03.10,Program,"1.000.000",banyak,'], 'opd-baris'],
  ])('is held back with the reason: %s', (name, rows, code) => {
    const filing = filed(rows.filter((row) => row !== undefined));
    expect(filing?.budget).toBeNull();
    expectReport(name, filing, code);
  });

  it('is held back without opd.json, without its columns, and where opd.json is broken', () => {
    expectReport('tanpa-opd-json', filed(ROWS, null), 'opd-berkas');
    expectReport('kolom', filed([], undefined, 'kode;uraian'), 'opd-berkas');
    expectReport('opd-json', filed(ROWS, '{"nama":""}'), 'isian-tidak-sesuai');
  });

  it('is read although other things lie beside it, and they are told', () => {
    const agency = {
      ...folder(
        'data/opd/dinas',
        [folder('data/opd/dinas/2025', [])],
        [
          file('2026.csv', [HEADER, ...ROWS].join('\n')),
          file('opd.json', '{"nama":"Dinas","contoh":true}'),
          file('2025.xlsx', 'x'),
        ],
      ),
      links: ['2024.csv'],
    };
    const data = folder('data', [
      folder('data/opd', [agency], [{ ...file('dinas.csv', 'x'), file: 'data/opd/dinas.csv' }]),
    ]);
    expect(agenciesFrom(data).map(({ budget }) => budget?.year)).toEqual([2026]);
    const told = agencyFindings(data);
    expect(told.map((found) => [found.file, found.code])).toEqual([
      ['data/opd/dinas.csv', 'berkas-tidak-dikenal'],
      ['data/opd/dinas/2025.xlsx', 'berkas-tidak-dikenal'],
      ['data/opd/dinas/2025', 'berkas-tidak-dikenal'],
      ['data/opd/dinas/2024.csv', 'nama-folder-salah'],
    ]);
    expectGolden(
      join(import.meta.dirname, 'cases-opd', 'nyasar.txt'),
      terminalReport(tallyOf([], told), told, PLAIN, true),
    );
  });

  it('of the invented example is shown and marked', () => {
    const filings = agenciesFrom(readFolder(join(import.meta.dirname, '../../data'), 'data'));
    expect(filings.length).toBeGreaterThan(0);
    expect(agencyFindings(readFolder(join(import.meta.dirname, '../../data'), 'data'))).toEqual([]);
    for (const { budget } of filings) expect(budget?.isExample).toBe(true);
  });
});

/** What `papan periksa` says of it; the goldens are read like those of `cases/`. */
function expectReport(name: string, filing: AgencyFiling | undefined, code: string): void {
  const findings = filing?.findings ?? [];
  expect(new Set(findings.map((found) => found.code))).toEqual(new Set([code]));
  expectGolden(
    join(import.meta.dirname, 'cases-opd', `${name}.txt`),
    terminalReport(tallyOf([], findings), findings, PLAIN, true),
  );
}
