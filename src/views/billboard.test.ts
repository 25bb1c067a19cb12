import { describe, expect, it } from 'vitest';
import type { BudgetDocument } from '../model/budget.ts';
import type { Village } from '../model/village.ts';
import {
  address,
  detailedDocument,
  documentOf,
  fifteenRows,
  money,
  names,
  villageOf,
  work,
} from './billboard.fixture.ts';
import type { Billboard } from './billboard-types.ts';
import { billboard } from './billboard.ts';

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
  billboard(villageOf(village), document, names, { address });
const fieldsOf = (board: Billboard) => board.expenditure.columns.flatMap((column) => column.fields);
const total = (amounts: readonly { readonly sen: number | null }[]): number =>
  amounts.reduce((sum, { sen }) => sum + (sen ?? 0), 0);

describe.each(cases)('a board of %s', (_, village, document) => {
  const board = make(village, document);
  const fields = fieldsOf(board);

  it('shows revenue and bidang that add up to the totals of the document', () => {
    expect(total(board.revenue.rows.map((row) => row.amount))).toBe(document.summary.revenue ?? 0);
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
    const others = board.expenditure.others?.amount.sen ?? 0;
    expect(total(shown) + others).toBe(total(detailed.map((line) => ({ sen: line.amount }))));
  });

  it('shows of each bidang the largest, so that no hidden activity is larger', () => {
    for (const field of fields) {
      const amounts = field.activities.map((activity) => activity.amount.sen ?? 0);
      expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    }
  });

  it('sets no letter below the floor of its distance', () => {
    for (const text of board.decisions.texts)
      expect(text.capMm, text.part).toBeGreaterThanOrEqual(text.floorMm);
  });

  it('keeps every column above what stands below it', () => {
    const { revenue, sum, expenditure, footer } = board;
    expect(sum.topMm).toBeGreaterThanOrEqual(revenue.topMm);
    for (const column of expenditure.columns) expect(column.gapMm).toBeGreaterThanOrEqual(0);
    expect(sum.topMm + sum.capMm * 2.2 + (sum.rows.length - 1) * sum.pitchMm + sum.capMm).toBeLessThan(
      footer.topMm,
    );
  });
});

describe('what is not given', () => {
  it('is said so and never zero', () => {
    const board = make({}, documentOf([money('4.2.1', 10_000_000), work('1', 'Pemerintahan', 9_000_000)]));
    expect(board.sum.rows.map((row) => [row.sign, row.label, row.amount.text])).toEqual([
      ['', 'Pendapatan', 'Rp10.000.000'],
      ['−', 'Belanja', 'Rp9.000.000'],
      ['=', 'Surplus', 'Rp1.000.000'],
      ['+', 'Penerimaan pembiayaan', 'belum disajikan'],
      ['−', 'Pengeluaran pembiayaan', 'belum disajikan'],
      ['=', 'Sisa anggaran (SiLPA)', 'belum disajikan'],
    ]);
    expect(board.figures.items[2]).toMatchObject({ short: 'belum disajikan', exact: '', isKnown: false });
    expect(fieldsOf(board).find((field) => field.code === '5')).toMatchObject({
      amount: { sen: null, text: 'belum disajikan' },
      share: null,
    });
  });

  it('is "belum dilaporkan" in a report, and activities without a figure are counted', () => {
    const board = make({}, partial);
    expect(board.sum.rows.at(-1)?.amount.text).toBe('belum dilaporkan');
    expect(board.expenditure.notes.lines.join(' ')).toContain('1 kegiatan belum dilaporkan.');
  });

  it('reads as a net figure where only the net is given', () => {
    const document = documentOf([money('4', 1), money('5', 2)]);
    const board = make({}, { ...document, summary: { ...document.summary, netFinancing: 100, silpa: 0 } });
    expect(board.sum.rows.map((row) => row.label)).toContain('Pembiayaan neto');
  });

  it('is said of activities, regulation and date', () => {
    const board = make({}, bare);
    expect(board.expenditure.notes.lines.join(' ')).toBe(
      'Kegiatan, tempat, dan pelaksananya belum disajikan.',
    );
    expect(board.header.legal.lines.join(' ')).toContain('Nomor Peraturan Desa belum disajikan');
    expect(board.footer.source.lines[0]).toBe('Tanggal data belum disajikan');
  });
});

describe('notices and names', () => {
  it.each([
    [true, 'ditetapkan', /^DATA CONTOH: [^·]+$/],
    [false, 'rancangan', /^RANCANGAN: [^·]+$/],
    [true, 'rancangan', /^DATA CONTOH: .+ · RANCANGAN: /],
  ] as const)('marks invented data (%s) and the status %s', (isExample, status, expected) => {
    const board = make({ isExample }, documentOf([money('4', 1)], 'apbdes', { status }));
    expect(board.notice?.lines.join(' ')).toMatch(expected);
  });

  it('has no band where there is nothing to notice', () => {
    expect(make({ isExample: false }, fifteenRows()).notice).toBeNull();
  });

  it.each([
    ['apbdes', 0, 'APBDes murni'],
    ['perubahan', 2, 'APBDes Perubahan ke-2'],
    ['realisasi', 0, 'Realisasi APBDes'],
  ] as const)('names the stage of %s', (kind, amendment, stage) => {
    expect(make({}, documentOf([money('4', 1)], kind, { amendment })).header.stage.lines).toEqual([stage]);
  });

  it('names kecamatan and kabupaten once, whichever way they are written', () => {
    const board = make({ regency: 'Kabupaten Contoh', district: 'Mekarsari' }, fifteenRows());
    expect(board.header.authority.lines.join(' ')).toBe(
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
    expect(lines.map((line) => [line.name.join(' '), line.detail.join(' '), line.amount.text])).toEqual([
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
