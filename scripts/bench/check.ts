import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { clientScripts } from '../client-files.ts';
import { openBrowser } from '../browser.ts';
import { workbookOf } from '../../src/importers/workbook.fixture.ts';

/** Longest task of the page for a workbook of 5,000 rows, and its whole main-thread time for 300 lines of CSV. */
const BLOCK_LIMIT = 50;
const MAIN_LIMIT = 200;
/** Most bytes of scripts, packed, before a file is chosen. */
const SIZE_LIMIT = 60_000;
const ROUNDS = 5;

/** The page without its site: the elements that the script asks for. */
const PAGE = `<!doctype html><meta charset="utf-8"><body><div id="periksa" hidden><div id="letak"><input id="berkas" type="file"></div>
<select id="jenis"><option value=""></select><input id="tahun"><select id="desa"><option value=""></select><p id="jawaban"></p><div id="hasil"></div></div>
<script defer src="periksa.js"></script>`;

const scripts = await clientScripts(process.cwd());
const server = createServer((request, response) => {
  const script = scripts.get((request.url ?? '').slice(1));
  response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
  response.end(script ?? PAGE);
});
await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
const browser = await openBrowser();
const header = ['rekening', 'kegiatan', 'uraian', 'anggaran', 'sumber_dana'];
const many = Array.from({ length: 5_000 }, (_, at) => ['4.2.1', null, `Baris ${at + 1}`, 1_000 + at, 'DDS']);
const csv = readFileSync(join('villages/rawa-teladan/umpamasari/2026/apbdes.csv'), 'utf8')
  .trimEnd()
  .split('\n');
const lines = [...csv, ...csv.slice(1), ...csv.slice(1)].slice(0, 301).join('\n');
const workbook = await workbookOf({ APBDes: [header, ...many] });
const small = middle(await rounds(() => measured('apbdes.csv', new TextEncoder().encode(lines))));
const large = middle(await rounds(() => measured('apbdes.xlsx', workbook)));
await browser.close();
server.close();

for (const [name, text] of scripts)
  process.stdout.write(`${name.padEnd(20)}${(gzipSync(text).length / 1000).toFixed(1)} KB gzip\n`);
process.stdout.write(
  `300 lines of CSV    ${small.script.toFixed(0)} ms of the main thread's CPU (limit ${MAIN_LIMIT}), answer after ${small.answer.toFixed(0)} ms\n` +
    `5,000 rows of XLSX  longest task ${large.longest.toFixed(0)} ms of CPU (limit ${BLOCK_LIMIT}), answer after ${large.answer.toFixed(0)} ms\n`,
);
const before = gzipSync(scripts.get('periksa.js') ?? '').length;
if (small.script > MAIN_LIMIT || large.longest > BLOCK_LIMIT || before > SIZE_LIMIT) process.exitCode = 1;

interface Measured {
  readonly script: number;
  readonly longest: number;
  readonly answer: number;
}

async function rounds(run: () => Promise<Measured>): Promise<Measured[]> {
  const all: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await run());
  return all;
}

/** The median of each measure. */
function middle(all: readonly Measured[]): Measured {
  const of = (key: keyof Measured) => all.map((one) => one[key]).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  return { script: of('script'), longest: of('longest'), answer: of('answer') };
}

/**
 * CPU of the page's main thread in all and in its longest task, by the browser's own trace, so that others on the machine
 * do not count; and the time to the answer, where they do.
 */
async function measured(name: string, bytes: Uint8Array): Promise<Measured> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const categories = ['__metadata', 'disabled-by-default-devtools.timeline'];
  await browser.startTracing(page, { categories });
  const start = performance.now();
  await page.setInputFiles('#berkas', { name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
  await page.waitForFunction(
    () => !/^(?:|Memeriksa .*)$/.test(document.querySelector('#jawaban')?.textContent ?? ''),
  );
  const answer = performance.now() - start;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] };
  await page.close();
  const isMain = (one: Traced) => one.name === 'thread_name' && one.args?.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents
    .filter((one) => one.name === 'RunTask' && mains.has(`${one.pid} ${one.tid}`))
    .map((one) => (one.tdur ?? 0) / 1000);
  if (tasks.length === 0) throw new Error('the trace tells no task of the main thread');
  return { script: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(...tasks), answer };
}

/** What the browser's trace tells of one event; `tdur` is CPU time in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}
