import { writeFileSync } from 'node:fs';

/** Loaded before a measured program: at its end it tells what the process cost. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const told = process.env['PAPAN_UKUR'];
  if (told !== undefined)
    writeFileSync(told, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }));
});
