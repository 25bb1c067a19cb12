import { diagnostic, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Sen } from '../model/money.ts';
import { activityOf, villageOf, type SiskeudesAmount } from './siskeudes-amounts.ts';
import type { SiskeudesNames } from './siskeudes-names.ts';
import { readDouble, type TableSource } from './source-tables.ts';
import { withoutTrailingDots } from './cell-text.ts';

/**
 * Compares what was added up with what the export states elsewhere: Ta_RAB holds the sum of each rekening of a kegiatan,
 * Ta_Kegiatan its ceiling.
 */
export function controlsOf(
  source: TableSource,
  amounts: readonly SiskeudesAmount[],
  names: SiskeudesNames,
): Diagnostic[] {
  if (amounts.length === 0) return [];
  const counted = new Map<string, Sen>();
  for (const one of amounts) {
    if (one.kind !== 'apbdes') continue;
    for (const key of [`${one.village}|${one.activity}|${one.account}`, `${one.village}|${one.activity}`])
      counted.set(key, (counted.get(key) ?? 0) + one.amount);
  }
  return [...rabFaults(source, counted), ...ceilingFaults(source, counted, names)];
}

function rabFaults(source: TableSource, counted: ReadonlyMap<string, Sen>): Diagnostic[] {
  const table = source.read('Ta_RAB', []);
  const stated = new Map<string, { amount: Sen; line: number }>();
  for (const record of table?.records ?? []) {
    const activity = activityOf(record.text('Kd_Keg'), record.text('Kd_Desa'));
    const key = `${villageOf(record)}|${activity}|${withoutTrailingDots(record.text('Kd_Rincian'))}`;
    const before = stated.get(key)?.amount ?? 0;
    stated.set(key, { amount: before + (readDouble(record.text('Anggaran')) ?? 0), line: record.line });
  }
  return [...stated].flatMap(([key, { amount, line }]) =>
    faultOf(
      table?.file ?? '',
      line,
      `Jumlah ${key.split('|').slice(1).join(' ').trim()} di Ta_RAB`,
      amount,
      counted.get(key) ?? 0,
    ),
  );
}

function ceilingFaults(
  source: TableSource,
  counted: ReadonlyMap<string, Sen>,
  names: SiskeudesNames,
): Diagnostic[] {
  const table = source.read('Ta_Kegiatan', []);
  return (table?.records ?? []).flatMap((record) => {
    const activity = activityOf(record.text('Kd_Keg'), record.text('Kd_Desa')) ?? '';
    const stated = readDouble(record.text('Pagu'));
    if (stated === null || stated === 0) return [];
    const { name } = names.activity(villageOf(record), activity);
    return faultOf(
      table?.file ?? '',
      record.line,
      `Pagu kegiatan ${name}`,
      stated,
      counted.get(`${villageOf(record)}|${activity}`) ?? 0,
    );
  });
}

function faultOf(file: string, line: number, subject: string, stated: Sen, counted: Sen): Diagnostic[] {
  if (Math.abs(stated - counted) < 1) return [];
  const place = { ...wholeFile(file), line, column: 1, excerpt: subject };
  return [diagnostic('impor-kontrol-berbeda', place, { subject, stated, counted })];
}
