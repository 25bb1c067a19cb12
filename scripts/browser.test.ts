import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserChoices } from './browser.ts';

const root = join(import.meta.dirname, '..');

/** Runs `without-browser.fixture.ts` in a process of its own and prints, on the last line, what became of its tests. */
const RUN = `
  import { startVitest } from 'vitest/node';
  const runner = await startVitest('test', [], {
    root: process.cwd(), config: false, watch: false, reporters: ['default'],
    include: ['src/built/without-browser.fixture.ts'],
  });
  const tests = runner.state.getTestModules().flatMap((file) => [...file.children.allTests()]);
  const told = tests.map((one) => [one.name, one.result().state]);
  await runner.close();
  console.log('\\n' + JSON.stringify(Object.fromEntries(told)));`;

/** What becomes of tests where there is no browser: exit code, state by name, and everything that is said. */
async function outcome(ci: string): Promise<{ code: unknown; tests: unknown; said: string }> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, CHROME_PATH: '/tidak/ada', CI: ci };
  return new Promise((done, failed) => {
    execFile(process.execPath, ['--input-type=module', '-e', RUN], { cwd: root, env }, (fault, out, err) => {
      try {
        const tests: unknown = JSON.parse(out.trim().split('\n').at(-1) ?? '');
        done({ code: fault?.code ?? 0, tests, said: out + err });
      } catch {
        failed(new Error(out + err));
      }
    });
  });
}

test('where there is no browser, tests that need one say that they are skipped, and the others run', async () => {
  const { code, tests, said } = await outcome('');
  expect(tests).toEqual({ 'opens a page': 'skipped', 'needs no page': 'passed' });
  expect(said).toContain('1 skipped');
  expect(said).toContain('Skipped, no browser here');
  expect(code).toBe(0);
});

test('with CI set, they fail', async () => {
  const { code, tests, said } = await outcome('1');
  expect(Object.values(tests as object)).not.toContain('passed');
  expect(said).toContain('/tidak/ada');
  expect(code).toBe(1);
});

test('the browser of npm comes first, an installed one is the other choice, a told one the only', () => {
  const installed = (path: string) => path === '/usr/bin/chromium';
  expect(browserChoices(undefined, 'linux x64', installed)).toEqual(['bundled', '/usr/bin/chromium']);
  expect(browserChoices('', 'darwin arm64', installed)).toEqual(['/usr/bin/chromium']);
  expect(browserChoices('/mine', 'linux x64', installed)).toEqual(['/mine']);
  expect(browserChoices(undefined, 'linux arm64', () => false)).toEqual([]);
});
