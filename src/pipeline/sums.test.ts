import { describe, expect, test } from 'vitest';
import type { DocumentKind, Summary } from '../model/budget.ts';
import { budgetFrom, faultsOf, valueOf } from './cases/document.fixture.ts';

/** Rows as `account|activity` with their role; remainders as `lainnya`. */
function rolesOf(rows: readonly string[], kind: DocumentKind = 'apbdes'): string[] {
  return valueOf(budgetFrom(rows, kind)).lines.map((line) => `${line.account}|${line.activity} ${line.role}`);
}

/** What is counted, in rupiah. */
function leavesOf(rows: readonly string[], kind: DocumentKind = 'apbdes'): string[] {
  const rupiah = (sen: number | null) => (sen === null ? '?' : sen / 100);
  return valueOf(budgetFrom(rows, kind)).leaves.map(
    (line) =>
      `${line.account}|${line.activity} ${rupiah(line.amount)}${line.role === 'remainder' ? ' lainnya' : ''}`,
  );
}

describe('only leaves are counted', () => {
  test('rows over others are stated or headings', () => {
    const rows = ['4;;Pendapatan;100', '4.2;;Transfer;', '4.2.1;;Dana Desa;60', '4.2.3;;ADD;40'];
    expect(rolesOf(rows)).toEqual(['4| stated', '4.2| heading', '4.2.1| leaf', '4.2.3| leaf']);
    expect(leavesOf(rows)).toEqual(['4.2.1| 60', '4.2.3| 40']);
  });
  test('rows may stand at any depth, and in any order', () => {
    expect(leavesOf([';2.3.10;Jalan;7', '5;;Belanja;10', ';1;Bidang 1;3'])).toEqual(['5|2.3.10 7', '5|1 3']);
  });
  test('2.3.1 is not above 2.3.10, and 4.1 not above 4.10', () => {
    expect(leavesOf([';2.3.1;Jalan;7', ';2.3.10;Jembatan;5'])).toEqual(['5|2.3.01 7', '5|2.3.10 5']);
  });
  test('rows of one code are one node, and each is counted', () => {
    expect(leavesOf(['4.2.1;;Tahap 1;60', '4.2.1;;Tahap 2;40'])).toEqual(['4.2.1| 60', '4.2.1| 40']);
    expect(faultsOf(budgetFrom(['4;;P;100', '4.2.1;;Tahap 1;60', '4.2.1;;Tahap 2;40']))).toEqual([]);
  });
  test('an empty rekening beside a kegiatan means 5', () => {
    expect(leavesOf([';2.3.10;Jalan;7'])).toEqual(['5|2.3.10 7']);
  });
  test('a leaf of a budget without a figure is a fault', () => {
    expect(faultsOf(budgetFrom(['4.2.1;;Dana Desa;']))).toEqual(['isian-wajib-kosong D2']);
  });
});

describe('a node is compared in two views', () => {
  const BY_ACTIVITY = [
    '5.1;1.1.01;Siltap;30',
    '5.2;1.1.04;ATK;10',
    '5.2;2.2.02;Posyandu;20',
    '5.3;2.3.10;Jalan;40',
  ];
  const RECAP = ['5.1;;Belanja Pegawai;30', '5.2;;Belanja Barang dan Jasa;30', '5.3;;Belanja Modal;40'];
  test('the view by kegiatan is counted, the recap by rekening only compared', () => {
    const rows = ['5;;Belanja;100', ...BY_ACTIVITY, ...RECAP];
    expect(faultsOf(budgetFrom(rows))).toEqual([]);
    expect(leavesOf(rows)).toEqual(['5.1|1.1.01 30', '5.2|1.1.04 10', '5.2|2.2.02 20', '5.3|2.3.10 40']);
    expect(rolesOf(rows).slice(-3)).toEqual(['5.1| recap', '5.2| recap', '5.3| recap']);
  });
  test('a wrong recap is told at its row', () => {
    expect(faultsOf(budgetFrom(['5;;Belanja;100', ...BY_ACTIVITY, '5.1;;P;31', ...RECAP.slice(1)]))).toEqual([
      'jumlah-tidak-cocok D7',
    ]);
  });
  test('a recap that leaves something out is told at the row above both', () => {
    expect(faultsOf(budgetFrom(['5;;Belanja;100', ...BY_ACTIVITY, ...RECAP.slice(1)]))).toEqual([
      'jumlah-tidak-cocok D2',
    ]);
  });
  test('a recap deeper than the rows by kegiatan is not compared, with a note', () => {
    expect(faultsOf(budgetFrom(['5;;Belanja;100', ';1;Bidang 1;40', ';2;Bidang 2;60', ...RECAP]))).toEqual([
      'rekap-tidak-dibandingkan A5',
    ]);
  });
  test('without a row 5 the two views are compared with each other', () => {
    const [, ...rest] = RECAP;
    expect(
      faultsOf(
        budgetFrom([';1;Bidang 1;40', ';2;Bidang 2;61', ';;JUMLAH BELANJA;101', '5.1;;P;30', ...rest]),
      ),
    ).toContain('jumlah-tidak-cocok D5');
  });
  test('expenditure that only adds up when both views are added is mixed', () => {
    const rows = ['5;;Belanja;100', ';1;Bidang 1;40', ';2;Bidang 2;30', '5.2;;Barang;20', '5.3;;Modal;10'];
    expect(faultsOf(budgetFrom(rows))).toEqual(['campur-pandangan B5']);
  });
});

describe('one wrong subtotal gives one message', () => {
  const ROWS = [
    '5;;B;10',
    ';2;Bidang 2;10',
    ';2.3;PU;6',
    ';2.3.10;Jalan;6',
    ';2.2;Kesehatan;4',
    ';2.2.02;Posyandu;4',
  ];
  test.each([
    ['the top', 0, '5;;B;11', 'D2'],
    ['one in the middle', 1, ';2;Bidang 2;11', 'D3'],
    ['one further down', 2, ';2.3;PU;7', 'D4'],
    ['a leaf', 3, ';2.3.10;Jalan;7', 'D4'],
  ])('%s', (_, index, row, cell) => {
    expect(faultsOf(budgetFrom(ROWS.with(index, row)))).toEqual([`jumlah-tidak-cocok ${cell}`]);
  });
  test('two that cancel each other above are two', () => {
    expect(faultsOf(budgetFrom(ROWS.with(2, ';2.3;PU;7').with(4, ';2.2;Kesehatan;3')))).toEqual([
      'jumlah-tidak-cocok D4',
      'jumlah-tidak-cocok D6',
    ]);
  });
  test('what cannot be read silences only the sums over it', () => {
    expect(faultsOf(budgetFrom(ROWS.with(3, ';2.3.10;Jalan;6 juta').with(5, ';2.2.02;Posyandu;5')))).toEqual([
      'angka-tidak-terbaca D5',
      'jumlah-tidak-cocok D6',
    ]);
  });
});

describe('sebagian: not everything is listed below', () => {
  test('the rest is a line of its own', () => {
    const rows = [';2;Bidang 2;100;;;;sebagian', ';2.2.02;Posyandu;30'];
    expect(leavesOf(rows)).toEqual(['5|2.2.02 30', '5|2 70 lainnya']);
    expect(faultsOf(budgetFrom(rows))).toEqual([]);
  });
  test('no rest, no line', () => {
    expect(leavesOf([';2;Bidang 2;30;;;;sebagian', ';2.2.02;Posyandu;30'])).toEqual(['5|2.2.02 30']);
  });
  test('rows that exceed it are a fault', () => {
    expect(faultsOf(budgetFrom([';2;Bidang 2;30;;;;sebagian', ';2.2.02;Posyandu;31']))).toEqual([
      'jumlah-tidak-cocok D2',
    ]);
  });
  test('in a realisasi rows that are not reported leave a rest as well', () => {
    const rows = [';2;Bidang 2;100', ';2.2.02;Posyandu;30', ';2.3.10;Jalan;'];
    expect(leavesOf(rows, 'realisasi')).toEqual(['5|2.2.02 30', '5|2.3.10 ?', '5|2 70 lainnya']);
    expect(valueOf(budgetFrom(rows, 'realisasi')).isPartial).toBe(true);
  });
  test('the marker is not handed down', () => {
    const document = valueOf(budgetFrom([';2;Bidang 2;30;;;;sebagian|stunting', ';2.2.02;Posyandu;20']));
    expect(document.lines[1]?.markers).toEqual(['stunting']);
  });
});

describe('the seven figures, null where their lines are not given', () => {
  const BUDGET = ['4.2.1;;DD;100', ';1;Bidang 1;130'];
  const figures = (rows: readonly string[]): (number | null)[] => {
    const { summary } = valueOf(budgetFrom(rows));
    const order: (keyof Summary)[] = [
      'revenue',
      'expenditure',
      'balance',
      'financingIn',
      'financingOut',
      'netFinancing',
      'silpa',
    ];
    return order.map((name) => (summary[name] === null ? null : (summary[name] ?? 0) / 100));
  };
  test.each<[string, string[], (number | null)[]]>([
    ['no financing at all', [], [100, 130, -30, null, null, null, null]],
    ['both sides', ['6.1.1;;SILPA;40', '6.2.2;;Modal;10'], [100, 130, -30, 40, 10, 30, 0]],
    ['only receipts', ['6.1.1;;SILPA;40'], [100, 130, -30, 40, null, 40, 10]],
    ['only expenses', ['6.2.2;;Modal;10'], [100, 130, -30, null, 10, -10, -40]],
    ['only row 6', ['6;;Pembiayaan netto;30'], [100, 130, -30, null, null, 30, 0]],
    ['row 6 below zero', ['6;;Pembiayaan netto;-5'], [100, 130, -30, null, null, -5, -35]],
    [
      'row 6 over both',
      ['6;;Pembiayaan;30', '6.1;;Masuk;40', '6.1.1;;SILPA;40', '6.2;;Keluar;10'],
      [100, 130, -30, 40, 10, 30, 0],
    ],
    ['zeros are known', ['6.1;;Masuk;0', '6.2;;Keluar;0'], [100, 130, -30, 0, 0, 0, -30]],
  ])('%s', (_, rows, expected) => expect(figures([...BUDGET, ...rows])).toEqual(expected));
  test('no revenue: no balance and no SILPA', () => {
    expect(figures([';1;Bidang 1;130', '6.1.1;;SILPA;40'])).toEqual([null, 130, null, 40, null, 40, null]);
  });
  test('row 6 is compared with its parts', () => {
    expect(
      faultsOf(budgetFrom([...BUDGET, '6;;Pembiayaan;50', '6.1.1;;SILPA;40', '6.2.2;;Modal;10'])),
    ).toEqual(['jumlah-tidak-cocok D4']);
  });
  test('only row 6 and realisasi may be negative', () => {
    expect(faultsOf(budgetFrom(['4.2.1;;DD;-100']))).toEqual(['angka-negatif D2']);
    expect(faultsOf(budgetFrom(['4.2.1;;DD;-100'], 'realisasi'))).toEqual([]);
  });
});

describe('what a row says holds for the rows below it that say nothing', () => {
  test('fund source, place, executor and markers', () => {
    const rows = [
      ';2;Bidang 2;9;DD;Dusun A;Kasi;blt',
      ';2.3.10;Jalan;4',
      '5.3.5;2.3.10;Modal;4;ADD',
      ';2.2.02;Posyandu;5;;Balai',
    ];
    const told = valueOf(budgetFrom(rows)).lines.map((line) => [
      line.fundSources.join(),
      line.location,
      line.executor,
      line.markers.join(),
    ]);
    expect(told).toEqual([
      ['DDS', 'Dusun A', 'Kasi', 'blt'],
      ['DDS', 'Dusun A', 'Kasi', 'blt'],
      ['ADD', 'Dusun A', 'Kasi', 'blt'],
      ['DDS', 'Balai', 'Kasi', 'blt'],
    ]);
  });
  test('nothing is handed down where the rows above differ', () => {
    const rows = [';2;Bidang 2;5;DD;Dusun A', ';2;Bidang 2 lagi;4;ADD;Dusun A', ';2.3.10;Jalan;9'];
    const [, , line] = valueOf(budgetFrom(rows)).lines;
    expect([line?.fundSources, line?.location]).toEqual([[], 'Dusun A']);
  });
  test('nothing is handed to another branch', () => {
    expect(valueOf(budgetFrom([';2;Bidang 2;5;DD', ';3;Bidang 3;4'])).lines[1]?.fundSources).toEqual([]);
  });
});
