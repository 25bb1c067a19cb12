import { describe, expect, test } from 'vitest';
import { documentCsv, documentJson, exportPaths } from './export.ts';
import { documentFixture, findingFixture, publishedFixture, villageFixture } from './fixture.ts';
import { lineTable } from './line-table.ts';

const village = villageFixture();
const document = documentFixture([
  ['4', '', 'PENDAPATAN', 100.5, { role: 'stated' }],
  ['4.2', '', 'Transfer', 100.5, { role: 'stated' }],
  ['4.2.1', '', 'Dana Desa', 90.5, { fundSources: ['DDS'] }],
  [
    '5',
    '2.3.10',
    '=Jalan',
    40,
    { location: 'Dusun, Krajan', volumeText: '2 x 3', markers: ['stunting', 'blt'] },
  ],
  ['6.1', '', 'Penerimaan', 5, { role: 'heading' }],
]);
const rest = {
  ...(document.lines[1] ?? documentFixture([['4', '', '', 0]]).lines[0]),
  amount: 1000,
  role: 'remainder',
} as (typeof document.lines)[number];
const withRest = {
  ...document,
  leaves: [...document.leaves, rest],
  summary: { ...document.summary, revenue: 10050 },
};
interface Row {
  readonly peran: string;
  readonly rekening: string;
  readonly anggaran: number | null;
}
const json = JSON.parse(documentJson(village, withRest)) as {
  readonly ringkasan: Readonly<Record<string, number | null>>;
  readonly baris: readonly Row[];
};

describe('JSON', () => {
  test('holds seven figures, unknown as null and never as 0', () => {
    expect(json.ringkasan).toEqual({
      pendapatan: 100.5,
      belanja: 40,
      surplus_defisit: 50.5,
      penerimaan_pembiayaan: null,
      pengeluaran_pembiayaan: null,
      pembiayaan_netto: null,
      silpa: null,
    });
  });

  test('gives no difference of which a side is only partly reported', () => {
    const report = documentFixture(
      [
        ['4.2.1', '', 'Dana Desa', 100],
        ['5.3', '2.3.10', 'Jalan', 40],
        ['5.2', '2.2.02', 'Posyandu', null],
        ['6.1.1', '', 'SILPA', 5],
        ['6.2.2', '', 'Modal', 0],
      ],
      { kind: 'realisasi' },
    );
    const { ringkasan } = JSON.parse(documentJson(village, report)) as typeof json;
    expect(report.summary).toMatchObject({ balance: 6_000, silpa: 6_500 });
    expect(ringkasan).toMatchObject({ belanja: 40, surplus_defisit: null, pembiayaan_netto: 5, silpa: null });
  });

  test('the leaves and remainders add up to the figures', () => {
    const counted = json.baris.filter(
      (row) => ['daun', 'sisa'].includes(row.peran) && row.rekening.startsWith('4'),
    );
    expect(counted.reduce((sum, row) => sum + (row.anggaran ?? 0), 0)).toBe(json.ringkasan['pendapatan']);
  });

  test('names village, document, source and licence', () => {
    expect(json).toMatchObject({
      desa: { kode: '99.99.01.2001', nama: 'Sukamaju' },
      tahun: 2026,
      dokumen: { jenis: 'apbdes', tahap: 'murni', nomor: null },
      contoh: true,
      lisensi: 'CC BY 4.0',
      sumber: { berkas: document.source.file, sha256: document.source.sha256 },
    });
  });
});

test('CSV keeps the columns of the village, then what each row does and where it stands', () => {
  expect(documentCsv(withRest).split('\r\n')).toEqual([
    'rekening,kegiatan,uraian,anggaran,sumber_dana,lokasi,pelaksana,volume,satuan,penanda,peran,baris,dokumen_status',
    '4,,PENDAPATAN,100.5,,,,,,,jumlah,2,',
    '4.2,,Transfer,100.5,,,,,,,jumlah,3,',
    '4.2.1,,Dana Desa,90.5,DDS,,,,,,daun,4,',
    '4.2,,"Transfer: lainnya, belum dirinci",10,,,,,,,sisa,3,',
    `5,2.3.10,'=Jalan,40,,"Dusun, Krajan",,2 x 3,,stunting|blt,daun,5,`,
    '6.1,,Penerimaan,5,,,,,,,judul,6,',
    '',
  ]);
});

test('CSV of a draft says so in every row, as the JSON does', () => {
  const regulation = {
    number: '',
    date: '',
    link: '',
    status: 'rancangan',
    amendment: 0,
    asOf: '',
  } as const;
  expect(
    documentCsv({ ...document, regulation })
      .split('\r\n')
      .slice(1, -1),
  ).toSatisfy((rows: string[]) => rows.every((row) => row.endsWith(',rancangan')));
});

test('CSV of a report has its own columns', () => {
  const report = documentFixture(
    [['5', '2', 'Pembangunan', null, { status: 'berjalan', budgetAsReported: 700 }]],
    {
      kind: 'realisasi',
    },
  );
  expect(documentCsv(report).split('\r\n')[1]).toBe('5,2,Pembangunan,,,7,berjalan,,,,,,,daun,2,');
});

test('a document that is held back has no export files', () => {
  const held = {
    status: 'held-back',
    kind: 'perubahan',
    source: null,
    findings: [findingFixture()],
  } as const;
  const paths = exportPaths([
    villageFixture([{ year: 2026, publications: [publishedFixture(document), held] }]),
  ]);
  expect(paths.map((path) => path.params.dokumen)).toEqual(['apbdes']);
});

test('the table of all lines prints every row once, remainders below what they complete', () => {
  const rows = lineTable(withRest, true).rows;
  expect(rows.map((row) => `${row.depth} ${row.code} ${row.amount} ${row.role}`)).toEqual([
    '0 4 100,50 jumlah',
    '1 4.2 100,50 jumlah',
    '2 4.2.1 90,50 daun',
    '1 4.2 10 sisa',
    '3 2.3.10 40 daun',
    '1 6.1 5 judul',
  ]);
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
});

test('the JSON says whom to ask, with the keys of desa.json', () => {
  const asked = villageFixture([], { council: { chair: 'Ketua BPD', contact: 'bpd@a.example' } });
  expect(JSON.parse(documentJson(asked, document)).desa).toMatchObject({
    pengaduan: { whatsapp: '0812-0000-0000' },
    ppid: null,
    bpd: { ketua: 'Ketua BPD', kontak: 'bpd@a.example' },
    kim: null,
  });
});
