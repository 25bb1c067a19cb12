import { describe, expect, test } from 'vitest';
import { remarksOf, type Sketch } from '../cases/dossier.fixture.ts';
import { disclosed } from './disclosure.ts';

type Case = [title: string, filed: Sketch[], told: string[]];

describe('what a budget must tell beside its figures', () => {
  test.each<Case>([
    [
      'all told',
      [['2025/apbdes', [';2.2.02;P;5;DDS;Balai;Kasi', '4.2.1;;DD;5'], { number: '5', date: '2024-12-20' }]],
      [],
    ],
    [
      'nothing told',
      [['2025/apbdes', [';2.2.02;P;5;DDS', ';2.3.10;J;5;DDS'], { number: '5', date: '2024-12-20' }]],
      [
        '2025/apbdes warning pelaksana-belum-ada - {"missing":2,"of":2,"lines":[2,3]}',
        '2025/apbdes warning lokasi-belum-ada - {"missing":2,"of":2,"lines":[2,3]}',
      ],
    ],
    [
      'some of it told',
      [
        [
          '2025/apbdes',
          [';2.3.10;J;5;DDS', ';2.2.02;P;5;DDS;Balai;Kasi', ';1.1.01;S;5;ADD'],
          { number: '5', date: '2024-12-20' },
        ],
      ],
      [
        '2025/apbdes warning pelaksana-belum-ada pelaksana:2 {"missing":2,"of":3,"lines":[2,4]}',
        '2025/apbdes warning lokasi-belum-ada lokasi:2 {"missing":1,"of":2,"lines":[2]}',
      ],
    ],
    [
      'the lines in their order, each once',
      [
        [
          '2025/apbdes',
          [';2.3.10;J;5;ADD', ';2.2;K;7;ADD;;;sebagian', ';2.2.02;P;5;ADD;;A'],
          { number: '5', date: 'x' },
        ],
      ],
      ['2025/apbdes warning pelaksana-belum-ada pelaksana:2 {"missing":1,"of":2,"lines":[2]}'],
    ],
    [
      'a place only of Dana Desa, mixed or not',
      [
        [
          '2025/apbdes',
          [';2.3.10;J;5;ADD;;K', ';2.2.02;P;5;ADD, DDS;;K', ';2.2.03;P;5;;;K'],
          { number: '5', date: 'x' },
        ],
      ],
      ['2025/apbdes warning lokasi-belum-ada - {"missing":1,"of":1,"lines":[3]}'],
    ],
    [
      'not of nothing',
      [['2025/apbdes', [';2.3.10;J;0;DDS', ';2.2.02;P;5;DDS;Balai;Kasi'], { number: '5', date: 'x' }]],
      [],
    ],
    [
      'not of pendapatan or pembiayaan',
      [['2025/apbdes', ['4.2.1;;DD;5;DDS', '6.2.2;;M;5;DDS'], { number: '5', date: 'x' }]],
      [],
    ],
    ['not of a report', [['2025/realisasi', [';2.3.10;J;5;DDS']]], []],
    [
      'in a perubahan as well',
      [['2025/perubahan', [';2.3.10;J;5;DDS'], { number: '5', date: 'x' }]],
      [
        '2025/perubahan warning pelaksana-belum-ada - {"missing":1,"of":1,"lines":[2]}',
        '2025/perubahan warning lokasi-belum-ada - {"missing":1,"of":1,"lines":[2]}',
      ],
    ],
    [
      'without a word in dokumen.json',
      [['2025/apbdes', ['4.2.1;;DD;5']]],
      [
        '2025/apbdes warning perdes-belum-disebut apbdes.nomor {"document":"apbdes","missing":["nomor","tanggal"]}',
      ],
    ],
    [
      'without the number',
      [['2025/apbdes', ['4.2.1;;DD;5'], { date: '2024-12-20' }]],
      ['2025/apbdes warning perdes-belum-disebut apbdes.nomor {"document":"apbdes","missing":["nomor"]}'],
    ],
    [
      'without the date',
      [['2025/apbdes', ['4.2.1;;DD;5'], { number: '5' }]],
      ['2025/apbdes warning perdes-belum-disebut apbdes.tanggal {"document":"apbdes","missing":["tanggal"]}'],
    ],
    ['a draft has neither', [['2025/apbdes', ['4.2.1;;DD;5'], { status: 'rancangan' }]], []],
  ])('%s', (_, filed, told) => expect(remarksOf(disclosed, filed)).toEqual(told));
});
