import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProcessCost } from './measured-preload.ts';

/** What one run of a program cost, with every Node process that it began. */
export interface Cost {
  /** Seconds of a clock. */
  readonly wall: number;
  /** Seconds of all processors together. */
  readonly cpu: number;
  /** Bytes of memory at the peak: of the first process, or of another with what its own parent held beside it. */
  readonly memory: number;
}

/** Runs a Node program in a process of its own; a failure of it is ours. */
export function costOf(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  directory = process.cwd(),
): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'papan-ukur-'));
  const preload = pathToFileURL(join(import.meta.dirname, 'measured-preload.ts')).href;
  const options = [process.env['NODE_OPTIONS'] ?? '', `--import=${preload}`].join(' ').trim();
  const begun = performance.now();
  const { pid, status, stderr } = spawnSync(process.execPath, args, {
    cwd: directory,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
      PAPAN_UKUR: folder,
      NODE_OPTIONS: options,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  });
  const wall = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status} ${stderr.toString()}`);
  const all = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ProcessCost,
  );
  rmSync(folder, { recursive: true });
  if (!all.some((one) => one.pid === pid)) throw new Error(`${args.join(' ')}: it did not tell its cost`);
  return {
    wall,
    cpu: all.reduce((sum, one) => sum + one.cpu, 0),
    memory: Math.max(...all.map((one) => one.memory + (one.pid === pid ? 0 : one.above))),
  };
}

/** The middle one by a measure, of an odd number. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
