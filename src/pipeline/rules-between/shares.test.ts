import { describe, expect, test } from 'vitest';
import { remarksOf, type Sketch } from '../cases/dossier.fixture.ts';
import { limits, share } from '../cases/limits.fixture.ts';
import { legalLimits } from './limits.ts';

type Case = [title: string, filed: Sketch[], told: string[]];
const FOOD = limits({ food: share(20) });
const OPERATIONS = limits({ operations: { ...share(3), isWithoutKdmp: false } });
const WITHOUT_KDMP = limits({ operations: { ...share(3), isWithoutKdmp: true } });
const ALL = limits({
  officials: share(30),
  cash: share(15),
  food: share(20),
  operations: { ...share(3), isWithoutKdmp: false },
});

describe('ketahanan pangan of at least 20 per cent of Dana Desa', () => {
  test.each<Case>([
    ['tagged, exactly', [['2025/apbdes', ['4.2.1;;DD;1000', ';4.2.01;L;200;DDS;;;ketahanan_pangan']]], []],
    [
      'tagged, less',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';4.2.01;L;199;DDS;;;ketahanan_pangan', ';4.2.02;M;500;DDS']]],
      [
        '2025/apbdes warning ketahanan-pangan-kurang - {"amount":19900,"whole":100000,"percent":20,"basis":"Pasal","isByTag":true}',
      ],
    ],
    [
      'tagged, of a mixed source, enough',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';4.2.01;L;200;DDS, ADD;;;ketahanan_pangan']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"ketahanan_pangan","lines":[3]}]}',
      ],
    ],
    [
      'tagged, of a mixed source, less',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';4.2.01;L;199;DDS, ADD;;;ketahanan_pangan']]],
      [
        '2025/apbdes warning ketahanan-pangan-kurang - {"amount":19900,"whole":100000,"percent":20,"basis":"Pasal","isByTag":true}',
      ],
    ],
    [
      'not tagged, by its kegiatan perhaps',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';4.2.01;L;200;DDS']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"ketahanan_pangan","lines":[3]}]}',
      ],
    ],
    [
      'not tagged, fishery',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';4.1.01;L;200;DDS']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"ketahanan_pangan","lines":[3]}]}',
      ],
    ],
    [
      'not tagged, capital of the enterprise',
      [['2025/apbdes', ['4.2.1;;DD;1000', '6.2.2;;Modal;200;DDS']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"ketahanan_pangan","lines":[3]}]}',
      ],
    ],
    [
      'not tagged, pengeluaran pembiayaan',
      [['2025/apbdes', ['4.2.1;;DD;1000', '6.2;;Keluar;200;DDS']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"ketahanan_pangan","lines":[3]}]}',
      ],
    ],
    [
      'not tagged, not enough',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';4.2.01;L;199;DDS', ';2.3.10;J;800;DDS']]],
      [
        '2025/apbdes warning ketahanan-pangan-kurang - {"amount":19900,"whole":100000,"percent":20,"basis":"Pasal","isByTag":false}',
      ],
    ],
    [
      'not tagged, not enough, of other sources',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';4.2.01;L;199;DDS', ';2;B;800;ADD']]],
      [
        '2025/apbdes warning ketahanan-pangan-kurang - {"amount":19900,"whole":100000,"percent":20,"basis":"Pasal","isByTag":false}',
      ],
    ],
    [
      'not tagged, not told by kegiatan',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';4.2.01;L;199;DDS', ';2;B;800;DDS']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"ketahanan_pangan","lines":[3]}]}',
      ],
    ],
    [
      'not tagged, not told by kegiatan nor source',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';4.2.01;L;199;DDS', ';2;B;800']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"ketahanan_pangan","lines":[3]}]}',
      ],
    ],
    [
      'another pengeluaran pembiayaan',
      [['2025/apbdes', ['4.2.1;;DD;1000', '6.2.1;;Cadangan;200;DDS']]],
      [
        '2025/apbdes warning ketahanan-pangan-kurang - {"amount":0,"whole":100000,"percent":20,"basis":"Pasal","isByTag":false}',
      ],
    ],
    [
      'nothing at all',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';2.3.10;J;1000;DDS']]],
      [
        '2025/apbdes warning ketahanan-pangan-kurang - {"amount":0,"whole":100000,"percent":20,"basis":"Pasal","isByTag":false}',
      ],
    ],
  ])('%s', (_, filed, told) => expect(remarksOf(legalLimits, filed, FOOD)).toEqual(told));
});

describe('operasional of at most 3 per cent of Dana Desa', () => {
  test.each<Case>([
    ['exactly', [['2025/apbdes', ['4.2.1;;DD;1000', ';1.1.08;O;30;DDS']]], []],
    [
      'more',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';1.1.08;O;31;DDS']]],
      [
        '2025/apbdes warning operasional-dana-desa - {"amount":3100,"whole":100000,"percent":3,"basis":"Pasal"}',
      ],
    ],
    [
      'tagged',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';1.1.04;O;31;DDS;;;operasional', ';1.1.08;P;5;DDS']]],
      [
        '2025/apbdes warning operasional-dana-desa - {"amount":3100,"whole":100000,"percent":3,"basis":"Pasal"}',
      ],
    ],
    [
      'tagged elsewhere, little',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';1.1.04;O;5;DDS;;;operasional', ';1.1.08;P;31;DDS']]],
      [],
    ],
    [
      'perhaps',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';1.1;O;31;DDS']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"operasional","lines":[3]}]}',
      ],
    ],
    [
      'the part for Koperasi Desa counts',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';1.1.08;O;25;DDS', ';4.7.01;K;500;DDS;;;kdmp']]],
      [],
    ],
  ])('%s', (_, filed, told) => expect(remarksOf(legalLimits, filed, OPERATIONS)).toEqual(told));
});

describe('operasional without the part for Koperasi Desa', () => {
  test.each<Case>([
    ['exactly', [['2025/apbdes', ['4.2.1;;DD;1000', ';1.1.08;O;15;DDS', ';4.7.01;K;500;DDS;;;kdmp']]], []],
    [
      'more',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';1.1.08;O;16;DDS', ';4.7.01;K;500;DDS;;;kdmp']]],
      [
        '2025/apbdes warning operasional-dana-desa - {"amount":1600,"whole":50000,"percent":3,"basis":"Pasal"}',
      ],
    ],
    [
      'tagged but paid otherwise',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';1.1.08;O;16;DDS', ';4.7.01;K;500;ADD;;;kdmp']]],
      [],
    ],
    ['nothing tagged', [['2025/apbdes', ['4.2.1;;DD;1000', ';1.1.08;O;30;DDS', ';4.7.01;K;500;DDS']]], []],
  ])('%s', (_, filed, told) => expect(remarksOf(legalLimits, filed, WITHOUT_KDMP)).toEqual(told));
});

describe('all of them together', () => {
  test.each<Case>([
    [
      'each is told',
      [
        [
          '2025/apbdes',
          [
            '4.2.1;;DD;1000',
            ';1.1.01;S;900;ADD',
            ';5.3.00;BLT;160;DDS',
            ';1.1.08;O;40;DDS',
            ';2.3.10;J;800;DDS',
          ],
        ],
      ],
      [
        '2025/apbdes warning batas-30-persen - {"amount":90000,"whole":190000,"percent":30,"basis":"Pasal"}',
        '2025/apbdes warning batas-blt - {"amount":16000,"whole":100000,"percent":15,"basis":"Pasal"}',
        '2025/apbdes warning ketahanan-pangan-kurang - {"amount":0,"whole":100000,"percent":20,"basis":"Pasal","isByTag":false}',
        '2025/apbdes warning operasional-dana-desa - {"amount":4000,"whole":100000,"percent":3,"basis":"Pasal"}',
      ],
    ],
    [
      'what cannot be checked is told at once',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';1;S;900', ';5.3.00;X;160', ';4;P;300']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"penghasilan","lines":[3]},{"what":"blt","lines":[4]},{"what":"ketahanan_pangan","lines":[5]},{"what":"operasional","lines":[3]}]}',
      ],
    ],
    [
      'a row of nothing decides nothing',
      [
        [
          '2025/apbdes',
          [
            '4.2.1;;DD;1000',
            ';1.1.01;S;20;ADD',
            ';1.1.05;S;0;PAD',
            ';2.3.10;J;500;DDS',
            ';4.2.01;P;300;DDS;;;ketahanan_pangan',
            ';5.3.00;X;0',
          ],
        ],
      ],
      [],
    ],
    [
      'without Dana Desa only the officials',
      [['2025/apbdes', [';1;S;900', ';5.3.00;X;160']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"penghasilan","lines":[2]}]}',
      ],
    ],
  ])('%s', (_, filed, told) => expect(remarksOf(legalLimits, filed, ALL)).toEqual(told));
});
