import { prefixOf } from '../model/code.ts';
import { foldText } from '../model/reference.ts';
import type { ControlTotal, Summary } from '../model/budget.ts';

/** What a control total is about: one of the seven figures, or one node of the two hierarchies. */
export type ControlSubject =
  | { readonly kind: 'figure'; readonly figure: keyof Summary; readonly isDeficit: boolean }
  | { readonly kind: 'node'; readonly activity: string; readonly account: string };

/** A row that states a total; it never supplies a figure. */
export interface Control extends ControlTotal {
  readonly subject: ControlSubject;
}

const FIGURES: ReadonlyMap<string, keyof Summary> = new Map([
  ['surplus defisit', 'balance'],
  ['surplus', 'balance'],
  ['defisit', 'balance'],
  ['pembiayaan netto', 'netFinancing'],
  ['selisih pembiayaan', 'netFinancing'],
  ['silpa', 'silpa'],
  ['silpa tahun berjalan', 'silpa'],
  ['sisa lebih pembiayaan anggaran', 'silpa'],
]);

const TOTALS: ReadonlyMap<string, string> = new Map([
  ['pendapatan', '4'],
  ['belanja', '5'],
  ['penerimaan pembiayaan', '6.1'],
  ['pengeluaran pembiayaan', '6.2'],
]);

/**
 * Recognises a row without a code by its text, from a closed list: JUMLAH or TOTAL of a section, SURPLUS/(DEFISIT),
 * PEMBIAYAAN NETTO, SILPA and their variants; a trailing year does not matter. `null` for anything else.
 * @param above account of the last row with a code, for a bare JUMLAH
 */
export function controlSubject(label: string, above: string): ControlSubject | null {
  const text = foldText(label).replace(/(?: tahun(?: anggaran)?)? 20\d\d$/, '');
  const figure = FIGURES.get(text);
  if (figure !== undefined) return { kind: 'figure', figure, isDeficit: text === 'defisit' };
  const total = /^(?:jumlah|total)(?: (.+))?$/.exec(text);
  if (total === null) return null;
  if (total[1] !== undefined) {
    const account = TOTALS.get(total[1]);
    return account === undefined ? null : { kind: 'node', activity: '', account };
  }
  if (above === '') return null;
  return {
    kind: 'node',
    activity: '',
    account: above.startsWith('6.') ? prefixOf(above, 2) : prefixOf(above, 1),
  };
}

/** Whether a row with a code only states the total of that code: its text begins with JUMLAH or TOTAL. */
export function isTotalOfCode(label: string): boolean {
  return /^\s*(?:jumlah|total)\b/i.test(label);
}
