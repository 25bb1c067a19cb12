import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspect } from '../inspection.ts';
import { readers } from '../pipeline/cases/document.fixture.ts';
import type { RawFile } from '../pipeline/text.ts';
import { crc32 } from './crc.ts';
import { readDouble } from './source-tables.ts';
import { exportZip, tableText, twoVillages, type Dialect, type Tables } from './siskeudes.fixture.ts';

const NOTHING = { kind: null, year: null, village: null };
const PLAIN: Dialect = { quotesHeader: false, newline: '\n' };

function fileOf(name: string, content: Uint8Array): RawFile {
  return { name, file: name, sha256: '', bytes: content.length, content };
}

function inspectTables(tables: Tables, more: Record<string, Uint8Array> = {}) {
  return inspect(fileOf('opensid_data.zip', exportZip(tables, PLAIN, more)), NOTHING, readers);
}

test.each([
  ['1.4559840000000000e+007', 1_455_984_000],
  ['2.7200000000000000e+008', 27_200_000_000],
  ['1.2500000000000000e+07', 1_250_000_000],
  ['0.0000000000000000e+000', 0],
  ['118229600', 11_822_960_000],
  ['3.0000000050000000e+008', 30_000_000_050],
  ['', 0],
])('the double %s is %d sen', (text, sen) => expect(readDouble(text)).toBe(sen));

test.each(['1.234.567', 'Rp 5', '1,5', 'nan', '1e30'])('%s is no double', (text) =>
  expect(readDouble(text)).toBeNull(),
);

test('CRC-32 is that of ZIP', () => expect(crc32(strToU8('123456789'))).toBe(0xcbf43926));

describe.each([
  { quotesHeader: false, newline: '\n' },
  { quotesHeader: true, newline: '\n' },
  { quotesHeader: false, newline: '\r\n' },
  { quotesHeader: true, newline: '\r\n' },
] as const)('an export with $quotesHeader quotes in the header and line end $newline', (dialect) => {
  test('gives the budgets of both villages, and the amendment of the one that amended', async () => {
    const zip = exportZip(twoVillages(), dialect);
    const { source, documents, findings } = await inspect(fileOf('opensid_data.zip', zip), NOTHING, readers);
    expect({ source, findings }).toEqual({ source: 'siskeudes', findings: [] });
    const told = documents.map(({ kind, village, year, document }) => [
      `${village} ${year} ${kind}`,
      document?.summary.revenue,
      document?.summary.expenditure,
      document?.summary.silpa,
    ]);
    expect(told).toEqual([
      ['UMPAMASARI 2025 apbdes', 110_000_000_050, 110_000_000_050, 0],
      ['MISALKARTA 2025 apbdes', 110_000_000_050, 110_000_000_050, 0],
      ['MISALKARTA 2025 perubahan', 112_500_000_050, 112_500_000_050, 0],
    ]);
    const errors = documents.flatMap((one) => one.findings.filter((found) => found.severity === 'error'));
    expect(errors).toEqual([]);
  });
});

test('rows carry place, executor by office and the names of the village; persons and their numbers stay out', async () => {
  const { documents } = await inspectTables(twoVillages());
  const csv = documents[0]?.csv ?? '';
  expect(csv).toContain(
    ',1.1.01,Penyediaan Penghasilan Tetap Kepala Desa,,,Dusun I,Kasi Kesejahteraan,12,Bulan',
  );
  expect(csv).toContain('5.1.1.01,1.1.01,Penghasilan Tetap Kepala Desa,"20000000,50",ADD');
  expect(csv).toContain('Insentif RT dan RW');
  expect(csv).not.toMatch(/Nama Contoh|000000000000000000/);
});

test('tables with personal data are not even unpacked: broken ones do not matter, broken needed ones do', async () => {
  const whole = exportZip({ ...twoVillages(), Ta_TBP: [{ Tahun: '2025', Uraian: 'x' }] }, PLAIN);
  expect(await damaged(whole, 'Ta_TBP.csv')).toEqual([]);
  expect(await damaged(whole, 'Ta_RABRinci.csv')).toEqual(['arsip-tidak-terbaca']);
});

/** Codes found in an export whose named file has one byte turned. */
async function damaged(zip: Uint8Array, name: string): Promise<string[]> {
  const copy = zip.slice();
  const at = indexOf(copy, strToU8(name)) + name.length;
  copy[at + 2] = (copy[at + 2] ?? 0) ^ 0xff;
  const { findings } = await inspect(fileOf('x.zip', copy), NOTHING, readers);
  return [...new Set(findings.map((found) => found.code))];
}

function indexOf(bytes: Uint8Array, part: Uint8Array): number {
  return bytes.findIndex((_, at) => part.every((byte, offset) => bytes[at + offset] === byte));
}

test('what was posted goes before the working copy; a proposal is no budget', async () => {
  const posted = (posting: string, amount: number) => ({
    KdPosting: posting,
    Tahun: '2025',
    Kd_Desa: '24.2005.',
    Kd_keg: '24.2005.00.00.',
    KD_Rincian: '4.2.1.01.',
    SumberDana: 'DDS',
    Anggaran: amount,
    AnggaranPAK: 0,
    AnggaranStlhPAK: amount,
  });
  const tables = {
    ...twoVillages(),
    Ta_Anggaran: [posted('1', 1), posted('2', 700_000_000), posted('3', 750_000_000)],
  };
  const { documents } = await inspectTables(tables);
  const told = documents.map(({ kind, village, document }) => [village, kind, document?.summary.revenue]);
  expect(told.filter(([village]) => village === 'UMPAMASARI')).toEqual([
    ['UMPAMASARI', 'apbdes', 70_000_000_000],
    ['UMPAMASARI', 'perubahan', 75_000_000_000],
  ]);
  expect(told.filter(([village]) => village === 'MISALKARTA')).toHaveLength(2);
});

test('what cannot be read is listed by file, row and reason; totals of the source are compared', async () => {
  const tables = twoVillages();
  const lines = tableText('Ta_RABRinci', tables['Ta_RABRinci'] ?? [], PLAIN)
    .trimEnd()
    .split('\n');
  lines.splice(1, 0, '"2025","24.2005."');
  const broken = strToU8(lines.join('\n').replace(/8\.0+e\+008/, 'delapan'));
  const rab = [
    {
      Tahun: '2025',
      Kd_Desa: '24.2006.',
      Kd_Keg: '24.2006.04.02.01.',
      Kd_Rincian: '5.2.5.08.',
      Anggaran: 299_000_000,
    },
  ];
  const { findings } = await inspectTables({ ...tables, Ta_RAB: rab }, { 'Ta_RABRinci.csv': broken });
  expect(findings.map(({ code, file, line }) => [code, file, line])).toEqual([
    ['impor-baris-tidak-terbaca', 'opensid_data.zip/Ta_RABRinci.csv', 2],
    ['impor-baris-tidak-terbaca', 'opensid_data.zip/Ta_RABRinci.csv', 3],
    ['impor-kontrol-berbeda', 'opensid_data.zip/Ta_RAB.csv', 2],
  ]);
  expect(findings.map((found) => found.message)).toEqual([
    'Jumlah sel di baris 2 tidak sama dengan judul kolomnya, jadi tidak dibaca.',
    'Angka di baris 3 tidak dapat dibaca.',
    'Jumlah 4.2.01 5.2.5.08 di Ta_RAB tidak sama dengan rinciannya.',
  ]);
});

test('an amendment that is not the sum of its parts is said; another year is not amended by it', async () => {
  const tables = twoVillages();
  const rows = (tables['Ta_RABRinci'] ?? []).map((row) =>
    row['Kd_Desa'] === '24.2006.' && row['Kd_Rincian'] === '5.3.5.01.'
      ? { ...row, AnggaranStlhPAK: 806_000_000 }
      : row['Kd_Desa'] === '24.2005.'
        ? {
            ...row,
            Kd_Desa: '24.2006.',
            Kd_Keg: String(row['Kd_Keg']).replace('2005', '2006'),
            Tahun: '2024',
          }
        : row,
  );
  const { documents, findings } = await inspectTables({ Ta_RABRinci: rows });
  expect(documents.map(({ kind, year }) => [year, kind])).toEqual([
    [2024, 'apbdes'],
    [2025, 'apbdes'],
    [2025, 'perubahan'],
  ]);
  expect(findings.map(({ code, message, difference }) => [code, message, difference])).toEqual([
    ['impor-kontrol-berbeda', 'Anggaran setelah perubahan tidak sama dengan rinciannya.', 'Rp1.000.000'],
  ]);
});

test('an export in Windows-1252, its columns in another order and more of them than are known, is read', async () => {
  const text =
    'No_Baru,Anggaran,KD_RINCIAN,Kd_keg,Tahun,Kd_Desa,SumberDana,No_Urut,Uraian,AnggaranPAK\r\n' +
    '7,1.0000000000000000e+006,4.2.1.01.,24.2005.00.00.00.,2025,24.2005.,DDS,1,"Caf\u00E9\r\nKopi",0\r\n';
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const { documents, findings } = await inspect(fileOf('Ta_RABRinci.csv', latin), NOTHING, readers);
  expect(findings).toEqual([]);
  expect(documents[0]?.document?.summary.revenue).toBe(100_000_000);
});

test('of several villages only the one that was asked for; another one than all of them is said', async () => {
  const zip = fileOf('x.zip', exportZip(twoVillages(), PLAIN));
  const one = await inspect(zip, { kind: null, year: 2025, village: 'umpamasari' }, readers);
  expect(one.documents.map(({ village, csv }) => [village, csv === null])).toEqual([['UMPAMASARI', false]]);
  const other = await inspect(zip, { kind: null, year: null, village: 'teladanrejo' }, readers);
  expect(other.documents.map(({ csv }) => csv)).toEqual([null, null, null]);
  expect(other.documents[0]?.findings.map((found) => found.code)).toContain('impor-desa-lain');
});

test('data of Siskeudes 1 is refused with its reason', async () => {
  const rows = [
    { Tahun: '2017', Kd_Desa: '24.2005.', Kd_Keg: '24.2005.01.01.', Kd_Rincian: '5.1.1.01.', Anggaran: 1000 },
  ];
  const { documents, findings } = await inspectTables({ Ta_RABRinci: rows });
  expect([documents, findings.map((found) => found.code)]).toEqual([[], ['impor-kode-lama']]);
});

test('one table alone is known by its columns', async () => {
  const text = tableText('Ta_RABRinci', twoVillages()['Ta_RABRinci'] ?? [], PLAIN);
  const { source, documents } = await inspect(fileOf('rincian.csv', strToU8(text)), NOTHING, readers);
  expect([source, documents.map((one) => one.village)]).toEqual([
    'siskeudes',
    ['24.2005', '24.2006', '24.2006'],
  ]);
});

describe('OpenSID', () => {
  test('keuangan_manual_rinci: budget and realisasi per year', async () => {
    const text = [
      'id,Tahun,Kd_Akun,Kd_Keg,Kd_Rincian,Nilai_Anggaran,Nilai_Realisasi',
      '1,2024,4.PENDAPATAN,,4.2.1.,800000000,400000000',
      '2,2024,5.BELANJA,01.01.01.,5.1.1.,52200000,26100000',
      '3,2025,4.PENDAPATAN,,4.2.1.,900000000,0',
    ].join('\n');
    const { documents } = await inspect(fileOf('a.csv', strToU8(text)), NOTHING, readers);
    expect(documents.map(({ kind, year, document }) => [year, kind, document?.summary.revenue])).toEqual([
      [2024, 'apbdes', 80_000_000_000],
      [2024, 'realisasi', 40_000_000_000],
      [2025, 'apbdes', 90_000_000_000],
    ]);
    expect(documents[0]?.document?.lines[1]).toMatchObject({ activity: '1.1.01', account: '5.1.1' });
  });

  test('keuangan with its template: 5.x is a bidang by its name, and cannot be told without one', async () => {
    const amounts = strToU8(
      'id,config_id,template_uuid,tahun,anggaran,realisasi\n1,1,4.2.1,2024,100,0\n2,1,5.1,2024,60,0\n3,1,5.1.1,2024,60,0\n',
    );
    const template = strToU8(
      'uuid,parent_uuid,uraian\n4.2.1,4.2,Dana Desa\n5.1,5,Bidang Penyelenggaran Pemerintahan Desa\n5.1.1,5.1,"Penyelenggaran Belanja Siltap, Tunjangan dan Operasional"\n',
    );
    const { documents } = await inspectTables(
      {},
      { 'keuangan.csv': amounts, 'keuangan_template.csv': template },
    );
    expect(documents[0]).toBeUndefined();
    const { zipSync } = await import('fflate');
    const zip = zipSync({ 'keuangan.csv': amounts, 'keuangan_template.csv': template });
    const told = await inspect(fileOf('opensid.zip', zip), NOTHING, readers);
    expect(
      told.documents[0]?.document?.lines.map(({ activity, account }) => `${activity}|${account}`),
    ).toEqual(['|4.2.1', '1|5', '1.1|5']);
    const alone = await inspect(fileOf('keuangan.csv', amounts), NOTHING, readers);
    expect(alone.findings.map((found) => found.line)).toEqual([3, 4]);
  });
});
