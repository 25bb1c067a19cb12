import type { Finding, Severity } from '../model/finding.ts';
import type { Tally } from './tally.ts';

/** GitHub shows ten annotations of a kind per step; the rest goes into the summary of the job. */
const MOST = 10;
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands for the first findings, grouped by rule. */
export function githubAnnotations(findings: readonly Finding[]): string {
  const lines = byRule(findings)
    .slice(0, MOST)
    .map((found) => {
      const place = [`file=${property(found.file)}`];
      if (found.line !== null) place.push(`line=${found.line}`, `col=${found.column ?? 1}`);
      place.push(`title=${property(found.code)}`);
      return `::${COMMANDS[found.severity]} ${place.join(',')}::${data(sentence(found))}`;
    });
  return lines.map((line) => `${line}\n`).join('');
}

/** Markdown for the summary of the job, with every finding grouped by rule. */
export function githubSummary(tally: Tally, findings: readonly Finding[]): string {
  const head = `## Periksa\n\n${tally.desa} desa, ${tally.dokumen} dokumen: ${tally.terbit} terbit, ${tally.ditahan} ditahan.\n`;
  const groups = Map.groupBy(byRule(findings), (found) => found.code);
  const sections = [...groups].map(([code, group]) => {
    const rows = group.map(
      (found) =>
        `- \`${found.file}${found.line === null ? '' : `:${found.line}`}\` ${markdown(sentence(found))}`,
    );
    return `\n### ${code} (${group.length})\n\n${rows.join('\n')}\n`;
  });
  return head + sections.join('');
}

function sentence(found: Finding): string {
  return [
    found.message,
    found.written === null ? null : `Tertulis ${found.written}.`,
    found.expected === null ? null : `Seharusnya ${found.expected}.`,
    `Perbaiki: ${found.mend}.`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Errors first, then by rule, keeping the order of the files. */
function byRule(findings: readonly Finding[]): Finding[] {
  const rules = [...new Set(findings.map((found) => found.code))];
  return findings.toSorted(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || rules.indexOf(a.code) - rules.indexOf(b.code),
  );
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function markdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
