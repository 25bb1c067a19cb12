import { expect, test } from 'vitest';
import { costOf } from './measured.ts';

const BUSY = 'while (process.cpuUsage().user < 300_000);';
const LARGE = 'globalThis.kept = Buffer.alloc(300_000_000, 1);';
const inAnother = (program: string): string[] => [
  '-e',
  `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(program)}]);`,
];

test('the time of processors that another process took counts', () => {
  expect(costOf(inAnother(BUSY)).cpu).toBeGreaterThanOrEqual(0.3);
});

test('the memory of another process counts, with what its parent held meanwhile', () => {
  const alone = costOf(['-e', LARGE]).memory;
  expect(alone).toBeGreaterThan(300_000_000);
  // Only Linux tells what the parent held.
  const least = process.platform === 'linux' ? alone : 300_000_000;
  expect(costOf(inAnother(LARGE)).memory).toBeGreaterThan(least);
});

test('a program that fails is told with its words', () => {
  expect(() => costOf(['-e', 'throw new Error("rusak")'])).toThrow(/rusak/);
});
