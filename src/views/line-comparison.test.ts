import { describe, expect, test } from 'vitest';
import { documentFixture, publishedFixture, siteFixture } from './fixture.ts';
import { lineComparison } from './line-comparison.ts';
import { revisionOf } from './revision.ts';

const book = siteFixture().reference;
const enacted = documentFixture([
  ['4.2.1', '', 'Dana Desa', 100],
  ['5', '2.3.10', 'Jalan', 60, { role: 'stated' }],
  ['5.2', '2.3.10', 'Upah', 20],
  ['5.3', '2.3.10', 'Bahan', 40],
  ['5', '2.3.14', 'Talut', 30],
]);
const revised = documentFixture(
  [
    ['4.2.1', '', 'Dana Desa', 120],
    ['5', '2.3.10', 'Jalan desa', 75, { role: 'stated' }],
    ['5.2', '2.3.10', 'Upah', 20],
    ['5.3', '2.3.10', 'Bahan', 55],
    ['5', '3.1.01', 'Pos kamling', 5],
  ],
  { kind: 'perubahan' },
);
const report = documentFixture(
  [
    ['4.2.1', '', 'Dana Desa', 60],
    ['5.2', '2.3.10', 'Upah', 20],
    ['5.3', '2.3.10', 'Bahan', null],
    ['5', '3.1.01', 'Pos kamling', 0],
  ],
  { kind: 'realisasi-semester-1' },
);
const yearOf = (...documents: readonly (typeof enacted)[]) => ({
  year: 2026,
  publications: documents.map((document) => publishedFixture(document)),
});
const written = (year: ReturnType<typeof yearOf>) =>
  lineComparison(year, book)?.groups.flatMap((group) =>
    group.rows.map((row) =>
      [row.label, ...row.cells.map((cell) => [cell.digits, cell.change].join(' ').trim())].join(' | '),
    ),
  );

describe('row by row', () => {
  test('three stages stand side by side, activities over their rows', () => {
    expect(lineComparison(yearOf(enacted, revised, report), book)?.heads).toEqual([
      'Murni',
      'Perubahan',
      'Realisasi semester 1',
    ]);
    expect(written(yearOf(enacted, revised, report))).toEqual([
      'Dana Desa | 100 | 120 bertambah 20 | 60 50 persen',
      'Jalan desa | 60 | 75 bertambah 15 | 20 26,7 persen, baru sebagian',
      'Upah | 20 | 20 | 20 100 persen',
      'Bahan | 40 | 55 bertambah 15 | belum dilaporkan',
      'Talut | 30 | 0 dihapus | belum dilaporkan',
      'Pos kamling | 0 | 5 baru | 0 0 persen',
    ]);
  });

  test('two budgets compare without a report, a report with the budget in force', () => {
    expect(lineComparison(yearOf(enacted, revised), book)?.heads).toEqual(['Murni', 'Perubahan']);
    expect(lineComparison(yearOf(revised, report), book)?.heads).toEqual([
      'Perubahan',
      'Realisasi semester 1',
    ]);
  });

  test('a report alone compares with the budget that it repeats', () => {
    const alone = documentFixture([['5', '1', 'Pemerintahan', 40, { budgetAsReported: 5_000 }]], {
      kind: 'realisasi',
    });
    expect(lineComparison(yearOf(alone), book)?.heads[0]).toBe('Anggaran menurut laporan');
    expect(written(yearOf(alone))).toEqual(['Pemerintahan desa | 50 | 40 80 persen']);
  });

  test('one budget alone compares with nothing', () => {
    expect(lineComparison(yearOf(enacted), book)).toBeNull();
  });
});

describe('an amendment', () => {
  test('is told by what it changed, the largest first', () => {
    expect(revisionOf(yearOf(enacted, revised), book)).toEqual({
      takeaway: '4 hal berubah: 2 bertambah, 1 baru, 1 dihapus.',
      rows: [
        { label: 'Talut', from: 'Rp30', to: 'Rp0', change: 'dihapus' },
        { label: 'Dana Desa', from: 'Rp100', to: 'Rp120', change: 'bertambah Rp20' },
        { label: 'Jalan desa', from: 'Rp60', to: 'Rp75', change: 'bertambah Rp15' },
        { label: 'Pos kamling', from: 'Rp0', to: 'Rp5', change: 'baru' },
      ],
      rest: [],
    });
  });

  test('that changes nothing says so; without two budgets there is none', () => {
    const same = { ...enacted, kind: 'perubahan' as const, stage: 'revised' as const };
    expect(revisionOf(yearOf(enacted, same), book)?.takeaway).toBe(
      'Perubahan ini tidak mengubah satu angka pun.',
    );
    expect(revisionOf(yearOf(enacted, report), book)).toBeNull();
  });
});
