import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { restoredCache, savedCache } from './cache.fixture.ts';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}
export interface Job {
  readonly steps?: readonly Step[];
  readonly needs?: string | readonly string[];
  readonly env?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly strategy?: { readonly matrix: { readonly ke: readonly number[] } };
}
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A workflow file of GitHub. */
export function workflowAt(path: string): Workflow {
  return parse(readFileSync(path, 'utf8')) as Workflow;
}

/** Where jobs run, and what stands for the service around them. */
export interface Service {
  /** Everything lies below it: one folder per job, one per artifact. */
  readonly folder: string;
  /** Puts the repository into a job's folder, in place of actions/checkout. */
  checkout(workspace: string): void;
  /** What `${{ … }}` gives; one that is not listed is a fault of the test. */
  readonly expressions: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

export interface StepRan {
  readonly step: string;
  readonly exit: number;
  readonly out: string;
}

/** Runs the steps of a job one after the other as GitHub would: `run` by bash, actions by stand-ins. */
export async function runJob(job: Job, name: string, service: Service): Promise<readonly StepRan[]> {
  const workspace = join(service.folder, 'kerja', name);
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  const ran: StepRan[] = [];
  let hasFailed = false;
  for (const step of job.steps ?? []) {
    if (hasFailed && !step.if?.includes('!cancelled()')) continue;
    if (step.uses !== undefined) standIn(step, workspace, service);
    if (step.run === undefined) continue;
    const env = { ...resolved(job.env, service), ...resolved(step.env, service) };
    const done = await bash(step.run, workspace, env, service);
    ran.push({ step: step.name ?? step.run, ...done });
    hasFailed ||= done.exit !== 0;
  }
  // What a cache step leaves is kept at the end of a job that went well.
  if (!hasFailed)
    for (const step of job.steps ?? [])
      if (step.uses?.startsWith('actions/cache@'))
        savedCache(workspace, cacheFolder(service), resolved(step.with, service));
  return ran;
}

/** Runs a script as the runners of both services do: it ends at the first command that fails. */
export async function bash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  service: Service,
): Promise<{ exit: number; out: string }> {
  const all = { ...process.env, ...service.env, ...env };
  try {
    const { stdout, stderr } = await promisify(execFile)('bash', ['-eo', 'pipefail', '-c', script], {
      cwd,
      env: all,
      maxBuffer: 64_000_000,
    });
    return { exit: 0, out: stdout + stderr };
  } catch (fault) {
    const { code, stdout, stderr } = fault as { code: number; stdout: string; stderr: string };
    return { exit: code, out: stdout + stderr };
  }
}

function resolved(
  env: Readonly<Record<string, unknown>> | undefined,
  service: Service,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env ?? {}).map(([key, value]) => [key, filled(String(value), service)]),
  );
}

function filled(text: string, { expressions }: Service): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`nothing stands for ${expression}`);
    return value;
  });
}

function cacheFolder({ folder }: Service): string {
  return join(folder, 'simpanan');
}

function standIn(step: Step, workspace: string, service: Service): void {
  const action = step.uses?.replace(/@.*/, '');
  const given = resolved(step.with, service);
  const artifacts = join(service.folder, 'hasil');
  const upload = (name: string): void => {
    const from = join(workspace, given['path'] ?? '');
    if (!existsSync(from)) throw new Error(`${from} is to be uploaded and is not there`);
    rmSync(join(artifacts, name), { recursive: true, force: true });
    cpSync(from, join(artifacts, name), { recursive: true });
  };
  const download = (): void => {
    const pattern = given['pattern'];
    if (pattern === undefined)
      return cpSync(join(artifacts, given['name'] ?? ''), join(workspace, given['path'] ?? ''), {
        recursive: true,
      });
    for (const name of readdirSync(artifacts).filter((one) => one.startsWith(pattern.replace('*', ''))))
      cpSync(join(artifacts, name), join(workspace, given['path'] ?? '', name), { recursive: true });
  };
  const actions: Readonly<Record<string, () => void>> = {
    'actions/checkout': () => service.checkout(workspace),
    'actions/setup-node': () => {},
    'actions/cache': () => restoredCache(workspace, cacheFolder(service), given),
    'actions/cache/restore': () => restoredCache(workspace, cacheFolder(service), given),
    'actions/upload-artifact': () => upload(given['name'] ?? ''),
    'actions/upload-pages-artifact': () => upload('github-pages'),
    'actions/download-artifact': download,
    'actions/deploy-pages': () => {
      if (!existsSync(join(artifacts, 'github-pages', 'index.html'))) throw new Error('no site to deploy');
    },
  };
  const act = actions[action ?? ''];
  if (act === undefined) throw new Error(`nothing stands for ${action}`);
  act();
}

/** A file that steps write results into, empty. */
export function emptyFile(path: string): string {
  writeFileSync(path, '');
  return path;
}
