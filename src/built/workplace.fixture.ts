import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** A day in September 2026, in seconds. */
export const FIRST_DAY = 1_790_000_000;

/** What a run of `papan` said. */
export interface Heard {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with a copy of the example villages, in which `papan` is run. */
export class Workplace {
  readonly place = mkdtempSync(join(tmpdir(), 'papan-uji-'));
  readonly villages = join(this.place, 'villages');
  readonly site = join(this.place, 'situs');
  /** Folder of the lists. */
  data = 'data';

  constructor() {
    cpSync(join(root, 'villages'), this.villages, { recursive: true });
  }

  get env(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      PAPAN_VILLAGES: this.villages,
      PAPAN_DATA: this.data,
      PAPAN_INGATAN: join(this.place, 'ingatan'),
      SOURCE_DATE_EPOCH: String(FIRST_DAY),
    };
  }

  /** @param shell what a shell does before */
  papan(args: readonly string[], seconds = FIRST_DAY, shell = ''): Promise<Heard> {
    const command = [process.execPath, 'scripts/papan.ts', ...args];
    const [file = '', ...rest] =
      shell === '' ? command : ['bash', '-c', `${shell}; exec "$@"`, 'bash', ...command];
    const env = { ...this.env, SOURCE_DATE_EPOCH: String(seconds) };
    return new Promise((resolve) => {
      execFile(file, rest, { cwd: root, env, maxBuffer: 1e8 }, (fault, out, err) =>
        resolve({ exit: fault === null ? 0 : Number(fault.code ?? 99), out, err }),
      );
    });
  }

  build(seconds = FIRST_DAY): Promise<Heard> {
    return this.papan(['bangun', `--keluar=${this.site}`], seconds);
  }

  remove(): void {
    rmSync(this.place, { recursive: true, force: true });
  }
}

/** Every file of a folder with its content. */
export function contentOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    names
      .map((one) => join(one.parentPath, one.name))
      .toSorted()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );
}

/** Names of the files that two sites do not have alike. */
export function differences(one: string, other: string): readonly string[] {
  const [left, right] = [contentOf(one), contentOf(other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
}
