import type { AgencyBudget, AgencyFiling, AgencyLine } from '../model/agency.ts';
import type { Finding } from '../model/finding.ts';
import {
  diagnostic,
  wholeFile,
  type Diagnostic,
  type Outcome,
  type Place,
} from '../diagnostics/diagnostic.ts';
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
  const folders = homeOf(data)?.folders ?? [];
  return folders.flatMap((folder) =>
    folder.files
      .filter((file) => YEAR_FILE.test(file.name))
      .map((file) => filingOf(folder, file, Number(file.name.slice(0, 4)))),
  );
}

/** What `papan periksa` tells of agencies: what holds a budget back, and what lies there unread. */
export function agencyFindings(data: Folder): readonly Finding[] {
  const home = homeOf(data);
  if (home === undefined) return [];
  const stray = [
    ...strays(home, home.files, []),
    ...home.folders.flatMap((folder) =>
      strays(
        folder,
        folder.files.filter(({ name }) => name !== 'opd.json' && !YEAR_FILE.test(name)),
        folder.folders,
      ),
    ),
  ];
  return [...agenciesFrom(data).flatMap((filing) => filing.findings), ...stray.map(explain)];
}

const YEAR_FILE = /^20\d\d\.csv$/;

function homeOf(data: Folder): Folder | undefined {
  return data.folders.find((folder) => folder.name === 'opd');
}

function strays(
  { path, links }: Folder,
  files: readonly RawFile[],
  folders: readonly Folder[],
): readonly Diagnostic[] {
  return [
    ...files.map(({ file, name }) => diagnostic('berkas-tidak-dikenal', wholeFile(file), { name })),
    ...folders.map((one) => diagnostic('berkas-tidak-dikenal', wholeFile(one.path), { name: one.name })),
    ...links.map((name) =>
      diagnostic('nama-folder-salah', wholeFile(`${path}/${name}`), { name, kind: 'tautan', better: '' }),
    ),
  ];
}

function filingOf(folder: Folder, file: RawFile, year: number): AgencyFiling {
  const { name: slug } = folder;
  const held = (found: readonly Diagnostic[]): AgencyFiling => ({
    slug,
    year,
    budget: null,
    findings: found.map(explain),
  });
  const about = folder.files.find((one) => one.name === 'opd.json');
  if (about === undefined)
    return held([
      diagnostic('opd-berkas', wholeFile(folder.path), { reason: 'tanpa-opd-json', wanted: 'opd.json' }),
    ]);
  const read = readObject(about, opdSchema);
  const lines = linesOf(file);
  const found = [...read.diagnostics, ...lines.diagnostics];
  if (read.value === null || lines.value === null || found.length > 0) return held(found);
  const { nama, singkatan, dasar, pengaduan, contoh } = read.value.value;
  const budget: AgencyBudget = {
    slug,
    name: nama,
    shortName: singkatan ?? nama,
    year,
    isExample: contoh ?? false,
    basis: dasar?.[String(year)] ?? '',
    complaint: pengaduan ?? '',
    lines: lines.value,
    source: { file: file.file, sha256: file.sha256, bytes: file.bytes },
  };
  return { slug, year, budget, findings: [] };
}

/** The lines of a table; `null` where any of them cannot stand. */
function linesOf(file: RawFile): Outcome<readonly AgencyLine[] | null> {
  const decoded = decodeText(file);
  if (decoded.value === null) return { value: null, diagnostics: decoded.diagnostics };
  const [header = [], ...records] = parseRecords(decoded.value.text);
  if (OPD_COLUMNS.some((column) => !header.includes(column))) {
    const args = { reason: 'kolom', wanted: OPD_COLUMNS.join(', ') } as const;
    return { value: null, diagnostics: [diagnostic('opd-berkas', placeOf(file, 1), args)] };
  }
  const rows = records.map((record) =>
    Object.fromEntries(OPD_COLUMNS.map((column) => [column, (record[header.indexOf(column)] ?? '').trim()])),
  );
  const format = decideFormat(rows.flatMap((row) => [row['pagu'] ?? '', row['realisasi'] ?? '']));
  const lines = rows.map((row, index) => lineOf(row, format.format, placeOf(file, index + 2)));
  const faults = lines.flatMap((line) => ('args' in line ? [line] : []));
  const read = lines.flatMap((line) => ('args' in line ? [] : [line]));
  const found = faults.length > 0 ? faults : structureFaults(read, (index) => placeOf(file, index + 2));
  return found.length > 0 ? { value: null, diagnostics: found } : { value: read, diagnostics: [] };
}

function placeOf(file: RawFile, line: number): Place {
  return { ...wholeFile(file.file), line };
}

/** The line of a record, or what is wrong with it. */
function lineOf(row: object, format: NumberFormat, place: Place): AgencyLine | Diagnostic {
  const fault = (reason: 'bentuk' | 'pagu' | 'realisasi', text = ''): Diagnostic =>
    diagnostic('opd-baris', place, { reason, text, parent: '' });
  const { success, data } = opdRowSchema.safeParse(row);
  if (!success) return fault('bentuk');
  const ceiling = readMoney(data.pagu, format);
  const spent = readMoney(data.realisasi, format);
  if (ceiling.kind !== 'figure' || ceiling.amount < 0) return fault('pagu', data.pagu);
  if (spent.kind !== 'figure' && spent.kind !== 'empty') return fault('realisasi', data.realisasi);
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
function structureFaults(
  lines: readonly AgencyLine[],
  placeAt: (index: number) => Place,
): readonly Diagnostic[] {
  const codes = new Map(lines.map((line) => [line.code, line]));
  const twice = lines.flatMap((line, index) =>
    codes.get(line.code) === line
      ? []
      : [diagnostic('opd-baris', placeAt(index), { reason: 'ganda', text: line.code, parent: '' })],
  );
  // A row that stands twice counts twice in its upper: one cause gives one message.
  if (twice.length > 0) return twice;
  return lines.flatMap((line, index) => {
    const place = placeAt(index);
    const parent = parentOf(line);
    const parts = lines.filter((one) => parentOf(one) === line.code);
    const sum = parts.reduce((total, part) => total + part.ceiling, 0);
    return [
      ...(parent === '' || codes.has(parent)
        ? []
        : [diagnostic('opd-baris', place, { reason: 'induk', text: line.code, parent })]),
      ...(parts.length === 0 || sum === line.ceiling
        ? []
        : [
            diagnostic('opd-jumlah-tidak-cocok', place, {
              code: line.code,
              written: line.ceiling,
              parts: sum,
            }),
          ]),
    ];
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
