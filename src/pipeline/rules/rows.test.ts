import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../model/budget.ts';
import { budgetFrom, toldOf } from '../cases/document.fixture.ts';

type Case = [title: string, rows: string[], told: string[], kind?: DocumentKind];

describe('rows alike in codes, text, source and place', () => {
  test.each<Case>([
    [
      'the same amount is the same row',
      ['4.2.1;;DD;5', '4.2.1;;DD;5'],
      ['baris-ganda D3 {"line":2,"name":"DD"}'],
    ],
    [
      'another amount is a similar row; case does not count',
      ['4.2.1;;DD;5', '4.2.1;;dd;6'],
      ['baris-mirip D3 {"line":2,"name":"dd","amount":600,"other":500}'],
    ],
    ['of nothing there can be many', ['4.2.1;;DD;0', '4.2.1;;DD;0'], []],
    ['nothing beside something is no twin', ['4.2.1;;DD;0', '4.2.1;;DD;5'], []],
    ['of what is not reported there can be many', ['4.2.1;;DD;', '4.2.1;;DD;'], [], 'realisasi'],
    ['what is not reported beside something is no twin', ['4.2.1;;DD;', '4.2.1;;DD;5'], [], 'realisasi'],
    ['another source is another row', ['4.2.1;;DD;5;DDS', '4.2.1;;DD;5;ADD'], []],
    ['another place is another row', ['4.2.1;;DD;5;;RT 1', '4.2.1;;DD;5;;RT 2'], []],
    ['text and place are not run together', ['4.2.1;;DD a;5', '4.2.1;;DD;5;; a'], []],
    ['text and place are parted where they part', ['4.2.1;;D;5;;Da', '4.2.1;;DD;5;;a'], []],
    [
      'each is compared with the first of its amount',
      ['4.2.1;;DD;5', '4.2.1;;DD;6', '4.2.1;;DD;6', '4.2.1;;DD;5', '4.2.1;;DD;7'],
      [
        'baris-mirip D3 {"line":2,"name":"DD","amount":600,"other":500}',
        'baris-ganda D4 {"line":3,"name":"DD"}',
        'baris-ganda D5 {"line":2,"name":"DD"}',
        'baris-mirip D6 {"line":2,"name":"DD","amount":700,"other":500}',
      ],
    ],
    ['other codes are other rows', ['4.2.1;;DD;5', '4.2.2;;DD;5'], []],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

describe('one kegiatan under two names', () => {
  test.each<Case>([
    [
      'of a row without rekening',
      [';2.3.10;Jalan;5', ';2.3.10;Jembatan;6'],
      ['kegiatan-bernama-ganda B3 {"code":"2.3.10","name":"Jembatan","other":"Jalan","line":2}'],
    ],
    [
      'not where only the letters differ',
      [';2.3.10;Jalan;5', ';2.3.10;JALAN!;6'],
      ['baris-mirip D3 {"line":2,"name":"JALAN!","amount":600,"other":500}'],
    ],
    ['not of a sub bidang', [';2.3;Jalan;5', ';2.3;Jembatan;6'], []],
    ['not of rows by jenis', ['5.3.1;2.3.10;Jalan;5', '5.3.1;2.3.10;Jembatan;6'], []],
    [
      'not where one bears the name of its rekening',
      ['5.2;2.3.10;Belanja Barang dan Jasa;5', '5.2;2.3.10;Jalan;6'],
      [],
    ],
    [
      'of rows by kelompok, but for those of its name',
      ['5.2;2.3.10;Jalan;5', '5.2;2.3.10;Belanja Barang dan Jasa;5', '5.2;2.3.10;Jembatan;6'],
      ['kegiatan-bernama-ganda B4 {"code":"2.3.10","name":"Jembatan","other":"Jalan","line":2}'],
    ],
    ['not of rekening without kegiatan', ['4.2;;Dana;5', '4.2;;Lain;6'], []],
    [
      'once, against the first',
      [';2.3.10;Jalan;5', ';2.3.10;Jembatan;6', ';2.3.10;Talud;7'],
      ['kegiatan-bernama-ganda B3 {"code":"2.3.10","name":"Jembatan","other":"Jalan","line":2}'],
    ],
    [
      'the same name first, another later',
      [';2.3.10;Jalan;5', ';2.3.10;Jalan;0', ';2.3.10;Jembatan;6'],
      ['kegiatan-bernama-ganda B4 {"code":"2.3.10","name":"Jembatan","other":"Jalan","line":2}'],
    ],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

describe('money that is not there', () => {
  test.each<Case>([
    ['spent to the last rupiah', ['4.2.1;;DD;100', ';1;B;100', '6.1;;M;0'], []],
    [
      'more planned than there is',
      ['4.2.1;;DD;100', ';1;B;130', '6.1.1;;S;20'],
      ['silpa-negatif - {"silpa":-1000,"revenue":10000,"expenditure":13000,"net":2000}'],
    ],
    [
      'with a row of netto only',
      ['4.2.1;;DD;100', ';1;B;130', '6;;S;20'],
      ['silpa-negatif - {"silpa":-1000,"revenue":10000,"expenditure":13000,"net":2000}'],
    ],
    [
      'more spent than there was is a note',
      ['4.2.1;;DD;100', ';1;B;130', '6.1.1;;S;20'],
      ['silpa-negatif - {"silpa":-1000,"revenue":10000,"expenditure":13000,"net":2000}'],
      'realisasi',
    ],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

describe('an empty amount', () => {
  test.each<Case>([
    ['of a leaf', ['4.2.1;;DD;'], ['isian-wajib-kosong D2 {"column":"anggaran","similar":[]}']],
    [
      'of a leaf that says "sebagian", told once',
      [';2;B;;;;;sebagian'],
      ['isian-wajib-kosong D2 {"column":"anggaran","similar":[]}'],
    ],
    ['of a heading', [';2;B;', ';2.3.10;J;5'], []],
    [
      'of a heading that says "sebagian"',
      [';2;B;;;;;sebagian', ';2.3.10;J;5'],
      ['isian-wajib-kosong D2 {"column":"anggaran","similar":[]}'],
    ],
    [
      'that could not be read is told once',
      [';2;B;5 juta'],
      ['angka-tidak-terbaca D2 {"text":"5 juta","readings":[]}'],
    ],
    ['in a report', [';2;B;'], [], 'realisasi'],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

describe('rows that could hold the same money', () => {
  test.each<Case>([
    [
      'a shorter kegiatan with a longer rekening',
      ['5.1;1;A;5', ';1.1;B;6'],
      ['rincian-bersilang B3 {"first":"B","second":"A","line":2}'],
    ],
    [
      'each is told once, against the nearest',
      ['5.1;1.1;A;5', '5.2;1;B;6', ';1.1.01;C;7'],
      ['rincian-bersilang B4 {"first":"C","second":"A","line":2}'],
    ],
    [
      'each of several',
      ['5.1;1;A;5', ';1.1;B;6', ';1.2;C;7'],
      [
        'rincian-bersilang B3 {"first":"B","second":"A","line":2}',
        'rincian-bersilang B4 {"first":"C","second":"A","line":2}',
      ],
    ],
    [
      'deeper down',
      ['5.1.1;1.1;A;5', '5.1;1.1.01;B;6'],
      ['rincian-bersilang B3 {"first":"B","second":"A","line":2}'],
    ],
    ['not where the rekening differ', ['5.1;1;A;5', '5.2;1.1;B;6'], []],
    ['not where the kegiatan differ', ['5.1;1;A;5', ';2.1;B;6'], []],
    ['not where one is above the other', [';1;A;5', '5.1;1.1;B;5'], []],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

test('a report that spent more than there was is published with a note', () => {
  const { diagnostics } = budgetFrom(['4.2.1;;DD;100', ';1;B;130', '6.1.1;;S;20'], 'realisasi');
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['silpa-negatif', 'note']]);
});
