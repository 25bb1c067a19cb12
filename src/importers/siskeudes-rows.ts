import { EMPTY_ROW, type BudgetRow } from './budget-rows.ts';
import type { SiskeudesAmount } from './siskeudes-amounts.ts';
import type { SiskeudesNames } from './siskeudes-names.ts';

/**
 * The rows of one document: a heading per kegiatan with place and who carries it out, below it the sum per objek and
 * fund source. Single purchases are added up: they are not what a budget is published for, and may name persons.
 */
export function rowsOfVillage(amounts: readonly SiskeudesAmount[], names: SiskeudesNames): BudgetRow[] {
  const rows = new Map<string, BudgetRow>();
  const village = amounts[0]?.village ?? '';
  for (const one of amounts) {
    const key = `${one.activity}|${one.account}|${one.source}`;
    const before = rows.get(key);
    rows.set(key, {
      ...EMPTY_ROW,
      rekening: one.account,
      kegiatan: one.activity,
      uraian: names.account(one.account),
      anggaran: (before?.anggaran ?? 0) + one.amount,
      sumber: one.source,
    });
  }
  const activities = new Set(amounts.map((one) => one.activity).filter((code) => code !== ''));
  const headings = [...activities].map((code): BudgetRow => {
    const { name, location, executor, volume, unit } = names.activity(village, code);
    return {
      ...EMPTY_ROW,
      kegiatan: code,
      uraian: name,
      lokasi: location,
      pelaksana: executor,
      volume,
      satuan: unit,
    };
  });
  return [...headings, ...rows.values()];
}
