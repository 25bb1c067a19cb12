import type { Finding, Severity } from '../model/finding.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

/** The report as GitLab's Code Quality reads it: findings appear beside the changed lines of a merge request. */
export function gitlabReport(findings: readonly Finding[]): string {
  const seen = new Map<string, number>();
  const issues = findings.map((found) => {
    const place = `${found.file}:${found.line ?? ''}:${found.column ?? ''}:${found.code}`;
    const turn = seen.get(place) ?? 0;
    seen.set(place, turn + 1);
    return {
      description: `${found.message} Perbaiki: ${found.mend}.`,
      check_name: found.code,
      // Names the finding across runs; two in one cell are told apart by their order.
      fingerprint: turn === 0 ? place : `${place}:${turn}`,
      severity: SEVERITIES[found.severity],
      location: { path: found.file, lines: { begin: found.line ?? 1 } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
