import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../model/budget.ts';
import { rawFile } from './cases/case.fixture.ts';
import { readers } from './cases/document.fixture.ts';
import { readHeader } from './columns.ts';
import { parseTable } from './parse.ts';
import { decodeText } from './text.ts';

function headerOf(line: string, kind: DocumentKind = 'apbdes') {
  const decoded = decodeText(rawFile(`${kind}.csv`, `${line}\n4;Pendapatan;1\n`)).value;
  const table = decoded && parseTable(decoded, (cell) => readers.column(cell) !== undefined).value;
  if (!table) throw new Error('the table does not parse');
  const { value, diagnostics } = readHeader(table, kind, readers);
  const found =
    value && Object.fromEntries(Object.entries(value.columns).filter(([, index]) => index !== -1));
  return { found, codes: diagnostics.map((one) => one.code) };
}

describe('headers are matched without case, spaces, underscores and (Rp), by a closed list of synonyms', () => {
  test.each<[string, object]>([
    ['rekening;uraian;anggaran', { rekening: 0, uraian: 1, anggaran: 2 }],
    ['KODE REKENING;Uraian ;Jumlah (Rp)', { rekening: 0, uraian: 1, anggaran: 2 }],
    ['kode_rek.;U R A I A N;ANGGARAN ( Rp. )', { rekening: 0, uraian: 1, anggaran: 2 }],
    ['anggaran,uraian,rekening,sumber-dana', { rekening: 2, uraian: 1, anggaran: 0, sumber_dana: 3 }],
    ['rekening\turaian\tnilai\tlokasi', { rekening: 0, uraian: 1, anggaran: 2, lokasi: 3 }],
    ['no;rekening;uraian;anggaran;persen;lebih/kurang;;', { rekening: 1, uraian: 2, anggaran: 3 }],
    ['"rekening";"uraian";"anggaran"', { rekening: 0, uraian: 1, anggaran: 2 }],
  ])('%s', (line, found) => expect(headerOf(line)).toEqual({ found, codes: [] }));
  test('a report has its own figure and may repeat the budget', () => {
    const { found } = headerOf('rekening;uraian;anggaran;realisasi;status;keterangan', 'realisasi');
    expect(found).toEqual({ rekening: 0, uraian: 1, anggaran: 2, realisasi: 3, status: 4, keterangan: 5 });
  });
});

describe('what is wrong with a header is told once', () => {
  test.each<[string, DocumentKind, string[]]>([
    ['rekening;uraian', 'apbdes', ['kolom-wajib-hilang']],
    ['uraian;rupiah;kode', 'apbdes', ['kolom-wajib-hilang']],
    ['rekening;uraian;anggaran', 'realisasi', ['kolom-wajib-hilang']],
    ['rekening;uraian;anggaran;jumlah', 'apbdes', ['kolom-ganda']],
    ['rekening;uraian;anggaran;nilai;pagu', 'apbdes', ['kolom-ganda']],
    ['rekening;uraian;anggaran;penyedia', 'apbdes', ['kolom-tidak-dikenal']],
    ['rekening;uraian;anggaran;realisasi', 'apbdes', ['kolom-tidak-dikenal']],
  ])('%s in %s: %j', (line, kind, codes) => expect(headerOf(line, kind).codes).toEqual(codes));
});
