import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../model/budget.ts';
import { toldOf } from '../cases/document.fixture.ts';

type Case = [title: string, rows: string[], told: string[], kind?: DocumentKind];

describe('the total of a bidang that has no row', () => {
  test.each<Case>([
    [
      'is of what stands below',
      ['5;2;JUMLAH BIDANG 2;50', ';2.2.02;P;40'],
      [
        'jumlah-tidak-cocok D2 {"name":"JUMLAH BIDANG 2","stated":5000,"computed":4000,"lines":[3],"kind":"total"}',
      ],
    ],
    [
      'with a row of which not all is listed',
      ['5;2;JUMLAH BIDANG 2;50', ';2;B;60;;;;sebagian', ';2.2.02;P;40'],
      [
        'jumlah-tidak-cocok D2 {"name":"JUMLAH BIDANG 2","stated":5000,"computed":6000,"lines":[4],"kind":"total"}',
      ],
    ],
    ['is that of the row then', ['5;2;JUMLAH BIDANG 2;60', ';2;B;60;;;;sebagian', ';2.2.02;P;40'], []],
    [
      'not of its rows',
      ['5;2;JUMLAH BIDANG 2;40', ';2;B;60;;;;sebagian', ';2.2.02;P;40'],
      [
        'jumlah-tidak-cocok D2 {"name":"JUMLAH BIDANG 2","stated":4000,"computed":6000,"lines":[4],"kind":"total"}',
      ],
    ],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});

describe('the total of what is not wholly reported', () => {
  test.each<Case>([
    ['may be more', ['5;2;JUMLAH BIDANG 2;50', ';2.2.02;P;40', ';2.3.10;J;'], [], 'realisasi'],
    ['or as much', ['5;2;JUMLAH BIDANG 2;40', ';2.2.02;P;40', ';2.3.10;J;'], [], 'realisasi'],
    [
      'but not less',
      ['5;2;JUMLAH BIDANG 2;39', ';2.2.02;P;40', ';2.3.10;J;'],
      [
        'jumlah-tidak-cocok D2 {"name":"JUMLAH BIDANG 2","stated":3900,"computed":4000,"lines":[3,4],"kind":"total"}',
      ],
      'realisasi',
    ],
    [
      'is that of its row where it has one',
      ['5;2;JUMLAH BIDANG 2;70', ';2;B;60', ';2.2.02;P;40', ';2.3.10;J;'],
      [
        'jumlah-tidak-cocok D2 {"name":"JUMLAH BIDANG 2","stated":7000,"computed":6000,"lines":[4,5],"kind":"total"}',
      ],
      'realisasi',
    ],
    [
      'may be more under a heading',
      ['5;2;JUMLAH BIDANG 2;70', ';2;B;', ';2.2.02;P;40', ';2.3.10;J;'],
      [],
      'realisasi',
    ],
    [
      'but not less under a heading',
      ['5;2;JUMLAH BIDANG 2;39', ';2;B;', ';2.2.02;P;40', ';2.3.10;J;'],
      [
        'jumlah-tidak-cocok D2 {"name":"JUMLAH BIDANG 2","stated":3900,"computed":4000,"lines":[4,5],"kind":"total"}',
      ],
      'realisasi',
    ],
    [
      'nothing reported, nothing known',
      [';2;B;', ';2.2.02;P;', ';;JUMLAH BELANJA;5', '5;2;JUMLAH BIDANG 2;5'],
      [],
      'realisasi',
    ],
    ['of row 6 cannot be told', ['6.1.1;;S;20', '6.2.2;;M;', '6;;JUMLAH PEMBIAYAAN;5'], [], 'realisasi'],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});
