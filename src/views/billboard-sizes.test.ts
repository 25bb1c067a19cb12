import { describe, expect, it } from 'vitest';
import {
  address,
  boardOf,
  detailedDocument,
  documentOf,
  money,
  names,
  villageOf,
  work,
} from './billboard.fixture.ts';
import type { Billboard } from './billboard-types.ts';
import { billboard, smallestSize } from './billboard.ts';
import { edgesOf, freeSize, PRESETS, printSizeOf, readingScale } from './print-sizes.ts';
import type { Part } from './print-types.ts';

const wordsOf = (board: Billboard, part: Part): string =>
  board.pages
    .flat()
    .flatMap((mark) => (mark.kind === 'text' && mark.part === part ? [mark.words] : []))
    .join(' ');

describe('a size', () => {
  it.each([
    ['x-banner', 600, 1600],
    ['5000x2000', 5000, 2000],
    ['900×1200', 900, 1200],
  ])('%s is known', (text, widthMm, heightMm) => {
    expect(printSizeOf(text)).toMatchObject({ widthMm, heightMm });
  });

  it.each(['', 'baliho', '5x5', '3000', '3000x', '-3x2'])('"%s" is none', (text) => {
    expect(printSizeOf(text)).toBeNull();
  });

  it('has edges for hems above a metre and for the knife below', () => {
    expect(edgesOf(freeSize(600, 1600))).toMatchObject({ bleedMm: 20, safeMm: 50 });
    expect(edgesOf(freeSize(420, 594))).toMatchObject({ bleedMm: 5, safeMm: 10 });
    expect(edgesOf(freeSize(420, 594), false)).toMatchObject({ bleedMm: 0, safeMm: 0 });
  });

  it('that no PDF page holds is drawn at a tenth and says so', () => {
    expect(edgesOf(freeSize(5040, 2000)).drawnAt).toBe(1);
    expect(edgesOf(freeSize(5041, 2000))).toMatchObject({
      drawnAt: 0.1,
      slugMm: 10,
      slugWords: 'Skala 1:10. Ukuran jadi 5.041 × 2.000 mm: cetak pada 1.000 persen.',
    });
  });

  it('of half the sides is read from half as far, never from nearer than an arm', () => {
    expect(readingScale(freeSize(3000, 2000))).toBe(1);
    expect(readingScale(freeSize(1500, 1000))).toBe(0.5);
    expect(readingScale(freeSize(30, 20)) * 3).toBeCloseTo(0.35);
    expect(readingScale(freeSize(3000, 2000), 6)).toBe(2);
  });
});

describe.each(PRESETS.map((size) => [size.name, size] as const))('the board %s', (_, size) => {
  const board = boardOf(villageOf(), detailedDocument(), { size });

  it('adds up and keeps its floors', () => {
    const { told } = board;
    const shown = told.fields.flatMap((field) =>
      field.activities.map((activity) => activity.amount.sen ?? 0),
    );
    const others = told.others?.amount.sen ?? 0;
    expect(shown.length).toBeGreaterThanOrEqual(5);
    expect(shown.reduce((sum, sen) => sum + sen, 0) + others).toBe(detailedDocument().summary.expenditure);
    for (const text of board.decisions) expect(text.capMm, text.part).toBeGreaterThanOrEqual(text.floorMm);
  });

  it('says that its data is invented, whom to ask and where the rest stands', () => {
    expect(wordsOf(board, 'notice')).toContain('DATA CONTOH');
    expect(wordsOf(board, 'contact')).toContain('0812-0000-0000');
    expect(board.code).toBe(address);
    expect(board.pages.flat().filter((mark) => mark.kind === 'code')).toHaveLength(1);
  });
});

describe('a size below what the floor allows', () => {
  const given = [villageOf(), { document: detailedDocument(), base: null }, names, { address }] as const;

  it.each([
    ['105x148', undefined],
    ['2000x150', undefined],
    ['600x1600', 6],
  ] as const)('%s read from %s m is refused with one that works', (text, activityMetres) => {
    const size = printSizeOf(text) ?? freeSize(0, 0);
    const [village, compared, book] = given;
    const options = { address, ...(activityMetres ? { activityMetres } : {}) };
    expect(billboard(village, compared, book, { ...options, size })).toBeNull();
    const smallest = smallestSize(
      size,
      (one) => billboard(village, compared, book, { ...options, size: one }) !== null,
    );
    expect(smallest).not.toBeNull();
    expect(billboard(village, compared, book, { ...options, size: smallest ?? size })).not.toBeNull();
  });
});

describe('stages', () => {
  const budget = documentOf([
    money('4.2.1', 900_000_000),
    money('4.1', 20_000_000),
    work('2.3.10', 'Jalan', 600_000_000, { executor: 'TPK' }),
    work('5.3.01', 'BLT', 300_000_000, { executor: 'Kasi' }),
  ]);
  const revised = documentOf(
    [
      money('4.2.1', 950_000_000),
      work('2.3.10', 'Jalan', 650_000_000, { executor: 'TPK' }),
      work('5.3.01', 'BLT', 300_000_000, { executor: 'Kasi' }),
    ],
    'perubahan',
    { amendment: 1 },
  );
  const report = documentOf(
    [money('4.2.1', 940_000_000), work('2.3.10', 'Jalan', 610_000_000), work('5.3.01', 'BLT', 300_000_000)],
    'realisasi',
    { asOf: '2026-12-31' },
  );

  it('of an amended budget set semula beside menjadi, also for what is gone', () => {
    const board = boardOf(villageOf(), revised, {}, budget);
    const before = wordsOf(board, 'before');
    expect(before).toContain('semula Rp900.000.000, bertambah Rp50.000.000');
    expect(before).toContain('semula Rp300.000.000, tetap');
    expect(before).toContain('semula Rp20.000.000');
    expect(wordsOf(board, 'detail')).toContain('semula Rp600.000.000');
    expect(board.told.notes).toContain('Garis tegak pada batang: angka semula.');
  });

  it('of a report set the budget beside it', () => {
    const board = boardOf(villageOf(), report, {}, revised);
    expect(wordsOf(board, 'before')).toContain('dari anggaran Rp950.000.000, 98,9 persen');
    expect(wordsOf(board, 'detail')).toContain('dari Rp650.000.000');
    expect(board.told.lacks).toEqual(['lambang desa']);
  });
});

describe('what the law asks for and a village does not tell', () => {
  it('stands on the board', () => {
    const none = { phone: '', whatsapp: '', email: '', address: '', hours: '' };
    const document = documentOf([money('4', 1_000_000), work('2.3.10', 'Jalan', 1_000_000)]);
    const board = boardOf(villageOf({ complaint: none }), document);
    expect(board.told.lacks).toEqual(['lambang desa', 'alamat pengaduan', 'pelaksana 1 kegiatan']);
    expect(wordsOf(board, 'note')).toContain(
      'Belum lengkap: lambang desa, alamat pengaduan, pelaksana 1 kegiatan.',
    );
  });
});
