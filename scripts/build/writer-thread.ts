import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { addressBook } from '../../src/views/addresses.ts';
import { termLinks } from '../../src/views/linked-terms.ts';
import { policyIn } from '../response-headers.ts';
import type { ToWrite, WriterSays, WriterSettings } from './page-writer.ts';

const { folder, base } = workerData as WriterSettings;
const linked = termLinks(addressBook(base));
const folders = new Set<string>();
const policies = new Set<string>();
let written = 0;

parentPort?.on('message', (lot: readonly ToWrite[] | null) => {
  if (lot === null) {
    say({ written, policies });
    parentPort?.close();
    return;
  }
  for (const one of lot) {
    write(one);
    // Given back at once: nothing here tells the engine that bytes of another thread are free.
    one.body.buffer.transfer(0);
  }
  written += 1;
  say({ written });
});

function write({ file, address, isMore, body }: ToWrite): void {
  const path = join(folder, file);
  const above = dirname(path);
  if (!folders.has(above)) mkdirSync(above, { recursive: true });
  folders.add(above);
  const content = address === null ? body : finished(Buffer.from(body.buffer).toString(), address);
  writeFileSync(path, content, { flag: isMore ? 'a' : 'w' });
}

function finished(html: string, address: string): string {
  const policy = policyIn(html);
  if (policy === null) throw new Error(`${address} has no content policy`);
  policies.add(policy);
  return linked(html, address);
}

function say(message: WriterSays): void {
  parentPort?.postMessage(message);
}
