import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../model/budget.ts';
import { toldOf } from '../cases/document.fixture.ts';

type Case = [title: string, rows: string[], told: string[], kind?: DocumentKind];

describe('a sum that would be right if a wrong subtotal were right is not told again', () => {
  test.each<Case>([
    [
      'though a heading without a figure stands between',
      ['5;;B;9', ';2;Bidang 2;', ';2.3;PU;6', ';2.3.10;Jalan;5', ';2.2.02;Pos;4'],
      ['jumlah-tidak-cocok D4 {"name":"PU","stated":600,"computed":500,"lines":[5],"kind":"rincian"}'],
    ],
    [
      'whichever it follows',
      ['5;;B;10', ';2;Bidang 2;', ';2.3;PU;6', ';2.3.10;Jalan;5', ';2.2.02;Pos;4'],
      ['jumlah-tidak-cocok D4 {"name":"PU","stated":600,"computed":500,"lines":[5],"kind":"rincian"}'],
    ],
    [
      'but is where it follows neither',
      ['5;;B;11', ';2;Bidang 2;', ';2.3;PU;6', ';2.3.10;Jalan;5', ';2.2.02;Pos;4'],
      [
        'jumlah-tidak-cocok D2 {"name":"B","stated":1100,"computed":1000,"lines":[3],"kind":"rincian"}',
        'jumlah-tidak-cocok D4 {"name":"PU","stated":600,"computed":500,"lines":[5],"kind":"rincian"}',
      ],
    ],
    [
      'what is only partly listed is not wrong',
      ['5;;B;100', ';2;Bidang 2;60;;;;sebagian', ';2.3;PU;50', ';1;P;50'],
      ['jumlah-tidak-cocok D2 {"name":"B","stated":10000,"computed":11000,"lines":[3,5],"kind":"rincian"}'],
    ],
    [
      'what goes out counts against row 6',
      ['6;;P;30', '6.1;;Masuk;45', '6.2;;Keluar;20', '6.2.2;;M;15'],
      ['jumlah-tidak-cocok D4 {"name":"Keluar","stated":2000,"computed":1500,"lines":[5],"kind":"rincian"}'],
    ],
    [
      'and what comes in for it',
      ['6;;P;30', '6.1;;Masuk;50', '6.1.1;;S;45', '6.2;;Keluar;15'],
      ['jumlah-tidak-cocok D3 {"name":"Masuk","stated":5000,"computed":4500,"lines":[4],"kind":"rincian"}'],
    ],
    [
      'row 6 that follows neither',
      ['6;;P;31', '6.1;;Masuk;45', '6.2;;Keluar;20', '6.2.2;;M;15'],
      [
        'jumlah-tidak-cocok D2 {"name":"P","stated":3100,"computed":2500,"lines":[3,4],"kind":"rincian"}',
        'jumlah-tidak-cocok D4 {"name":"Keluar","stated":2000,"computed":1500,"lines":[5],"kind":"rincian"}',
      ],
    ],
    ['row 6 of a report that is not complete', ['6;;P;5', '6.1.1;;S;20', '6.2.2;;M;'], [], 'realisasi'],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

describe('which of two listings is wrong', () => {
  test.each<Case>([
    [
      'that by kegiatan',
      ['5;;B;10', ';1;A;4', ';2;C;7', '5.1;;X;6', '5.2;;Y;4'],
      [
        'jumlah-tidak-cocok D2 {"name":"B","stated":1000,"computed":1100,"lines":[3,4],"kind":"menurut-kegiatan"}',
        'rekap-tidak-dibandingkan A5 {"name":"X"}',
      ],
    ],
    [
      'that by rekening',
      ['5;;B;10', ';1;A;4', ';2;C;6', '5.2;;Y;4', '5.1;;X;7'],
      [
        'jumlah-tidak-cocok D2 {"name":"B","stated":1000,"computed":1100,"lines":[5,6],"kind":"menurut-rekening"}',
        'rekap-tidak-dibandingkan A5 {"name":"Y"}',
      ],
    ],
    [
      'both',
      ['5;;B;10', ';1;A;4', ';2;C;7', '5.1;;X;6', '5.2;;Y;6'],
      [
        'jumlah-tidak-cocok D2 {"name":"B","stated":1000,"computed":1100,"lines":[3,4],"kind":"rincian"}',
        'jumlah-tidak-cocok D2 {"name":"B","stated":1000,"computed":1200,"lines":[5,6],"kind":"rincian"}',
        'rekap-tidak-dibandingkan A5 {"name":"X"}',
      ],
    ],
    [
      'rows are named in the order of the file',
      [';2.2.02;Pos;4', '5;;B;9', ';2.3.10;Jalan;5', ';1;P;1'],
      ['jumlah-tidak-cocok D3 {"name":"B","stated":900,"computed":1000,"lines":[2,4,5],"kind":"rincian"}'],
    ],
    [
      'nobody can tell without a total',
      [';1;A;40', ';2;B;60', '5.1;;X;70', '5.2;;Y;31'],
      [
        'campur-pandangan B4 {"name":"Belanja","byActivity":10000,"byAccount":10100,"stated":null,"lines":[4,5]}',
      ],
    ],
    [
      'a total tells',
      [';1;A;40', ';2;B;60', '5.1;;X;70', '5.2;;Y;31', ';;JUMLAH BELANJA;100'],
      [
        'jumlah-tidak-cocok D4 {"name":"Belanja","stated":10100,"computed":10000,"lines":[4,5],"kind":"rekap"}',
        'rekap-tidak-dibandingkan A4 {"name":"X"}',
      ],
    ],
    [
      'a total of both added',
      [';1;A;40', ';2;B;60', '5.1;;X;70', '5.2;;Y;31', ';;JUMLAH BELANJA;201'],
      [
        'campur-pandangan B4 {"name":"Belanja","byActivity":10000,"byAccount":10100,"stated":20100,"lines":[4,5]}',
        'jumlah-tidak-cocok D6 {"name":"JUMLAH BELANJA","stated":20100,"computed":10000,"lines":[2,3],"kind":"total"}',
      ],
    ],
    [
      'the total of another section tells nothing',
      [
        ';1;A;40',
        ';2;B;60',
        '5.1;;X;70',
        '5.2;;Y;31',
        ';;JUMLAH BELANJA;101',
        ';;JUMLAH PENDAPATAN;201',
        '4.1;;Z;201',
      ],
      [
        'jumlah-tidak-cocok D4 {"name":"Belanja","stated":10100,"computed":10000,"lines":[4,5],"kind":"rekap"}',
        'rekap-tidak-dibandingkan A4 {"name":"X"}',
      ],
    ],
    [
      'a wrong subtotal is told, and they agree',
      [';1;A;40', ';1.1;AA;39', ';2;B;60', '5.1;;X;70', '5.2;;Y;29'],
      [
        'jumlah-tidak-cocok D2 {"name":"A","stated":4000,"computed":3900,"lines":[3],"kind":"rincian"}',
        'rekap-tidak-dibandingkan A5 {"name":"X"}',
      ],
    ],
    [
      'below a heading',
      [';2;B;', ';2.2.02;P;40', '5.1;2;X;50'],
      ['campur-pandangan B4 {"name":"B","byActivity":4000,"byAccount":5000,"stated":null,"lines":[4]}'],
    ],
    [
      'nothing by kegiatan, all by rekening',
      ['5;;B;100', ';1;A;100', '5.2;;Y;0'],
      [
        'jumlah-tidak-cocok D2 {"name":"B","stated":10000,"computed":0,"lines":[4],"kind":"menurut-rekening"}',
        'rekap-tidak-dibandingkan A4 {"name":"Y"}',
      ],
    ],
    [
      'expenditure that adds up only together',
      ['5;;B;100', ';1;A;40', '5.2;;Y;60'],
      ['campur-pandangan B4 {"name":"B","byActivity":4000,"byAccount":6000,"stated":10000,"lines":[4]}'],
    ],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

describe('two listings of which one is not wholly reported', () => {
  test.each<Case>([
    [
      'agree with the total as far as they go',
      [';1;A;40', ';2;B;', '5.1;;X;70', '5.2;;Y;30', ';;JUMLAH BELANJA;100'],
      ['rekap-tidak-dibandingkan A4 {"name":"X"}'],
      'realisasi',
    ],
    [
      'and where they reach it',
      [';1;A;100', ';2;B;', '5.1;;X;70', '5.2;;Y;', ';;JUMLAH BELANJA;100'],
      ['rekap-tidak-dibandingkan A4 {"name":"X"}'],
      'realisasi',
    ],
    [
      'one exceeds the total',
      [';1;A;40', ';2;B;', '5.1;;X;70', '5.2;;Y;31', ';;JUMLAH BELANJA;100'],
      [
        'campur-pandangan B4 {"name":"Belanja","byActivity":4000,"byAccount":10100,"stated":10000,"lines":[4,5]}',
      ],
      'realisasi',
    ],
    [
      'the unfinished one exceeds the total',
      [';1;A;101', ';2;B;', '5.1;;X;70', '5.2;;Y;', ';;JUMLAH BELANJA;100'],
      [
        'campur-pandangan B4 {"name":"Belanja","byActivity":10100,"byAccount":7000,"stated":10000,"lines":[4,5]}',
        'jumlah-tidak-cocok D6 {"name":"JUMLAH BELANJA","stated":10000,"computed":10100,"lines":[2,3],"kind":"total"}',
      ],
      'realisasi',
    ],
    [
      'without a total',
      [';1;A;40', ';2;B;', '5.1;;X;70', '5.2;;Y;31'],
      [
        'campur-pandangan B4 {"name":"Belanja","byActivity":4000,"byAccount":10100,"stated":null,"lines":[4,5]}',
      ],
      'realisasi',
    ],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

describe('a recap that the rows by kegiatan do not reach', () => {
  test.each<Case>([
    [
      'is not compared, said once',
      ['5;;B;100', ';1;A;40', ';2;C;60', '5.1;;X;70', '5.2;;Y;30'],
      ['rekap-tidak-dibandingkan A5 {"name":"X"}'],
    ],
    [
      'not beside the greater fault',
      ['5;;B;100', ';1;A;40', ';2;C;30', '5.2;;Y;20', '5.3;;Z;10'],
      ['campur-pandangan B5 {"name":"B","byActivity":7000,"byAccount":3000,"stated":10000,"lines":[5,6]}'],
    ],
    [
      'deeper down',
      ['5;;B;100', '5.1;1;A;40', '5.2;2;C;60', '5.1;;X;40', '5.1.1;;XX;40', '5.2;;Y;60'],
      ['rekap-tidak-dibandingkan A6 {"name":"XX"}'],
    ],
    [
      'reached by some rows only',
      ['5;;B;100', '5.1.1;1;A;40', ';2;C;60', '5.1;;X;40', '5.1.1;;XX;40'],
      [
        'jumlah-tidak-cocok D2 {"name":"B","stated":10000,"computed":4000,"lines":[5],"kind":"menurut-rekening"}',
        'rekap-tidak-dibandingkan A5 {"name":"X"}',
      ],
    ],
    ['reached by all', ['5;;B;100', '5.1.1;1;A;40', '5.2.1;2;C;60', '5.1;;X;40', '5.2;;Y;60'], []],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

test('up to twelve wrong subtotals are tried in every combination; with one more the sum above is told as well', () => {
  const SUBS = '1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8'.split(' ');
  const faults = (count: number) => {
    const rows = SUBS.slice(0, count).flatMap((code, at) => [
      `;${code};Sub ${at};${100_000 + 2 ** at}`,
      `;${code}.01;Rincian;100000`,
    ]);
    return toldOf([`5;;BELANJA;${count * 100_000}`, ...rows]);
  };
  expect(faults(12)).toHaveLength(12);
  expect(faults(13)).toHaveLength(14);
});
