import { describe, expect, test } from 'vitest';
import { remarksOf, type Sketch } from '../cases/dossier.fixture.ts';
import { copiedFields } from './unusual.ts';

type Case = [title: string, filed: Sketch[], told: string[]];

describe('two bidang with the same figures', () => {
  test.each<Case>([
    [
      'three in the same order',
      [
        [
          '2025/apbdes',
          [';1.1.01;A;1', ';1.1.02;B;2', ';1.1.03;C;3', ';2.2.01;D;1', ';2.2.02;E;2', ';2.2.03;F;3'],
        ],
      ],
      ['2025/apbdes note angka-tak-wajar - {"kind":"bidang","field":"2","other":"1"}'],
    ],
    [
      'a third bidang as well',
      [
        [
          '2025/apbdes',
          [
            ';1.1.01;A;1',
            ';1.1.02;B;2',
            ';1.1.03;C;3',
            ';2.2.01;D;1',
            ';2.2.02;E;2',
            ';2.2.03;F;3',
            ';3.1.01;D;1',
            ';3.1.02;E;2',
            ';3.1.03;F;3',
          ],
        ],
      ],
      [
        '2025/apbdes note angka-tak-wajar - {"kind":"bidang","field":"2","other":"1"}',
        '2025/apbdes note angka-tak-wajar - {"kind":"bidang","field":"3","other":"1"}',
      ],
    ],
    [
      'noughts do not count',
      [
        [
          '2025/apbdes',
          [
            ';1.1.01;A;1',
            ';1.1.04;B;0',
            ';1.1.02;B;2',
            ';1.1.03;C;3',
            ';2.2.01;D;1',
            ';2.2.02;E;2',
            ';2.2.03;F;3',
          ],
        ],
      ],
      ['2025/apbdes note angka-tak-wajar - {"kind":"bidang","field":"2","other":"1"}'],
    ],
    [
      'two are alike by chance',
      [['2025/apbdes', [';1.1.01;A;1', ';1.1.02;B;2', ';2.2.01;D;1', ';2.2.02;E;2']]],
      [],
    ],
    [
      'three of which two are the same',
      [
        [
          '2025/apbdes',
          [';1.1.01;A;1', ';1.1.02;B;2', ';1.1.03;C;2', ';2.2.01;D;1', ';2.2.02;E;2', ';2.2.03;F;2'],
        ],
      ],
      [],
    ],
    [
      'in another order',
      [
        [
          '2025/apbdes',
          [';1.1.01;A;1', ';1.1.02;B;2', ';1.1.03;C;3', ';2.2.01;D;2', ';2.2.02;E;1', ';2.2.03;F;3'],
        ],
      ],
      [],
    ],
    [
      'pendapatan is no bidang',
      [
        [
          '2025/apbdes',
          ['4.1.1;;A;1', '4.1.2;;B;2', '4.1.3;;C;3', ';2.2.01;D;1', ';2.2.02;E;2', ';2.2.03;F;3'],
        ],
      ],
      [],
    ],
    [
      'a report is not looked at',
      [
        [
          '2025/realisasi',
          [';1.1.01;A;1', ';1.1.02;B;2', ';1.1.03;C;3', ';2.2.01;D;1', ';2.2.02;E;2', ';2.2.03;F;3'],
        ],
      ],
      [],
    ],
    [
      'noughts alone are nothing',
      [
        [
          '2025/apbdes',
          [';1.1.01;A;0', ';1.1.02;B;0', ';1.1.03;C;0', ';2.2.01;D;0', ';2.2.02;E;0', ';2.2.03;F;0'],
        ],
      ],
      [],
    ],
  ])('%s', (_, filed, told) => expect(remarksOf(copiedFields, filed)).toEqual(told));
});
