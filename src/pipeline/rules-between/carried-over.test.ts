import { describe, expect, test } from 'vitest';
import { remarksOf, type Sketch } from '../cases/dossier.fixture.ts';
import { carriedOver, allocated } from './carried-over.ts';

type Case = [title: string, filed: Sketch[], told: string[]];
const LIST = {
  allocations: new Map([
    ['2025 99.99.01.2001 4.2.1', 100_00],
    ['2025 99.99.01.2001 4.2.3', 50_00],
    ['2025 99.99.01.2002 4.2.2', 1],
  ]),
};

describe('what a year left over begins the next', () => {
  test.each<Case>([
    [
      'the same',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2024-12-31' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;15']],
      ],
      [],
    ],
    [
      'another, as an estimate',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2024-12-31' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20']],
      ],
      [
        '2025/apbdes warning silpa-tidak-menyambung money:4 {"year":2025,"left":1500,"begun":2000,"isEstimate":true}',
      ],
    ],
    [
      'another, in a perubahan',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2024-12-31' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;15']],
        ['2025/perubahan', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20']],
      ],
      [
        '2025/perubahan warning silpa-tidak-menyambung money:4 {"year":2025,"left":1500,"begun":2000,"isEstimate":false}',
      ],
    ],
    [
      'by the detail of 6.1.1',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2024-12-31' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1.01;;S;20']],
      ],
      [
        '2025/apbdes warning silpa-tidak-menyambung money:4 {"year":2025,"left":1500,"begun":2000,"isEstimate":true}',
      ],
    ],
    [
      'not two years later',
      [
        ['2023/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2023-12-31' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20']],
      ],
      [],
    ],
    [
      'of the right year among several',
      [
        ['2023/realisasi', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;7'], { asOf: '2023-12-31' }],
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2024-12-31' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20']],
      ],
      [
        '2025/apbdes warning silpa-tidak-menyambung money:4 {"year":2025,"left":1500,"begun":2000,"isEstimate":true}',
      ],
    ],
    [
      'not of a report up to an earlier day',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2024-11-30' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20']],
      ],
      [],
    ],
    [
      'not of a report without a day',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0']],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20']],
      ],
      [],
    ],
    [
      'not of the half year',
      [
        [
          '2024/realisasi-semester-1',
          ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'],
          { asOf: '2024-12-31' },
        ],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20']],
      ],
      [],
    ],
    [
      'not of a draft',
      [
        [
          '2024/realisasi',
          ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'],
          { asOf: '2024-12-31', status: 'rancangan' },
        ],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20']],
      ],
      [],
    ],
    [
      'not in a draft',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2024-12-31' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20'], { status: 'rancangan' }],
      ],
      [],
    ],
    [
      'not where something is not reported',
      [
        [
          '2024/realisasi',
          ['4.2.1;;DD;100', '4.2.3;;A;', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'],
          { asOf: '2024-12-31' },
        ],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20']],
      ],
      [],
    ],
    [
      'not where pembiayaan is not reported',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90'], { asOf: '2024-12-31' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;115', '6.1.1;;S;20']],
      ],
      [],
    ],
    [
      'not where the budget says nothing of 6.1.1',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2024-12-31' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;100']],
      ],
      [],
    ],
    [
      'nothing begun with where 6 is detailed is 0',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2024-12-31' }],
        ['2025/apbdes', ['4.2.1;;DD;100', ';1;B;95', '6.2.2;;M;5']],
      ],
      ['2025/apbdes warning silpa-tidak-menyambung - {"year":2025,"left":1500,"begun":0,"isEstimate":true}'],
    ],
    [
      'not without a budget',
      [
        ['2024/realisasi', ['4.2.1;;DD;100', ';1;B;90', '6.1.1;;S;5', '6.2.2;;M;0'], { asOf: '2024-12-31' }],
        ['2025/apbdes', null],
      ],
      [],
    ],
  ])('%s', (_, filed, told) => expect(remarksOf(carriedOver, filed)).toEqual(told));
});

describe('what a village is told that it will be given', () => {
  test.each<Case>([
    ['the same', [['2025/apbdes', ['4.2.1;;DD;100', '4.2.3;;A;50']]], []],
    [
      'another',
      [['2025/apbdes', ['4.2.1;;DD;101', '4.2.3;;A;49']]],
      [
        '2025/apbdes warning pagu-tidak-cocok money:2 {"name":"Dana Desa","account":"4.2.1","allocation":10000,"budgeted":10100,"year":2025}',
        '2025/apbdes warning pagu-tidak-cocok money:3 {"name":"Alokasi Dana Desa","account":"4.2.3","allocation":5000,"budgeted":4900,"year":2025}',
      ],
    ],
    [
      'the sum of its rows, told at the first',
      [['2025/apbdes', ['4.2.1.01;;DD;60', '4.2.1.02;;DD;41', '4.2.3;;A;50']]],
      [
        '2025/apbdes warning pagu-tidak-cocok money:2 {"name":"Dana Desa","account":"4.2.1","allocation":10000,"budgeted":10100,"year":2025}',
      ],
    ],
    [
      'what the list does not tell is not checked',
      [['2025/apbdes', ['4.2.1;;DD;100', '4.2.2;;B;7', '4.2.3;;A;50']]],
      [],
    ],
    ['what the budget does not present is not checked', [['2025/apbdes', [';1;B;5']]], []],
    [
      'what the budget leaves out is 0',
      [['2025/apbdes', ['4.2.3;;A;50']]],
      [
        '2025/apbdes warning pagu-tidak-cocok - {"name":"Dana Desa","account":"4.2.1","allocation":10000,"budgeted":0,"year":2025}',
      ],
    ],
    ['of another year', [['2026/apbdes', ['4.2.1;;DD;101']]], []],
    [
      'of the budget in force',
      [
        ['2025/apbdes', ['4.2.1;;DD;100', '4.2.3;;A;50']],
        ['2025/perubahan', ['4.2.1;;DD;102', '4.2.3;;A;50']],
      ],
      [
        '2025/perubahan warning pagu-tidak-cocok money:2 {"name":"Dana Desa","account":"4.2.1","allocation":10000,"budgeted":10200,"year":2025}',
      ],
    ],
    ['not of a draft', [['2025/apbdes', ['4.2.1;;DD;101'], { status: 'rancangan' }]], []],
  ])('%s', (_, filed, told) => expect(remarksOf(allocated, filed, LIST)).toEqual(told));
});
