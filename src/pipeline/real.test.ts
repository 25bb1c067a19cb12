import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { explain } from '../diagnostics/explain.ts';
import { DOCUMENT_KINDS, type BudgetDocument, type DocumentKind, type Summary } from '../model/budget.ts';
import { isWithin } from '../model/code.ts';
import { formatRupiah, sumKnown } from '../model/money.ts';
import { documentOf } from './document.ts';
import { parseRecords, parseTable } from './parse.ts';
import { readFile, readFolder } from './read.ts';
import { readersOf } from './readers.ts';
import { referenceFrom } from './reference.ts';
import { decodeText } from './text.ts';

const root = join(import.meta.dirname, 'cases-real');
const readers = readersOf(referenceFrom(readFolder(join(import.meta.dirname, '../../data'), 'data')));
const dataSets = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted();

interface Check {
  readonly dataset: string;
  readonly file: string;
  readonly figure: string;
  readonly stated: number;
  readonly expectation: string;
}

const checks: Check[] = parseRecords(
  decodeText(readFile(join(root, 'index.csv'), 'index.csv')).value?.text ?? '',
)
  .slice(1)
  .map(([dataset = '', file = '', figure = '', stated = '', expectation = '']) => ({
    dataset,
    file,
    figure,
    stated: Math.round(Number(stated) * 100),
    expectation,
  }));

function outcomeOf(dataset: string, file: string) {
  const kind = DOCUMENT_KINDS.find((known) => file === `${known}.csv`) as DocumentKind;
  const raw = readFile(join(root, dataset, file), `${dataset}/${file}`);
  return { raw, ...documentOf(raw, { kind, year: 2025, regulation: null }, readers) };
}

const FIGURES: Readonly<Record<string, keyof Summary>> = {
  pendapatan: 'revenue',
  belanja: 'expenditure',
  surplus_defisit: 'balance',
  penerimaan_pembiayaan: 'financingIn',
  pengeluaran_pembiayaan: 'financingOut',
  pembiayaan_netto: 'netFinancing',
  silpa: 'silpa',
};

/** The figure that a check is about, from the document: one of the seven, a sum of two, or a node. */
function figureOf(document: BudgetDocument, figure: string): number | null {
  const node = /^simpul:(.*)\|(.*)$/.exec(figure);
  if (node) {
    const [, activity = '', account = ''] = node;
    const within = document.leaves.filter(
      (leaf) => isWithin(account, leaf.account) && isWithin(activity, leaf.activity),
    );
    return sumKnown(within.map((leaf) => leaf.amount));
  }
  return sumKnown(figure.split('+').map((part) => document.summary[FIGURES[part] as keyof Summary]));
}

function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.filter((found) => found.severity === 'error').map((found) => found.code);
}

test('all nineteen village-years are there', () => {
  expect(dataSets).toHaveLength(19);
  expect(new Set(checks.map((check) => check.dataset)).size).toBeGreaterThanOrEqual(17);
});

describe.each(checks.filter((check) => check.expectation === 'sama'))(
  '$dataset/$file: $figure is what the document states',
  ({ dataset, file, figure, stated }) => {
    test('to the sen', () => {
      const { value } = outcomeOf(dataset, file);
      expect(value).not.toBeNull();
      expect(figureOf(value as BudgetDocument, figure)).toBe(stated);
    });
  },
);

describe.each(checks.filter((check) => check.expectation.startsWith('ditemukan:')))(
  '$dataset/$file: $figure contradicts itself at the source',
  ({ dataset, file, stated, expectation }) => {
    test('and the diagnostic names what is stated', () => {
      const code = expectation.replace('ditemukan:', '');
      const findings = outcomeOf(dataset, file)
        .diagnostics.filter((found) => found.code === code)
        .map(explain);
      const texts = findings.map((found) => `${found.written} ${found.expected}`);
      expect(findings.length).toBeGreaterThan(0);
      if (code === 'angka-tidak-terbaca' || code === 'angka-bermakna-ganda') return;
      expect(texts.some((text) => text.includes(formatRupiah(stated)))).toBe(true);
      for (const found of findings) expect(found.written, 'both figures are named').not.toBe(found.expected);
    });
  },
);

const files = dataSets.flatMap((dataset) =>
  readdirSync(join(root, dataset))
    .filter((name) => name !== 'catatan.csv')
    .map((file) => ({ dataset, file })),
);

describe.each(files)('$dataset/$file', ({ dataset, file }) => {
  test('no row gets lost: rows in the file = rows in the model + rows named in diagnostics', () => {
    const { raw, value, diagnostics } = outcomeOf(dataset, file);
    const text = decodeText(raw).value;
    const table = text && parseTable(text, (cell) => readers.column(cell) !== undefined).value;
    const written = new Set(table?.rows.map((row) => row.line));
    expect(written.size).toBeGreaterThan(4);
    if (value === null) {
      expect(diagnostics.map((found) => found.code)).toEqual(['kode-lama']);
      return;
    }
    const told = new Set([...value.lines, ...value.controls].map((line) => line.origin.line));
    const named = diagnostics
      .flatMap((found) => found.place.line ?? [])
      .filter((line) => !told.has(line) && line > 1);
    expect([...told, ...named].toSorted((a, b) => a - b)).toEqual([...written].toSorted((a, b) => a - b));
    expect(value.lines.length + value.controls.length + new Set(named).size).toBe(written.size);
  });
});

describe('faults of the sources', () => {
  test.each([
    ['tanpa-nama-g-2017', 'apbdes.csv', ['kode-lama']],
    ['tanpa-nama-b-2024', 'apbdes.csv', ['jumlah-tidak-cocok']],
    ['tanpa-nama-b-2024', 'realisasi.csv', ['jumlah-tidak-cocok']],
    ['wringinanom-2024', 'apbdes.csv', ['jumlah-tidak-cocok']],
    ['cosmo-2019', 'apbdes.csv', ['jumlah-tidak-cocok']],
    ['jepatlor-2021', 'apbdes.csv', ['isian-wajib-kosong', 'isian-wajib-kosong', 'isian-wajib-kosong']],
    ['nagori-tongah-2023', 'apbdes.csv', ['jumlah-tidak-cocok', 'jumlah-tidak-cocok']],
  ])('%s/%s is held back by exactly these', (dataset, file, codes) => {
    expect(codesOf(outcomeOf(dataset, file).diagnostics)).toEqual(codes);
  });

  test('the number of tanpa-nama-c that has two decimal groups is refused at its cell', () => {
    const found = outcomeOf('tanpa-nama-c-2026', 'apbdes.csv').diagnostics.find((one) =>
      one.code.startsWith('angka-'),
    );
    expect(found && explain(found)).toMatchObject({ cell: 'D15', written: 'Rp 26.449.856.00,00' });
  });

  const sound = new Set([
    'perboto-2025',
    'sedayu-2020',
    'lebih-2023',
    'tegalsari-2025',
    'tongke-tongke-2022',
    'tanpa-nama-a-2026',
    'tanpa-nama-g-2020',
    'sojokerto-2025p',
    'tieng-2025p',
    'jogoyitnan-2025p',
    'cimanggu-i-2026',
    'cosmo-2018r',
  ]);
  test.each(files.filter(({ dataset }) => sound.has(dataset)))(
    '$dataset/$file is not held back',
    ({ dataset, file }) => {
      expect(codesOf(outcomeOf(dataset, file).diagnostics)).toEqual([]);
    },
  );
});
