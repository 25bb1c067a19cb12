import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { UsageFault } from '../exit.ts';

/**
 * Where a site is made before it is published, beside the place where it will stand.
 * @param part what else is made for it, apart
 */
export function workshopFor(site: string, part = ''): string {
  return `${site}.baru-${part}${process.pid}`;
}

/**
 * Makes sure that a site can stand in its place.
 * @throws UsageFault where something else is there
 */
export function demandPlace(site: string): void {
  const found = lstatSync(site, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory() || found.isSymbolicLink()) return;
  throw new UsageFault(
    `${site} bukan folder. Pindahkan berkas itu, atau sebutkan folder lain dengan --keluar.`,
  );
}

/**
 * Clears what a killed build left behind, and gives one sentence for each thing that a person should know. A site that
 * was moved aside but not yet replaced is put back.
 */
export function recovered(site: string): {
  readonly said: readonly string[];
  readonly rubbish: readonly string[];
} {
  const folder = dirname(site);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const ofSite = (kind: string): string[] =>
    names
      .filter((name) => name.startsWith(`${basename(site)}.${kind}-`) && !isRunning(name))
      .map((name) => join(folder, name));
  const torn = ofSite('baru');
  const said = torn.length > 0 ? ['Bangun yang lalu terputus; sisanya dihapus.'] : [];
  const [aside, ...older] = ofSite('lama');
  if (aside === undefined) return { said, rubbish: torn };
  if (existsSync(site)) return { said, rubbish: [...torn, aside, ...older] };
  renameSync(aside, site);
  return { said: [...said, 'Situs yang lama dikembalikan ke tempatnya.'], rubbish: [...torn, ...older] };
}

/** Whether the process that a folder is named after still runs, so that two builds never clear each other's work. */
function isRunning(name: string): boolean {
  const id = Number(name.slice(name.lastIndexOf('-') + 1));
  try {
    return id !== process.pid && process.kill(id, 0);
  } catch {
    return false;
  }
}

/**
 * Removes folders; one that resists is only left lying. Entry by entry: to remove a country's site at once takes a
 * gigabyte of memory.
 */
export async function cleared(folders: readonly string[]): Promise<void> {
  for (const folder of folders)
    try {
      for (const name of namesIn(folder)) {
        rmSync(join(folder, name), { recursive: true, force: true });
        await setImmediate();
      }
      rmSync(folder, { recursive: true, force: true });
    } catch {
      continue;
    }
}

/** None where it is no folder. */
function namesIn(folder: string): readonly string[] {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
}

/** Puts files of one site into another without copying them where the disk can do that. */
export function takeOver(from: string, to: string, paths: readonly string[]): void {
  const made = new Set<string>();
  for (const path of paths) {
    const target = join(to, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    try {
      linkSync(join(from, path), target);
    } catch (fault) {
      if (!isOf(fault, ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS'])) throw fault;
      copyFileSync(join(from, path), target);
    }
  }
}

/** Publishes a whole site by renaming it into its place, and gives the folder of the one before, to be removed. */
export function published(workshop: string, site: string): readonly string[] {
  if (!existsSync(site)) {
    renameSync(workshop, site);
    return [];
  }
  const aside = `${site}.lama-${process.pid}`;
  renameSync(site, aside);
  try {
    renameSync(workshop, site);
  } catch (fault) {
    renameSync(aside, site);
    throw fault;
  }
  return [aside];
}

/** Removes a site that could not be finished. */
export function abandoned(workshop: string): void {
  // Astro may still write what it had begun when the first page failed.
  rmSync(workshop, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** Whether a fault says that there is no more room for a file, be it ours or that of a tool. */
export function isDiskFull(fault: unknown): boolean {
  if (isOf(fault, ['ENOSPC', 'EDQUOT', 'EFBIG'])) return true;
  return (
    fault instanceof Error &&
    (/No space left|Disk quota|File too large/.test(fault.message) || isDiskFull(fault.cause))
  );
}

/** Whether a fault bears one of the system's codes. */
export function isOf(fault: unknown, codes: readonly string[]): boolean {
  return fault instanceof Error && 'code' in fault && codes.includes(String(fault.code));
}
