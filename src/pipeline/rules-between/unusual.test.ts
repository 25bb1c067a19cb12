import { describe, expect, test } from 'vitest';
import { remarksOf, type Sketch } from '../cases/dossier.fixture.ts';
import { grownByPowers } from './unusual.ts';

type Case = [title: string, filed: Sketch[], told: string[]];

describe('a figure of ten, a hundred or a thousand times that of the year before', () => {
  test.each<Case>([
    [
      '10 times',
      [
        ['2024/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;Jalan;10000000']],
      ],
      [
        '2025/apbdes note angka-tak-wajar money:2 {"kind":"kali","name":"Jalan","amount":1000000000,"before":100000000,"times":10}',
      ],
    ],
    [
      '100 times',
      [
        ['2024/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;Jalan;100000000']],
      ],
      [
        '2025/apbdes note angka-tak-wajar money:2 {"kind":"kali","name":"Jalan","amount":10000000000,"before":100000000,"times":100}',
      ],
    ],
    [
      '1000 times',
      [
        ['2024/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;Jalan;1000000000']],
      ],
      [
        '2025/apbdes note angka-tak-wajar money:2 {"kind":"kali","name":"Jalan","amount":100000000000,"before":100000000,"times":1000}',
      ],
    ],
    [
      'a tenth',
      [
        ['2024/apbdes', [';2.3.10;J;10000000']],
        ['2025/apbdes', [';2.3.10;Jalan;1000000']],
      ],
      [
        '2025/apbdes note angka-tak-wajar money:2 {"kind":"kali","name":"Jalan","amount":100000000,"before":1000000000,"times":10}',
      ],
    ],
    [
      'ten thousand times is another thing',
      [
        ['2024/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;J;10000000000']],
      ],
      [],
    ],
    [
      'the same',
      [
        ['2024/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;J;1000000']],
      ],
      [],
    ],
    [
      'nearly ten times',
      [
        ['2024/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;J;10400000']],
      ],
      [
        '2025/apbdes note angka-tak-wajar money:2 {"kind":"kali","name":"J","amount":1040000000,"before":100000000,"times":10}',
      ],
    ],
    [
      'not so nearly',
      [
        ['2024/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;J;10600000']],
      ],
      [],
    ],
    [
      'five times',
      [
        ['2024/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;J;5000000']],
      ],
      [],
    ],
    [
      'a million is large enough',
      [
        ['2024/apbdes', [';2.3.10;J;100000']],
        ['2025/apbdes', [';2.3.10;J;1000000']],
      ],
      [
        '2025/apbdes note angka-tak-wajar money:2 {"kind":"kali","name":"J","amount":100000000,"before":10000000,"times":10}',
      ],
    ],
    [
      'less is not',
      [
        ['2024/apbdes', [';2.3.10;J;99999']],
        ['2025/apbdes', [';2.3.10;J;999990']],
      ],
      [],
    ],
    [
      'from nothing',
      [
        ['2024/apbdes', [';2.3.10;J;0']],
        ['2025/apbdes', [';2.3.10;J;1000000']],
      ],
      [],
    ],
    [
      'new',
      [
        ['2024/apbdes', [';2.2.02;J;1000000']],
        ['2025/apbdes', [';2.3.10;J;1000000']],
      ],
      [],
    ],
    [
      'rows of one code together, told at the first',
      [
        ['2024/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;J;4000000', ';2.3.10;K;6000000']],
      ],
      [
        '2025/apbdes note angka-tak-wajar money:2 {"kind":"kali","name":"J","amount":1000000000,"before":100000000,"times":10}',
      ],
    ],
    [
      'not two years later',
      [
        ['2023/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;J;10000000']],
      ],
      [],
    ],
    [
      'against the year before, not the first',
      [
        ['2023/apbdes', [';2.3.10;J;1000000']],
        ['2024/apbdes', [';2.3.10;J;3000000']],
        ['2025/apbdes', [';2.3.10;J;10000000']],
      ],
      [],
    ],
    [
      'not of a draft',
      [
        ['2024/apbdes', [';2.3.10;J;1000000']],
        ['2025/apbdes', [';2.3.10;J;10000000'], { status: 'rancangan' }],
      ],
      [],
    ],
    [
      'not against a draft',
      [
        ['2024/apbdes', [';2.3.10;J;1000000'], { status: 'rancangan' }],
        ['2025/apbdes', [';2.3.10;J;10000000']],
      ],
      [],
    ],
  ])('%s', (_, filed, told) => expect(remarksOf(grownByPowers, filed)).toEqual(told));
});
