import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { forge, type Forge } from './forge.fixture.ts';
import { workshop } from './repository.fixture.ts';
import { emptyFile, type Service } from './steps.fixture.ts';

/** A data repository with a proposed change on a branch, and a stand-in for the service where it lies. */
export interface Proposal {
  readonly hub: Forge;
  /** Commits of the main branch and of the branch `usulan`. */
  readonly base: string;
  readonly head: string;
  at(...path: readonly string[]): string;
  /** The service as a job of a branch meets it. */
  service(branch: string, expressions?: Readonly<Record<string, string>>): Service;
  /** A program that only tells how it was called and leaves what a build or a merge would. */
  recorder(): string;
  /** How the recorder was called. */
  commands(): string[];
  close(): void;
}

export const REPOSITORY = 'kab/data';

/** Creates the repository as a regency would, with the example village, and changes a row on a branch. */
export async function proposal(): Promise<Proposal> {
  const shop = workshop();
  const commit = shop.release('0.1.0');
  const at = (...path: readonly string[]): string => join(shop.folder, ...path);
  const made = shop.run(
    '.',
    'node',
    'mesin/scripts/create/create.mjs',
    'data',
    '--kode=35.22',
    `--mesin=${shop.address}`,
    `--commit=${commit}`,
  );
  expect(made).toMatchObject({ exit: 0 });
  const git = (...args: readonly string[]) =>
    shop.run('data', 'git', '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args).out.trim();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'awal', '--no-gpg-sign');
  const base = git('rev-parse', 'HEAD');
  git('checkout', '-q', '-b', 'usulan');
  const csv = at('data', 'villages/rawa-teladan/umpamasari/2026/apbdes.csv');
  writeFileSync(csv, readFileSync(csv, 'utf8').replace('Bunga Bank;', 'Bunga Bank <b>@orang</b>;'));
  git('commit', '-q', '-am', 'ubah', '--no-gpg-sign');
  const head = git('rev-parse', 'HEAD');
  const hub = await forge();
  const expressions = {
    'runner.os': 'Linux',
    "hashFiles('mesin.json')": 'x',
    'github.sha': head,
    'github.run_id': '1',
    'github.token': 'rahasia',
    'github.event.pull_request.base.sha': base,
    'github.event.pull_request.number': '7',
    'github.event.repository.default_branch': 'main',
    'github.event.workflow_run.id': '55',
    'github.event.workflow_run.head_sha': head,
  };
  return {
    hub,
    base,
    head,
    at,
    service: (branch, more = {}) => ({
      folder: shop.folder,
      checkout: (workspace) => {
        const cloned = shop.run('.', 'git', 'clone', '-q', '--branch', branch, at('data'), workspace);
        expect(cloned).toMatchObject({ exit: 0 });
        // What the cache action would bring: the program, so that it is not fetched for every test.
        cpSync(at('data', '.mesin'), join(workspace, '.mesin'), { recursive: true, verbatimSymlinks: true });
      },
      expressions: { ...expressions, ...more },
      env: {
        PATH: shop.path,
        CI: 'true',
        GITHUB_API_URL: hub.url,
        GITHUB_SERVER_URL: 'https://hub.example',
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_OUTPUT: emptyFile(at('output')),
        GITHUB_STEP_SUMMARY: emptyFile(at('summary')),
      },
    }),
    recorder: () => recorder(at),
    commands: () =>
      readFileSync(at('perintah'), 'utf8')
        .replace(/(?<= |=)\/\S*?\/kerja\/[^/]+\//g, '')
        .trimEnd()
        .split('\n'),
    close: () => {
      hub.close();
      rmSync(shop.folder, { recursive: true, force: true });
    },
  };
}

function recorder(at: Proposal['at']): string {
  const folder = at('perekam');
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  const source = `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(at('perintah'))}, [...args, process.env.SOURCE_DATE_EPOCH].join(' ') + '\\n');
const out = args.find((one) => one.startsWith('--keluar='))?.slice(9) ?? '';
for (const folder of out ? [out, out + (args.some((one) => one.startsWith('--pecahan')) ? '/laporan' : '/../laporan'), process.env.PAPAN_INGATAN] : []) mkdirSync(folder, { recursive: true });
if (out) writeFileSync(out + '/index.html', args.join(' '));
`;
  writeFileSync(join(folder, 'scripts', 'papan.ts'), source);
  emptyFile(at('perintah'));
  return folder;
}
