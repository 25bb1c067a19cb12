import type { AgencyBudget, AgencyFiling, AgencyLine } from '../model/agency.ts';
import { formatRupiah } from '../model/money.ts';
import { explain } from '../diagnostics/explain.ts';
import { decideFormat, readMoney, type NumberFormat } from './numbers.ts';
import { parseRecords } from './parse.ts';
import type { Folder } from './read.ts';
import { OPD_COLUMNS, opdRowSchema, opdSchema } from './schemas/opd.ts';
import { readObject } from './schemas/read-object.ts';
import { decodeText, type RawFile } from './text.ts';

const LEVELS = { 3: 'program', 5: 'kegiatan', 6: 'sub_kegiatan' } as const;

/** Every budget below `data/opd/`, or what keeps it from being shown. Codes have nothing to do with village codes. */
export function agenciesFrom(data: Folder): readonly AgencyFiling[] {
  const folders = data.folders.find((folder) => folder.name === 'opd')?.folders ?? [];
  return folders.flatMap((folder) =>
    folder.files
      .filter((file) => /^20\d\d\.csv$/.test(file.name))
      .map((file) => filingOf(folder, file, Number(file.name.slice(0, 4)))),
  );
}

function filingOf(folder: Folder, file: RawFile, year: number): AgencyFiling {
  const { name: slug } = folder;
  const about = folder.files.find((one) => one.name === 'opd.json');
  if (about === undefined)
    return { slug, year, budget: null, faults: [`Berkas ${folder.path}/opd.json tidak ada.`] };
  const read = readObject(about, opdSchema);
  const { lines, faults } = linesOf(file);
  const said = read.diagnostics.map((found) => `${about.file}: ${explain(found).message}`);
  const all = [...said, ...faults, ...(faults.length > 0 ? [] : structureFaults(lines, file.file))];
  if (read.value === null || all.length > 0) return { slug, year, budget: null, faults: all };
  const { nama, singkatan, dasar, pengaduan, contoh } = read.value.value;
  const budget: AgencyBudget = {
    slug,
    name: nama,
    shortName: singkatan ?? nama,
    year,
    isExample: contoh ?? false,
    basis: dasar?.[String(year)] ?? '',
    complaint: pengaduan ?? '',
    lines,
    source: { file: file.file, sha256: file.sha256, bytes: file.bytes },
  };
  return { slug, year, budget, faults: [] };
}

function linesOf(file: RawFile): { lines: readonly AgencyLine[]; faults: readonly string[] } {
  const decoded = decodeText(file);
  if (decoded.value === null)
    return { lines: [], faults: decoded.diagnostics.map((found) => explain(found).message) };
  const [header = [], ...records] = parseRecords(decoded.value.text);
  if (OPD_COLUMNS.some((column) => !header.includes(column)))
    return { lines: [], faults: [`${file.file}: kolomnya harus ${OPD_COLUMNS.join(', ')}.`] };
  const rows = records.map((record) =>
    Object.fromEntries(OPD_COLUMNS.map((column) => [column, (record[header.indexOf(column)] ?? '').trim()])),
  );
  const format = decideFormat(rows.flatMap((row) => [row['pagu'] ?? '', row['realisasi'] ?? '']));
  const faults: string[] = [];
  const lines = rows.flatMap((row, index): AgencyLine[] => {
    const line = lineOf(row, format.format);
    if (typeof line !== 'string') return [line];
    faults.push(`${file.file}:${index + 2}: ${line}`);
    return [];
  });
  return { lines, faults };
}

/** The line of a record, or what is wrong with it. */
function lineOf(row: object, format: NumberFormat): AgencyLine | string {
  const { success, data } = opdRowSchema.safeParse(row);
  if (!success) return 'kode, uraian, atau pagu kosong atau tidak sesuai bentuknya.';
  const ceiling = readMoney(data.pagu, format);
  const spent = readMoney(data.realisasi, format);
  if (ceiling.kind !== 'figure' || ceiling.amount < 0) return `pagu "${data.pagu}" tidak terbaca.`;
  if (spent.kind !== 'figure' && spent.kind !== 'empty')
    return `realisasi "${data.realisasi}" tidak terbaca.`;
  return {
    code: data.kode,
    level: LEVELS[data.kode.split('.').length as 3 | 5 | 6],
    label: data.uraian,
    location: data.lokasi,
    ceiling: ceiling.amount,
    spent: spent.kind === 'figure' ? spent.amount : null,
  };
}

/** Every code once, nothing without its upper, and uppers that their parts add up to. */
function structureFaults(lines: readonly AgencyLine[], file: string): readonly string[] {
  const codes = new Map(lines.map((line) => [line.code, line]));
  return lines.flatMap((line) => {
    const faults: string[] = [];
    if (codes.get(line.code) !== line) faults.push(`${file}: kode ${line.code} tertulis dua kali.`);
    const parent = parentOf(line);
    if (parent !== '' && !codes.has(parent))
      faults.push(`${file}: ${line.code} tidak punya induk ${parent}.`);
    const parts = lines.filter((one) => parentOf(one) === line.code);
    const sum = parts.reduce((total, part) => total + part.ceiling, 0);
    if (parts.length > 0 && sum !== line.ceiling)
      faults.push(
        `${file}: pagu ${line.code} tertulis ${formatRupiah(line.ceiling)}, rinciannya ${formatRupiah(sum)}.`,
      );
    return faults;
  });
}

/** Code of the upper of a line, `''` for a program. */
export function parentOf({ code, level }: Pick<AgencyLine, 'code' | 'level'>): string {
  if (level === 'program') return '';
  return code
    .split('.')
    .slice(0, level === 'kegiatan' ? 3 : 5)
    .join('.');
}
