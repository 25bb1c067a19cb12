import { describe, expect, test } from 'vitest';
import type { BudgetDocument, Regulation } from '../model/budget.ts';
import { boardWords } from './billboard-words.ts';
import { documentFixture, publishedFixture, villageFixture } from './fixture.ts';
import { headline, plainText } from './headline.ts';
import { budgetInForce, leadingDocument, newestYearWithData } from './in-force.ts';

const regulation = (more: Partial<Regulation> = {}): Regulation => ({
  number: '3/2025',
  date: '2025-12-20',
  link: '',
  status: 'ditetapkan',
  amendment: 0,
  asOf: '',
  ...more,
});
const year = (...documents: BudgetDocument[]) => ({
  year: 2026,
  publications: documents.map((document) => publishedFixture(document)),
});
const village = villageFixture();
const budget = documentFixture(
  [
    ['4', '', 'Pendapatan', 1_864_250_000],
    ['5', '2', 'Pembangunan', 1_910_750_000],
    ['6.1.1', '', 'SiLPA', 46_500_000],
  ],
  { regulation: regulation() },
);
const report = documentFixture([['5', '2', 'Pembangunan', 783_407_500]], { kind: 'realisasi-semester-1' });

const sentenceOf = (documents: BudgetDocument[], people: number | null = 3046) =>
  plainText(
    headline(
      { ...village, population: people === null ? null : { year: 2025, people, households: null } },
      year(...documents),
    )?.sentence ?? [],
  );

describe('the sentence', () => {
  test.each<[string, BudgetDocument[], number | null, string]>([
    [
      'a budget',
      [budget],
      3046,
      'Tahun 2026 Desa Sukamaju mengelola Rp1,86 miliar, sekitar Rp612 ribu per warga.',
    ],
    ['nobody counted', [budget], null, 'Tahun 2026 Desa Sukamaju mengelola Rp1,86 miliar.'],
    ['nobody lives there', [budget], 0, 'Tahun 2026 Desa Sukamaju mengelola Rp1,86 miliar.'],
    [
      'a budget and a report',
      [budget, report],
      null,
      'Tahun 2026 Desa Sukamaju mengelola Rp1,86 miliar. Sampai 30 Juni 2026 terpakai 41 persen dari rencana belanja.',
    ],
    ['a report only', [report], null, 'Tahun 2026 Desa Sukamaju sudah memakai Rp783 juta.'],
    [
      'a draft',
      [{ ...budget, regulation: regulation({ status: 'rancangan' }) }],
      null,
      'Tahun 2026 Desa Sukamaju merencanakan Rp1,86 miliar.',
    ],
    [
      'neither revenue nor expenditure',
      [documentFixture([['6.1.1', '', 'SiLPA', 5]])],
      null,
      'Tahun 2026 Desa Sukamaju belum menyajikan angka pendapatan dan belanja.',
    ],
  ])('of %s', (_, documents, people, expected) => {
    expect(sentenceOf(documents, people)).toBe(expected);
  });
});

describe('the three figures', () => {
  test('of a deficit that last year covers', () => {
    expect(headline(village, year(budget))?.figures).toMatchObject([
      { role: 'in', amount: { exact: 'Rp1.864.250.000' } },
      { role: 'out', amount: { exact: 'Rp1.910.750.000' } },
      {
        label: 'Ditambah sisa tahun lalu (pembiayaan)',
        amount: { exact: 'Rp46.500.000' },
        note: 'Sisa akhir tahun (SiLPA): Rp0.',
      },
    ]);
  });

  test('stand against the adopted budget of the year before, and against nothing else', () => {
    const notesOf = (before: BudgetDocument, after: BudgetDocument) => {
      const now = year(after);
      const past = { year: 2025, publications: [publishedFixture({ ...before, year: 2025 })] };
      return headline(villageFixture([now, past]), now)?.figures.map(({ note }) => note);
    };
    const smaller = documentFixture([
      ['4', '', 'Pendapatan', 932_125_000],
      ['5', '2', 'Pembangunan', 1_910_750_000],
    ]);
    expect(notesOf(smaller, budget)).toEqual([
      'Naik 100 persen dari 2025',
      'Sama dengan 2025',
      'Sisa akhir tahun (SiLPA): Rp0.',
    ]);
    const draft = { ...smaller, regulation: regulation({ status: 'rancangan' }) };
    expect(notesOf(draft, budget)?.slice(0, 2)).toEqual(['', '']);
    expect(notesOf(budget, draft)?.slice(0, 2)).toEqual(['', '']);
    expect(notesOf(report, budget)?.slice(0, 2)).toEqual(['', '']);
    expect(notesOf(budget, report)?.[1]).toBe('');
  });

  test('call what is put aside by an everyday word', () => {
    const aside = documentFixture([
      ['4', '', 'Pendapatan', 100],
      ['5', '2', 'Pembangunan', 80],
      ['6.2.2', '', 'Penyertaan modal', 20],
    ]);
    expect(headline(village, year(aside))?.figures[2]).toMatchObject({
      label: 'Pembiayaan neto (disisihkan desa)',
      amount: { short: '-Rp20' },
    });
  });

  test('never say zero for what nobody gave', () => {
    const figures = headline(village, year(documentFixture([['4', '', 'Pendapatan', 5]])))?.figures;
    expect(figures?.map((figure) => figure.amount.short)).toEqual([
      'Rp5',
      'belum disajikan',
      'belum disajikan',
    ]);
  });
});

test('the legal name is small and complete', () => {
  const document = { ...budget, kind: 'perubahan' as const, regulation: regulation({ amendment: 2 }) };
  expect(headline(village, year(document))?.legal).toBe(
    'APBDes Perubahan 2026 · perubahan ke-2 · Perdes No. 3/2025 · ditetapkan 20 Desember 2025',
  );
});

test('an amendment that nobody numbered is a perubahan, not the first', () => {
  const document = { ...budget, kind: 'perubahan' as const, regulation: regulation({ amendment: 0 }) };
  expect(headline(village, year(document))?.legal).toMatch(/^APBDes Perubahan 2026 · Perdes/);
  expect(boardWords(village, document).stage).toBe('APBDes Perubahan');
});

test('a draft of a report is read against no budget', () => {
  const draft = { ...report, regulation: regulation({ status: 'rancangan' }) };
  expect(sentenceOf([budget, draft], null)).toBe('Tahun 2026 Desa Sukamaju mengelola Rp1,86 miliar.');
});

describe('the document in force', () => {
  const revised = documentFixture([], { kind: 'perubahan' });
  const draft = { ...revised, regulation: regulation({ status: 'rancangan' }) };

  test.each<[string, BudgetDocument[], string | undefined, string | undefined]>([
    ['perubahan before apbdes', [budget, revised], 'perubahan', 'perubahan'],
    ['apbdes before a draft', [budget, draft], 'apbdes', 'apbdes'],
    ['a draft where nothing is adopted', [draft], 'perubahan', 'perubahan'],
    ['a report where no budget is published', [report], undefined, 'realisasi-semester-1'],
    ['nothing', [], undefined, undefined],
  ])('%s', (_, documents, inForce, leading) => {
    expect(budgetInForce(year(...documents))?.kind).toBe(inForce);
    expect(leadingDocument(year(...documents))?.kind).toBe(leading);
  });

  test('the newest year with data passes over a year that is held back', () => {
    const empty = { year: 2027, publications: [] };
    expect(newestYearWithData({ years: [empty, year(budget)] })?.year).toBe(2026);
  });
});
