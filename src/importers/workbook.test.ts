import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspect } from '../inspection.ts';
import { readers } from '../pipeline/cases/document.fixture.ts';
import { folderFrom, type Tree } from '../pipeline/cases/case.fixture.ts';
import { loadVillages } from '../pipeline/load.ts';
import { readFile } from '../pipeline/read.ts';
import type { RawFile } from '../pipeline/text.ts';
import { HOSTILE_WORKBOOKS } from './hostile-workbooks.fixture.ts';
import { caseWorkbook, workbookOf } from './workbook.fixture.ts';
import { withWorkbooks } from './workbooks.ts';

const NOTHING = { kind: null, year: null, village: null };
const CASES = join(import.meta.dirname, 'cases');
const names = readdirSync(CASES).filter((name) => /-20\d\d-.*\.csv$/.test(name));

function fileOf(name: string, content: Uint8Array): RawFile {
  return { name, file: name, sha256: '', bytes: content.length, content };
}

function inspectWorkbook(content: Uint8Array, name = 'anggaran.xlsx') {
  return inspect(fileOf(name, content), NOTHING, readers);
}

describe.each(names)('%s as a workbook', (name) => {
  test('gives the same documents, figures and faults as the CSV', async () => {
    const csv = await inspect(readFile(join(CASES, name), name), NOTHING, readers);
    const xlsx = await inspectWorkbook(await caseWorkbook(name));
    const told = (one: typeof csv) =>
      one.documents.map(({ kind, village, year, document, findings }) => ({
        kind,
        village,
        year,
        summary: document?.summary,
        lines: document?.lines.map(({ account, activity, label, amount }) => [
          account,
          activity,
          label,
          amount,
        ]),
        faults: findings.map(({ code, line, cell }) => `${code} ${line} ${cell}`),
      }));
    expect(xlsx.findings).toEqual([]);
    expect(told(xlsx)).toEqual(told(csv));
    expect(xlsx.passed.map((row) => [row.line, row.reason])).toEqual(
      csv.passed.map((row) => [row.line, row.reason]),
    );
  });
});

test('a workbook of our own columns in a village folder is read, its faults at their cells', async () => {
  const rows = [
    ['ANGGARAN DESA UMPAMASARI'],
    [],
    ['rekening', 'kegiatan', 'uraian', 'anggaran', 'sumber_dana'],
    [4, null, 'Pendapatan', 1000],
    ['4.2.1', null, 'Dana Desa', 900, 'DDS'],
    [5, null, 'Belanja', 1000.005],
    [null, '2.3.10', 'Jalan', '1.000', 'DDS'],
    [5.1, '1.1.01', 'Siltap', 0],
  ];
  const bytes = await workbookOf({ Petunjuk: [['Isi lembar kedua']], APBDes: rows, Lain: rows.slice(2) });
  const tree: Tree = new Map([['rawa-teladan/umpamasari/2025/apbdes.xlsx', bytes]]);
  const { findings } = loadVillages(await withWorkbooks(folderFrom(tree), readers.reference), readers);
  const own = findings.filter((found) => found.file.endsWith('apbdes.xlsx'));
  expect(own.map(({ code, line, cell }) => [code, line, cell])).toEqual([
    ['impor-lembar-lain', null, null],
    ['jumlah-tidak-cocok', 4, 'D4'],
    ['angka-tidak-terbaca', 6, 'D6'],
    ['format-angka', 7, 'D7'],
    ['kode-bukan-teks', 8, 'A8'],
  ]);
  expect(own.find((found) => found.cell === 'D4')?.excerpt).toBe('4;;Pendapatan;1000;');
});

test('headings in two rows, split codes, merged totals and page feet are understood', async () => {
  const bytes = await workbookOf({
    Perubahan: [
      ['PEMERINTAH DESA UMPAMASARI'],
      ['TAHUN ANGGARAN 2026'],
      [
        'KODE REKENING',
        null,
        null,
        null,
        null,
        null,
        'URAIAN',
        'SEMULA',
        null,
        'MENJADI',
        null,
        'BERTAMBAH/ (BERKURANG)',
      ],
      [null, null, null, null, null, null, null, 'Jumlah (Rp)', 'Sumber', 'Jumlah (Rp)', 'Sumber', null],
      ['a', 'b', 'c', 'a', 'b', 'c'],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [null, null, null, 4, 2, 1, 'Dana Desa', 1000, 'DDS', 1500, 'DDS', 500],
      ['JUMLAH PENDAPATAN', null, null, null, null, null, null, 1000, null, 1500],
      ['Halaman 1 dari 2'],
      [2, 3, 10, null, null, null, 'Jalan Desa', 1000, 'DDS', 1500, 'PBP'],
      [2, 3, 10, 5, 3, 5, 'Belanja Modal Jalan', 1000, 'DDS', 1500, 'PBP'],
      [null, null, null, null, null, null, 'Umpamasari, 31 Desember 2025', null, null, 'KEPALA DESA'],
    ],
  });
  const { documents, passed } = await inspectWorkbook(bytes);
  expect(
    documents.map(({ kind, document }) => [kind, document?.summary.revenue, document?.summary.expenditure]),
  ).toEqual([
    ['apbdes', 100_000, 100_000],
    ['perubahan', 150_000, 150_000],
  ]);
  expect(documents.map((one) => one.document?.lines.at(-1)?.fundSources)).toEqual([['DDS'], ['PBP']]);
  expect(documents[1]?.document?.lines.at(-1)).toMatchObject({ activity: '2.3.10', account: '5.3.5' });
  expect(passed.map((row) => row.reason)).toEqual([
    'judul',
    'judul',
    'kepala',
    'kepala',
    'kepala',
    'kepala',
    'tanpa-angka',
    'penutup',
  ]);
});

describe('what is no workbook, or a hostile one, gets a sentence', () => {
  test.each(HOSTILE_WORKBOOKS)('%s', async (_, content, sentence) => {
    const start = process.cpuUsage();
    const { documents, findings } = await inspectWorkbook(content());
    expect(documents).toEqual([]);
    expect(findings.map((found) => found.message).join()).toContain(sentence);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(10_000_000);
  });
});
