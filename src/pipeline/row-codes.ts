import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { prefixOf } from '../model/code.ts';
import { foldText } from '../model/reference.ts';
import { similarCodes, type CodeReading } from './codes.ts';
import type { Sheet } from './columns.ts';
import { placeOf } from './place.ts';
import type { Readers } from './readers.ts';
import { isJsonNumber, type Row } from './table.ts';

/** The row that shows that a file is of the chart of Permendagri 113/2014. */
export interface OldChart {
  readonly row: Row;
  readonly account: string;
  readonly name: string;
}

/** What the two code cells of a row say. `faulty`: with the part that could be told, so that sums over it are not compared. */
export type RowCodes = {
  readonly kind: 'coded' | 'none' | 'faulty';
  readonly account: string;
  readonly activity: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly oldChart: OldChart | null;
};

const NOTHING: readonly Diagnostic[] = [];
const UNCODED: RowCodes = { kind: 'none', account: '', activity: '', diagnostics: NOTHING, oldChart: null };

/** Reads rekening and kegiatan of a row against the lists; an empty rekening beside a kegiatan means `5`. */
export function readCodes(sheet: Sheet, row: Row, label: string, readers: Readers): RowCodes {
  const { columns } = sheet;
  const accountCell = row.cells[columns.rekening] ?? '';
  const activityCell = columns.kegiatan === -1 ? '' : (row.cells[columns.kegiatan] ?? '');
  if (accountCell === '' && activityCell === '') return UNCODED;
  const written = readers.codes.account(accountCell);
  const activity = readers.codes.activity(activityCell.trim() === '' ? written.bracketed : activityCell);
  if (written.code === '' && activity.code === '') return UNCODED;
  const account = written.code === '' ? '5' : written.code;
  const oldChart = isOldChart(account, label) ? { row, account, name: label } : null;
  if (
    written.standing === 'listed' &&
    activity.standing === 'listed' &&
    (account[0] === '5' || activity.code === '') &&
    !contradicts(written, activity, readers)
  ) {
    const numbering = activity.code === '' ? reportNumbering(sheet, row, account, label, readers) : null;
    if (numbering !== null)
      return { kind: 'faulty', account: '5', activity: '', diagnostics: [numbering], oldChart };
    if (!isNumericCode(sheet, row))
      return { kind: 'coded', account, activity: activity.code, diagnostics: NOTHING, oldChart };
  }
  const diagnostics = codeFaults(sheet, row, account, written, activity, label, readers);
  const isFaulty = diagnostics.some((found) => found.severity === 'error');
  return {
    kind: isFaulty ? 'faulty' : 'coded',
    account: isFaulty ? listedPart(account, readers.reference.accounts) : account,
    activity: isFaulty ? listedPart(activity.code, readers.reference.activities) : activity.code,
    diagnostics,
    oldChart,
  };
}

function codeFaults(
  sheet: Sheet,
  row: Row,
  account: string,
  written: CodeReading,
  activity: CodeReading,
  label: string,
  readers: Readers,
): Diagnostic[] {
  const { table, columns } = sheet;
  const { accounts, activities } = readers.reference;
  const accountPlace = placeOf(table, row, columns.rekening);
  const activityPlace = placeOf(table, row, columns.kegiatan === -1 ? columns.rekening : columns.kegiatan);
  const found: Diagnostic[] = [];
  for (const index of [columns.rekening, columns.kegiatan]) {
    if (index === -1 || !isJsonNumber(table, row, index)) continue;
    return [diagnostic('kode-bukan-teks', placeOf(table, row, index), { text: row.cells[index] ?? '' })];
  }
  const numbering = activity.code === '' ? reportNumbering(sheet, row, account, label, readers) : null;
  if (numbering !== null) return [numbering];
  if (contradicts(written, activity, readers)) {
    const { code: bracketed } = readers.codes.activity(written.bracketed);
    return [diagnostic('kegiatan-bertentangan', activityPlace, { bracketed, activity: activity.code })];
  }
  if (written.standing === 'unlisted') {
    found.push(
      diagnostic('objek-tidak-dikenal', accountPlace, { code: account, upper: prefixOf(account, 3) }),
    );
  } else if (written.standing !== 'listed') {
    const upper = listedPart(account, accounts);
    found.push(
      diagnostic('rekening-tidak-dikenal', accountPlace, {
        code: account,
        upper,
        similar: similarCodes(account, accounts, label),
      }),
    );
  }
  if (activity.standing === 'unlisted') {
    found.push(
      diagnostic('kegiatan-tidak-dikenal', activityPlace, {
        code: activity.code,
        upper: prefixOf(activity.code, 2),
      }),
    );
  } else if (activity.standing !== 'listed') {
    found.push(
      diagnostic('bidang-tidak-dikenal', activityPlace, {
        code: activity.code,
        similar: similarCodes(activity.code, activities, label),
      }),
    );
  }
  if (
    written.standing !== 'unknown' &&
    written.standing !== 'garbled' &&
    account[0] !== '5' &&
    activity.code !== ''
  ) {
    found.push(diagnostic('bukan-belanja-berkegiatan', activityPlace, { account, activity: activity.code }));
  }
  return found;
}

/** The kegiatan in brackets beside the rekening is another than the one in its own column. */
function contradicts(written: CodeReading, activity: CodeReading, readers: Readers): boolean {
  return written.bracketed !== '' && readers.codes.activity(written.bracketed).code !== activity.code;
}

function isNumericCode(sheet: Sheet, row: Row): boolean {
  const { table, columns } = sheet;
  return isJsonNumber(table, row, columns.rekening) || isJsonNumber(table, row, columns.kegiatan);
}

/** The deepest part of a code that is in the list; `''` if none is. */
function listedPart(code: string, list: ReadonlyMap<string, string>): string {
  for (let depth = code.split('.').length; depth > 0; depth -= 1) {
    const part = prefixOf(code, depth);
    if (list.has(part)) return part;
  }
  return '';
}

/**
 * Reports number belanja by bidang as 5.1–5.5. Told from the text: it is a bidang or sub bidang, or the name of the
 * kegiatan that the code without its leading 5 would be.
 */
function reportNumbering(
  sheet: Sheet,
  row: Row,
  account: string,
  label: string,
  readers: Readers,
): Diagnostic | null {
  if (!account.startsWith('5.')) return null;
  const replacement = readers.codes.activity(account.slice(2)).code;
  const text = foldText(label);
  const own = readers.reference.accounts.get(account);
  if (own !== undefined && foldText(own) === text) return null;
  const name = readers.reference.activities.get(replacement);
  if (!/^(?:sub )?bidang /.test(text) && (name === undefined || foldText(name) !== text)) return null;
  const place = placeOf(sheet.table, row, sheet.columns.rekening);
  return diagnostic('bidang-di-kolom-rekening', place, { code: account, name: label, replacement });
}

const OLD_NAMES: ReadonlyMap<string, RegExp> = new Map([
  ['5.1.1', /^(?:belanja )?pegawai$/],
  ['5.1.2', /^(?:belanja )?barang (?:dan )?jasa$/],
  ['5.1.3', /^(?:belanja )?modal$/],
]);

/** Codes that only the chart of 2014 has: akun 1–3 and 7, kelompok 6.3, and 5.1.1–5.1.3 by their old names. */
function isOldChart(account: string, label: string): boolean {
  if (/^[1237](?:\.|$)/.test(account) || account === '6.3' || account.startsWith('6.3.')) return true;
  return OLD_NAMES.get(account)?.test(foldText(label)) ?? false;
}
