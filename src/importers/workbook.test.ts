import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspect } from '../inspection.ts';
import { readers } from '../pipeline/cases/document.fixture.ts';
import { folderFrom, type Tree } from '../pipeline/cases/case.fixture.ts';
import { loadVillages } from '../pipeline/load.ts';
import { readFile } from '../pipeline/read.ts';
import type { RawFile } from '../pipeline/text.ts';
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
  const ole = (more: string) => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    bytes.set(
      [...more].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024,
    );
    return bytes;
  };
  const sheet = (xml: string) =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${xml}</sheetData></worksheet>`),
    });
  const lying = (size: number) => {
    const zip = sheet('<row r="1"></row>'.repeat(50));
    const view = new DataView(zip.buffer);
    for (let at = 0; at < zip.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 500)
        view.setUint32(at + 24, size, true);
    return zip;
  };
  const locked = () => {
    const zip = sheet('');
    const view = new DataView(zip.buffer);
    for (let at = 0; at < zip.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    return zip;
  };
  test.each([
    ['an .xls', () => ole('Workbook'), 'Berkas ini berbentuk Excel lama (.xls).'],
    ['a protected one', () => ole('EncryptedPackage'), 'Berkas ini terkunci kata sandi.'],
    ['a locked ZIP', locked, 'Berkas ini terkunci kata sandi.'],
    ['a CSV called .xlsx', () => strToU8('rekening;uraian;anggaran'), 'bukan buku kerja Excel'],
    ['nothing', () => new Uint8Array(), 'bukan buku kerja Excel'],
    ['a cut file', () => sheet('').slice(0, 300), 'rusak'],
    ['a zip bomb', () => sheet(' '.repeat(30_000_000)), 'jauh lebih besar daripada yang masuk akal'],
    ['a header that says less than there is', () => lying(100), 'rusak'],
    ['a header that says more than there is', () => lying(90_000), 'rusak'],
    [
      'a million rows',
      () =>
        sheet(
          Array.from(
            { length: 40_000 },
            (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${(at * 7919) % 99_991}</v></c></row>`,
          ).join(''),
        ),
      'terlalu banyak baris',
    ],
    [
      'one cell far away',
      () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      'terlalu banyak baris',
    ],
    ['a row number beyond all', () => sheet('<row r="99999999999"></row>'), 'terlalu banyak baris'],
    ['broken XML', () => sheet('<row r="1"><c r="A1"><v>'), 'rusak'],
    ['no table', () => sheet('<row r="1"><c r="A1"><v>1</v></c></row>'), 'tidak memuat tabel anggaran'],
  ])('%s', async (_, content, sentence) => {
    const start = performance.now();
    const { documents, findings } = await inspectWorkbook(content());
    expect(documents).toEqual([]);
    expect(findings.map((found) => found.message).join()).toContain(sentence);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
