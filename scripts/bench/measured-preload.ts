import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one process of a measured program tells of itself at its end. */
export interface ProcessCost {
  readonly pid: number;
  /** Seconds of all its threads. */
  readonly cpu: number;
  /** Bytes at its peak. */
  readonly memory: number;
  /** Bytes of its own that the process which began it held when it ended; 0 where the system does not tell. */
  readonly above: number;
}

/** Loaded before every process of a measured program, which passes it on by its surroundings. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const folder = process.env['PAPAN_UKUR'];
  if (folder === undefined) return;
  const told: ProcessCost = {
    pid: process.pid,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS * 1024,
    above: process.platform === 'linux' ? heldBy(process.ppid) : 0,
  };
  // The threads of a process end before it, and tell of the same process: its own word is the last.
  writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(told));
});

/** Without the program text, which both processes share. */
function heldBy(pid: number): number {
  const kilobytes = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
