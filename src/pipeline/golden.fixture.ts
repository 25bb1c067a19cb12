import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Holds a text against its golden file; a missing one is written, but never where `CI` is set. */
export function expectGolden(file: string, text: string): void {
  if (!existsSync(file)) {
    expect(process.env['CI'], `${file} is missing`).toBeFalsy();
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
