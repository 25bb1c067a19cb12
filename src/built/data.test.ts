import { describe, expect, test } from 'vitest';
import { files, ofKind, textOf } from './site-files.fixture.ts';

async function jsonOf<T>(file: string): Promise<T> {
  return JSON.parse(await textOf(file)) as T;
}

/** The JSON of every published document. */
const documents = ofKind('.json').filter((file) => /\/20\d\d\/(?!datapackage)/.test(file));

interface Export {
  readonly desa: { readonly kode: string };
  readonly tahun: number;
  readonly dokumen: { readonly jenis: string };
  readonly sebagian: boolean;
  readonly ringkasan: Readonly<Record<string, number | null>>;
  readonly baris: readonly {
    readonly rekening: string;
    readonly peran: string;
    readonly anggaran?: number | null;
    readonly realisasi?: number | null;
  }[];
  readonly sumber: { readonly berkas: string; readonly sha256: string };
}

/** Of two amounts in rupiah with sen; what is not told counts as nothing. */
function difference(more: number | null | undefined, less: number | null | undefined): number {
  return (Math.round((more ?? 0) * 100) - Math.round((less ?? 0) * 100)) / 100;
}

const negative = (amount: number | null | undefined): number => -(amount ?? 0);

describe('open data', () => {
  test('the summary of every document equals the sum of its lines', async () => {
    const exports = documents;
    expect(exports.length).toBeGreaterThanOrEqual(16);
    for (const file of exports) {
      const { ringkasan, baris, dokumen, sebagian } = await jsonOf<Export>(file);
      const counted = baris.filter((line) => line.peran === 'daun' || line.peran === 'sisa');
      const sum = (prefix: string): number | null => {
        const figures = counted
          .filter((line) => line.rekening.startsWith(prefix))
          .map((line) => (dokumen.jenis.startsWith('realisasi') ? line.realisasi : line.anggaran) ?? null)
          .filter((figure) => figure !== null);
        return figures.length === 0
          ? null
          : Math.round(figures.reduce((total, figure) => total + figure * 100, 0)) / 100;
      };
      expect([ringkasan['pendapatan'], ringkasan['belanja']], file).toEqual([sum('4'), sum('5')]);
      expect([ringkasan['penerimaan_pembiayaan'], ringkasan['pengeluaran_pembiayaan']], file).toEqual([
        sum('6.1'),
        sum('6.2'),
      ]);
      const rests = {
        surplus_defisit: difference(ringkasan['pendapatan'], ringkasan['belanja']),
        pembiayaan_netto: difference(ringkasan['penerimaan_pembiayaan'], ringkasan['pengeluaran_pembiayaan']),
        silpa: difference(ringkasan['surplus_defisit'], negative(ringkasan['pembiayaan_netto'])),
      };
      for (const [name, rest] of Object.entries(rests)) {
        // What rests on a part that nobody reported is not told.
        if (sebagian && ringkasan[name] === null) continue;
        expect(ringkasan[name], `${file} ${name}`).toBe(rest);
      }
    }
  });

  test('each document is there as CSV too, with as many rows', async () => {
    for (const file of documents) {
      const { baris } = await jsonOf<Export>(file);
      const csv = await textOf(file.replace(/json$/, 'csv'));
      expect(csv.trimEnd().split('\n').length, file).toBe(baris.length + 1);
    }
  });

  test('a held-back document has none, and its page says what is wrong and what happens next', async () => {
    expect(
      files
        .filter((file) => file.startsWith('bukit-umpama/contohmulyo/2026/'))
        .filter((file) => /\.(?:json|csv|pdf)$/.test(file)),
    ).toEqual([]);
    const html = await textOf('bukit-umpama/contohmulyo/2026/index.html');
    expect(html).toContain('96.350.000');
    expect(html).toContain('91.350.000');
    expect(html).toMatch(/D46/);
  });
});
