import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a program cost. */
export interface Cost {
  /** Seconds of a clock. */
  readonly wall: number;
  /** Seconds of all processors together. */
  readonly cpu: number;
  /** Bytes of memory at the peak. */
  readonly memory: number;
}

/** Runs a Node program in a process of its own; a failure of it is ours. */
export function costOf(args: readonly string[], env: Readonly<Record<string, string>> = {}): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'papan-ukur-'));
  const told = join(folder, 'ukur.json');
  const begun = performance.now();
  const preload = join(import.meta.dirname, 'measured-preload.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PAPAN_UKUR: told },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  });
  const wall = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status} ${stderr.toString()}`);
  const { cpu, memory } = JSON.parse(readFileSync(told, 'utf8')) as Omit<Cost, 'wall'>;
  rmSync(folder, { recursive: true });
  return { wall, cpu, memory };
}

/** The middle one by a measure, of an odd number. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
