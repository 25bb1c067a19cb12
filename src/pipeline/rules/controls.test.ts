import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../model/budget.ts';
import { toldOf } from '../cases/document.fixture.ts';

type Case = [title: string, rows: string[], told: string[], kind?: DocumentKind];

describe('a control total beside what cannot be told', () => {
  test.each<Case>([
    [
      'of pendapatan',
      ['4.2.1;;DD;1x', ';1;B;130', ';;SURPLUS;5'],
      ['angka-tidak-terbaca D2 {"text":"1x","readings":[]}'],
    ],
    [
      'of belanja',
      ['4.2.1;;DD;100', ';1;B;1x', ';;SURPLUS;5'],
      ['angka-tidak-terbaca D3 {"text":"1x","readings":[]}'],
    ],
    [
      'of pembiayaan',
      ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;x', ';;PEMBIAYAAN NETTO;5', ';;SILPA;5'],
      ['angka-tidak-terbaca D4 {"text":"x","readings":[]}'],
    ],
    [
      'where something is not reported',
      ['4.2.1;;DD;100', '4.2.3;;A;', ';1;B;130', ';;DEFISIT;5'],
      [],
      'realisasi',
    ],
    [
      'where nothing of pembiayaan is given',
      ['4.2.1;;DD;100', ';1;B;130', ';;PEMBIAYAAN NETTO;5', ';;SILPA;5'],
      [],
    ],
    ['where pendapatan is not given', [';1;C;130', ';;SURPLUS;5'], []],
    [
      'below a total',
      [';2;B;x', ';;JUMLAH BELANJA;5'],
      ['angka-tidak-terbaca D2 {"text":"x","readings":[]}'],
    ],
    ['a blank one says nothing', ['4.1;;A;40', ';;JUMLAH PENDAPATAN;'], []],
    [
      'what is not there is nothing',
      [';1;C;130', ';;JUMLAH PENDAPATAN;5'],
      [
        'jumlah-tidak-cocok D3 {"name":"JUMLAH PENDAPATAN","stated":500,"computed":0,"lines":[],"kind":"total"}',
      ],
    ],
    ['and may be said so', [';1;C;130', ';;JUMLAH PENDAPATAN;0'], []],
    [
      'only its sign is wrong',
      ['4.1;;A;40', ';;JUMLAH PENDAPATAN;-40'],
      ['tanda-berbeda D3 {"name":"JUMLAH PENDAPATAN","stated":-4000,"computed":4000}'],
    ],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

describe('a document that contradicts itself: a control total may follow either figure, and is told where it follows neither', () => {
  test.each<Case>([
    [
      'netto as row 6',
      ['4.2.1;;DD;100', ';1;B;130', '6;;P;31', '6.1;;M;40', '6.2;;K;10', ';;PEMBIAYAAN NETTO;31'],
      ['jumlah-tidak-cocok D4 {"name":"P","stated":3100,"computed":3000,"lines":[5,6],"kind":"rincian"}'],
    ],
    [
      'netto as its parts',
      ['4.2.1;;DD;100', ';1;B;130', '6;;P;31', '6.1;;M;40', '6.2;;K;10', ';;PEMBIAYAAN NETTO;30'],
      ['jumlah-tidak-cocok D4 {"name":"P","stated":3100,"computed":3000,"lines":[5,6],"kind":"rincian"}'],
    ],
    [
      'netto as neither',
      ['4.2.1;;DD;100', ';1;B;130', '6;;P;31', '6.1;;M;40', '6.2;;K;10', ';;PEMBIAYAAN NETTO;32'],
      [
        'jumlah-tidak-cocok D4 {"name":"P","stated":3100,"computed":3000,"lines":[5,6],"kind":"rincian"}',
        'jumlah-tidak-cocok D7 {"name":"PEMBIAYAAN NETTO","stated":3200,"computed":3100,"lines":[],"kind":"netFinancing"}',
      ],
    ],
    [
      'netto as the control totals of its parts',
      [
        '4.2.1;;DD;100',
        ';1;B;130',
        '6.1;;M;40',
        '6.2;;K;10',
        ';;JUMLAH PENERIMAAN PEMBIAYAAN;45',
        ';;PEMBIAYAAN NETTO;35',
      ],
      [
        'jumlah-tidak-cocok D6 {"name":"JUMLAH PENERIMAAN PEMBIAYAAN","stated":4500,"computed":4000,"lines":[],"kind":"total"}',
      ],
    ],
    [
      'a sum as stated',
      ['4;;P;100', '4.1;;A;40', '4.2;;B;50', ';;JUMLAH PENDAPATAN;100'],
      ['jumlah-tidak-cocok D2 {"name":"P","stated":10000,"computed":9000,"lines":[3,4],"kind":"rincian"}'],
    ],
    [
      'a sum as its rows',
      ['4;;P;100', '4.1;;A;40', '4.2;;B;50', ';;JUMLAH PENDAPATAN;90'],
      ['jumlah-tidak-cocok D2 {"name":"P","stated":10000,"computed":9000,"lines":[3,4],"kind":"rincian"}'],
    ],
    [
      'a sum as neither',
      ['4;;P;100', '4.1;;A;40', '4.2;;B;50', ';;JUMLAH PENDAPATAN;95'],
      [
        'jumlah-tidak-cocok D2 {"name":"P","stated":10000,"computed":9000,"lines":[3,4],"kind":"rincian"}',
        'jumlah-tidak-cocok D5 {"name":"JUMLAH PENDAPATAN","stated":9500,"computed":10000,"lines":[3,4],"kind":"total"}',
      ],
    ],
    [
      'a deficit of what is stated',
      ['4;;P;100', '4.1;;A;40', '4.2;;B;50', ';1;C;130', ';;DEFISIT;30'],
      ['jumlah-tidak-cocok D2 {"name":"P","stated":10000,"computed":9000,"lines":[3,4],"kind":"rincian"}'],
    ],
    [
      'a deficit of the rows',
      ['4;;P;100', '4.1;;A;40', '4.2;;B;50', ';1;C;130', ';;DEFISIT;40'],
      ['jumlah-tidak-cocok D2 {"name":"P","stated":10000,"computed":9000,"lines":[3,4],"kind":"rincian"}'],
    ],
    [
      'a deficit of neither',
      ['4;;P;100', '4.1;;A;40', '4.2;;B;50', ';1;C;130', ';;DEFISIT;35'],
      [
        'jumlah-tidak-cocok D2 {"name":"P","stated":10000,"computed":9000,"lines":[3,4],"kind":"rincian"}',
        'jumlah-tidak-cocok D6 {"name":"DEFISIT","stated":3500,"computed":-3000,"lines":[],"kind":"balance"}',
      ],
    ],
    [
      'a deficit of another control total',
      ['4.1;;A;40', '4.2;;B;50', ';;JUMLAH PENDAPATAN;95', ';1;C;130', ';;DEFISIT;35'],
      [
        'jumlah-tidak-cocok D4 {"name":"JUMLAH PENDAPATAN","stated":9500,"computed":9000,"lines":[2,3],"kind":"total"}',
      ],
    ],
    [
      'a total of a part of the section is not that of the section',
      ['4.1;;A;40', '4.2;;B;50', '4.2;;JUMLAH TRANSFER;95', ';1;C;130', ';;DEFISIT;35'],
      [
        'jumlah-tidak-cocok D4 {"name":"JUMLAH TRANSFER","stated":9500,"computed":5000,"lines":[],"kind":"total"}',
        'jumlah-tidak-cocok D6 {"name":"DEFISIT","stated":3500,"computed":-4000,"lines":[],"kind":"balance"}',
      ],
    ],
    [
      'a total of a bidang is not that of belanja',
      ['4.1;;A;90', ';1;C;130', '5;1;JUMLAH BIDANG 1;125', ';;DEFISIT;35'],
      [
        'jumlah-tidak-cocok D4 {"name":"JUMLAH BIDANG 1","stated":12500,"computed":13000,"lines":[],"kind":"total"}',
        'jumlah-tidak-cocok D5 {"name":"DEFISIT","stated":3500,"computed":-4000,"lines":[],"kind":"balance"}',
      ],
    ],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

describe('SILPA', () => {
  test.each<Case>([
    ['as it is', ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;40', '6.2;;K;10', ';;SILPA;0'], []],
    [
      'as it is not',
      ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;40', '6.2;;K;10', ';;SILPA;7'],
      ['jumlah-tidak-cocok D6 {"name":"SILPA","stated":700,"computed":0,"lines":[],"kind":"silpa"}'],
    ],
    [
      'told each time',
      ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;40', '6.2;;K;10', ';;SILPA;7', ';;SILPA TAHUN BERJALAN;7'],
      [
        'jumlah-tidak-cocok D6 {"name":"SILPA","stated":700,"computed":0,"lines":[],"kind":"silpa"}',
        'jumlah-tidak-cocok D7 {"name":"SILPA TAHUN BERJALAN","stated":700,"computed":0,"lines":[],"kind":"silpa"}',
      ],
    ],
    [
      'as a stated netto makes it',
      ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;40', '6.2;;K;10', ';;PEMBIAYAAN NETTO;35', ';;SILPA;5'],
      [
        'jumlah-tidak-cocok D6 {"name":"PEMBIAYAAN NETTO","stated":3500,"computed":3000,"lines":[],"kind":"netFinancing"}',
      ],
    ],
    [
      'as a stated deficit makes it',
      ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;40', '6.2;;K;10', ';;DEFISIT;20', ';;SILPA;10'],
      ['jumlah-tidak-cocok D6 {"name":"DEFISIT","stated":2000,"computed":-3000,"lines":[],"kind":"balance"}'],
    ],
    [
      'as the rows make it, beside a wrong deficit',
      ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;40', '6.2;;K;10', ';;DEFISIT;20', ';;SILPA;0'],
      ['jumlah-tidak-cocok D6 {"name":"DEFISIT","stated":2000,"computed":-3000,"lines":[],"kind":"balance"}'],
    ],
    [
      'as neither makes it',
      ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;40', '6.2;;K;10', ';;DEFISIT;20', ';;SILPA;9'],
      [
        'jumlah-tidak-cocok D6 {"name":"DEFISIT","stated":2000,"computed":-3000,"lines":[],"kind":"balance"}',
        'jumlah-tidak-cocok D7 {"name":"SILPA","stated":900,"computed":0,"lines":[],"kind":"silpa"}',
      ],
    ],
    [
      'a deficit without its sign is no other figure',
      ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;40', '6.2;;K;10', ';;SURPLUS/(DEFISIT);30', ';;SILPA;60'],
      [
        'tanda-berbeda D6 {"name":"SURPLUS/(DEFISIT)","stated":3000,"computed":-3000}',
        'jumlah-tidak-cocok D7 {"name":"SILPA","stated":6000,"computed":0,"lines":[],"kind":"silpa"}',
      ],
    ],
    [
      'the deficit named by its size',
      ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;40', '6.2;;K;10', ';;DEFISIT;30', ';;SILPA;0'],
      [],
    ],
    [
      'the deficit named with its sign',
      ['4.2.1;;DD;100', ';1;B;130', '6.1;;M;40', '6.2;;K;10', ';;DEFISIT;-30', ';;SILPA;0'],
      [],
    ],
    [
      'a netto without its sign is no other figure',
      ['4.2.1;;DD;130', ';1;B;100', '6.1;;M;10', '6.2;;K;40', ';;PEMBIAYAAN NETTO;30', ';;SILPA;60'],
      [
        'tanda-berbeda D6 {"name":"PEMBIAYAAN NETTO","stated":3000,"computed":-3000}',
        'jumlah-tidak-cocok D7 {"name":"SILPA","stated":6000,"computed":0,"lines":[],"kind":"silpa"}',
      ],
    ],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});
