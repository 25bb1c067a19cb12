import { describe, expect, test } from 'vitest';
import { remarksOf, type Sketch } from '../cases/dossier.fixture.ts';
import { reportedAgainstBudget } from './report.ts';

type Case = [title: string, filed: Sketch[], told: string[]];

describe('a report beside its budget', () => {
  test.each<Case>([
    [
      'within it',
      [
        ['2025/apbdes', [';2.3.10;J;10', '4.2.1;;DD;10']],
        ['2025/realisasi', [';2.3.10;J;10', '4.2.1;;DD;10']],
      ],
      [],
    ],
    [
      'above it, once at the deepest node that both give',
      [
        ['2025/apbdes', [';2;B;10', ';2.3.10;J;10']],
        ['2025/realisasi', [';2;B;11', ';2.3.10;Jalan;11']],
      ],
      [
        '2025/realisasi warning realisasi-melebihi-anggaran money:3 {"name":"Jalan","budgeted":1000,"spent":1100,"isIncome":false,"isRepeated":false}',
      ],
    ],
    [
      'told at the first row of it, if it has no row of its own',
      [
        ['2025/apbdes', [';2;B;10']],
        ['2025/realisasi', [';2.3.10;J;5', ';2.2.02;P;6']],
      ],
      [
        '2025/realisasi warning realisasi-melebihi-anggaran money:2 {"name":"B","budgeted":1000,"spent":1100,"isIncome":false,"isRepeated":false}',
      ],
    ],
    [
      'told at the row with a figure',
      [
        ['2025/apbdes', [';2.3.10;J;10']],
        ['2025/realisasi', [';2.3.10;J;', ';2.3.10;K;11']],
      ],
      [
        '2025/realisasi warning realisasi-melebihi-anggaran money:3 {"name":"J","budgeted":1000,"spent":1100,"isIncome":false,"isRepeated":false}',
      ],
    ],
    [
      'told at its row among others of its rekening',
      [
        ['2025/apbdes', ['5.1;1.1.01;S;5', '5.3;1.1.01;J;10']],
        ['2025/realisasi', ['5.1;1.1.01;S;5', '5.3;1.1.01;J;11']],
      ],
      [
        '2025/realisasi warning realisasi-melebihi-anggaran money:3 {"name":"J","budgeted":1000,"spent":1100,"isIncome":false,"isRepeated":false}',
      ],
    ],
    [
      'pembiayaan above it',
      [
        ['2025/apbdes', ['6.2.2;;M;10', '6.1.1;;S;10']],
        ['2025/realisasi', ['6.2.2;;M;11', '6.1.1;;S;11']],
      ],
      [
        '2025/realisasi note realisasi-melebihi-anggaran money:3 {"name":"S","budgeted":1000,"spent":1100,"isIncome":true,"isRepeated":false}',
        '2025/realisasi warning realisasi-melebihi-anggaran money:2 {"name":"M","budgeted":1000,"spent":1100,"isIncome":false,"isRepeated":false}',
      ],
    ],
    [
      'row 6 is a difference, never above',
      [
        ['2025/apbdes', ['6;;P;10']],
        ['2025/realisasi', ['6;;P;11']],
      ],
      [],
    ],
    [
      'income above it is a note',
      [
        ['2025/apbdes', ['4.2.1;;DD;10']],
        ['2025/realisasi', ['4.2.1;;DD;11']],
      ],
      [
        '2025/realisasi note realisasi-melebihi-anggaran money:2 {"name":"DD","budgeted":1000,"spent":1100,"isIncome":true,"isRepeated":false}',
      ],
    ],
    [
      'spent without a budget',
      [
        ['2025/apbdes', [';2.3.10;J;10']],
        ['2025/realisasi', [';2.3.10;J;10', ';2.2.02;P;6']],
      ],
      [
        '2025/realisasi warning realisasi-tanpa-anggaran money:3 {"kind":"baris","name":"P","spent":600,"isRepeated":false}',
      ],
    ],
    [
      'budgeted with nothing',
      [
        ['2025/apbdes', [';2.3.10;J;0']],
        ['2025/realisasi', [';2.3.10;J;6']],
      ],
      [
        '2025/realisasi warning realisasi-tanpa-anggaran money:2 {"kind":"baris","name":"J","spent":600,"isRepeated":false}',
      ],
    ],
    [
      'income without a budget is a note',
      [
        ['2025/apbdes', ['4.2.1;;DD;10']],
        ['2025/realisasi', ['4.2.1;;DD;10', '4.3.6;;B;1']],
      ],
      [
        '2025/realisasi note realisasi-melebihi-anggaran money:3 {"name":"B","budgeted":0,"spent":100,"isIncome":true,"isRepeated":false}',
      ],
    ],
    [
      'what is not reported is not compared',
      [
        ['2025/apbdes', [';2.3.10;J;10']],
        ['2025/realisasi', [';2.3.10;J;']],
      ],
      [],
    ],
    [
      'nor what the budget does not tell',
      [
        ['2025/apbdes', ['4.2.1;;DD;10']],
        ['2025/realisasi', [';2.3.10;J;5']],
      ],
      [],
    ],
    [
      'with the perubahan, if there is one',
      [
        ['2025/apbdes', [';2.3.10;J;10']],
        ['2025/perubahan', [';2.3.10;J;12']],
        ['2025/realisasi', [';2.3.10;J;11']],
      ],
      [],
    ],
    [
      'not with the draft of a perubahan',
      [
        ['2025/apbdes', [';2.3.10;J;10']],
        ['2025/perubahan', [';2.3.10;J;12'], { status: 'rancangan' }],
        ['2025/realisasi', [';2.3.10;J;11']],
      ],
      [
        '2025/realisasi warning realisasi-melebihi-anggaran money:2 {"name":"J","budgeted":1000,"spent":1100,"isIncome":false,"isRepeated":false}',
      ],
    ],
    [
      'each report by itself',
      [
        ['2025/apbdes', [';2.3.10;J;10']],
        ['2025/realisasi-semester-1', [';2.3.10;J;11']],
        ['2025/realisasi', [';2.3.10;J;12']],
      ],
      [
        '2025/realisasi-semester-1 warning realisasi-melebihi-anggaran money:2 {"name":"J","budgeted":1000,"spent":1100,"isIncome":false,"isRepeated":false}',
        '2025/realisasi warning realisasi-melebihi-anggaran money:2 {"name":"J","budgeted":1000,"spent":1200,"isIncome":false,"isRepeated":false}',
      ],
    ],
    [
      'not of a draft',
      [
        ['2025/apbdes', [';2.3.10;J;10']],
        ['2025/realisasi', [';2.3.10;J;12'], { status: 'rancangan' }],
      ],
      [],
    ],
    [
      'nothing filed',
      [['2025/realisasi', [';2.3.10;J;12']]],
      ['2025/realisasi warning realisasi-tanpa-anggaran - {"kind":"berkas","year":2025,"isRepeated":false}'],
    ],
    [
      'a budget that is held back is filed',
      [
        ['2025/apbdes', null],
        ['2025/realisasi', [';2.3.10;J;12']],
      ],
      [],
    ],
    [
      'a perubahan that is held back is filed',
      [
        ['2025/perubahan', null],
        ['2025/realisasi', [';2.3.10;J;12']],
      ],
      [],
    ],
    [
      'named as the lists name it, where no row does',
      [
        ['2025/apbdes', ['4.2.1;;DD;5', '4.2.3;;A;5']],
        ['2025/realisasi', ['4.2;;Transfer;11']],
      ],
      [
        '2025/realisasi note realisasi-melebihi-anggaran money:2 {"name":"Transfer","budgeted":1000,"spent":1100,"isIncome":true,"isRepeated":false}',
      ],
    ],
  ])('%s', (_, filed, told) => expect(remarksOf(reportedAgainstBudget, filed)).toEqual(told));
});
