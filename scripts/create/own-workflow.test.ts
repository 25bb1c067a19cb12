import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { emptyFile, runJob, workflowAt, type Service } from './steps.fixture.ts';

// Programs are started and sites built: slow on a busy machine, and nothing is measured.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'papan-ci-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm ci` and `npm test` would run this very test: npm is a stand-in that leaves a report, but for `periksa`. */
function standInNpm(status: 'passed' | 'failed'): string {
  const bin = join(folder, `bin-${status}`);
  mkdirSync(bin);
  const report = JSON.stringify({
    numPassedTests: 3,
    numFailedTests: status === 'failed' ? 1 : 0,
    numPendingTests: 0,
    testResults: [{ status, assertionResults: [{ status }] }],
  });
  const script = [
    '#!/bin/sh',
    `echo "npm $*" >> '${join(folder, 'npm')}'`,
    `case "$*" in test*) mkdir -p reports; echo '${report}' > reports/tests.json;;`,
    `*periksa*) exec '${process.execPath}' scripts/papan.ts periksa --format=github;; esac`,
  ];
  writeFileSync(join(bin, 'npm'), `${script.join('\n')}\n`, { mode: 0o755 });
  return bin;
}

function service(status: 'passed' | 'failed'): Service {
  return {
    folder,
    checkout: (workspace) => {
      for (const name of ['.ci', 'data', 'villages', 'scripts', 'src', 'package.json'])
        cpSync(join(root, name), join(workspace, name), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'));
    },
    expressions: { 'steps.situs.outputs.contoh': 'true' },
    env: {
      PATH: `${standInNpm(status)}:${process.env['PATH']}`,
      GITHUB_OUTPUT: emptyFile(join(folder, 'output')),
      GITHUB_STEP_SUMMARY: emptyFile(join(folder, 'summary')),
    },
  };
}

test.each([
  ['passed', 0, 'Tests: 3 passed, 0 failed\n'],
  ['failed', 1, 'Tests: 3 passed, 1 failed\n'],
] as const)('the workflow of this project, tests %s', async (status, exit, last) => {
  emptyFile(join(folder, 'npm'));
  const { jobs } = workflowAt(join(root, '.github/workflows/papan.yml'));
  const ran = await runJob(jobs['papan'] ?? {}, 'papan', service(status));
  expect(ran.map((one) => [one.step, one.exit])).toEqual([
    ['Install, check, test, build', exit],
    ['Real or invented villages', 0],
    // The example villages hold one wrong document on purpose.
    ['Periksa', 1],
  ]);
  expect(ran[0]?.out.endsWith(last)).toBe(true);
  expect(readFileSync(join(folder, 'npm'), 'utf8').split('\n').slice(0, 4)).toEqual([
    'npm ci',
    'npm run check',
    'npm test -- --reporter=default --reporter=json --outputFile.json=reports/tests.json',
    'npm run build',
  ]);
  expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('contoh=true\n');
});
