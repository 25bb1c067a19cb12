import Papa from 'papaparse';
import { readersOf } from '../../src/pipeline/readers.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import { documentFromText } from '../../src/pipeline/document.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import type { SourceText } from '../../src/pipeline/table.ts';
import { syntheticBudget } from './synthetic.ts';

/** 419 villages × 5 years. */
const DOCUMENTS = 2_095;
const ROUNDS = 9;
const MEMORY_LIMIT_MB = 600;
const TIME_LIMIT = 3;

const reference = referenceFrom(readFolder('data', 'data'));
const texts = Array.from({ length: DOCUMENTS }, (_, index): SourceText => ({
  source: { file: `villages/bench/desa-${index}/2026/apbdes.csv`, sha256: '', bytes: 0 },
  text: syntheticBudget(index + 1, reference),
}));
const lines = texts.map(({ text }) => text.split('\n').length - 1);
const bytes = texts.reduce((sum, { text }) => sum + text.length, 0);

function papaAlone(): number {
  let records = 0;
  for (const { text } of texts)
    records += Papa.parse(text, { header: false, skipEmptyLines: false }).data.length;
  return records;
}

function pipeline(): unknown[] {
  const readers = readersOf(reference);
  return texts.map((text) => {
    const outcome = documentFromText(text, { kind: 'apbdes', year: 2026, regulation: null }, readers);
    if (outcome.value === null || outcome.diagnostics.some((found) => found.severity === 'error')) {
      throw new Error(`${text.source.file}: ${outcome.diagnostics.map((found) => found.code).join(', ')}`);
    }
    return outcome.value;
  });
}

function milliseconds(run: () => unknown): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

papaAlone();
pipeline();
const papa: number[] = [];
const ours: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  papa.push(milliseconds(papaAlone));
  ours.push(milliseconds(pipeline));
}
const ratio = median(ours) / median(papa);
globalThis.gc?.();
const kept = pipeline();
globalThis.gc?.();
const { rss, heapUsed } = process.memoryUsage();
const peak = process.resourceUsage().maxRSS / 1024;

say(
  `${DOCUMENTS} documents, ${Math.min(...lines)}–${Math.max(...lines)} lines, ${(bytes / 1e6).toFixed(1)} MB, Node ${process.version}`,
);
say(`papaparse alone     ${median(papa).toFixed(0)} ms CPU (median of ${ROUNDS} interleaved rounds)`);
say(`parse and validate  ${median(ours).toFixed(0)} ms CPU`);
say(`ratio               ${ratio.toFixed(2)} × (limit ${TIME_LIMIT} ×)`);
say(
  `memory              ${peak.toFixed(0)} MB peak, ${(rss / 1e6).toFixed(0)} MB after, ${(heapUsed / 1e6).toFixed(0)} MB heap with ${kept.length} documents (limit ${MEMORY_LIMIT_MB} MB)`,
);
if (ratio > TIME_LIMIT || peak > MEMORY_LIMIT_MB) process.exitCode = 1;
