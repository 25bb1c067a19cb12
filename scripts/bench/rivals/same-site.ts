import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bytesAt, filesBelow } from '../../site-folder.ts';

/** How the site of a rival stands to ours. */
export interface Sameness {
  readonly files: number;
  readonly bytes: number;
  /** Files of the rival that we do not have, or have with other bytes. */
  readonly other: readonly string[];
  /** Files of ours that the rival does not make, with their bytes. */
  readonly missing: readonly (readonly [path: string, bytes: number])[];
}

/** Holds every file of a rival against ours, byte for byte; nothing is made alike before. */
export function sameSite(ours: string, rival: string): Sameness {
  const sizes = new Map(filesBelow(ours).map((path) => [path, statSync(join(ours, path)).size]));
  const made = filesBelow(rival);
  const other = made.filter(
    (path) => !sizes.has(path) || Buffer.compare(bytesAt(join(ours, path)), bytesAt(join(rival, path))) !== 0,
  );
  const has = new Set(made);
  return {
    files: sizes.size,
    bytes: sum([...sizes.values()]),
    other,
    missing: [...sizes].filter(([path]) => !has.has(path)),
  };
}

/** Shares of our files and of our bytes that the rival does not make. */
export function missingShares({ files, bytes, missing }: Sameness): { files: number; bytes: number } {
  return { files: missing.length / files, bytes: sum(missing.map(([, size]) => size)) / bytes };
}

/** What is missing by the folder it lies in: `_astro 23, istilah 1`. */
export function missingFolders({ missing }: Sameness): string {
  const folders = Map.groupBy(missing, ([path]) => path.split('/')[0] ?? '');
  return [...folders].map(([folder, all]) => `${folder} ${all.length}`).join(', ');
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
