import { describe, expect, test } from 'vitest';
import type { BudgetDocument } from '../model/budget.ts';
import { documentFixture, publishedFixture, type RowSketch } from './fixture.ts';
import { stageComparison } from './stages.ts';

const rows = (revenue: number, spent: number | null, more: readonly RowSketch[] = []): RowSketch[] => [
  ['4', '', 'Pendapatan', revenue],
  ['5', '2', 'Pembangunan', spent],
  ...more,
];
const year = (...documents: BudgetDocument[]) => ({
  year: 2026,
  publications: documents.map((document) => publishedFixture(document)),
});
const enacted = documentFixture(rows(100, 80, [['5', '3', 'Pembinaan', 10]]));
const revised = documentFixture(rows(120, 80), { kind: 'perubahan' });
const realised = documentFixture(rows(60, null, [['5', '3', 'Pembinaan', 5]]), {
  kind: 'realisasi-semester-1',
});

describe('three stages', () => {
  const comparison = stageComparison(year(enacted, revised, realised));
  const figures = (label: string) =>
    [...(comparison?.totals ?? []), ...(comparison?.fields ?? [])]
      .find((group) => group.label === label)
      ?.figures.map((figure) => [figure.exact, figure.change, figure.remark]);

  test.each([
    [
      'Uang masuk (pendapatan)',
      [
        ['Rp100', '', ''],
        ['Rp120', 'bertambah Rp20', ''],
        ['Rp60', '50 persen dari anggaran, belum masuk Rp60', ''],
      ],
    ],
    [
      'Uang keluar (belanja)',
      [
        ['Rp90', '', ''],
        ['Rp80', 'berkurang Rp10', ''],
        ['Rp5', 'dari yang sudah dilaporkan: 6,3 persen dari anggaran', 'baru sebagian'],
      ],
    ],
    [
      'Penerimaan pembiayaan',
      [
        ['belum disajikan', '', ''],
        ['belum disajikan', '', ''],
        ['belum dilaporkan', '', ''],
      ],
    ],
    [
      'Pembangunan desa',
      [
        ['Rp80', '', ''],
        ['Rp80', 'tetap', ''],
        ['belum dilaporkan', '', ''],
      ],
    ],
    [
      'Pembinaan masyarakat',
      [
        ['Rp10', '', ''],
        ['Rp0', 'dihapus', ''],
        ['Rp5', 'tidak dianggarkan, melebihi Rp5', ''],
      ],
    ],
  ])('%s', (label, expected) => {
    expect(figures(label)).toEqual(expected);
  });
});

test('one stage alone is not compared', () => {
  expect(stageComparison(year(enacted))).toBeNull();
});

test('a draft is never compared', () => {
  const draft = documentFixture(rows(1, 1), {
    kind: 'perubahan',
    regulation: { number: '', date: '', link: '', status: 'rancangan', amendment: 1, asOf: '' },
  });
  expect(stageComparison(year(enacted, draft))).toBeNull();
});

test('a perubahan that stops above the bidang leaves it unknown', () => {
  const coarse = documentFixture([['5', '', 'Belanja', 90]], { kind: 'perubahan' });
  const fields = stageComparison(year(enacted, coarse))?.fields ?? [];
  expect(fields[0]?.figures.map((figure) => figure.exact)).toEqual(['Rp80', 'belum disajikan']);
});
