import { describe, expect, test } from 'vitest';
import { withUnreported } from '../model/stages.ts';
import { boardContent, takeawayOf } from './billboard-content.ts';
import { disclosureOf } from './disclosure.ts';
import { documentJson } from './export.ts';
import { financingOf } from './financing.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture, type RowSketch } from './fixture.ts';
import { headline, plainText } from './headline.ts';
import { questionsOf } from './questions.ts';
import { spentChart } from './spent-chart.ts';
import { stageComparison } from './stages.ts';
import { worksOf } from './works.ts';

const rows: readonly RowSketch[] = [
  ['4', '', 'Pendapatan', 1_000],
  ['5', '1.1.01', 'Gaji', 400],
  ['5', '2.3.10', 'Jalan', 650],
  ['6.1', '', 'Penerimaan', 100],
  ['6.2', '', 'Pengeluaran', 50],
];
const [budget, report] = withUnreported([
  documentFixture(rows),
  documentFixture(
    [
      ['4', '', 'Pendapatan', 990],
      ['5', '1.1.01', 'Gaji', 380],
      ['6.1', '', 'Penerimaan', 100],
    ],
    { kind: 'realisasi' },
  ),
]);
if (!budget || !report) throw new Error('two documents');
const year = { year: 2026, publications: [publishedFixture(budget), publishedFixture(report)] };
const village = villageFixture([year]);

describe('a report that leaves out rows of its budget', () => {
  test('says so in the sentence and in every comparison, and calls nothing unspent', () => {
    expect(plainText(headline(village, year)?.sentence ?? [])).toContain(
      'terpakai 36,2 persen dari rencana belanja, sebagian lain belum dilaporkan.',
    );
    const spending = stageComparison(year)?.totals[1]?.figures[1];
    expect(spending).toMatchObject({
      change: 'dari yang sudah dilaporkan: 36,2 persen dari anggaran',
      remark: 'baru sebagian',
    });
    expect(stageComparison(year)?.totals[0]?.figures[1]?.remark).toBe('');
    const chart = spentChart(year);
    expect(chart?.takeaway).toContain('sebagian lain belum dilaporkan');
    expect(chart?.rows.map((row) => row.cells.map((cell) => cell.exact))).toEqual([
      ['belum dilaporkan', 'belum dilaporkan'],
      ['Rp380', 'Rp20'],
    ]);
  });

  test('has no SiLPA on the page, in the sum, on the board', () => {
    expect(stageComparison(year)?.totals.map((group) => group.figures[1]?.exact)).toEqual([
      'Rp990',
      'Rp380',
      'belum dilaporkan',
      'Rp100',
      'belum dilaporkan',
      'belum dilaporkan',
      'belum dilaporkan',
    ]);
    expect(financingOf(report).sums[2]?.rows[2]?.exact).toBe('belum dapat dihitung');
    expect(financingOf(report).takeaway).toBe(
      'Sisa akhir belum dapat dihitung, karena ada angka yang belum dilaporkan.',
    );
    const board = boardContent(village, { document: report, base: budget }, siteFixture().reference, {
      address: '',
      hasEmblem: true,
    });
    expect(board.sumRows.at(-1)?.amount.sen).toBeNull();
    expect(board.figures[2]?.label).toBe('Pembiayaan neto');
    expect(takeawayOf(board.fields, board.isPartial.expenditure)).toBe(
      'Pemerintahan desa: seluruhnya dari yang sudah dilaporkan.',
    );
    expect(board.figures[1]?.before).toBe('dari anggaran Rp1.050, 36,2 persen, baru sebagian');
    expect(board.notes(null)).toContain('Sebagian belum dilaporkan.');
    const rest = disclosureOf(village, year).groups[1]?.items.find((item) => item.label === 'Sisa anggaran');
    expect(rest?.state).toBe('belum');
  });

  test('is partial in the open data, and asked about', () => {
    expect(JSON.parse(documentJson(village, report))).toMatchObject({ sebagian: true });
    expect(questionsOf(year)[0]).toBe('Mengapa 1 baris belanja belum dilaporkan? Kapan dilaporkan?');
    const works = worksOf(budget, report, siteFixture().reference, () => null);
    expect(works.groups.map((group) => group.shown[0]?.report?.spent)).toEqual([
      'belum dilaporkan',
      'terpakai Rp380',
    ]);
  });
});
