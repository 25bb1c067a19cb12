import { expect, test } from 'vitest';
import { explain } from '../diagnostics/explain.ts';
import { documentFrom } from './cases/document.fixture.ts';

const HEADER = 'rekening;kegiatan;uraian;anggaran;sumber_dana;volume;penanda\n';

function milliseconds(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    documentFrom(text).diagnostics.map(explain);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** What a person could write into one cell to keep a machine busy. */
const PIECES: readonly (readonly [title: string, piece: string])[] = [
  ['spaces', ' '],
  ['digits', '1'],
  ['digits parted', '1 '],
  ['points', '1.'],
  ['line breaks after spaces', '  \n'],
  ['brackets', '[('],
  ['letters', 'aA'],
  ['capitals', 'KK Aa '],
  ['words before digits', 'rek '],
  ['commas', 'a,'],
  ['quotes', '""'],
];

test.each(PIECES)('a cell of 100 KB of %s costs no more than ten of 10 KB', (_, piece) => {
  const file = (length: number, times: number) => {
    const cell = `"x${piece.repeat(Math.ceil(length / piece.length))}x"`;
    const rows = [
      '4.2.1;;#;1;;;',
      '#;;x;1;;;',
      ';#;x;1;;;',
      '4.2.1;;x;#;;;',
      '4.2.1;;x;1;#;;',
      '4.2.1;;x;1;;#;',
      '4.2.1;;x;1;;;#',
    ];
    return HEADER + rows.map((row) => `${row.replace('#', cell)}\n`.repeat(times)).join('');
  };
  expect(milliseconds(file(100_000, 1))).toBeLessThan(20 + 4 * milliseconds(file(10_000, 10)));
});

const ROWS: readonly (readonly [title: string, row: (at: number) => string])[] = [
  ['sound', (at) => `5.2.1;2.3.10;Belanja ${at};${at + 1};DDS;;`],
  ['without a code', (at) => `;;Apa saja ${at};1;;;`],
  ['with a figure that cannot be read', (at) => `5.2.1;2.3.10;Belanja ${at};1x${at};;;`],
  ['with an unknown code', (at) => `4.9.${at % 90};;Lain ${at};1;;;`],
  ['alike but for the figure', (at) => `5.2.1;2.3.10;Belanja;${at + 1};;;`],
  ['that are totals', (at) => `;;${at % 2 ? 'JUMLAH BELANJA' : 'SURPLUS'};${at};;;`],
  ['with faults in each text', (at) => `5.2.1;2.3.10;=x${at};1;zz${at};q${at};w${at}`],
];

test.each(ROWS)('18,000 rows %s cost at most 20 times what 1,800 do', (_, row) => {
  const file = (rows: number) =>
    `${HEADER}4.2.1;;DD;1;;;\n${Array.from({ length: rows }, (_one, at) => row(at)).join('\n')}\n`;
  milliseconds(file(1_800));
  expect(milliseconds(file(18_000))).toBeLessThan(100 + 20 * milliseconds(file(1_800)));
});
