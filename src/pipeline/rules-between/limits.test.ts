import { describe, expect, test } from 'vitest';
import { remarksOf, type Sketch } from '../cases/dossier.fixture.ts';
import { limits, share } from '../cases/limits.fixture.ts';
import { legalLimits } from './limits.ts';

type Case = [title: string, filed: Sketch[], told: string[]];
const OFFICIALS = limits({ officials: share(30) });
const CASH = limits({ cash: share(15) });

describe('at most 30 per cent of belanja for officials and the BPD', () => {
  test.each<Case>([
    ['exactly', [['2025/apbdes', [';1.1.01;S;30;ADD', ';2.3.10;J;70;ADD']]], []],
    [
      'more',
      [
        [
          '2025/apbdes',
          [';1.1.01;S;10;ADD', ';1.1.02;S;10;ADD', ';1.1.05;S;10;ADD', ';1.1.06;S;1;ADD', ';2.3.10;J;69;ADD'],
        ],
      ],
      ['2025/apbdes warning batas-30-persen - {"amount":3100,"whole":10000,"percent":30,"basis":"Pasal"}'],
    ],
    [
      'other kegiatan do not count',
      [['2025/apbdes', [';1.1.01;S;10;ADD', ';1.1.03;S;21;ADD', ';1.1.04;S;69;ADD']]],
      [],
    ],
    [
      'what is paid from own income may be tanah bengkok',
      [['2025/apbdes', [';1.1.01;S;31;PAD', ';2.3.10;J;69;ADD']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"penghasilan","lines":[2]}]}',
      ],
    ],
    [
      'a row above could hold more',
      [['2025/apbdes', [';1.1;S;31;ADD', ';2.3.10;J;69;ADD']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"penghasilan","lines":[2]}]}',
      ],
    ],
    ['a row above that could not', [['2025/apbdes', [';1.2;S;31;ADD', ';2.3.10;J;69;ADD']]], []],
    [
      'a row by jenis only',
      [['2025/apbdes', ['5.1;;S;31;ADD', '5.3;;J;69;ADD']]],
      [
        '2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"penghasilan","lines":[2,3]}]}',
      ],
    ],
    ['no belanja', [['2025/apbdes', ['4.2.1;;DD;5']]], []],
    ['belanja of nothing', [['2025/apbdes', [';1.1.01;S;0;ADD']]], []],
    [
      'in a perubahan as well',
      [['2025/perubahan', [';1.1.01;S;31;ADD', ';2.3.10;J;69;ADD']]],
      ['2025/perubahan warning batas-30-persen - {"amount":3100,"whole":10000,"percent":30,"basis":"Pasal"}'],
    ],
    [
      'in a draft as well',
      [['2025/apbdes', [';1.1.01;S;31;ADD', ';2.3.10;J;69;ADD'], { status: 'rancangan' }]],
      ['2025/apbdes warning batas-30-persen - {"amount":3100,"whole":10000,"percent":30,"basis":"Pasal"}'],
    ],
    ['not in a report', [['2025/realisasi', [';1.1.01;S;31;ADD', ';2.3.10;J;69;ADD']]], []],
    [
      'a year without rules',
      [['2026/apbdes', [';1.1.01;S;31;ADD']]],
      ['2026/apbdes note batas-tidak-diperiksa - {"year":2026,"unchecked":[]}'],
    ],
  ])('%s', (_, filed, told) => expect(remarksOf(legalLimits, filed, OFFICIALS)).toEqual(told));
});

describe('BLT of at most 15 per cent of Dana Desa', () => {
  test.each<Case>([
    ['exactly', [['2025/apbdes', ['4.2.1;;DD;1000', ';5.3.00;BLT;150;DDS']]], []],
    [
      'more',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';5.3.00;BLT;151;DDS']]],
      ['2025/apbdes warning batas-blt - {"amount":15100,"whole":100000,"percent":15,"basis":"Pasal"}'],
    ],
    [
      'bantuan langsung tunai',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';5.3.00;Bantuan Langsung Tunai Dana Desa;151;DDS']]],
      ['2025/apbdes warning batas-blt - {"amount":15100,"whole":100000,"percent":15,"basis":"Pasal"}'],
    ],
    [
      'nothing says that it is BLT',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';5.3.00;Keadaan Mendesak;151;DDS']]],
      ['2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"blt","lines":[3]}]}'],
    ],
    [
      'a word that only begins so',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';5.3.00;Bltx;151;DDS']]],
      ['2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"blt","lines":[3]}]}'],
    ],
    ['another kegiatan', [['2025/apbdes', ['4.2.1;;DD;1000', ';5.1.00;BLT;151;DDS']]], []],
    ['another source', [['2025/apbdes', ['4.2.1;;DD;1000', ';5.3.00;BLT;151;ADD']]], []],
    [
      'a mixed source',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';5.3.00;BLT;151;DDS, ADD']]],
      ['2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"blt","lines":[3]}]}'],
    ],
    [
      'no source',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';5.3.00;BLT;151']]],
      ['2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"blt","lines":[3]}]}'],
    ],
    [
      'the part that is sure is enough',
      [['2025/apbdes', ['4.2.1;;DD;1000', '5.4;5.3.00;BLT;151;DDS', '5.2;5.3.00;X;9;ADD, DDS']]],
      ['2025/apbdes warning batas-blt - {"amount":15100,"whole":100000,"percent":15,"basis":"Pasal"}'],
    ],
    [
      'what is tagged, and only that',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';5.3.00;BLT;151;DDS', ';2.3.10;Padat Karya;149;DDS;;;blt']]],
      [],
    ],
    [
      'what is tagged, too much',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';2.3.10;Padat Karya;151;DDS;;;blt']]],
      ['2025/apbdes warning batas-blt - {"amount":15100,"whole":100000,"percent":15,"basis":"Pasal"}'],
    ],
    [
      'a row above',
      [['2025/apbdes', ['4.2.1;;DD;1000', ';5;Mendesak;151;DDS']]],
      ['2025/apbdes note batas-tidak-diperiksa - {"year":2025,"unchecked":[{"what":"blt","lines":[3]}]}'],
    ],
    ['no Dana Desa', [['2025/apbdes', [';5.3.00;BLT;151;DDS']]], []],
    ['Dana Desa of nothing', [['2025/apbdes', ['4.2.1;;DD;0', '4.2.3;;A;5', ';5.3.00;BLT;151;DDS']]], []],
    ['Dana Desa that cannot be told', [['2025/apbdes', ['4.2;;Transfer;1000', ';5.3.00;BLT;151;DDS']]], []],
  ])('%s', (_, filed, told) => expect(remarksOf(legalLimits, filed, CASH)).toEqual(told));
});
