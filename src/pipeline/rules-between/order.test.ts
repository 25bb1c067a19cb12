import { describe, expect, test } from 'vitest';
import { remarksOf, type Sketch } from '../cases/dossier.fixture.ts';
import { amendedTooEarly, amendedAlone, amendedOften, adoptedLate, reportedLate } from './order.ts';

type Case = [title: string, filed: Sketch[], told: string[]];
const NO_LIMITS = { officials: null, cash: null, food: null, operations: null };
const LAW = {
  limits: new Map([
    [
      2024,
      { ...NO_LIMITS, year: 2024, adoption: null, halfYearReport: null, yearReport: null, amendments: null },
    ],
    [
      2025,
      {
        ...NO_LIMITS,
        year: 2025,
        adoption: { latest: '2024-12-31', basis: 'Ps 38' },
        halfYearReport: { latest: '2025-07-14', basis: 'Ps 68' },
        yearReport: { latest: '2026-03-31', basis: 'Ps 70' },
        amendments: { most: 1, basis: 'Ps 40' },
      },
    ],
  ]),
};

describe('a perubahan before its budget', () => {
  test.each<Case>([
    [
      'a day before',
      [
        ['2025/apbdes', ['4.2.1;;DD;5'], { date: '2025-01-02' }],
        ['2025/perubahan', ['4.2.1;;DD;5'], { date: '2025-01-01' }],
      ],
      [
        '2025/perubahan error perubahan-mendahului-apbdes perubahan.tanggal {"amended":"2025-01-01","enacted":"2025-01-02"}',
      ],
    ],
    [
      'the same day',
      [
        ['2025/apbdes', ['4.2.1;;DD;5'], { date: '2025-01-02' }],
        ['2025/perubahan', ['4.2.1;;DD;5'], { date: '2025-01-02' }],
      ],
      [],
    ],
    [
      'later',
      [
        ['2025/apbdes', ['4.2.1;;DD;5'], { date: '2025-01-02' }],
        ['2025/perubahan', ['4.2.1;;DD;5'], { date: '2025-09-02' }],
      ],
      [],
    ],
    [
      'without its date',
      [
        ['2025/apbdes', ['4.2.1;;DD;5'], { date: '2025-01-02' }],
        ['2025/perubahan', ['4.2.1;;DD;5'], {}],
      ],
      [],
    ],
    [
      'without the date of the budget',
      [
        ['2025/apbdes', ['4.2.1;;DD;5'], {}],
        ['2025/perubahan', ['4.2.1;;DD;5'], { date: '2025-01-02' }],
      ],
      [],
    ],
    [
      'without a word in dokumen.json',
      [
        ['2025/apbdes', ['4.2.1;;DD;5']],
        ['2025/perubahan', ['4.2.1;;DD;5']],
      ],
      [],
    ],
    ['without a budget', [['2025/perubahan', ['4.2.1;;DD;5'], { date: '2025-01-02' }]], []],
    ['without a perubahan', [['2025/apbdes', ['4.2.1;;DD;5'], { date: '2025-01-02' }]], []],
  ])('%s', (_, filed, told) => expect(remarksOf(amendedTooEarly, filed)).toEqual(told));
});

describe('a perubahan of nothing', () => {
  test.each<Case>([
    [
      'alone',
      [['2025/perubahan', ['4.2.1;;DD;5']]],
      ['2025/perubahan warning perubahan-tanpa-apbdes - {"year":2025}'],
    ],
    [
      'beside a budget',
      [
        ['2025/apbdes', ['4.2.1;;DD;5']],
        ['2025/perubahan', ['4.2.1;;DD;5']],
      ],
      [],
    ],
    [
      'beside one that is held back',
      [
        ['2025/apbdes', null],
        ['2025/perubahan', ['4.2.1;;DD;5']],
      ],
      [],
    ],
    ['a budget alone', [['2025/apbdes', ['4.2.1;;DD;5']]], []],
  ])('%s', (_, filed, told) => expect(remarksOf(amendedAlone, filed)).toEqual(told));
});

describe('amended again', () => {
  test.each<Case>([
    ['once', [['2025/perubahan', ['4.2.1;;DD;5'], { amendment: 1 }]], []],
    [
      'twice',
      [['2025/perubahan', ['4.2.1;;DD;5'], { amendment: 2 }]],
      [
        '2025/perubahan warning perubahan-lebih-dari-sekali perubahan.ke {"times":2,"most":1,"basis":"Ps 40"}',
      ],
    ],
    ['nobody says how often', [['2025/perubahan', ['4.2.1;;DD;5']]], []],
    ['in a year without rules', [['2026/perubahan', ['4.2.1;;DD;5'], { amendment: 2 }]], []],
    ['in a year without this rule', [['2024/perubahan', ['4.2.1;;DD;5'], { amendment: 2 }]], []],
    ['another document', [['2025/apbdes', ['4.2.1;;DD;5'], { amendment: 2 }]], []],
  ])('%s', (_, filed, told) => expect(remarksOf(amendedOften, filed, LAW)).toEqual(told));
});

describe('adopted late', () => {
  test.each<Case>([
    ['on the last day', [['2025/apbdes', ['4.2.1;;DD;5'], { date: '2024-12-31' }]], []],
    [
      'a day later',
      [['2025/apbdes', ['4.2.1;;DD;5'], { date: '2025-01-01' }]],
      [
        '2025/apbdes warning terlambat-ditetapkan apbdes.tanggal {"adopted":"2025-01-01","latest":"2024-12-31","basis":"Ps 38"}',
      ],
    ],
    ['as a draft', [['2025/apbdes', ['4.2.1;;DD;5'], { date: '2025-01-01', status: 'rancangan' }]], []],
    ['without a date', [['2025/apbdes', ['4.2.1;;DD;5'], {}]], []],
    ['without a word in dokumen.json', [['2025/apbdes', ['4.2.1;;DD;5']]], []],
    ['a perubahan is always later', [['2025/perubahan', ['4.2.1;;DD;5'], { date: '2025-09-01' }]], []],
    ['in a year without rules', [['2026/apbdes', ['4.2.1;;DD;5'], { date: '2027-01-01' }]], []],
    ['in a year without this rule', [['2024/apbdes', ['4.2.1;;DD;5'], { date: '2024-01-01' }]], []],
  ])('%s', (_, filed, told) => expect(remarksOf(adoptedLate, filed, LAW)).toEqual(told));
});

describe('reported late', () => {
  test.each<Case>([
    [
      'both on the last day',
      [
        ['2025/realisasi-semester-1', ['4.2.1;;DD;5'], { date: '2025-07-14' }],
        ['2025/realisasi', ['4.2.1;;DD;5'], { date: '2026-03-31', asOf: '2025-12-31' }],
      ],
      [],
    ],
    [
      'both a day later',
      [
        ['2025/realisasi-semester-1', ['4.2.1;;DD;5'], { date: '2025-07-15' }],
        ['2025/realisasi', ['4.2.1;;DD;5'], { date: '2026-04-01', asOf: '2025-12-31' }],
      ],
      [
        '2025/realisasi-semester-1 warning laporan-terlambat realisasi-semester-1.tanggal {"document":"realisasi-semester-1","reported":"2025-07-15","latest":"2025-07-14","basis":"Ps 68"}',
        '2025/realisasi warning laporan-terlambat realisasi.tanggal {"document":"realisasi","reported":"2026-04-01","latest":"2026-03-31","basis":"Ps 70"}',
      ],
    ],
    [
      'up to an earlier day it is not yet that of the year',
      [['2025/realisasi', ['4.2.1;;DD;5'], { date: '2026-04-01', asOf: '2025-11-30' }]],
      [],
    ],
    [
      'a draft is not yet handed in',
      [
        ['2025/realisasi-semester-1', ['4.2.1;;DD;5'], { date: '2025-07-15', status: 'rancangan' }],
        ['2025/realisasi', ['4.2.1;;DD;5'], { date: '2026-04-01', asOf: '2025-12-31', status: 'rancangan' }],
      ],
      [],
    ],
    [
      'without dates',
      [
        ['2025/realisasi-semester-1', ['4.2.1;;DD;5'], {}],
        ['2025/realisasi', ['4.2.1;;DD;5'], { asOf: '2025-12-31' }],
      ],
      [],
    ],
    [
      'without a word in dokumen.json',
      [
        ['2025/realisasi-semester-1', ['4.2.1;;DD;5']],
        ['2025/realisasi', ['4.2.1;;DD;5']],
      ],
      [],
    ],
    [
      'in a year without rules',
      [
        ['2026/realisasi-semester-1', ['4.2.1;;DD;5'], { date: '2028-07-15' }],
        ['2026/realisasi', ['4.2.1;;DD;5'], { date: '2028-04-01', asOf: '2026-12-31' }],
      ],
      [],
    ],
    [
      'in a year without this rule',
      [
        ['2024/realisasi-semester-1', ['4.2.1;;DD;5'], { date: '2028-07-15' }],
        ['2024/realisasi', ['4.2.1;;DD;5'], { date: '2028-04-01', asOf: '2024-12-31' }],
      ],
      [],
    ],
  ])('%s', (_, filed, told) => expect(remarksOf(reportedLate, filed, LAW)).toEqual(told));
});
