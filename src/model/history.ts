import type { LineChange } from './line-changes.ts';

/** How much of the past git can tell: all of it, only from a cut on, or nothing. */
export type HistoryReach = 'whole' | 'shallow' | 'absent';

/** One change of one file, on the way that reached the main line. */
export interface FileChange {
  /** Commit, 40 hexadecimal digits. */
  readonly commit: string;
  /** When it was committed, ISO with offset. */
  readonly time: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** What git tells about the files of the villages. */
export interface History {
  readonly reach: HistoryReach;
  /** Newest first, by the path under which people know the file: `villages/…/apbdes.csv`. */
  readonly changes: ReadonlyMap<string, readonly FileChange[]>;
  /** Files that are not as the newest commit has them; `undefined` where git cannot be asked. */
  readonly uncommitted?: ReadonlySet<string>;
}

/** No history at all. */
export const NO_HISTORY: History = { reach: 'absent', changes: new Map() };

/**
 * ISO day on which a file last appeared, in the time of western Indonesia; `''` where git does not tell: not
 * committed, no history, or added before the cut of a shallow one.
 */
export function presentSince(history: History, file: string): string {
  const added = (history.changes.get(file) ?? []).find((change) => change.kind === 'added');
  return added === undefined ? '' : dayOf(added.time);
}

/** The change that made a file what it is now; `null` where git does not tell, or where it differs from every commit. */
export function newestChange(history: History, file: string): FileChange | null {
  const newest = history.changes.get(file)?.[0];
  const isCommitted = history.uncommitted !== undefined && !history.uncommitted.has(file);
  return isCommitted && newest !== undefined && newest.kind !== 'removed' ? newest : null;
}

/** ISO day of the newest change of a file; `''` where git does not tell. */
export function lastChanged(history: History, file: string): string {
  const newest = history.changes.get(file)?.[0];
  return newest === undefined ? '' : dayOf(newest.time);
}

/**
 * The day of a moment in western Indonesia (UTC+7).
 * @example dayOf('2026-01-11T20:00:00Z') // "2026-01-12"
 */
export function dayOf(time: string): string {
  return new Date(new Date(time).getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** How many of the newest changes of a village, or of all of them, are told. */
export const CHANGES_TOLD = 50;

/**
 * What changes altered line by line, by {@link changeKey}; `null`: one of the two versions cannot be read, or was held
 * back and is not for the public.
 */
export type PastLines = ReadonlyMap<string, readonly LineChange[] | null>;

/** The key of one change of one file. */
export function changeKey(file: string, { commit }: Pick<FileChange, 'commit'>): string {
  return `${commit} ${file}`;
}
