import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'papan-bin-'));
const installed = join(folder, 'node_modules', 'papan-desa', 'scripts');
mkdirSync(installed, { recursive: true });
for (const name of ['papan-bin.mjs', 'exit.ts'])
  cpSync(join(import.meta.dirname, name), join(installed, name));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

test('the command of npm is the command line', () => {
  const heard = node(join(import.meta.dirname, 'papan-bin.mjs'), '--bantuan');
  expect([heard.status, heard.stdout]).toEqual([0, expect.stringContaining('papan <perintah>')]);
});

test('below node_modules, where Node runs no TypeScript, it says what to do instead', () => {
  expect(node(join(installed, 'exit.ts')).stderr).toContain('ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING');
  const heard = node(join(installed, 'papan-bin.mjs'), 'periksa');
  expect([heard.status, heard.stderr]).toEqual([3, expect.stringContaining('npm create papan-desa')]);
});
