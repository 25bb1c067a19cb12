import type { Finding, Severity } from '../model/finding.ts';
import type { Village } from '../model/village.ts';

/** What a check found, in numbers; the keys are those of the JSON report. */
export interface Tally {
  readonly desa: number;
  readonly dokumen: number;
  readonly terbit: number;
  readonly ditahan: number;
  readonly kesalahan: number;
  readonly peringatan: number;
  readonly catatan: number;
}

/** Counts villages, documents and findings. */
export function tallyOf(villages: readonly Village[], findings: readonly Finding[]): Tally {
  let [dokumen, terbit] = [0, 0];
  for (const { years } of villages)
    for (const { publications } of years) {
      dokumen += publications.length;
      terbit += publications.filter((one) => one.status === 'published').length;
    }
  const count = (severity: Severity) => findings.filter((found) => found.severity === severity).length;
  return {
    desa: villages.length,
    dokumen,
    terbit,
    ditahan: dokumen - terbit,
    kesalahan: count('error'),
    peringatan: count('warning'),
    catatan: count('note'),
  };
}

/** The severities as they are written in reports. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'kesalahan',
  warning: 'peringatan',
  note: 'catatan',
};
