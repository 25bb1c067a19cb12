import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { ACTIVITY_STATUSES, MARKERS, type ActivityStatus, type Marker } from '../model/budget.ts';
import { foldText } from '../model/reference.ts';
import { beginsLikeFormula, LONGEST_TEXT, textFaults } from './cells.ts';
import type { Sheet } from './columns.ts';
import { readVolume } from './numbers.ts';
import { placeOf } from './place.ts';
import type { Row } from './table.ts';

const TEXT_COLUMNS = [
  'uraian',
  'sumber_dana',
  'lokasi',
  'pelaksana',
  'satuan',
  'penanda',
  'status',
  'keterangan',
] as const;
/** Of most rows. */
export const NO_MARKERS: readonly Marker[] = [];

/** Faults of the texts of a row: too long, hidden characters, formulas. */
export function checkTexts(sheet: Sheet, row: Row, thoroughly: boolean, diagnostics: Diagnostic[]): void {
  for (const column of TEXT_COLUMNS) {
    const index = sheet.columns[column];
    const cell = index === -1 ? undefined : row.cells[index];
    if (cell === undefined || cell === '') continue;
    if (cell.length > LONGEST_TEXT) {
      const args = { column, length: cell.length, limit: LONGEST_TEXT };
      diagnostics.push(diagnostic('teks-terlalu-panjang', placeOf(sheet.table, row, index), args));
    }
    const fault = thoroughly || beginsLikeFormula(cell) ? textFaults(sheet.table, row, index, column) : null;
    if (fault !== null) diagnostics.push(fault);
  }
}

/** A volume as a number; what cannot be read as one is told and printed as written. */
export function volumeOf(sheet: Sheet, row: Row, text: string, diagnostics: Diagnostic[]): number | null {
  const volume = readVolume(text);
  if (volume === null)
    diagnostics.push(
      diagnostic('volume-tidak-terbaca', placeOf(sheet.table, row, sheet.columns.volume), { text }),
    );
  return volume;
}

/** The `penanda` of a row; an unknown word is told and left out. */
export function markersOf(
  sheet: Sheet,
  row: Row,
  text: string,
  diagnostics: Diagnostic[],
): readonly Marker[] {
  if (text === '') return NO_MARKERS;
  const markers: Marker[] = [];
  for (const part of text
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean)) {
    const marker = MARKERS.find((known) => foldText(known) === foldText(part));
    if (marker !== undefined) markers.push(marker);
    else {
      const args = { column: 'penanda', text: part, choices: MARKERS };
      diagnostics.push(
        diagnostic('pilihan-tidak-dikenal', placeOf(sheet.table, row, sheet.columns.penanda), args),
      );
    }
  }
  return markers;
}

/** The `status` of a row of a report; an unknown word is told and left out. */
export function statusOf(
  sheet: Sheet,
  row: Row,
  text: string,
  diagnostics: Diagnostic[],
): ActivityStatus | null {
  if (text === '') return null;
  const status = ACTIVITY_STATUSES.find((known) => foldText(known) === foldText(text)) ?? null;
  if (status === null) {
    const args = { column: 'status', text, choices: ACTIVITY_STATUSES };
    diagnostics.push(
      diagnostic('pilihan-tidak-dikenal', placeOf(sheet.table, row, sheet.columns.status), args),
    );
  }
  return status;
}
