import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../model/budget.ts';
import { toldOf } from '../cases/document.fixture.ts';

type Case = [title: string, rows: string[], told: string[], kind?: DocumentKind];

describe('more from a source than comes from it', () => {
  test.each<Case>([
    [
      'is told with both figures',
      ['4.2.1;;DD;100', '4.2.3;;ADD;50', ';1;B;120;DDS', '6.1.1;;S;0'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"DDS","spent":12000,"given":10000}],"free":0}',
      ],
    ],
    ['not in a report', ['4.2.1;;DD;100', '4.2.3;;ADD;50', ';1;B;120;DDS', '6.1.1;;S;0'], [], 'realisasi'],
    [
      '4.2.1 is DDS',
      ['4.2.1;;T;100', '4.1.1;;X;50;PAD', ';1;B;120;DDS', '6.1.1;;S;0;SWD'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"DDS","spent":12000,"given":10000}],"free":0}',
      ],
    ],
    [
      '4.2.2 is PBH',
      ['4.2.2;;T;100', '4.1.1;;X;50;PAD', ';1;B;120;PBH', '6.1.1;;S;0;SWD'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"PBH","spent":12000,"given":10000}],"free":0}',
      ],
    ],
    [
      '4.2.3 is ADD',
      ['4.2.3;;T;100', '4.1.1;;X;50;PAD', ';1;B;120;ADD', '6.1.1;;S;0;SWD'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"ADD","spent":12000,"given":10000}],"free":0}',
      ],
    ],
    [
      '4.2.4 is PBP',
      ['4.2.4;;T;100', '4.1.1;;X;50;PAD', ';1;B;120;PBP', '6.1.1;;S;0;SWD'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"PBP","spent":12000,"given":10000}],"free":0}',
      ],
    ],
    [
      '4.2.5 is PBK',
      ['4.2.5;;T;100', '4.1.1;;X;50;PAD', ';1;B;120;PBK', '6.1.1;;S;0;SWD'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"PBK","spent":12000,"given":10000}],"free":0}',
      ],
    ],
    [
      '4.2.1.01 is DDS',
      ['4.2.1.01;;T;100', '4.1.1;;X;50;PAD', ';1;B;120;DDS', '6.1.1;;S;0;SWD'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"DDS","spent":12000,"given":10000}],"free":0}',
      ],
    ],
    ['what is left over covers any', ['4.2.1;;DD;100', '4.2.3;;ADD;50', ';1;B;120;DDS', '6.1.1;;S;20'], []],
    [
      'as far as it goes',
      ['4.2.1;;DD;100', '4.2.3;;ADD;50', ';1;B;120;DDS', '6.1.1;;S;19'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"DDS","spent":12000,"given":10000}],"free":1900}',
      ],
    ],
    [
      'mixed income covers any',
      ['4.2.1;;DD;100;DDS, ADD', '4.2.3;;ADD;50', ';1;B;120;DDS', '6.1.1;;S;0'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"DDS","spent":12000,"given":0}],"free":10000}',
      ],
    ],
    [
      'mixed income covers as far as it goes',
      ['4.2.1;;DD;100;DDS, ADD', '4.2.3;;ADD;50', ';1;B;101;DDS', '6.1.1;;S;0'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"DDS","spent":10100,"given":0}],"free":10000}',
      ],
    ],
    [
      "mixed expenditure is nobody's",
      ['4.2.1;;DD;100', '4.2.3;;ADD;50', ';1;B;120;DDS, ADD', '6.1.1;;S;0'],
      [],
    ],
    [
      "expenditure without a source is nobody's",
      ['4.2.1;;DD;100', '4.2.3;;ADD;50', ';1;B;120;', '6.1.1;;S;0'],
      [],
    ],
    [
      'each that is overdrawn, and no other',
      [
        '4.2.1;;DD;100',
        '4.2.3;;ADD;50',
        '4.1.1;;X;90;PAD',
        '4.3.1;;Y;10;DLL',
        ';1;B;120;DDS',
        ';2;C;60;ADD',
        ';3;D;60;PAD',
        ';4;E;10;DLL',
        '6.1.1;;S;0',
      ],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"DDS","spent":12000,"given":10000},{"source":"ADD","spent":6000,"given":5000}],"free":0}',
      ],
    ],
    [
      'a deficit is told as a whole',
      ['4.2.1;;DD;100', ';1;B;120;DDS', '6.1.1;;S;0'],
      ['silpa-negatif - {"silpa":-2000,"revenue":10000,"expenditure":12000,"net":0}'],
    ],
    [
      'an unknown source is told as such',
      ['4.2.1;;DD;100', '4.2.3;;A;50', ';1;B;120;XYZ', '6.1.1;;S;0'],
      ['sumber-dana-tidak-dikenal E4 {"text":"XYZ"}'],
    ],
    [
      'what goes out as pembiayaan counts',
      ['4.2.1;;DD;100', '4.2.3;;A;50', '6.2.2;;B;120;DDS', '6.1.1;;S;0'],
      [
        'sumber-dana-melebihi-pendapatan - {"sources":[{"source":"DDS","spent":12000,"given":10000}],"free":0}',
      ],
    ],
    [
      'without penerimaan pembiayaan nobody knows',
      ['4.2.1;;DD;100', '4.2.3;;A;50', ';1;B;120;DDS', '6.2.2;;M;0'],
      [],
    ],
  ])('%s', (_, rows, told, kind) => expect(toldOf(rows, kind)).toEqual(told));
});
