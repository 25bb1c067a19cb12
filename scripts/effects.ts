import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { terminalQuestions, type Questions } from './questions.ts';

/** What a command needs of the outside; tests give their own. */
export interface Effects {
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Directory that paths on the command line start from. */
  readonly directory: string;
  /** Whether a person watches standard error. */
  readonly isWatched: boolean;
  /** Whether standard output shows colours. */
  readonly showsColours: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Milliseconds of a clock that only runs forward, for progress. */
  now(): number;
  exists(path: string): boolean;
  append(path: string, text: string): void;
  /** What git prints; `null` where it fails or there is none. */
  git(args: readonly string[]): Uint8Array | null;
  /** Text of a file; `null` if there is none. */
  read(path: string): string | null;
  /** A whole file or none: written beside, then renamed. Makes the folders above it. */
  write(path: string, content: string | Uint8Array): void;
  /** Removes what a run that was killed left half written in a folder; what another run is writing stays. */
  clearTorn(folder: string): void;
  /** Asks the person at the terminal; `null` where nobody is there to answer. */
  readonly questions: Questions | null;
}

/** The effects of this process. */
export function processEffects(): Effects {
  const { env, stdin, stdout, stderr } = process;
  return {
    env,
    directory: process.cwd(),
    isWatched: stderr.isTTY === true && !env['CI'],
    showsColours: stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    now: () => performance.now(),
    exists: (path) => existsSync(resolve(path)),
    append: (path, text) => appendFileSync(path, text),
    git,
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
    write: writeWhole,
    clearTorn,
    questions: stdin.isTTY === true && stdout.isTTY === true && !env['CI'] ? terminalQuestions : null,
  };
}

const MOST_OUTPUT = 64_000_000;

/** Runs git without hooks or a shell. */
export function git(args: readonly string[]): Uint8Array | null {
  try {
    return execFileSync('git', args, { maxBuffer: MOST_OUTPUT, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // git tells by its exit code that a version is not there; its words are not for our readers.
    return null;
  }
}

/** How a file that is being written is called: after itself and the process that writes it. */
const HALF_WRITTEN = /\.sebagian-(\d+)$/;

function clearTorn(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const id = HALF_WRITTEN.exec(name)?.[1];
    if (id !== undefined && !isRunning(Number(id))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return id > 0 && process.kill(id, 0);
  } catch (fault) {
    // Somebody else's process cannot be asked, but it is there.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = `${path}.sebagian-${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
