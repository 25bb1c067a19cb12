import { expect, test } from 'vitest';
import { FINDING } from './finding.fixture.ts';
import { gitlabReport } from './report-gitlab.ts';

test('GitLab gets severity, place and a name of its own for each finding', () => {
  const found = [FINDING, FINDING, { ...FINDING, severity: 'warning', line: null, column: null } as const];
  const issues = JSON.parse(gitlabReport(found)) as { fingerprint: string; severity: string }[];
  expect(issues[0]).toEqual({
    description: 'Angka "1o0" tidak dapat dibaca (sel B14). Perbaiki: ganti sel B14 dengan angka saja.',
    check_name: 'angka-tidak-terbaca',
    fingerprint: 'villages/a/b/2025/apbdes.csv:14:5:angka-tidak-terbaca',
    severity: 'major',
    location: { path: 'villages/a/b/2025/apbdes.csv', lines: { begin: 14 } },
  });
  expect(new Set(issues.map((one) => one.fingerprint)).size).toBe(3);
  expect(issues[2]).toMatchObject({ severity: 'minor', location: { lines: { begin: 1 } } });
});
