import { copyFileSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { BuildPlan } from '../../src/model/build-plan.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Village } from '../../src/model/village.ts';
import type { Effects } from '../effects.ts';
import { writeOfflinePage } from '../offline-page.ts';
import { policyIn, writeHeaders } from '../response-headers.ts';
import { sha256 } from './kept-site.ts';
import { madePages, type PageProgram } from './pages.ts';
import type { Program } from './program.ts';

/** What a build made besides the site. */
export interface Made {
  /** Pages and files that were made. */
  readonly pages: number;
  /** Milliseconds of each stage, in their order. */
  readonly stages: readonly { readonly nama: string; readonly milidetik: number }[];
  /** The summaries of every village as text; `''` where nobody asked for them. */
  readonly summaries: string;
  readonly villages: readonly Village[];
  /** Of the folders that were read. */
  readonly findings: readonly Finding[];
  /** What a person should know of the whole. */
  readonly remarks: () => readonly string[];
}

/** What a build is to make. */
export interface Order {
  readonly plan: BuildPlan;
  /** Folder for what concerns this build alone. */
  readonly cache: string;
  /** By the parts of an address below the base. */
  readonly isWanted: (parts: readonly string[]) => boolean;
  readonly program: Program;
  /** Whether the summaries are asked for. */
  readonly isSummed: boolean;
}

/** Where a build remembers what it made of a site: each site folder has its own, below `.astro` or `PAPAN_INGATAN`. */
export function memoryFolder(site: string, { directory, env }: Pick<Effects, 'directory' | 'env'>): string {
  const above = env['PAPAN_INGATAN'] || join(directory, '.astro', 'bangun');
  return join(above, sha256(relative(directory, site)).slice(0, 8));
}

/** Builds the wanted pages of a plan into a folder of their own; once in a process, which reads the villages once. */
export async function buildSite(workshop: string, order: Order, effects: Effects): Promise<Made> {
  const begun = effects.now();
  const { door, folder, files } = order.program;
  const program = await opened(door, order);
  const read = effects.now();
  for (const path of files) {
    mkdirSync(dirname(join(workshop, path)), { recursive: true });
    copyFileSync(join(folder, path), join(workshop, path));
  }
  const { made, doubled, policies } = await madePages(program, workshop, order.isWanted);
  for (const address of doubled) effects.err(`Dua halaman beralamat ${address}; hanya satu yang terbit.\n`);
  const offline = policyIn(writeOfflinePage(workshop));
  const allPolicies = offline === null ? policies : [...policies, offline];
  writeHeaders(workshop, allPolicies, program.pages.manifest.base);
  const summaries = order.isSummed ? program.summaries() : '';
  const { villages, findings } = program.site;
  const stages = [
    { nama: 'Membaca desa', milidetik: read - begun },
    { nama: 'Membuat halaman', milidetik: effects.now() - read },
  ];
  return { pages: made, stages, summaries, villages, findings, remarks: program.remarks };
}

/** The program with the villages of a plan. */
async function opened(door: string, { plan, cache }: Order): Promise<PageProgram> {
  const planFile = join(cache, `rencana-${process.pid}.json`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(planFile, JSON.stringify(plan));
  process.env['PAPAN_RENCANA'] = planFile;
  try {
    return (await import(door)) as PageProgram;
  } finally {
    delete process.env['PAPAN_RENCANA'];
    rmSync(planFile, { force: true });
  }
}

/** Writes files beside each other and then in their place, so that a killed run leaves the old ones or the new ones. */
export function writtenWhole(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  const beside = Object.entries(files).map(([name, text]) => {
    const path = join(folder, `${name}.${process.pid}`);
    writeFileSync(path, text);
    return [path, join(folder, name)] as const;
  });
  for (const [from, to] of beside) {
    // What is no file is none of ours, and would not make room.
    if (lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) rmSync(to, { recursive: true });
    renameSync(from, to);
  }
}
