import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { BuildReport } from '../build/report.ts';
import { cutTimes } from './cache.fixture.ts';
import { proposal, type Proposal } from './proposal.fixture.ts';
import { bash, runJob, workflowAt, type Job } from './steps.fixture.ts';

// Programs are started and sites built: slow on a busy machine, and nothing is measured.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const template = join(import.meta.dirname, 'template');
const MOMENT = { seconds: '1790000000', iso: '2026-09-21T14:13:20Z' };
let open: Proposal;
let runs = 0;

/** Every file of a folder with its content. */
function contentOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).toSorted();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]));
}

function reportIn(folder: string): BuildReport {
  return JSON.parse(readFileSync(join(folder, 'bangun.json'), 'utf8')) as BuildReport;
}

/** Changes a file of the main branch of the data repository. */
function committed(change: () => void): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', [
      '-C',
      open.at('data'),
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@x.example',
      ...args,
    ]);
  git('checkout', '-q', 'main');
  change();
  git('add', '-A');
  git('commit', '-q', '-m', 'ubah', '--no-gpg-sign');
}

async function githubJob(job: Job | undefined, name: string, more: Readonly<Record<string, string>> = {}) {
  runs += 1;
  const expressions = { 'github.run_id': String(runs), 'needs.hari.outputs.detik': MOMENT.seconds, ...more };
  const service = open.service('main', expressions);
  const ran = await runJob(job ?? {}, name, {
    ...service,
    env: { ...service.env, SOURCE_DATE_EPOCH: MOMENT.seconds },
  });
  expect(
    ran.filter((one) => one.exit !== 0),
    JSON.stringify(ran),
  ).toEqual([]);
  return ran.map((one) => one.out).join('');
}

const publish = workflowAt(join(template, '.github/workflows/terbit.yml')).jobs['bangun'];
const published = () => contentOf(open.at('hasil', 'github-pages'));
/** What a run publishes that nothing was kept for. */
async function freshSite(): Promise<ReadonlyMap<string, string>> {
  rmSync(open.at('simpanan'), { recursive: true, force: true });
  await githubJob(publish, 'bangun');
  return published();
}

beforeAll(async () => {
  open = await proposal();
  committed(() => {
    for (const village of ['bukit-umpama/contohmulyo', 'rawa-teladan/misalkarta'])
      cpSync(join(import.meta.dirname, '../../villages', village), open.at('data', 'villages', village), {
        recursive: true,
      });
  });
});
afterAll(() => open?.close());

describe('the next run on GitHub', () => {
  test('takes over the villages that did not change, and publishes what a fresh one would', async () => {
    await githubJob(publish, 'bangun');
    expect(reportIn(open.at('hasil', 'laporan')).halaman.desa_tidak_berubah).toBe(0);
    committed(() => {
      const file = open.at('data', 'villages/rawa-teladan/misalkarta/desa.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('0000-0000-0003', '0000-0000-0033'));
    });
    await githubJob(publish, 'bangun');
    const report = reportIn(open.at('hasil', 'laporan'));
    expect(report.hasil.desa).toBe(3);
    expect(report.halaman.desa_tidak_berubah).toBe(2);
    const site = published();
    expect(site.get('/rawa-teladan/misalkarta/index.html')).toContain('0000-0000-0033');
    expect(site).toEqual(await freshSite());
    expect(reportIn(open.at('hasil', 'laporan')).halaman.desa_tidak_berubah).toBe(0);
  });

  test('publishes nothing that was changed in between', async () => {
    const right = published();
    const kept = open.at('simpanan');
    const [name = ''] = readdirSync(kept);
    const page = 'dist/bukit-umpama/contohmulyo/2025/index.html';
    execFileSync('bash', [
      '-ec',
      `cd "$1" && mkdir u && tar -xf "$2" -C u && sed -i 's/Rp/RP/g' "u/$3" && tar --posix -cf "$2" -C u . && rm -r u`,
      'bash',
      kept,
      name,
      page,
    ]);
    expect(await githubJob(publish, 'bangun')).toContain('Halaman 1 desa hilang atau diubah sesudah terbit.');
    expect(reportIn(open.at('hasil', 'laporan')).halaman.desa_tidak_berubah).toBe(2);
    expect(published()).toEqual(right);
  });
});

const gitlab = parse(readFileSync(join(template, '.gitlab-ci.yml'), 'utf8')) as Record<
  string,
  { readonly script: readonly string[]; readonly before_script?: readonly string[] }
>;
async function gitlabJob(name: string, workspace: string, more: Readonly<Record<string, string>> = {}) {
  const script = [...(gitlab['default']?.before_script ?? []), ...(gitlab[name]?.script ?? [])].join('\n');
  const env = { SOURCE_DATE_EPOCH: MOMENT.seconds, ...more };
  expect(await bash(script, workspace, env, open.service('main'))).toMatchObject({ exit: 0 });
}

test('the next run on GitLab, whose cache cuts times, takes over as well', async () => {
  const [first, second] = [open.at('kerja', 'pages-1'), open.at('kerja', 'pages-2')];
  open.service('main').checkout(first);
  await gitlabJob('pages', first);
  committed(() => appendFileSync(open.at('data', 'villages/rawa-teladan/umpamasari/2025/apbdes.csv'), '\n'));
  open.service('main').checkout(second);
  for (const path of ['.cetak', '.simpanan']) {
    cpSync(join(first, path), join(second, path), { recursive: true });
    cutTimes(join(second, path));
  }
  await gitlabJob('pages', second);
  const { halaman, cetakan } = reportIn(join(second, 'laporan'));
  expect([halaman.desa_tidak_berubah, cetakan.dibuat, cetakan.rusak]).toEqual([2, 0, 0]);
  expect(contentOf(join(second, 'public'))).toEqual(await freshSite());
});

describe('parts built for real and merged are the whole site, byte by byte', () => {
  test('on GitHub', async () => {
    const whole = await freshSite();
    const { pecahan, gabung } = workflowAt(join(template, '.github/workflows/terbit-pecahan.yml')).jobs;
    for (const ke of ['1', '2']) {
      const job = { ...pecahan, env: { ...pecahan?.env, DARI: 2 } };
      await githubJob(job, 'pecahan', { 'matrix.ke': ke });
    }
    await githubJob(gabung, 'gabung');
    expect(published()).toEqual(whole);
    const report = reportIn(open.at('hasil', 'laporan'));
    expect(report.pecahan.map(({ ke, dari }) => [ke, dari])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(report.hasil.desa).toBe(3);
  });

  test('on GitLab', async () => {
    const whole = await freshSite();
    const joined = open.at('kerja', 'gabung-gitlab');
    open.service('main').checkout(joined);
    for (const index of ['1', '2']) {
      const workspace = open.at('kerja', `pecahan-${index}`);
      open.service('main').checkout(workspace);
      const part = { CI_NODE_INDEX: index, CI_NODE_TOTAL: '2', CI_PIPELINE_CREATED_AT: MOMENT.iso };
      await gitlabJob('pecahan', workspace, part);
      cpSync(join(workspace, 'pecahan'), join(joined, 'pecahan'), { recursive: true });
    }
    await gitlabJob('pages-gabung', joined, { CI_PIPELINE_CREATED_AT: MOMENT.iso });
    expect(contentOf(join(joined, 'public'))).toEqual(whole);
  });
});
