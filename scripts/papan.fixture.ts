import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { git, type Effects } from './effects.ts';
import { papan } from './papan.ts';

const root = join(import.meta.dirname, '..');
export const temporary: string[] = [];

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the example villages that a test may change. */
export function villagesCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'papan-cli-'));
  temporary.push(folder);
  cpSync(join(root, 'villages'), folder, { recursive: true });
  return folder;
}

export interface Heard {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly appended: string;
}

/** Runs a command with effects of the test: nothing is read but the given folders, the clock stands still. */
export async function run(args: readonly string[], changes: Partial<Effects> = {}): Promise<Heard> {
  let out = '';
  let err = '';
  let appended = '';
  const exit = await papan(args, {
    env: {},
    directory: root,
    isWatched: false,
    showsColours: false,
    now: () => 0,
    exists: (path) => !path.includes('tidak-ada'),
    append: (_, text) => void (appended += text),
    git,
    read: () => null,
    write: () => {},
    clearTorn: () => {},
    questions: null,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    ...changes,
  });
  return { exit, out, err, appended };
}
