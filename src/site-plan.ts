import { join } from 'node:path';
import { WHOLE_BUILD, type BuildPlan } from './model/build-plan.ts';
import type { Village } from './model/village.ts';
import { readFile, type Wanted } from './pipeline/read.ts';
import { summaryLinesOf } from './summary-file.ts';
import { knownVillages, type RowReader } from './views/known-village.ts';

/** The plan that `papan bangun` wrote for this build; without one everything is read. */
export function buildPlan(env: Readonly<Record<string, string | undefined>>): BuildPlan {
  const path = env['PAPAN_RENCANA'];
  return path === undefined ? WHOLE_BUILD : (JSON.parse(textOf(path)) as BuildPlan);
}

/** Which folders of the villages a build reads. */
export function wantedFolders({ districts, compared, known }: BuildPlan): Wanted {
  const within = districts && new Set(districts);
  const beside = new Set(compared);
  const besideIn = new Set(compared.map((path) => path.split('/')[0]));
  const skipped = new Set(known);
  return (path) => {
    const [district = '', village] = path.split('/');
    if (within !== null && !within.has(district))
      return village === undefined ? besideIn.has(district) : beside.has(`${district}/${village}`);
    return village === undefined || !skipped.has(`${district}/${village}`);
  };
}

/** The villages of which pages are made: those that were read, and of the known ones those that the plan names. */
export function villagesMade(villages: readonly Village[], plan: BuildPlan): readonly Village[] {
  const known = new Set(plan.known);
  for (const path of plan.again) known.delete(path);
  return known.size === 0 ? villages : villages.filter((village) => !known.has(folderOf(village)));
}

/** The villages that were read now and those that are known from summaries, in the order of the folders. */
export function withKnown(all: readonly Village[], plan: BuildPlan): readonly Village[] {
  const beside = new Set(plan.compared);
  const read = beside.size === 0 ? all : all.filter((village) => !beside.has(folderOf(village)));
  if (plan.known.length === 0) return read;
  const wanted = new Set(plan.known);
  const lines = plan.summaries.values().map(({ path, sha256 }) => summaryLinesOf(path, sha256));
  const villages = [...read];
  for (const village of knownVillages(lines, rowReader(plan.rows)))
    if (wanted.delete(folderOf(village))) villages.push(village);
  if (wanted.size > 0) {
    const files = plan.summaries.map(({ path }) => path);
    throw new Error(`${wanted.size} summaries are missing from ${files.join(', ')}`);
  }
  return villages.sort((a, b) =>
    a.districtSlug === b.districtSlug ? (a.slug < b.slug ? -1 : 1) : a.districtSlug < b.districtSlug ? -1 : 1,
  );
}

function folderOf({ districtSlug, slug }: Village): string {
  return `${districtSlug}/${slug}`;
}

/** Reads records out of the regency files of an earlier build, each file once. */
function rowReader(folder: string): RowReader {
  const files = new Map<string, Uint8Array>();
  return (name, [offset, length]) => {
    const bytes = files.get(name) ?? bytesOf(join(folder, `${name}.csv`));
    files.set(name, bytes);
    return new TextDecoder().decode(bytes.subarray(offset, offset + length));
  };
}

function textOf(path: string): string {
  return new TextDecoder().decode(bytesOf(path));
}

function bytesOf(path: string): Uint8Array {
  return readFile(path, path, Number.POSITIVE_INFINITY).content ?? new Uint8Array();
}
