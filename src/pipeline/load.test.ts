import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderFrom, treeFrom, type Tree } from './cases/case.fixture.ts';
import { readers } from './cases/document.fixture.ts';
import { loadVillages } from './load.ts';
import type { Readers } from './readers.ts';

const HOME = 'rawa-teladan/umpamasari';
const base = treeFrom(join(import.meta.dirname, 'cases/_dasar/villages'), existsSync);
const withFiles = (files: Readonly<Record<string, string>>): Tree =>
  new Map([
    ...base,
    ...Object.entries(files).map(
      ([name, text]) => [`${HOME}/${name}`, new TextEncoder().encode(text)] as const,
    ),
  ]);

test('a published report knows what it leaves out of the budget that is published beside it', () => {
  const tree = withFiles({
    '2025/dokumen.json': '{ "realisasi": { "per_tanggal": "2025-12-31" } }',
    '2025/realisasi.csv':
      'rekening;kegiatan;uraian;realisasi\n4;;Pendapatan;890.000.000\n;1;Pemerintahan;300.000.000\n6.1.1;;SILPA;30.000.000\n',
  });
  const [village] = loadVillages(folderFrom(tree), readers).villages;
  const report = village?.years[0]?.publications.find(({ kind }) => kind === 'realisasi');
  expect(report?.status === 'published' && report.document).toMatchObject({
    isPartial: true,
    unreported: [
      { activity: '2.2.02', account: '5' },
      { activity: '2.3.10', account: '5.3.5' },
      { activity: '3', account: '5' },
      { activity: '4', account: '5' },
      { activity: '5', account: '5' },
      { activity: '', account: '6.2.2' },
    ],
  });
});

test.each([
  ['99.99', true],
  ['35.22', false],
])('a village without a readable desa.json belongs to the site of %s', (regencyCode, isExample) => {
  const settings = { ...readers.reference.settings, regencyCode, regency: 'Suatu' };
  const own: Readers = { ...readers, reference: { ...readers.reference, settings } };
  const [village] = loadVillages(folderFrom(withFiles({ 'desa.json': '{' })), own).villages;
  expect(village).toMatchObject({ code: '', name: 'Umpamasari', regency: 'Suatu', isExample });
});
