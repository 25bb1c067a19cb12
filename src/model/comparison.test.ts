import { describe, expect, test } from 'vitest';
import { budgetFrom, valueOf } from '../pipeline/cases/document.fixture.ts';
import type { DocumentKind } from './budget.ts';
import { budgetInReport, compareDocuments, type NodeComparison } from './comparison.ts';

const document = (rows: readonly string[], kind: DocumentKind = 'apbdes') => valueOf(budgetFrom(rows, kind));

/** `kegiatan|rekening before→after kind`, figures in rupiah, `?` for unknown. */
function told({ activity, account, before, after, kind }: NodeComparison): string {
  const write = (amount: number | null) => (amount === null ? '?' : String(amount / 100));
  return `${activity}|${account} ${write(before.amount)}→${write(after.amount)} ${kind}`;
}

interface Case {
  readonly title: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly kind?: DocumentKind;
  readonly expected: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: 'the same rows in another order are the same',
    before: ['4.2.1;;DD;100', ';2.3.10;Jalan;60', ';2.2.02;Posyandu;40'],
    after: [';2.2.02;Posyandu;40', ';2.3.10;Jalan;60', '4.2.1;;DD;100'],
    kind: 'perubahan',
    expected: ['|4.2.1 100→100 same', '2.2.02|5 40→40 same', '2.3.10|5 60→60 same'],
  },
  {
    title: 'rows of one key are summed',
    before: ['5.3.5.03;2.3.11;Gang RT 3;10', '5.3.5.03;2.3.11;Gang RT 7;20'],
    after: ['5.3.5.03;2.3.11;Gang RT 3 dan 7;25'],
    kind: 'perubahan',
    expected: ['2.3.11|5.3.5.03 30→25 less'],
  },
  {
    title: 'a report by kegiatan is compared by kegiatan, though the budget says more',
    before: ['5.3.5.02;2.3.10;Upah;10', '5.3.5.03;2.3.10;Bahan;20', ';2.2.02;Posyandu;5'],
    after: [';2.3.10;Jalan;28', '5.2.1;2.2.02;Posyandu;6'],
    kind: 'realisasi',
    expected: ['2.2.02|5 5→6 more', '2.3.10|5 30→28 less'],
  },
  {
    title: 'a report by sub bidang is compared there, and the rest as deep as it goes',
    before: [';2.3.10;Jalan;10', ';2.3.11;Gang;20', ';2.2.02;Posyandu;5'],
    after: [';2.3;Pekerjaan Umum;25', ';2.2.02;Posyandu;5'],
    kind: 'realisasi',
    expected: ['2.2.02|5 5→5 same', '2.3|5 30→25 less'],
  },
  {
    title: 'a budget by kegiatan and a report by jenis meet at the jenis',
    before: ['5.2;2.2.02;Posyandu;5', '5.2;2.2.03;Penyuluhan;2', '5.3;2.3.10;Jalan;20'],
    after: ['5.2;;Barang dan Jasa;6', '5.3;;Modal;19'],
    kind: 'realisasi',
    expected: ['|5.2 7→6 less', '|5.3 20→19 less'],
  },
  {
    title: 'where kegiatan and jenis share nothing but the section, the section is compared',
    before: [';2.2.02;Posyandu;5', ';2.3.10;Jalan;20'],
    after: ['5.2;;Barang dan Jasa;6', '5.3;;Modal;19'],
    kind: 'realisasi',
    expected: ['|5 25→25 same'],
  },
  {
    title: 'absent from a perubahan that details what is above it: 0, deleted; absent from the apbdes: new',
    before: [';2.2.02;Posyandu;5', ';2.3.10;Jalan;20'],
    after: [';2.3.10;Jalan;20', ';2.3.11;Gang;5'],
    kind: 'perubahan',
    expected: ['2.2.02|5 5→0 deleted', '2.3.10|5 20→20 same', '2.3.11|5 0→5 new'],
  },
  {
    title: 'a bidang that a perubahan states as a whole deletes nothing below it',
    before: [';2.2.02;Posyandu;5', ';2.3.10;Jalan;20', ';3.3.06;Karang Taruna;4'],
    after: [';2;Pembangunan;22', ';3.3.06;Karang Taruna;4'],
    kind: 'perubahan',
    expected: ['2|5 25→22 less', '3.3.06|5 4→4 same'],
  },
  {
    title: 'a section that a perubahan does not present at all is unknown, not deleted',
    before: ['4.2.1;;DD;100', ';2.3.10;Jalan;20'],
    after: [';2.3.10;Jalan;20'],
    kind: 'perubahan',
    expected: ['|4.2.1 100→? unknown', '2.3.10|5 20→20 same'],
  },
  {
    title: 'absent from a report or left blank: not reported, never 0',
    before: ['4.2.1;;DD;100', '4.2.3;;ADD;50', ';2.2.02;Posyandu;5', ';2.3.10;Jalan;20'],
    after: ['4.2.1;;DD;60', '4.2.3;;ADD;', ';2.3.10;Jalan;0'],
    kind: 'realisasi',
    expected: [
      '|4.2.1 100→60 less',
      '|4.2.3 50→? unreported',
      '2.2.02|5 5→? unreported',
      '2.3.10|5 20→0 less',
    ],
  },
  {
    title: 'spent without a budget',
    before: [';2.3.10;Jalan;20', ';2.2.02;Posyandu;0'],
    after: [';2.3.10;Jalan;20', ';2.2.02;Posyandu;5', ';3.3.06;Karang Taruna;3'],
    kind: 'realisasi',
    expected: ['2.2.02|5 0→5 unbudgeted', '2.3.10|5 20→20 same', '3.3.06|5 0→3 unbudgeted'],
  },
  {
    title: 'what "sebagian" leaves open may hold a row that is not written, so it is compared above',
    before: [';2.3;Pekerjaan Umum;100;;;;sebagian', ';2.3.10;Jalan;60'],
    after: [';2.3.10;Jalan;60', ';2.3.11;Gang;30'],
    kind: 'perubahan',
    expected: ['2.3|5 100→90 less'],
  },
  {
    title: 'pembiayaan: a netto alone meets its two sides at 6, where what goes out counts against it',
    before: ['6.1.1;;SILPA;50', '6.2.2;;Penyertaan modal;20'],
    after: ['6;;Pembiayaan;30'],
    kind: 'perubahan',
    expected: ['|6 30→30 same'],
  },
  {
    title: 'a correction below zero is a figure like any other',
    before: ['4.3.6;;Bunga Bank;10'],
    after: ['4.3.6;;Bunga Bank;-3'],
    kind: 'realisasi',
    expected: ['|4.3.6 10→-3 less'],
  },
];

describe('stages are compared at the deepest node that both can give', () => {
  test.each(cases)('$title', ({ before, after, kind, expected }) => {
    const comparison = compareDocuments(document(before), document(after, kind));
    expect(comparison.nodes.map(told)).toEqual(expected);
  });

  test.each(cases)('$title: nothing is lost and nothing counts twice', ({ before, after, kind }) => {
    const [earlier, later] = [document(before), document(after, kind)];
    const { nodes } = compareDocuments(earlier, later);
    const lines = (side: 'before' | 'after') => nodes.flatMap((node) => node[side].lines);
    expect(new Set(lines('before'))).toEqual(new Set(earlier.leaves));
    expect(lines('before')).toHaveLength(earlier.leaves.length);
    expect(new Set(lines('after'))).toEqual(new Set(later.leaves));
    expect(lines('after')).toHaveLength(later.leaves.length);
  });
});

describe('difference and share', () => {
  const budget = document(['4.2.1;;DD;100', '4.3.6;;Bunga;0', ';2.3.10;Jalan;80']);

  test('bertambah is after less before; a share of nothing is not told', () => {
    const { nodes } = compareDocuments(
      budget,
      document(['4.2.1;;DD;90', '4.3.6;;Bunga;5', ';2.3.10;Jalan;80'], 'perubahan'),
    );
    expect(nodes.map((node) => [node.difference, node.share])).toEqual([
      [-1000, 0.9],
      [500, null],
      [0, 1],
    ]);
  });

  test('lebih is budget less report, for every section', () => {
    const { nodes } = compareDocuments(
      budget,
      document(['4.2.1;;DD;110', '4.3.6;;Bunga;5', ';2.3.10;Jalan;60'], 'realisasi'),
    );
    expect(nodes.map((node) => [node.difference, node.share])).toEqual([
      [-1000, 1.1],
      [-500, null],
      [2000, 0.75],
    ]);
  });

  test('a total can be asked for, and says where it is partial', () => {
    const report = document(['4.2.1;;DD;60', '4.3.6;;Bunga;', ';2.3.10;Jalan;60'], 'realisasi');
    const total = compareDocuments(budget, report).node({ activity: '', account: '4' });
    expect(total).toMatchObject({ difference: 4000, share: 0.6, after: { amount: 6000, isPartial: true } });
  });

  test('a total that one of the two cannot tell is null', () => {
    const jenis = document(['5.2;;Barang dan Jasa;80'], 'perubahan');
    expect(compareDocuments(budget, jenis).node({ activity: '2', account: '5' })).toBeNull();
  });
});

describe('single rows are joined only where uraian and lokasi match uniquely', () => {
  const rowsOf = (before: readonly string[], after: readonly string[]) => {
    const [node] = compareDocuments(document(before), document(after, 'perubahan')).nodes;
    return {
      pairs: node?.rows.pairs.map((pair) => [pair.before.location, pair.after.location]),
      before: node?.rows.before.map((line) => line.location),
      after: node?.rows.after.map((line) => line.location),
    };
  };
  const gang = (place: string, amount: number) => `5.3.5.03;2.3.11;Paving  gang;${amount};PBK;${place}`;

  test('by place, folded; the rest is listed', () => {
    expect(rowsOf([gang('RT 3', 1), gang('RT 7', 2)], [gang('rt-03', 1), gang('Rt. 7', 5)])).toEqual({
      pairs: [['RT 7', 'Rt. 7']],
      before: ['RT 3'],
      after: ['rt-03'],
    });
  });

  test('two that could be either are not joined', () => {
    expect(rowsOf([gang('RT 7', 1), gang('RT 7', 2)], [gang('RT 7', 3)])).toMatchObject({
      pairs: [],
      before: ['RT 7', 'RT 7'],
    });
    expect(rowsOf([gang('', 1)], [gang('RT 3', 1), gang('RT 7', 2)])).toMatchObject({
      pairs: [],
      before: [''],
    });
  });

  test('one row on each side is the node itself', () => {
    expect(rowsOf([gang('RT 3', 1)], [gang('RT 7', 2)])).toEqual({ pairs: [], before: [], after: [] });
  });
});

describe('the budget that a report repeats', () => {
  test('stands in where none is filed', () => {
    const report = document([';2.3.10;Jalan;60'], 'realisasi');
    expect(budgetInReport(report)).toBeNull();
    const leaves = report.leaves.map((line) => ({ ...line, budgetAsReported: 8000 }));
    const base = budgetInReport({ ...report, leaves });
    expect(base && compareDocuments(base, report).nodes.map(told)).toEqual(['2.3.10|5 80→60 less']);
  });
});
