import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspect, type InspectedDocument } from '../inspection.ts';
import { isWithin } from '../model/code.ts';
import { sumKnown, type Sen } from '../model/money.ts';
import { documentOf } from '../pipeline/document.ts';
import { parseRecords } from '../pipeline/parse.ts';
import { readers } from '../pipeline/cases/document.fixture.ts';
import { rawFile } from '../pipeline/cases/case.fixture.ts';
import { readFile } from '../pipeline/read.ts';
import { decodeText } from '../pipeline/text.ts';

const CASES = join(import.meta.dirname, 'cases');
const NOTHING = { kind: null, year: null, village: null };
const names = readdirSync(CASES).filter(
  (name) => name.endsWith('.csv') && !['index.csv', 'siskeudes-tabel.csv'].includes(name),
);
const stated = parseRecords(decodeText(readFile(join(CASES, 'index.csv'), 'index.csv')).value?.text ?? '')
  .slice(1)
  .map(([file = '', document = '', node = '', figure = '']) => ({ file, document, node, figure }));

function inspectCase(name: string) {
  return inspect(readFile(join(CASES, name), name), NOTHING, readers);
}

/** Sum of the counted lines below a node `kegiatan|rekening`. */
function sumAt(one: InspectedDocument | undefined, node: string, repeated: boolean): Sen | null {
  const [activity = '', account = ''] = node.split('|');
  const within = one?.document?.leaves.filter(
    (leaf) => isWithin(activity, leaf.activity) && isWithin(account, leaf.account),
  );
  return sumKnown((within ?? []).map((leaf) => (repeated ? leaf.budgetAsReported : leaf.amount)));
}

describe.each(stated)('$file: $document $node', ({ file, document, node, figure }) => {
  test(`adds up to the stated ${figure}`, async () => {
    const [kind, column] = document.split(' ');
    const { documents } = await inspectCase(file);
    const one = documents.find((found) => found.kind === kind);
    expect(sumAt(one, node, column === 'anggaran')).toBe(Math.round(Number(figure) * 100));
  });
});

describe.each(names)('%s', (name) => {
  test('no row gets lost: each is in the document or passed over with a reason', async () => {
    const { documents, passed } = await inspectCase(name);
    const text = decodeText(readFile(join(CASES, name), name)).value?.text ?? '';
    const lines = text.split('\n').flatMap((line, index) => (/[^;,\s]/.test(line) ? [index + 1] : []));
    for (const one of documents) {
      const written = parseRecords(one.csv ?? '').length - 1;
      expect(written + passed.length, one.kind).toBe(lines.length);
      expect((one.document?.lines.length ?? 0) + (one.document?.controls.length ?? 0)).toBe(written);
    }
    expect(documents.length).toBeGreaterThan(0);
  });

  test('says only what is wrong at the source: totals over rows that the stored page lacks', async () => {
    const { documents, findings } = await inspectCase(name);
    const expected = new Set(
      name.startsWith('jepatlor')
        ? ['isian-wajib-kosong']
        : name.startsWith('tongke') || name.includes('2025')
          ? ['jumlah-tidak-cocok']
          : [],
    );
    const errors = documents.flatMap((one) => one.findings.filter((found) => found.severity === 'error'));
    expect(findings).toEqual([]);
    expect(new Set(errors.map((found) => found.code))).toEqual(expected);
  });

  test('its CSV goes through the ordinary pipeline with the same figures', async () => {
    for (const one of (await inspectCase(name)).documents) {
      const file = rawFile(`${one.kind}.csv`, one.csv ?? '');
      const { value } = documentOf(file, { kind: one.kind, year: 2025, regulation: null }, readers);
      expect(value?.summary).toEqual(one.document?.summary);
      expect(value?.leaves.length).toBe(one.document?.leaves.length);
    }
  });
});

test('faults are told at the cell of the report, not of the converted table', async () => {
  const { documents } = await inspectCase('tegalsari-2025-penjabaran.csv');
  const [found] = documents[0]?.findings.filter((one) => one.code === 'jumlah-tidak-cocok') ?? [];
  expect(found).toMatchObject({ line: 16, cell: 'C16' });
  expect(found?.excerpt).toContain('BIDANG PENYELENGGARAN');
});

test('title rows tell village and year; a report of another year or village is refused', async () => {
  const file = readFile(join(CASES, 'sojokerto-2025-perubahan.csv'), 'sojokerto-2025-perubahan.csv');
  const { documents } = await inspect(file, { kind: null, year: 2024, village: 'tieng' }, readers);
  expect(documents.map(({ kind, village, year }) => [kind, village, year])).toEqual([
    ['apbdes', 'SOJOKERTO', 2025],
    ['perubahan', 'SOJOKERTO', 2025],
  ]);
  expect(documents[0]?.findings.map((found) => found.code)).toEqual(
    expect.arrayContaining(['impor-tahun-lain', 'impor-desa-lain']),
  );
});

test('a kegiatan of a report with split cells stays with its rekening', async () => {
  const rows = [
    'KODE REKENING;;;;;;;URAIAN;ANGGARAN (Rp);SUMBER DANA',
    'a;b;c;a;b;c;d;;;',
    '1;;;;;;;Bidang Penyelenggaraan Pemerintahan Desa;6.000.000;',
    '1;1;;;;;;Sub Bidang;6.000.000;',
    '1;1;01;;;;;Penghasilan Tetap;6.000.000;',
    ';;;5;1;1;01;Penghasilan Tetap Kepala Desa;6.000.000;ADD',
  ];
  const { documents } = await inspect(rawFile('x.csv', rows.join('\n')), NOTHING, readers);
  expect(documents[0]?.document?.lines.at(-1)).toMatchObject({ activity: '1.1.01', account: '5.1.1.01' });
});

test('our own table of realisasi is known as one whatever its name', async () => {
  const rows = ['rekening;kegiatan;uraian;anggaran;realisasi', '4.2.1;;Dana Desa;1000;900'];
  const { source, documents } = await inspect(rawFile('data.csv', rows.join('\n')), NOTHING, readers);
  expect([source, documents[0]?.kind, documents[0]?.document?.summary.revenue]).toEqual([
    'tabel',
    'realisasi',
    90_000,
  ]);
  expect(documents[0]?.csv).toBe(
    'rekening,kegiatan,uraian,anggaran,realisasi\r\n4.2.1,,Dana Desa,1000,900\r\n',
  );
});

test('quotes that do not close hold the whole report back, at their line', async () => {
  const rows = ['KODE;URAIAN;ANGGARAN', '4.2.1;Dana Desa;1000', '4.2.3;"ADD;900', '6.1.1;SILPA;5'];
  const { documents, findings } = await inspect(rawFile('x.csv', rows.join('\n')), NOTHING, readers);
  expect([documents, findings.map(({ code, line }) => [code, line])]).toEqual([
    [],
    [['kutip-tidak-ditutup', 3]],
  ]);
});
