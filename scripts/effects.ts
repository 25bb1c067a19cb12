import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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
  /** Text of a file that exists. */
  read(path: string): string;
  /** Writes a file as a whole or not at all; makes its folder. */
  write(path: string, text: string): void;
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
    read: (path) => readFileSync(path, 'utf8'),
    write: writeWhole,
    questions: stdin.isTTY === true && stdout.isTTY === true && !env['CI'] ? terminalQuestions : null,
  };
}

/** Beside first, then renamed: whoever reads the folder meanwhile never finds half a file. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.sementara-${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
