import { execFileSync } from 'node:child_process';
import { NO_HISTORY, type FileChange, type History } from './model/history.ts';

/** Every file of 419 villages once is 1 MB; a hundred years of changes fit. */
const MOST_BYTES = 512 * 1024 * 1024;

const KINDS: Readonly<Record<string, FileChange['kind']>> = {
  A: 'added',
  M: 'changed',
  T: 'changed',
  D: 'removed',
};

/**
 * The history of every file below a folder, on the first-parent line of the checked-out commit: when it reached the
 * main branch, not when somebody wrote it. Never throws: without git or history its reach is `absent`.
 * @param directory the villages folder on disk
 * @param shown the path under which people know it
 */
export function gitHistory(directory: string, shown: string): History {
  try {
    const isShallow = git(directory, 'rev-parse', '--is-shallow-repository').trim() === 'true';
    const log = git(
      directory,
      'log',
      '--first-parent',
      '--diff-merges=first-parent',
      '--no-renames',
      '--name-status',
      '--relative',
      '-z',
      '--format=%x01%H %cI %P',
      '--',
      '.',
    );
    const status = git(directory, 'status', '--porcelain', '--no-renames', '-z', '--', '.');
    const prefix = git(directory, 'rev-parse', '--show-prefix').trim();
    return { ...historyFrom(log, shown, isShallow), uncommitted: uncommittedFrom(status, prefix, shown) };
  } catch {
    return NO_HISTORY;
  }
}

/**
 * Reads what `git log -z --name-status --format=%x01%H %cI %P` wrote.
 * In a shallow history the commit at the cut seems to add everything; what it says is left out.
 */
export function historyFrom(log: string, shown: string, isShallow: boolean): History {
  const changes = new Map<string, FileChange[]>();
  for (const part of log.split('\u0001').slice(1)) {
    const [head = '', ...fields] = part.split('\0');
    const [commit = '', time = '', parents = ''] = head.split(' ');
    if (isShallow && parents === '') continue;
    const named = fields.filter((field) => field.trim() !== '');
    for (let index = 0; index + 1 < named.length; index += 2) {
      const kind = KINDS[named[index]?.trim()[0] ?? ''];
      if (kind === undefined) continue;
      const file = `${shown}/${named[index + 1]}`;
      changes.set(file, [...(changes.get(file) ?? []), { commit, time, kind }]);
    }
  }
  return changes.size === 0 && !isShallow ? NO_HISTORY : { reach: isShallow ? 'shallow' : 'whole', changes };
}

/** Reads what `git status --porcelain -z` wrote: two letters, a space, the path from the root of the repository. */
export function uncommittedFrom(status: string, prefix: string, shown: string): ReadonlySet<string> {
  return new Set(
    status
      .split('\0')
      .map((entry) => entry.slice(3))
      .filter((path) => path !== '' && path.startsWith(prefix))
      .map((path) => `${shown}/${path.slice(prefix.length)}`),
  );
}

/**
 * Bytes of files at commits, each named as `<commit>:./<path>` below the directory, in that order; `null` where git
 * has no such file. Never throws.
 */
export function pastFiles(directory: string, names: readonly string[]): readonly (Uint8Array | null)[] {
  if (names.length === 0) return [];
  try {
    return blobsFrom(gitBytes(directory, ['cat-file', '--batch'], `${names.join('\n')}\n`), names.length);
  } catch {
    return names.map(() => null);
  }
}

/** Reads what `git cat-file --batch` wrote: `<id> blob <bytes>`, the bytes, a line end; or `<name> missing`. */
function blobsFrom(output: Uint8Array, count: number): readonly (Uint8Array | null)[] {
  const blobs: (Uint8Array | null)[] = [];
  for (let at = 0; at < output.length && blobs.length < count;) {
    const end = output.indexOf(10, at);
    const [, size] = / blob (\d+)$/.exec(new TextDecoder().decode(output.subarray(at, end))) ?? [];
    const bytes = Number(size ?? 0);
    blobs.push(size === undefined ? null : output.slice(end + 1, end + 1 + bytes));
    at = size === undefined ? end + 1 : end + 2 + bytes;
  }
  return blobs;
}

function git(directory: string, ...args: readonly string[]): string {
  return new TextDecoder().decode(gitBytes(directory, args));
}

function gitBytes(directory: string, args: readonly string[], input: string = ''): Uint8Array {
  return execFileSync('git', ['-C', directory, ...args], {
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
