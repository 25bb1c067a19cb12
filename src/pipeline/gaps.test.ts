import { describe, expect, test } from 'vitest';
import type { Summary } from '../model/budget.ts';
import { budgetFrom, faultsOf as allFaultsOf, valueOf } from './cases/document.fixture.ts';

/** Faults of the figures, without remarks on what was not compared or not detailed. */
function faultsOf(outcome: Parameters<typeof allFaultsOf>[0]): string[] {
  return allFaultsOf(outcome).filter(
    (fault) => !/^(?:rekap-tidak-dibandingkan|belanja-tanpa-kegiatan) /.test(fault),
  );
}

/** The figures of a summary in rupiah. */
function figures(
  rows: readonly string[],
  kind: 'apbdes' | 'realisasi',
  ...names: (keyof Summary)[]
): (number | null)[] {
  const { summary } = valueOf(budgetFrom(rows, kind));
  return names.map((name) => (summary[name] === null ? null : summary[name] / 100));
}

describe('a report with a blank', () => {
  test('does not lose rows by rekening that stand beside rows by kegiatan', () => {
    const rows = [';1.1.01;A;80', ';1.1.02;B;', '5.4;;Tak terduga;20'];
    expect(faultsOf(budgetFrom(rows, 'realisasi'))).toEqual(['campur-pandangan B4']);
    expect(faultsOf(budgetFrom([...rows, ';;JUMLAH BELANJA;100'], 'realisasi'))).toEqual([
      'campur-pandangan B4',
    ]);
  });
  test('accepts a recap that a control total confirms', () => {
    const rows = [';1.1.01;A;80', ';1.1.02;B;', '5.1;;Pegawai;70', '5.2;;Barang;30', ';;JUMLAH BELANJA;100'];
    expect(faultsOf(budgetFrom(rows, 'realisasi'))).toEqual([]);
  });
  test('publishes a stated row 6, whatever of its sides is not reported', () => {
    const rows = ['4;;P;500', '5;;B;200', '6;;Pembiayaan;100', '6.1;;Terima;', '6.2;;Keluar;50'];
    expect(figures(rows, 'realisasi', 'financingIn', 'financingOut', 'netFinancing', 'silpa')).toEqual([
      null,
      50,
      100,
      400,
    ]);
    expect(faultsOf(budgetFrom(rows, 'realisasi'))).toEqual([]);
  });
  test('leaves the netto unknown where a side is given but not reported', () => {
    const rows = ['4;;P;500', '5;;B;200', '6.1;;Terima;', '6.2;;Keluar;50'];
    expect(figures(rows, 'realisasi', 'netFinancing', 'silpa')).toEqual([null, null]);
  });
  test('contradicts a total that is smaller than what is reported', () => {
    const rows = [';1.1;a;60', ';1.2;b;', ';;JUMLAH BELANJA;50'];
    expect(faultsOf(budgetFrom(rows, 'realisasi'))).toEqual(['jumlah-tidak-cocok D4']);
    expect(faultsOf(budgetFrom([rows[0] ?? '', rows[1] ?? '', ';;JUMLAH BELANJA;90'], 'realisasi'))).toEqual(
      [],
    );
  });
  test('in a recap is not compared as if the recap were complete', () => {
    const rows = ['5;;B;900', ';1;Bidang;900', '5.1;;Pegawai;600', '5.2;;Barang;'];
    expect(faultsOf(budgetFrom(rows, 'realisasi'))).toEqual([]);
  });
  test('among the kegiatan does not excuse a complete recap that is wrong', () => {
    const rows = ['5;;B;100', ';1;A;40', ';2;B;', '5.1;;Pegawai;70', '5.2;;Barang;20'];
    expect(faultsOf(budgetFrom(rows, 'realisasi')).join()).toMatch(/jumlah-tidak-cocok D2/);
  });
  test('keeps a zero that is stated over blanks', () => {
    expect(figures(['4;;P;0', '4.1;;PAD;'], 'realisasi', 'revenue')).toEqual([0]);
  });
});

describe('recaps of consistent budgets', () => {
  test('by rekening, over kegiatan that stop above them', () => {
    const rows = [
      '4;;P;100',
      '5;;B;100',
      ';1.1;x;70',
      '5.1;1.2.01;y;30',
      '5.1;;Pegawai;',
      '5.1.1;;Kades;60',
      '5.1.2;;Perangkat;40',
    ];
    expect(faultsOf(budgetFrom(rows))).toEqual([]);
  });
  test('at every depth beside each other', () => {
    const rows = [
      '5.3;;a;33',
      ';1;b;33',
      ';1.4;c;33',
      ';1.4.09;d;33',
      '5.3.2;1;e;33',
      '5.3;1.4;f;33',
      '5.3.2;1.4;g;33',
    ];
    expect(faultsOf(budgetFrom(rows))).toEqual([]);
  });
});

describe('totals and remainders', () => {
  test('a sebagian without a figure says nothing about the whole', () => {
    expect(faultsOf(budgetFrom(['5;;B;;;;;sebagian', ';1;A;60']))).toEqual(['isian-wajib-kosong D2']);
  });
  test('row 6 marked sebagian keeps its figure', () => {
    expect(
      figures(['4;;P;1', '5;;B;1', '6;;Pb;30;;;;sebagian', '6.1;;T;10'], 'apbdes', 'netFinancing'),
    ).toEqual([30]);
  });
  test('a remainder belongs to no source where its rows have several', () => {
    const rows = [';2;A;60;DDS;;;sebagian', ';2;B;40;ADD', ';2.3.10;Jalan;50;DDS'];
    const remainder = valueOf(budgetFrom(rows)).leaves.find((line) => line.role === 'remainder');
    expect(remainder).toMatchObject({ amount: 5000, fundSources: [] });
  });
  test('JUMLAH counts what is not listed too', () => {
    expect(faultsOf(budgetFrom(['5;;B;100;;;;sebagian', ';1;A;60', ';;JUMLAH BELANJA;60']))).toEqual([
      'jumlah-tidak-cocok D4',
    ]);
  });
  test('DEFISIT names a deficit, never a surplus', () => {
    const rows = ['4;;P;30', '5;;B;20', ';;DEFISIT;10'];
    expect(faultsOf(budgetFrom(rows))).toEqual(['tanda-berbeda D4']);
    expect(faultsOf(budgetFrom(['4;;P;20', '5;;B;30', '6.1.1;;S;10', ';;DEFISIT;10']))).toEqual([]);
  });
  test('a SILPA that follows from a deficit without its sign is wrong too', () => {
    const rows = ['4;;P;20', '5;;B;30', '6.1.1;;S;10', ';;SURPLUS/(DEFISIT);10', ';;SILPA;20'];
    expect(faultsOf(budgetFrom(rows))).toEqual(['tanda-berbeda D5', 'jumlah-tidak-cocok D6']);
  });
});

describe('words of the language are only words', () => {
  test.each(['toString', 'constructor', '__proto__'])('%s as a code', (word) => {
    expect(faultsOf(budgetFrom([`${word};;x;5`, '4.2.1;;Dana Desa;5']))).toEqual([
      'rekening-tidak-dikenal A2',
    ]);
  });
  test('constructor as the text of a row without a code', () => {
    expect(faultsOf(budgetFrom([';;constructor;5', '4.2.1;;Dana Desa;5']))).toEqual([
      'isian-wajib-kosong A2',
    ]);
  });
});
