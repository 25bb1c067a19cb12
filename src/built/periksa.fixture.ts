import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inspect } from '../inspection.ts';
import { answerOf } from '../client/check-answer.ts';
import { readers } from '../pipeline/cases/document.fixture.ts';

/** Folder of the project. */
export const root = join(import.meta.dirname, '../..');

/** A published report of `src/importers/cases/` as it stands there. */
export function reportFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, 'src/importers/cases', name)));
}

/** Chooses a file on `/periksa/` and waits for the answer; gives its sentence. */
export async function answered(page: Page, name: string, content: Uint8Array): Promise<string> {
  await page.setInputFiles('#berkas', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
  await answerTo(page);
  return (await page.textContent('#jawaban')) ?? '';
}

/** Waits until something else than the waiting stands there. */
export async function answerTo(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !/^(?:|Memeriksa .*)$/.test(document.querySelector('#jawaban')?.textContent ?? ''),
  );
}

/** Every finding that the page holds, as code, line, cell and message. */
export function reportOn(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    JSON.parse(document.querySelector<HTMLElement>('#hasil')?.dataset['laporan'] ?? 'null'),
  );
}

/** What Node says of the same file, in the words of the page. */
export async function answerOfNode(name: string, content: Uint8Array) {
  const file = { name, file: name, sha256: '', bytes: content.length, content };
  return answerOf(await inspect(file, { kind: null, year: null, village: null }, readers));
}
