import { describe, expect, it } from 'vitest';
import type { BudgetDocument } from '../model/budget.ts';
import type { Village } from '../model/village.ts';
import {
  boardOf,
  detailedDocument,
  documentOf,
  fifteenRows,
  money,
  villageOf,
  work,
} from './billboard.fixture.ts';
import type { Billboard } from './billboard-types.ts';
import type { Part } from './print-types.ts';

const LONG_NAME = 'Kedungwaru Sumberrejo Tanjungharjo Kidul';

const huge = documentOf([
  money('4.2.1', 9_999_999_999_999.99),
  money('4.2.3', 1_234_567_890_123.25),
  work('1.1.01', 'Penghasilan tetap', 1_234_567_890_123.25),
  work('2.3.10', 'Jalan poros desa', 9_876_543_210_987.5, { location: 'Dusun Krajan', executor: 'TPK' }),
  money('6.1.1', 1_111_111_111_111.11),
]);

const partial = documentOf(
  [
    money('4.2.1', 50_000_000),
    work('2.3.10', 'Jalan', 20_000_000, { status: 'berjalan' }),
    work('2.3.11', 'Parit', null),
  ],
  'realisasi',
  { asOf: '2026-12-31' },
);

const bare = documentOf([money('4', 1_000_000), money('5', 900_000)], 'apbdes', null);
const nothing = documentOf([], 'realisasi-semester-1', null);
const manySources = documentOf([
  ...Array.from({ length: 14 }, (_, index) => money(`4.${index + 4}.1`, 1_000_000 * (index + 1), 'Sumber')),
  work('2.1.01', 'Taman kanak-kanak', 5_000_000),
]);
const remainder = documentOf([
  money('4.2.1', 9_000_000),
  work('2.3.10', 'Jalan', 5_000_000),
  work('2', 'Sisa bidang', 4_000_000, { role: 'remainder' }),
]);

const cases: readonly (readonly [string, Partial<Village>, BudgetDocument])[] = [
  ['27 activities', {}, detailedDocument()],
  ['81 activities', {}, detailedDocument(3)],
  ['fifteen rows', {}, fifteenRows()],
  ['a name of 40 letters', { name: LONG_NAME }, detailedDocument(2)],
  ['13 digits and sen', {}, huge],
  ['a partial report', {}, partial],
  ['no detail at all', {}, bare],
  ['nothing at all', {}, nothing],
  ['more sources than the law knows', {}, manySources],
  ['a remainder of a bidang', {}, remainder],
];

const make = (village: Partial<Village>, document: BudgetDocument): Billboard =>
  boardOf(villageOf(village), document);
const fieldsOf = (board: Billboard) => board.told.fields;
const wordsOf = (board: Billboard, part: Part): string =>
  board.pages
    .flat()
    .flatMap((mark) => (mark.kind === 'text' && mark.part === part ? [mark.words] : []))
    .join(' ');
const total = (amounts: readonly { readonly sen: number | null }[]): number =>
  amounts.reduce((sum, { sen }) => sum + (sen ?? 0), 0);

describe.each(cases)('a board of %s', (_, village, document) => {
  const board = make(village, document);
  const fields = fieldsOf(board);

  it('shows revenue and bidang that add up to the totals of the document', () => {
    expect(total(board.told.revenue)).toBe(document.summary.revenue ?? 0);
    expect(total(fields.map((field) => field.amount))).toBe(document.summary.expenditure ?? 0);
  });

  it('shows activities that, with the others, add up to the bidang that have any', () => {
    const shown = fields.flatMap((field) => field.activities.map((activity) => activity.amount));
    const detailed = document.leaves.filter(
      (line) =>
        line.account.startsWith('5') &&
        line.activity !== '' &&
        (line.activity.length > 1 || line.role !== 'leaf'),
    );
    const others = board.told.others?.amount.sen ?? 0;
    expect(total(shown) + others).toBe(total(detailed.map((line) => ({ sen: line.amount }))));
  });

  it('shows of each bidang the largest, so that no hidden activity is larger', () => {
    for (const field of fields) {
      const amounts = field.activities.map((activity) => activity.amount.sen ?? 0);
      expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    }
  });

  it('sets no letter below the floor of its distance', () => {
    for (const text of board.decisions) expect(text.capMm, text.part).toBeGreaterThanOrEqual(text.floorMm);
  });
});

describe('what is not given', () => {
  it('is said so and never zero', () => {
    const board = make({}, documentOf([money('4.2.1', 10_000_000), work('1', 'Pemerintahan', 9_000_000)]));
    expect(board.told.sum.map((row) => [row.sign, row.label, row.amount.text])).toEqual([
      ['', 'Pendapatan', 'Rp10.000.000'],
      ['−', 'Belanja', 'Rp9.000.000'],
      ['=', 'Surplus', 'Rp1.000.000'],
      ['+', 'Penerimaan pembiayaan', 'belum disajikan'],
      ['−', 'Pengeluaran pembiayaan', 'belum disajikan'],
      ['=', 'Sisa anggaran (SiLPA)', 'belum disajikan'],
    ]);
    expect(wordsOf(board, 'short')).toMatch(/belum disajikan$/);
    expect(fieldsOf(board).find((field) => field.code === '5')).toMatchObject({
      amount: { sen: null, text: 'belum disajikan' },
    });
  });

  it('is "belum dilaporkan" in a report, and activities without a figure are counted', () => {
    const board = make({}, partial);
    expect(board.told.sum.at(-1)?.amount.text).toBe('belum dilaporkan');
    expect(board.told.notes).toContain('1 kegiatan belum dilaporkan.');
  });

  it('reads as a net figure where only the net is given', () => {
    const document = documentOf([money('4', 1), money('5', 2)]);
    const board = make({}, { ...document, summary: { ...document.summary, netFinancing: 100, silpa: 0 } });
    expect(board.told.sum.map((row) => row.label)).toContain('Pembiayaan neto');
  });

  it('is said of activities, regulation and date', () => {
    const board = make({}, bare);
    expect(board.told.notes).toBe(
      'Kegiatan, tempat, dan pelaksananya belum disajikan. Belum lengkap: lambang desa.',
    );
    expect(wordsOf(board, 'legal')).toContain('Nomor Peraturan Desa belum disajikan');
    expect(wordsOf(board, 'source')).toMatch(/^Tanggal data belum disajikan/);
  });
});

describe('notices and names', () => {
  it.each([
    [true, 'ditetapkan', /^DATA CONTOH: [^·]+$/],
    [false, 'rancangan', /^RANCANGAN: [^·]+$/],
    [true, 'rancangan', /^DATA CONTOH: .+ · RANCANGAN: /],
  ] as const)('marks invented data (%s) and the status %s', (isExample, status, expected) => {
    const board = make({ isExample }, documentOf([money('4', 1)], 'apbdes', { status }));
    expect(wordsOf(board, 'notice')).toMatch(expected);
  });

  it('has no band where there is nothing to notice', () => {
    expect(wordsOf(make({ isExample: false }, fifteenRows()), 'notice')).toBe('');
  });

  it.each([
    ['apbdes', 0, 'APBDes murni'],
    ['perubahan', 2, 'APBDes Perubahan ke-2'],
    ['realisasi', 0, 'Realisasi APBDes'],
  ] as const)('names the stage of %s', (kind, amendment, stage) => {
    expect(wordsOf(make({}, documentOf([money('4', 1)], kind, { amendment })), 'stage')).toBe(stage);
  });

  it('names kecamatan and kabupaten once, whichever way they are written', () => {
    const board = make({ regency: 'Kabupaten Contoh', district: 'Mekarsari' }, fifteenRows());
    expect(wordsOf(board, 'authority')).toBe(
      'PEMERINTAH DESA SUKAMAJU · KECAMATAN MEKARSARI · KABUPATEN CONTOH',
    );
  });

  it('joins the rows of one kegiatan, keeps works that name no rekening apart, and tells place and executor', () => {
    const part = { location: 'Dusun Krajan', executor: 'Kaur Keuangan' };
    const rows = [
      work('1.1.01', 'Siltap', 7_000_000, { account: '5.1.1.01', ...part }),
      work('1.1.01', 'Tunjangan', 2_000_000, { account: '5.1.1.02', ...part }),
      work('2.3.10', 'Jalan A', 5_000_000, { volume: 2.5, volumeText: '2,5', unit: 'km' }),
      work('2.3.10', 'Jalan B', 4_000_000),
    ];
    const lines = fieldsOf(make({}, documentOf(rows))).flatMap((field) => field.activities);
    expect(lines.map((line) => [line.name, line.detail, line.amount.text])).toEqual([
      [
        'Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa',
        'Dusun Krajan · oleh Kaur Keuangan',
        'Rp9.000.000',
      ],
      ['Jalan A 2,5\u00a0km', '', 'Rp5.000.000'],
      ['Jalan B', '', 'Rp4.000.000'],
    ]);
  });
});
