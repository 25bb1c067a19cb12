import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { proposal, type Proposal } from './proposal.fixture.ts';
import { bash } from './steps.fixture.ts';

// Programs are started and sites built: slow on a busy machine, and nothing is measured.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let open: Proposal;

beforeAll(async () => {
  open = await proposal();
});

afterAll(() => open?.close());

interface GitlabJob {
  readonly script?: readonly string[];
  readonly rules?: readonly { readonly if: string }[];
  readonly before_script?: readonly string[];
  readonly extends?: string;
}

const { default: general, ...jobs } = parse(
  readFileSync(join(import.meta.dirname, 'template/.gitlab-ci.yml'), 'utf8'),
) as Record<string, GitlabJob>;
/** Runs a job in a folder with the repository. */
async function ran(name: string, workspace: string, env: Readonly<Record<string, string>> = {}) {
  const job = jobs[name] ?? {};
  const script = [...(job.before_script ?? general?.before_script ?? []), ...(job.script ?? [])].join('\n');
  return bash(script, workspace, env, open.service('main'));
}

test('checks, builds and comments a merge request', async () => {
  const workspace = open.at('kerja', 'gitlab');
  open.service('usulan').checkout(workspace);
  expect(await ran('periksa', workspace)).toMatchObject({ exit: 0 });
  expect(JSON.parse(readFileSync(join(workspace, 'kualitas.json'), 'utf8'))).toBeInstanceOf(Array);
  expect(readFileSync(join(workspace, 'periksa.xml'), 'utf8')).toContain('<testsuites');
  const diff = { CI_MERGE_REQUEST_DIFF_BASE_SHA: open.base, CI_JOB_ID: '12' };
  expect(await ran('bangun', workspace, diff)).toMatchObject({ exit: 0 });
  expect(readFileSync(join(workspace, 'situs.env'), 'utf8')).toBe('JOB_SITUS=12\n');
  open.hub.requests.length = 0;
  open.hub.answers.clear();
  open.hub.answers.set('POST /projects/9/uploads', { url: '/uploads/abc/halaman.png' });
  open.hub.answers.set('GET /user', { id: 5 });
  open.hub.answers.set('GET /projects/9/merge_requests/7/notes', []);
  open.hub.answers.set('POST /projects/9/merge_requests/7/notes', {});
  const env = {
    CI_API_V4_URL: open.hub.url,
    CI_PROJECT_ID: '9',
    CI_PROJECT_URL: 'https://lab.example/kab/data',
    CI_MERGE_REQUEST_IID: '7',
    PAPAN_TOKEN: 'rahasia',
    JOB_SITUS: '12',
  };
  expect(await ran('komentar', workspace, env)).toMatchObject({ exit: 0 });
  const note = Buffer.from(open.hub.requests.at(-1)?.body ?? '', 'latin1').toString();
  expect(note).toContain('![baliho](/uploads/abc/halaman.png)');
  expect(note).toContain('https://lab.example/kab/data/-/jobs/12/artifacts/browse');
});

test('comments only where it has the token, and never for a fork', () => {
  const [rule, ...more] = jobs['komentar']?.rules ?? [];
  expect(more).toEqual([]);
  expect(rule?.if).toContain('$PAPAN_TOKEN');
  expect(rule?.if).toContain('$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID');
});

test('publishes, whole or in parts', async () => {
  const env = { PAPAN_MESIN: open.recorder(), CI_PIPELINE_CREATED_AT: '2026-11-22T16:59:59Z' };
  const workspace = open.at('kerja', 'gitlab-terbit');
  open.service('main').checkout(workspace);
  expect(await ran('pages', workspace, env)).toMatchObject({ exit: 0 });
  expect(readdirSync(join(workspace, 'public'))).toEqual(['index.html']);
  for (const index of ['1', '2']) {
    const part = { ...env, CI_NODE_INDEX: index, CI_NODE_TOTAL: '2' };
    expect(await ran('pecahan', workspace, part)).toMatchObject({ exit: 0 });
  }
  expect(await ran('pages-gabung', workspace, env)).toMatchObject({ exit: 0 });
  expect(open.commands()).toEqual([
    'bangun --keluar=dist ',
    'bangun --pecahan=1/2 --keluar=pecahan/1 1795366799',
    'bangun --pecahan=2/2 --keluar=pecahan/2 1795366799',
    'gabung pecahan/1 pecahan/2 --keluar=public 1795366799',
  ]);
});
