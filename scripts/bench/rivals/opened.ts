import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Constants, DrawnPage, surroundings } from './drawing.ts';
import type { Lacking } from './nunjucks-templates.ts';

/** The functions that draw, within the folder that the rivals are given. */
export const PLAIN_BUNDLE = 'halaman.mjs';
/** The same, with what Nunjucks cannot express. */
export const NUNJUCKS_BUNDLE = 'halaman-nunjucks.mjs';
/** One template by door. */
export const NUNJUCKS_DOORS = 'pintu.json';
const CONSTANTS = 'tetap.json';

/** What a file keeps of {@link Constants}. */
interface KeptConstants {
  readonly heads: readonly (readonly [door: string, end: string])[];
  readonly scripts: readonly (readonly [id: string, element: string])[];
}

/** A bundle, opened. */
export interface Opened {
  /** Not drawn yet. */
  readonly pages: (constants: Constants) => readonly DrawnPage[];
  readonly surroundings: typeof surroundings;
  /** Of the bundle for Nunjucks. */
  readonly helpers?: Readonly<Record<string, unknown>>;
  /** Of the bundle that notes attributes. */
  readonly lacking?: Lacking;
}

export function writeConstants(
  work: string,
  heads: ReadonlyMap<string, string>,
  scripts: ReadonlyMap<string, string>,
): void {
  const kept: KeptConstants = { heads: [...heads], scripts: [...scripts] };
  writeFileSync(join(work, CONSTANTS), JSON.stringify(kept));
}

export function readConstants(work: string): Constants {
  const { heads, scripts } = JSON.parse(readFileSync(join(work, CONSTANTS), 'utf8')) as KeptConstants;
  return { heads: new Map(heads), scripts: new Map(scripts) };
}

/** Opens a bundle, which reads the villages. */
export async function opened(work: string, bundle: string): Promise<Opened> {
  return (await import(pathToFileURL(join(work, bundle)).href)) as Opened;
}
