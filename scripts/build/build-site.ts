import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BuildPlan } from '../../src/model/build-plan.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Village } from '../../src/model/village.ts';
import { villagesFrom } from '../../src/views/village-summary.ts';
import type { Effects } from '../effects.ts';
import { sha256 } from './kept-site.ts';
import { chosenPaths, FINDINGS_ROUTE, SUMMARIES_ROUTE, type PathTally } from './chosen-paths.ts';

/** What a build made besides the site. */
export interface Made {
  readonly tally: PathTally;
  /** The summaries of every village, as text and as villages. */
  readonly summaries: string;
  readonly villages: readonly Village[];
  /** Of the folders that were read. */
  readonly findings: readonly Finding[];
}

/** Where a build remembers what it made of a site: each site folder has its own, below `.astro` or `PAPAN_INGATAN`. */
export function memoryFolder(site: string, { directory, env }: Pick<Effects, 'directory' | 'env'>): string {
  const above = env['PAPAN_INGATAN'] || join(directory, '.astro', 'bangun');
  return join(above, sha256(relative(directory, site)).slice(0, 8));
}

/** Builds the wanted pages of a plan into a folder of their own. */
export async function buildSite(
  workshop: string,
  plan: BuildPlan,
  cache: string,
  isWanted: (parts: readonly string[]) => boolean,
): Promise<Made> {
  const tally: PathTally = { made: 0, passedOver: 0, begun: 0, finished: 0 };
  const planFile = join(cache, `rencana-${process.pid}.json`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(planFile, JSON.stringify(plan));
  process.env['PAPAN_RENCANA'] = planFile;
  // The bundler gives back what it no longer needs at once: 130 MB less at the peak.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  try {
    const { build } = await import('astro');
    await build({ outDir: workshop, logLevel: 'warn', integrations: [chosenPaths(isWanted, tally)] });
  } finally {
    delete process.env['PAPAN_RENCANA'];
    rmSync(planFile, { force: true });
  }
  const summaries = isWanted([SUMMARIES_ROUTE]) ? taken(join(workshop, SUMMARIES_ROUTE)) : '';
  const findings = JSON.parse(taken(join(workshop, FINDINGS_ROUTE))) as readonly Finding[];
  return { tally, summaries, villages: villagesFrom(summaries, () => ''), findings };
}

/** The text of a file that leaves the site again. */
function taken(path: string): string {
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return text;
}

/** Writes files beside each other and then in their place, so that a killed run leaves the old ones or the new ones. */
export function writtenWhole(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  const beside = Object.entries(files).map(([name, text]) => {
    const path = join(folder, `${name}.${process.pid}`);
    writeFileSync(path, text);
    return [path, join(folder, name)] as const;
  });
  for (const [from, to] of beside) renameSync(from, to);
}
