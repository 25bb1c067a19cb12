import { describe, expect, test } from 'vitest';
import { NO_HISTORY, type History } from '../model/history.ts';
import { addressBook } from './addresses.ts';
import { coverageCells, coverageVillages } from './coverage.ts';
import { coverageBadge, coverageCsv, coverageJson } from './coverage-export.ts';
import { coveragePage } from './coverage-page.ts';
import { documentFixture, findingFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';

const addresses = addressBook('/papan/');
const budget = documentFixture([['4', '', 'Pendapatan', 100]]);
const source = { file: 'villages/mekarsari/sukamaju/2026/perubahan.csv', sha256: '', bytes: 1 };
const held = {
  status: 'held-back',
  kind: 'perubahan',
  source,
  findings: [findingFixture(), findingFixture()],
} as const;
const change = (time: string, kind: 'added' | 'changed') => ({ commit: 'a'.repeat(40), time, kind });
const history: History = {
  reach: 'whole',
  changes: new Map([
    [budget.source.file, [change('2026-01-12T03:00:00Z', 'added')]],
    [source.file, [change('2026-05-02T03:00:00Z', 'changed'), change('2026-05-01T03:00:00Z', 'added')]],
  ]),
};
const time = { today: '2026-11-22', history };
const village = villageFixture([{ year: 2026, publications: [publishedFixture(budget), held] }]);
const site = siteFixture([village]);
const statesOf = (code: string, year = 2026) =>
  coverageCells(
    coverageVillages(site).find((entry) => entry.code === code)!,
    year,
    time,
  ).map(({ state, since, reason }) => [state, since, reason]);

describe('the coverage board', () => {
  test('tells of each document what became of it, since when and why', () => {
    expect(statesOf('99.99.01.2001')).toEqual([
      ['published', '2026-01-12', ''],
      ['held-back', '2026-05-02', 'Jumlah "Pembangunan" tidak sama dengan rinciannya. Ada 1 hal lain.'],
      ['late', '2026-07-15', 'Berkas Realisasi semester 1 2026 belum ada. Batasnya 14 Juli 2026.'],
      ['missing', '', 'Berkas Realisasi 2026 belum ada. Ditunggu sampai 31 Maret 2027.'],
    ]);
  });

  test('lists the village without a folder too, and never blames it for an amendment', () => {
    expect(statesOf('99.99.01.2002').slice(0, 2)).toEqual([
      ['late', '2026-01-01', 'Desa belum punya folder di sini. Batasnya 31 Desember 2025.'],
      ['not-required', '', 'Hanya ada jika anggaran diubah.'],
    ]);
  });

  test('leads to the page of every village, of those without a folder too', () => {
    const [district] = coveragePage(2026, site, time, addresses).districts;
    expect(district?.lines.map(({ name, href }) => [name, href])).toEqual([
      ['Misalkarta', '/papan/mekarsari/misalkarta/'],
      ['Sukamaju', '/papan/mekarsari/sukamaju/2026/'],
    ]);
  });

  test('asks for no half-year report where the whole year is published', () => {
    const report = documentFixture([['4', '', 'Pendapatan', 90]], { kind: 'realisasi' });
    const other = villageFixture([{ year: 2026, publications: [publishedFixture(report)] }]);
    const entry = coverageVillages(siteFixture([other])).find((one) => one.village !== null);
    expect(coverageCells(entry!, 2026, time)[2]?.state).toBe('not-required');
  });

  test('says what the reader has to know: no history, doubled codes, folders outside the list', () => {
    const stray = villageFixture([], { code: '99.99.01.2009', name: 'Entah', slug: 'entah' });
    const twin = villageFixture([], { slug: 'kembar' });
    const page = coveragePage(
      2026,
      siteFixture([village, twin, stray]),
      { ...time, history: NO_HISTORY },
      addresses,
    );
    expect(page.remarks).toEqual([
      'Riwayat git tidak ada. Tanggal “sejak” untuk yang terbit tidak dapat diketahui.',
      'Kode 99.99.01.2001 dipakai 2 folder: mekarsari/sukamaju dan mekarsari/kembar.',
      'Desa Entah (99.99.01.2009) tidak ada di daftar wilayah.',
    ]);
    expect(page.districts[0]?.lines[0]?.name).toBe('Entah');
  });

  test('counts invented villages only where there is no real one', () => {
    const real = villageFixture([], { code: '99.99.01.2009', isExample: false, name: 'Nyata' });
    expect(coveragePage(2026, siteFixture([village]), time, addresses).lead).toBe(
      '1 dari 2 desa sudah menerbitkan APBDes 2026.',
    );
    expect(coveragePage(2026, siteFixture([village, real]), time, addresses).lead).toBe(
      'Belum ada dari 1 desa yang menerbitkan APBDes 2026.',
    );
  });

  test('comes as JSON and CSV with the same rows', () => {
    const json = JSON.parse([...coverageJson(site, time, addresses, ['Peta rusak.'])].join('')) as {
      baris: unknown[];
    };
    expect(json).toMatchObject({ catatan: ['Peta rusak.'] });
    expect(json).toMatchObject({ desa: 1, dokumen: 2, terbit: 1, ditahan: 1, terlambat: 3, belum: 2 });
    expect([...coverageCsv(site, time, addresses)]).toHaveLength(json.baris.length + 1);
    expect(json.baris[0]).toMatchObject({ desa: 'Misalkarta', keadaan: 'terlambat', alamat: null });
  });

  test('has a badge that says when it counts invented villages', () => {
    expect(coverageBadge(site, 2026, time)).toContain('APBDes 2026 terbuka (data contoh): 1 dari 2 desa');
  });
});
