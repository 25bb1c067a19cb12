import { describe, expect, test } from 'vitest';
import { remarksOf, type Sketch } from '../cases/dossier.fixture.ts';
import { shrunk } from './report.ts';

type Case = [title: string, filed: Sketch[], told: string[]];

describe('a whole year that is less than its half', () => {
  test.each<Case>([
    [
      'less',
      [
        ['2025/realisasi-semester-1', [';2.3.10;J;10']],
        ['2025/realisasi', [';2.3.10;J;9']],
      ],
      ['2025/realisasi warning realisasi-menurun money:2 {"name":"J","before":1000,"after":900}'],
    ],
    [
      'the same',
      [
        ['2025/realisasi-semester-1', [';2.3.10;J;10']],
        ['2025/realisasi', [';2.3.10;J;10']],
      ],
      [],
    ],
    [
      'more',
      [
        ['2025/realisasi-semester-1', [';2.3.10;J;10']],
        ['2025/realisasi', [';2.3.10;J;11']],
      ],
      [],
    ],
    [
      'not reported in the year',
      [
        ['2025/realisasi-semester-1', [';2.3.10;J;10', ';2.2.02;P;1']],
        ['2025/realisasi', [';2.3.10;J;', ';2.2.02;P;1']],
      ],
      [],
    ],
    [
      'not reported in the half',
      [
        ['2025/realisasi-semester-1', [';2.3.10;J;']],
        ['2025/realisasi', [';2.3.10;J;-1']],
      ],
      [],
    ],
    [
      'partly reported in the year',
      [
        ['2025/realisasi-semester-1', [';2;B;10']],
        ['2025/realisasi', [';2.3.10;J;5', ';2.2.02;P;']],
      ],
      [],
    ],
    [
      'partly reported in the half',
      [
        ['2025/realisasi-semester-1', [';2.3.10;J;5', ';2.2.02;P;']],
        ['2025/realisasi', [';2;B;4']],
      ],
      [],
    ],
    ['no half', [['2025/realisasi', [';2.3.10;J;9']]], []],
    ['no year', [['2025/realisasi-semester-1', [';2.3.10;J;9']]], []],
    [
      'the half a draft',
      [
        ['2025/realisasi-semester-1', [';2.3.10;J;10'], { status: 'rancangan' }],
        ['2025/realisasi', [';2.3.10;J;9']],
      ],
      [],
    ],
  ])('%s', (_, filed, told) => expect(remarksOf(shrunk, filed)).toEqual(told));
});
