import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { villageName } from './report-title.ts';
import { activityOf, villageOf } from './siskeudes-amounts.ts';
import type { SourceRecord, TableSource } from './source-tables.ts';
import { oneLine, withoutTrailingDots } from './cell-text.ts';

/** What the tables call things. */
export interface SiskeudesNames {
  village(code: string): string;
  account(code: string): string;
  activity(village: string, code: string): ActivityNames;
}

/** A kegiatan as the village wrote it; `''` where it says nothing. */
export interface ActivityNames {
  readonly name: string;
  readonly location: string;
  readonly executor: string;
  readonly volume: string;
  readonly unit: string;
  readonly ceiling: string;
}

const NONE: ActivityNames = { name: '', location: '', executor: '', volume: '', unit: '', ceiling: '' };

/** Names of villages, accounts and kegiatan; the chart of the law where the export has none. */
export function namesIn(
  source: TableSource,
  reference: Pick<ReferenceBook, 'accounts' | 'activities'>,
  diagnostics: Diagnostic[],
): SiskeudesNames {
  const villages = new Map<string, string>();
  for (const record of source.read('Ref_Desa', diagnostics)?.records ?? [])
    villages.set(villageOf(record), villageName(record.text('Nama_Desa')));
  const accounts = new Map<string, string>();
  for (const record of source.read('Ref_Rek4', diagnostics)?.records ?? [])
    accounts.set(withoutTrailingDots(record.text('Obyek')), oneLine(record.text('Nama_Obyek')));
  const general = new Map<string, string>();
  for (const record of source.read('Ref_Kegiatan', diagnostics)?.records ?? [])
    general.set(activityOf(record.text('ID_Keg'), '') ?? '', oneLine(record.text('Nama_Kegiatan')));
  const own = new Map<string, ActivityNames>();
  for (const record of source.read('Ta_Kegiatan', diagnostics)?.records ?? []) {
    const code = activityOf(record.text('Kd_Keg'), record.text('Kd_Desa'));
    if (code !== null) own.set(`${villageOf(record)}|${code}`, namesOf(record));
  }
  return {
    village: (code) => villages.get(code) ?? code,
    account: (code) => accounts.get(code) ?? reference.accounts.get(code) ?? code,
    activity: (village, code) => {
      const known = own.get(`${village}|${code}`) ?? NONE;
      return { ...known, name: known.name || general.get(code) || reference.activities.get(code) || code };
    },
  };
}

/** The office of whoever carries it out stands before the name; numbers of persons are not read at all. */
function namesOf(record: SourceRecord): ActivityNames {
  return {
    name: oneLine(record.text('Nama_Kegiatan')),
    location: oneLine(record.text('Lokasi')),
    executor: oneLine(record.text('Jbt_PPTKD') || record.text('Nm_PPTKD')),
    volume: volumeText(record.text('Nilai')),
    unit: oneLine(record.text('Satuan')),
    ceiling: record.text('Pagu'),
  };
}

/** `1.2000000000000000e+001` → `12`; nothing for zero. */
function volumeText(text: string): string {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) || value === 0
    ? ''
    : String(Math.round(value * 100) / 100).replace('.', ',');
}
