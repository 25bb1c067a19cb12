import type { Finding } from '../model/finding.ts';
import { SEVERITY_WORDS, type Tally } from './tally.ts';

/** The report as JSON: the tally and, under `diagnostik`, every finding. Its keys are an interface. */
export function jsonReport(tally: Tally, findings: readonly Finding[]): string {
  const diagnostik = findings.map((found) => ({
    kode: found.code,
    tingkat: SEVERITY_WORDS[found.severity],
    berkas: found.file,
    baris: found.line,
    kolom: found.column,
    sel: found.cell,
    pesan: found.message,
    tertulis: found.written,
    seharusnya: found.expected,
    selisih: found.difference,
    perbaiki: found.mend,
    penjelasan: found.help,
  }));
  return `${JSON.stringify({ ...tally, diagnostik }, null, 2)}\n`;
}
