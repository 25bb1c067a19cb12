import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Constants, DrawnPage } from './drawing.ts';

/** The functions that draw, within the folder that the rivals are given. */
export const BUNDLE = 'halaman.mjs';
export const CONSTANTS = 'tetap.json';

/** What a file keeps of {@link Constants}. */
interface KeptConstants {
  readonly heads: readonly (readonly [door: string, end: string])[];
  readonly scripts: readonly (readonly [id: string, element: string])[];
}

export function writeConstants(
  path: string,
  heads: ReadonlyMap<string, string>,
  scripts: ReadonlyMap<string, string>,
): void {
  const kept: KeptConstants = { heads: [...heads], scripts: [...scripts] };
  writeFileSync(path, JSON.stringify(kept));
}

function readConstants(work: string): Constants {
  const { heads, scripts } = JSON.parse(readFileSync(join(work, CONSTANTS), 'utf8')) as KeptConstants;
  return { heads: new Map(heads), scripts: new Map(scripts) };
}

/** The pages of the bundle, not drawn yet. Opening it reads the villages. */
export async function openedPages(
  work: string,
  constants: Constants = readConstants(work),
): Promise<readonly DrawnPage[]> {
  const { pages } = (await import(pathToFileURL(join(work, BUNDLE)).href)) as {
    pages: (constants: Constants) => readonly DrawnPage[];
  };
  return pages(constants);
}
