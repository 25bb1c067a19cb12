import { PASS_WORDS, SOURCE_WORDS } from '../../src/diagnostics/import-words.ts';
import { jsonReport } from '../../src/diagnostics/report-json.ts';
import { ANSI, PLAIN, terminalReport } from '../../src/diagnostics/report-terminal.ts';
import type { InspectedDocument, Inspection } from '../../src/inspection.ts';
import { formatRupiah } from '../../src/model/money.ts';
import type { Effects } from '../effects.ts';

/** Tells what was recognised, passed over and found, or as JSON only what was found. Gives whether nothing has to be mended. */
export function reportInspection(inspection: Inspection, isJson: boolean, effects: Effects): boolean {
  const paint = effects.showsColours ? ANSI : PLAIN;
  const findings = [...inspection.findings, ...inspection.documents.flatMap((one) => one.findings)];
  const count = (severity: string) => findings.filter((found) => found.severity === severity).length;
  const held = inspection.documents.filter((one) =>
    one.findings.some((found) => found.severity === 'error'),
  ).length;
  const tally = {
    desa: new Set(inspection.documents.map((one) => one.village)).size,
    dokumen: inspection.documents.length,
    terbit: inspection.documents.length - held,
    ditahan: held,
    kesalahan: count('error'),
    peringatan: count('warning'),
    catatan: count('note'),
  };
  if (isJson) {
    effects.out(jsonReport(tally, findings));
    return tally.kesalahan === 0;
  }
  if (inspection.source !== null) effects.out(`Dikenali: ${SOURCE_WORDS[inspection.source]}.\n`);
  for (const one of inspection.documents) effects.out(`${documentLine(one)}\n`);
  for (const [reason, rows] of Map.groupBy(inspection.passed, (row) => row.reason)) {
    const places = rows.slice(0, 8).map((row) => row.line);
    const more = rows.length > 8 ? `, dan ${rows.length - 8} lagi` : '';
    effects.out(`Dilewati ${rows.length} baris, ${PASS_WORDS[reason]}: baris ${places.join(', ')}${more}.\n`);
  }
  effects.out(`\n${terminalReport(tally, findings, paint)}`);
  return tally.kesalahan === 0;
}

function documentLine(one: InspectedDocument): string {
  const name = [one.village, one.year, one.kind].filter((part) => part !== null && part !== '').join(' · ');
  if (one.document === null) return `${name}: tidak terbaca.`;
  const { revenue, expenditure } = one.document.summary;
  const figure = (amount: number | null) => (amount === null ? 'tidak disajikan' : formatRupiah(amount));
  return `${name}: ${one.document.lines.length} baris, pendapatan ${figure(revenue)}, belanja ${figure(expenditure)}.`;
}
