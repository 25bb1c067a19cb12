import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isWithin } from '../model/code.ts';
import { isOnlyTold, mayHoldPersonalNumbers, personalDataIn } from '../model/personal-data.ts';
import type { Sheet } from './columns.ts';
import { placeOf } from './place.ts';
import type { Row } from './table.ts';

/** Whether the cells of a sheet must be looked through for numbers of persons; most files need no second look. */
export function needsPersonalCheck({ table }: Sheet): boolean {
  return table.form === 'json' || mayHoldPersonalNumbers(table.text);
}

/**
 * Personal data in the cells of a row (`data-pribadi`), once a cell: also in columns that are not read, because the
 * file itself is public. Codes and money are not looked at.
 * @param mayName whether a name in the texts of the row would be that of a recipient
 */
export function personalFaults(sheet: Sheet, row: Row, withNumbers: boolean, mayName: boolean): Diagnostic[] {
  if (!withNumbers && !mayName) return [];
  const { table, columns } = sheet;
  const found: Diagnostic[] = [];
  for (const [index, cell] of row.cells.entries()) {
    if (cell.length < 4 || isCodeOrMoney(sheet, index)) continue;
    const kind = personalDataIn(cell, mayName);
    if (kind === null || (kind === 'nama' && index === columns.pelaksana)) continue;
    const args = { column: table.header.cells[index] ?? '', kind };
    found.push(
      diagnostic('data-pribadi', placeOf(table, row, index), args, isOnlyTold(kind) ? 'warning' : 'error'),
    );
  }
  return found;
}

function isCodeOrMoney({ columns }: Sheet, index: number): boolean {
  const { rekening, kegiatan, anggaran, realisasi } = columns;
  return index === rekening || index === kegiatan || index === anggaran || index === realisasi;
}

/**
 * Tells, row by row, whether a row may name who receives aid: of bidang 5, tagged `blt`, or below a row so tagged.
 */
export function recipientRows(): (activity: string, markers: string) => boolean {
  const tagged: string[] = [];
  return (activity, markers) => {
    if (markers !== '' && /\bblt\b/i.test(markers)) {
      if (activity !== '') tagged.push(activity);
      return true;
    }
    return activity[0] === '5' || tagged.some((upper) => isWithin(upper, activity));
  };
}
