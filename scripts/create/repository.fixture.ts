import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A place with a copy of the program as git repository, and an npm that installs without network. */
export interface Workshop {
  readonly folder: string;
  readonly engine: string;
  readonly address: string;
  /** Runs a program below {@link folder}; its `npm ci` links the packages that are installed here. */
  run(cwd: string, command: string, ...args: readonly string[]): Ran;
  /** Commits what changed in the program, under a version. */
  release(version: string): string;
  /** Where programs are looked for, the stand-in for npm first. */
  readonly path: string;
}

/** Copies every file of the program that git knows or would take. */
export function workshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'papan-mesin-'));
  const engine = join(folder, 'mesin');
  const address = pathToFileURL(engine).href;
  const listed = execFileSync('git', ['-C', root, 'ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  for (const path of listed
    .split('\0')
    .filter((one) => one !== '' && !one.startsWith('src/pipeline/cases'))) {
    mkdirSync(dirname(join(engine, path)), { recursive: true });
    cpSync(join(root, path), join(engine, path), { verbatimSymlinks: true });
  }
  const packageFile = join(engine, 'package.json');
  const described = JSON.parse(readFileSync(packageFile, 'utf8')) as object;
  writeFileSync(
    packageFile,
    JSON.stringify({ ...described, repository: { url: `git+${address}` } }, null, 2),
  );
  const path = [standIn(folder), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, CI: 'true' };
  const run = (cwd: string, command: string, ...args: readonly string[]): Ran => {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: join(folder, cwd),
      env,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    if (error) throw error;
    return { exit: status ?? -1, out: stdout, err: stderr };
  };
  const release = (version: string): string => {
    const git = (...args: readonly string[]) =>
      run('mesin', 'git', '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args).out.trim();
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', version, '--no-gpg-sign');
    git('tag', `v${version}`);
    return git('rev-parse', 'HEAD');
  };
  return { folder, engine, address, run, release, path };
}

/** `npm ci` without network: the packages of this project, which the same lockfile installed. */
function standIn(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const npm = execFileSync('which', ['npm'], { encoding: 'utf8' }).trim();
  writeFileSync(
    join(bin, 'npm'),
    `#!/bin/sh\nif [ "$1" = ci ]; then ln -sfn '${join(root, 'node_modules')}' node_modules; else exec '${npm}' "$@"; fi\n`,
  );
  chmodSync(join(bin, 'npm'), 0o755);
  return bin;
}
