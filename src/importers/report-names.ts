import { depthOf } from '../model/code.ts';
import { foldText, type ReferenceBook } from '../model/reference.ts';
import type { ReportCodeReader, ReportCodes } from './report-codes.ts';

/** Names that web pages of villages use beside those of the chart, folded; each means one code. */
const NAMES: Readonly<Record<string, string>> = {
  'pendapatan desa': '4',
  'belanja desa': '5',
  'pembiayaan desa': '6',
  'pendapatan transfer': '4.2',
  'pendapatan transfer desa': '4.2',
  'hasil usaha desa': '4.1.1',
  'hasil aset desa': '4.1.2',
  'bagi hasil pajak dan retribusi': '4.2.2',
  'bagi hasil pajak dan retribusi desa': '4.2.2',
  'bagi hasil pajak dan retribusi daerah': '4.2.2',
  'bantuan keuangan provinsi desa': '4.2.4',
  'bantuan keuangan kabupaten kota': '4.2.5',
  'bantuan keuangan kabupaten kota desa': '4.2.5',
  'belanja tidak terduga': '5.4',
};

const FIELDS: readonly (readonly [pattern: RegExp, field: string])[] = [
  [/^bidang penyeleng\w* pemerintah/, '1'],
  [/^bidang (?:pelaksanaan )?pembangunan/, '2'],
  [/^bidang pembinaan/, '3'],
  [/^bidang pemberdayaan/, '4'],
  [/^bidang penanggulangan bencana/, '5'],
];

/**
 * Codes by name, for reports that print none: the names of the chart down to jenis, of bidang, and a closed list. A name
 * that means two codes means none.
 */
export function nameReader(reference: Pick<ReferenceBook, 'accounts'>): ReportCodeReader {
  const byName = new Map<string, string>();
  for (const [code, name] of reference.accounts) {
    const folded = foldText(name);
    if (depthOf(code) <= 3) byName.set(folded, byName.has(folded) ? '' : code);
  }
  return (_, label): ReportCodes => {
    const folded = foldText(label);
    const field = FIELDS.find(([pattern]) => pattern.test(folded))?.[1];
    if (field !== undefined) return { rekening: '', kegiatan: field };
    return { rekening: NAMES[folded] ?? byName.get(folded) ?? '', kegiatan: '' };
  };
}
