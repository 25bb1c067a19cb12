import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

const folder = inject('siteFolder');

/** Paths of everything that was built, from the root of the site. */
export const files: readonly string[] = readdirSync(folder, { recursive: true }).map((file) =>
  String(file).replaceAll('\\', '/'),
);

/** The built files with one ending, in an order that no machine changes. */
export function ofKind(extension: string): string[] {
  return files.filter((file) => file.endsWith(extension)).toSorted();
}

/** A built file as text. */
export async function textOf(file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}
