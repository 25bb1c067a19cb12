import { diagnostic, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Sen } from '../model/money.ts';
import { LARGEST_FIGURE } from '../model/money.ts';
import { parseRows } from '../pipeline/parse.ts';
import { decodeText, type RawFile } from '../pipeline/text.ts';
import type { Archive } from './archive.ts';

/** A record of a database table that was exported as CSV. */
export interface SourceRecord {
  readonly line: number;
  /** A value by the name of its column, whatever its case; `''` where there is none. */
  text(column: string): string;
}

/** One exported table. */
export interface SourceTable {
  readonly file: string;
  readonly columns: ReadonlySet<string>;
  readonly records: readonly SourceRecord[];
}

/** The tables of an export; only what is asked for is ever unpacked or read. */
export interface TableSource {
  readonly file: string;
  /** Names in lower case, without folder and ending. */
  readonly names: ReadonlySet<string>;
  /** A table, with the rows that could not be read as diagnostics; `null` if it is missing or broken. */
  read(name: string, diagnostics: Diagnostic[]): SourceTable | null;
}

/** The CSV files of a ZIP as tables. */
export function tablesOfArchive(archive: Archive): TableSource {
  const byName = new Map(
    archive.entries
      .filter((entry) => /\.csv$/i.test(entry.name))
      .map((entry) => [tableName(entry.name), entry] as const),
  );
  return {
    file: archive.file,
    names: new Set(byName.keys()),
    read(name, diagnostics) {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return null;
      const file = `${archive.file}/${entry.name}`;
      const content = archive.read(entry);
      if (content === null) {
        diagnostics.push(diagnostic('arsip-tidak-terbaca', wholeFile(file), { reason: 'rusak' }));
        return null;
      }
      return tableOf({ name: entry.name, file, sha256: '', bytes: content.length, content }, diagnostics);
    },
  };
}

/** One CSV file as the only table of an export. */
export function tableOfFile(file: RawFile, name: string): TableSource {
  return {
    file: file.file,
    names: new Set([name]),
    read: (wanted, diagnostics) => (wanted.toLowerCase() === name ? tableOf(file, diagnostics) : null),
  };
}

/** `zip/Ta_RAB.csv` → `ta_rab`. */
export function tableName(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.csv$/, '');
}

/** The delimiter of a database export stands in its header. */
export function exportDelimiter(text: string): string {
  const [header = ''] = text.split('\n', 1);
  return [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
}

function tableOf(file: RawFile, diagnostics: Diagnostic[]): SourceTable | null {
  const decoded = decodeText(file);
  if (decoded.value === null) {
    diagnostics.push(...decoded.diagnostics.filter((found) => found.code !== 'berkas-kosong'));
    return null;
  }
  const { rows, quoteFault } = parseRows(decoded.value, exportDelimiter);
  const [header, ...body] = rows;
  if (header === undefined) return null;
  const columns = new Map(header.cells.map((cell, index) => [cell.trim().toLowerCase(), index] as const));
  const records: SourceRecord[] = [];
  for (const row of body) {
    const isBroken = quoteFault !== null && row.line >= quoteFault.line;
    if (isBroken || row.cells.length !== header.cells.length) {
      diagnostics.push(unread(file.file, row.line, isBroken ? 'kutip' : 'jumlah-sel', row.cells.join(',')));
      continue;
    }
    records.push({
      line: row.line,
      text: (column) => (row.cells[columns.get(column.toLowerCase()) ?? -1] ?? '').trim(),
    });
  }
  return { file: file.file, columns: new Set(columns.keys()), records };
}

/** A row that could not be taken along, by file, row and reason. */
export function unread(
  file: string,
  line: number,
  reason: 'kutip' | 'jumlah-sel' | 'angka' | 'kode' | 'nama',
  text: string,
): Diagnostic {
  const place = { ...wholeFile(file), line, column: 1, excerpt: text.replaceAll('\n', ' ').slice(0, 200) };
  return diagnostic('impor-baris-tidak-terbaca', place, { reason });
}

/**
 * A double of an Access database in sen; `null` if it is none.
 * @example readDouble('1.4559840000000000e+007') // 1455984000
 */
export function readDouble(text: string): Sen | null {
  if (text === '') return 0;
  if (!/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return null;
  const amount = Math.round(Number(text) * 100);
  if (Math.abs(amount) > LARGEST_FIGURE) return null;
  return amount === 0 ? 0 : amount;
}
