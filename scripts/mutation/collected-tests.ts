/**
 * What a test file gets for `vitest` while mutants are tried: its tests are collected once, and can then be run again
 * and again in the same process, one by one, without starting anything. `expect` is that of vitest.
 */
import { format } from 'node:util';

export { expect } from 'vitest';

type Body = (...values: never[]) => unknown;

/** One test as it was told; its name is unique among all that are collected. */
export interface CollectedTest {
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

let collected: CollectedTest[] = [];
const names = new Set<string>();
let file = '';
let groups: readonly string[] = [];

/** Loads one file and keeps its tests. */
export async function collect(path: string, load: () => Promise<unknown>): Promise<void> {
  file = path;
  await load();
}

/** Forgets all that were collected. */
export function forgetCollected(): void {
  collected = [];
  groups = [];
  names.clear();
}

/** All that were collected, in the order told. */
export function collectedTests(): readonly CollectedTest[] {
  return collected;
}

function unique(name: string): string {
  let own = name;
  for (let more = 2; names.has(own); more++) own = `${name} (${more})`;
  names.add(own);
  return own;
}

function add(name: string, run: () => unknown): void {
  collected.push({ file, name: unique([file, ...groups, name].join(' > ')), run });
}

function group(name: string, body: Body): void {
  const outer = groups;
  groups = [...outer, name];
  (body as () => void)();
  groups = outer;
}

/** `each` of vitest: an array is spread over the parameters, anything else is the only one. */
function each(tell: (name: string, run: () => unknown) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      for (const row of rows) {
        const values = Array.isArray(row) ? (row as unknown[]) : [row];
        const shown = name.includes('%') ? format(name, ...values).split('\n', 1)[0] : name;
        tell(shown ?? name, () => (body as (...given: unknown[]) => unknown)(...values));
      }
    };
}

export const test = Object.assign((name: string, body: Body) => add(name, body as () => unknown), {
  each: each(add),
});
export const it = test;
export const describe = Object.assign(group, {
  each: each((name, run) => group(name, run as Body)),
});
