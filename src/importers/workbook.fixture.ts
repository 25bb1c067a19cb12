import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { gridOfText, textOf } from './grid.ts';

/** Cells of a sheet; rows of any length. */
export type Cells = readonly (readonly (string | number | null)[])[];

/** A workbook with the given sheets. */
export async function workbookOf(sheets: Readonly<Record<string, Cells>>): Promise<Uint8Array> {
  const written = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  return (await writeXlsx({ sheets: written })) as Uint8Array;
}

/** A report of `cases/` as a person would have it in Excel: amounts as numbers, split codes as numbers, texts as texts. */
export async function caseWorkbook(name: string): Promise<Uint8Array> {
  const text = readFileSync(join(import.meta.dirname, 'cases', name), 'utf8').replaceAll('\r\n', '\n');
  const grid = gridOfText({ source: { file: name, sha256: '', bytes: 0 }, text });
  const rows: (string | number | null)[][] = [];
  for (const row of grid.rows) {
    while (rows.length < row.record) rows.push([]);
    rows.push(row.cells.map((cell) => valueOf(textOf(cell))));
  }
  return workbookOf({ APBDes: rows });
}

function valueOf(text: string): string | number | null {
  if (text === '') return null;
  if (/^\d{1,2}$/.test(text) && !text.startsWith('0')) return Number(text);
  const amount = /^(-?)(?:Rp )?(\d{1,3}(?:\.\d{3})+|0)(?:,(\d\d))?$/.exec(text);
  return amount ? Number(`${amount[1]}${amount[2]?.replaceAll('.', '')}.${amount[3] ?? '0'}`) : text;
}
