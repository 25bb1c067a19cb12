import { foldHeader, type ReferenceBook } from '../model/reference.ts';
import { textOf, type Grid, type GridRow } from './grid.ts';

/** What a column of a report means: a column of our own, or one that only reports have. */
export type Meaning = string;

/** Columns of a report as spans: headings are merged over cells that stay empty beside them. */
export interface Layout {
  /** Index of the row with the headings. */
  readonly header: number;
  /** Index of the first row behind headings, letters and column numbers. */
  readonly body: number;
  readonly columns: readonly LayoutColumn[];
  /** Where each part of a code split over cells stands; one group is the rekening, two are kegiatan and rekening. */
  readonly codeGroups: readonly (readonly number[])[];
}

/** One column of a report. */
export interface LayoutColumn {
  readonly meaning: Meaning;
  readonly heading: string;
  /** Cells that it reaches over, first to last. */
  readonly from: number;
  readonly to: number;
}

/** Headings that only reports have, folded. The rest is the closed list of `data/kolom.csv`. */
const REPORT_HEADINGS: Readonly<Record<string, Meaning>> = {
  kode: 'rekening',
  koderekening: 'rekening',
  anggaranawal: 'semula',
  anggaransemula: 'semula',
  anggaransebelumperubahan: 'semula',
  jumlahsemula: 'semula',
  semula: 'semula',
  sebelum: 'semula',
  sebelumperubahan: 'semula',
  anggaransetelahperubahan: 'menjadi',
  anggaranmenjadi: 'menjadi',
  jumlahmenjadi: 'menjadi',
  setelah: 'menjadi',
  setelahperubahan: 'menjadi',
  menjadi: 'menjadi',
  bertambahberkurang: 'bertambah_berkurang',
  lebihkurang: 'lebih_kurang',
  keluaranoutputvolumesatuan: 'volume_satuan',
  keluaranoutput: 'volume_satuan',
  keluaran: 'volume_satuan',
  volumesatuan: 'volume_satuan',
  desa: 'desa',
};

/** How far down a header is looked for. */
const DEEPEST_HEADER = 80;

/** Finds the header of a report: the first row with "uraian" and one more known heading. `null` where there is none. */
export function layoutOf(grid: Grid, reference: Pick<ReferenceBook, 'headers'>): Layout | null {
  const meaningOf = (text: string): Meaning =>
    REPORT_HEADINGS[foldHeader(text)] ?? reference.headers.get(foldHeader(text)) ?? '';
  const header = grid.rows.slice(0, DEEPEST_HEADER).findIndex((row) => {
    const meanings = row.cells.map((cell) => (typeof cell === 'number' ? '' : meaningOf(cell)));
    return meanings.includes('uraian') && meanings.some((one) => one !== '' && one !== 'uraian');
  });
  const row = grid.rows[header];
  if (row === undefined) return null;
  const subRows: GridRow[] = [];
  for (const below of grid.rows.slice(header + 1, header + 5)) {
    if (!isSubHeader(below, meaningOf)) break;
    subRows.push(below);
  }
  const columns = columnsOf(row, subRows, meaningOf, widthOf(grid));
  return { header, body: header + 1 + subRows.length, columns, codeGroups: codeGroupsOf(columns, subRows) };
}

/** Whether a row repeats a header, as reports do on every page. */
export function isSameHeader(row: GridRow, header: GridRow): boolean {
  return header.cells.every((cell, index) => textOf(cell) === textOf(row.cells[index]));
}

/** `1 2 3 4 5`: the row under the headings that numbers the columns. */
export function isNumberRow(row: GridRow): boolean {
  const texts = row.cells.map((cell) => textOf(cell)).filter((text) => text !== '');
  return (
    texts.length > 2 && texts.every((text, index) => new RegExp(`^${index + 1}(?:\\s*=.*)?$`).test(text))
  );
}

/** Letters of code parts, numbers of columns, or headings of a second row. */
function isSubHeader(row: GridRow, meaningOf: (text: string) => Meaning): boolean {
  if (isNumberRow(row)) return true;
  const texts = row.cells.map((cell) => textOf(cell)).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^[a-g]\.?$/.test(text) || meaningOf(text) !== '');
}

function columnsOf(
  header: GridRow,
  subRows: readonly GridRow[],
  meaningOf: (text: string) => Meaning,
  width: number,
): LayoutColumn[] {
  const starts = header.cells.flatMap((cell, index) => (textOf(cell) === '' ? [] : [index]));
  return starts.flatMap((from, at): LayoutColumn[] => {
    const heading = textOf(header.cells[from]);
    const to = (starts[at + 1] ?? Math.max(width, from + 1)) - 1;
    const meaning = meaningOf(heading);
    const parts = subRows
      .filter((row) => !isNumberRow(row))
      .flatMap((row) =>
        row.cells.flatMap((cell, index) =>
          index >= from && index <= to && meaningOf(textOf(cell)) !== ''
            ? [{ index, text: textOf(cell), meaning: meaningOf(textOf(cell)) }]
            : [],
        ),
      );
    if (parts.length === 0) return [{ meaning, heading, from, to }];
    return parts.map((part, order) => ({
      meaning: joinedMeaning(meaning, part.meaning),
      heading: `${heading} ${part.text}`,
      from: part.index,
      to: (parts[order + 1]?.index ?? to + 1) - 1,
    }));
  });
}

/** SEMULA over Jumlah and Sumber: the amount and the fund source before the amendment. */
function joinedMeaning(upper: Meaning, lower: Meaning): Meaning {
  if (upper !== 'semula' && upper !== 'menjadi') return lower === 'anggaran' && upper !== '' ? upper : lower;
  if (lower === 'anggaran') return upper;
  return lower === 'sumber_dana' ? `sumber_${upper}` : lower;
}

/** The cells of the code column; where the letters begin again at `a`, or where there are six or more, a second group. */
function codeGroupsOf(columns: readonly LayoutColumn[], subRows: readonly GridRow[]): number[][] {
  const codes = columns.filter((column) => column.meaning === 'rekening');
  const cells = codes.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  if (codes.length > 1 || cells.length < 2) return [cells];
  const letters = subRows.find((row) => cells.some((at) => /^[a-g]\.?$/.test(textOf(row.cells[at]))));
  const again = cells.findIndex((at, order) => order > 0 && /^a\.?$/.test(textOf(letters?.cells[at])));
  const second = again > 0 ? again : cells.length >= 6 ? 3 : 0;
  return second === 0 ? [cells] : [cells.slice(0, second), cells.slice(second)];
}

function widthOf(grid: Grid): number {
  return grid.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
}
