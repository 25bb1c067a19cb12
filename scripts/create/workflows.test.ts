import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { proposal, REPOSITORY, type Proposal } from './proposal.fixture.ts';
import { runJob, workflowAt, type Service, type StepRan } from './steps.fixture.ts';

// Programs are started and sites built: slow on a busy machine, and nothing is measured.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const folder = join(import.meta.dirname, 'template/.github/workflows');
const workflow = (name: string) => workflowAt(join(folder, `${name}.yml`));
const FILE = 'villages/rawa-teladan/umpamasari/2026/apbdes.csv';
const goodSteps = (ran: readonly StepRan[]) =>
  expect(
    ran.filter((one) => one.exit !== 0),
    JSON.stringify(ran),
  ).toEqual([]);

let open: Proposal;

beforeAll(async () => {
  open = await proposal();
});

afterAll(() => open?.close());

describe('a proposed change on GitHub', () => {
  test('is checked, built and prepared for the comment', async () => {
    const ran = await runJob(workflow('periksa').jobs['periksa'] ?? {}, 'periksa', open.service('usulan'));
    goodSteps(ran);
    expect(ran.map((one) => one.step)).toEqual(['Siapkan mesin', 'Periksa', 'Bangun', 'Siapkan komentar']);
    expect(readFileSync(open.at('summary'), 'utf8')).toContain('1 desa');
    expect(readdirSync(open.at('hasil', 'komentar')).toSorted()).toEqual([
      'baliho.png',
      'halaman.png',
      'komentar.md',
      'nomor.txt',
    ]);
    expect(readFileSync(open.at('hasil', 'komentar', 'nomor.txt'), 'utf8')).toBe('7\n');
    const report = readFileSync(open.at('hasil', 'komentar', 'komentar.md'), 'utf8');
    expect(report).toContain('`villages/rawa-teladan/umpamasari/2026/apbdes.csv`');
    expect(report).toContain('| Pendapatan | Rp2.079.848.100 | Rp2.079.848.100 | tetap |');
    expect(readdirSync(open.at('hasil', 'situs'))).toContain('index.html');
  });

  test('that is wrong fails the check, and is built and explained all the same', async () => {
    const wrong = open.service('usulan');
    const broken: Service = {
      ...wrong,
      folder: open.at('salah'),
      checkout: (workspace) => {
        wrong.checkout(workspace);
        const file = join(workspace, FILE);
        writeFileSync(file, readFileSync(file, 'utf8').replace('PENDAPATAN;2.079.848.100', 'PENDAPATAN;1'));
      },
    };
    const ran = await runJob(workflow('periksa').jobs['periksa'] ?? {}, 'periksa', broken);
    expect(ran.map((one) => [one.step, one.exit])).toEqual([
      ['Siapkan mesin', 0],
      ['Periksa', 1],
      ['Bangun', 0],
      ['Siapkan komentar', 0],
    ]);
    expect(ran[1]?.out).toMatch(/^::error file=villages\/rawa-teladan/);
    const report = readFileSync(join(broken.folder, 'hasil', 'komentar', 'komentar.md'), 'utf8');
    expect(report).toContain('terbit → ditahan');
  });
});

const pull = { state: 'open', head: { sha: '' } };
const contents = (name: string): string => `/repos/${REPOSITORY}/contents/7/${name}`;

/** GitHub with an open change, and nothing written yet. */
function emptyHub(): void {
  open.hub.requests.length = 0;
  open.hub.answers.clear();
  const answers: Readonly<Record<string, unknown>> = {
    'GET pulls/7': { ...pull, head: { sha: open.head } },
    'POST git/trees': { sha: 'a'.repeat(40) },
    'POST git/commits': { sha: 'b'.repeat(40) },
    'POST git/refs': {},
    'PUT contents/7/*': { commit: { sha: 'c'.repeat(40) } },
    'GET actions/runs/55/artifacts': {
      artifacts: [
        { id: 3, name: 'komentar' },
        { id: 4, name: 'situs' },
      ],
    },
    'GET issues/7/comments': [{ id: 1, body: '<!-- papan-desa --> palsu', user: { login: 'orang' } }],
    'POST issues/7/comments': {},
    'PATCH issues/comments/*': {},
  };
  for (const [key, answer] of Object.entries(answers))
    open.hub.answers.set(key.replace(' ', ` /repos/${REPOSITORY}/`), answer);
}
const written = () => open.hub.requests.filter((one) => one.method !== 'GET');
const published = async (expressions: Readonly<Record<string, string>> = {}) => {
  const jobs = workflow('komentar').jobs;
  const pictures = await runJob(jobs['gambar'] ?? {}, 'gambar', open.service('main', expressions));
  const gambar = /gambar=(\w*)/.exec(readFileSync(open.at('output'), 'utf8'))?.[1] ?? '';
  const comment = await runJob(
    jobs['komentar'] ?? {},
    'komentar',
    open.service('main', { 'needs.gambar.outputs.gambar': gambar, ...expressions }),
  );
  return [...pictures, ...comment];
};

describe('the comment on GitHub', () => {
  test('shows rows, totals, pictures and the preview, and calls nobody', async () => {
    emptyHub();
    goodSteps(await published());
    const puts = written().filter((one) => one.method === 'PUT');
    expect(puts.map((one) => one.path)).toEqual([contents('halaman.png'), contents('baliho.png')]);
    const post = written().at(-1);
    expect(post).toMatchObject({ method: 'POST', path: `/repos/${REPOSITORY}/issues/7/comments` });
    const { body } = JSON.parse(Buffer.from(post?.body ?? '', 'latin1').toString()) as { body: string };
    expect(body).toMatch(/^<!-- papan-desa -->\n## Perubahan data/);
    expect(body).toContain('| Pendapatan | Rp2.079.848.100 | Rp2.079.848.100 | tetap |');
    expect(body).toContain(`![baliho](https://hub.example/${REPOSITORY}/raw/${'c'.repeat(40)}/7/baliho.png)`);
    expect(body).toContain(`(https://hub.example/${REPOSITORY}/actions/runs/55/artifacts/4)`);
    expect(body).toContain('orang');
    expect(body).not.toMatch(/@orang|<b>/);
  });

  test('is renewed, not written twice', async () => {
    emptyHub();
    const own = { id: 2, body: '<!-- papan-desa -->\nlama', user: { login: 'github-actions[bot]' } };
    open.hub.answers.set(`GET /repos/${REPOSITORY}/issues/7/comments`, [own]);
    goodSteps(await published());
    expect(written().at(-1)).toMatchObject({
      method: 'PATCH',
      path: `/repos/${REPOSITORY}/issues/comments/2`,
    });
  });

  test('is not written under a change that another commit belongs to', async () => {
    emptyHub();
    open.hub.answers.set(`GET /repos/${REPOSITORY}/pulls/7`, { ...pull, head: { sha: open.base } });
    const ran = await published();
    expect(ran.map((one) => one.exit)).toEqual([1, 1]);
    expect(written()).toEqual([]);
  });
});

describe('publishing', () => {
  test('on GitHub Pages', async () => {
    const { jobs } = workflow('terbit');
    goodSteps(await runJob(jobs['bangun'] ?? {}, 'bangun', open.service('main')));
    goodSteps(await runJob(jobs['terbit'] ?? {}, 'terbit', open.service('main')));
    expect(readdirSync(open.at('hasil', 'github-pages'))).toContain('_headers');
  });
});

test('parts on GitHub: each machine builds one of the same day, all are merged', async () => {
  const { jobs } = workflow('terbit-pecahan');
  const { matrix } = jobs['pecahan']?.strategy ?? { matrix: { ke: [] } };
  expect(matrix.ke.length).toBeGreaterThan(1);
  expect(String(matrix.ke.length)).toBe(String(jobs['pecahan']?.env?.['DARI']));
  goodSteps(await runJob(jobs['hari'] ?? {}, 'hari', open.service('main')));
  const detik = /^detik=(\d{10})$/m.exec(readFileSync(open.at('output'), 'utf8'))?.[1] ?? '';
  const plain = open.service('main', { 'needs.hari.outputs.detik': detik });
  const recorded = { ...plain, env: { ...plain.env, PAPAN_MESIN: open.recorder() } };
  for (const ke of matrix.ke) {
    const expressions = { ...plain.expressions, 'matrix.ke': String(ke) };
    goodSteps(await runJob(jobs['pecahan'] ?? {}, 'pecahan', { ...recorded, expressions }));
  }
  goodSteps(await runJob(jobs['gabung'] ?? {}, 'gabung', recorded));
  const parts = matrix.ke.map((ke) => `pecahan/pecahan-${ke}`).join(' ');
  expect(open.commands()).toEqual([
    ...matrix.ke.map((ke) => `bangun --pecahan=${ke}/${matrix.ke.length} --keluar=pecahan/${ke} ${detik}`),
    `gabung ${parts} --keluar=dist ${detik}`,
  ]);
});
