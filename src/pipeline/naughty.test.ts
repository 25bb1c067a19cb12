import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explain } from '../diagnostics/explain.ts';
import { documentFrom, readers } from './cases/document.fixture.ts';
import { rawFile } from './cases/case.fixture.ts';
import { parseTable } from './parse.ts';
import { decodeText } from './text.ts';

const require = createRequire(import.meta.url);
const naughty = require('big-list-of-naughty-strings/blns.json') as readonly string[];
const spectrum = dirname(require.resolve('csv-spectrum'));

const COLUMNS = ['uraian', 'sumber_dana', 'lokasi', 'pelaksana', 'volume', 'satuan', 'penanda'] as const;
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

function budgetWith(column: string, text: string): string {
  const cell = `"${text.replaceAll('"', '""')}"`;
  const cells = COLUMNS.map((name) => (name === column ? cell : name === 'uraian' ? 'Jalan' : ''));
  return `rekening;kegiatan;anggaran;${COLUMNS.join(';')}\n;2.3.10;1;${cells.join(';')}\n`;
}

describe.each(COLUMNS)('every naughty string in %s', (column) => {
  test('is kept as it is, or named; what is said of it hides nothing', () => {
    for (const text of naughty) {
      const { value, diagnostics } = documentFrom(budgetWith(column, text));
      const told = diagnostics.map(explain);
      for (const found of told) {
        expect(`${found.message} ${found.mend} ${found.written} ${found.excerpt}`).not.toMatch(HIDDEN);
        expect(found.message.length).toBeLessThan(700);
      }
      const isHeldBack = diagnostics.some((found) => found.severity === 'error');
      const isMasked = diagnostics.some((found) => found.code === 'data-pribadi');
      if (column === 'uraian' && !isHeldBack && !isMasked) {
        const tidy = text.split(/\r\n?|\n/).map((line) => line.trim());
        expect(value?.lines[0]?.label).toBe(tidy.filter((line) => line !== '').join(' '));
      }
      if (isHeldBack) expect(told.some((found) => found.line !== null)).toBe(true);
    }
  });
});

test('every naughty string as a figure, a code and a header ends in a report', () => {
  for (const text of naughty) {
    const cell = `"${text.replaceAll('"', '""')}"`;
    for (const row of [`4.2.1;;DD;${cell}`, `${cell};;DD;1`, `;${cell};DD;1`]) {
      const { diagnostics } = documentFrom(`rekening;kegiatan;uraian;anggaran\n${row}\n`);
      expect(diagnostics.every((found) => explain(found).message !== '')).toBe(true);
    }
    documentFrom(`rekening;uraian;anggaran;${cell}\n4.2.1;DD;1;x\n`);
  }
});

describe('csv-spectrum', () => {
  const names = readdirSync(join(spectrum, 'csvs')).map((name) => name.replace(/\.csv$/, ''));

  test.each(names)('%s is read as its JSON says', (name) => {
    const bytes = readFileSync(join(spectrum, 'csvs', `${name}.csv`));
    const source = decodeText(rawFile(`${name}.csv`, bytes)).value;
    const table = source && parseTable(source, (cell) => readers.column(cell) !== undefined).value;
    const header = table?.header.cells ?? [];
    const records = table?.rows.map((row) =>
      Object.fromEntries(header.map((key, index) => [key, row.cells[index] ?? ''])),
    );
    const text = readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8').replaceAll(
      String.raw`\r\n`,
      String.raw`\n`,
    );
    // The set's own two files differ in one telephone number.
    const expected: unknown = JSON.parse(text.replace('1234567890', '2095257564'));
    expect(records).toEqual(Array.isArray(expected) ? expected : [expected]);
  });
});
