import { DEFAULT_PRINTS } from '../../src/model/print-name.ts';
import type { Village } from '../../src/model/village.ts';
import { printPdf, printSvg } from '../../src/print/compile.ts';
import { pictureOf } from '../../src/print/picture.ts';
import { documentFromText } from '../../src/pipeline/document.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { readersOf } from '../../src/pipeline/readers.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { Comparison } from '../../src/views/billboard-compare.ts';
import type { Print } from '../../src/views/print-types.ts';
import { CARD_PIXELS } from '../../src/views/share-card.ts';
import { printOf } from '../../src/views/village-prints.ts';
import { openBrowser } from '../browser.ts';
import { htmlOf } from './print-html.ts';
import { syntheticBudget } from './synthetic.ts';

/** Documents per round and kind; every one differs, because the typesetter remembers equal content. */
const DOCUMENTS = 12;
const ROUNDS = 5;
const VILLAGES = Number(process.env['PAPAN_BENCH_VILLAGES'] ?? 419);
const MEMORY_LIMIT_MB = 1000;
const LIMITS = { pdf: 0.3, svg: 0.2, card: 1, set: 0.5 } as const;

const reference = referenceFrom(readFolder('data', 'data'));
const readers = readersOf(reference);
const address = 'https://papan-desa.example/rawa-teladan/desa-bench/2026/';
let seed = 0;

function nextBudget(): { readonly village: Village; readonly compared: Comparison } {
  seed += 1;
  const name = `Desa${seed}`;
  const source = {
    file: `villages/bench/desa-${seed}/2026/apbdes.csv`,
    sha256: String(seed).padStart(64, '0'),
    bytes: 0,
  };
  const text = { source, text: syntheticBudget(seed, reference) };
  const { value } = documentFromText(text, { kind: 'apbdes', year: 2026, regulation: null }, readers);
  if (value === null) throw new Error(`budget ${seed} cannot be read`);
  const contact = { phone: '0353-1', whatsapp: '', email: '', address: `Jalan ${seed}`, hours: '' };
  const village: Village = {
    code: '',
    name,
    districtSlug: 'bench',
    slug: `desa-${seed}`,
    district: 'Bench',
    regency: 'Contoh',
    province: 'Contoh',
    population: null,
    head: '',
    address: '',
    website: '',
    complaint: contact,
    informationOfficer: null,
    informationGroup: null,
    innovations: [],
    meetings: [],
    isExample: true,
    emblem: null,
    years: [],
  };
  return { village, compared: { document: value, base: null } };
}

function printed(name: string, { village, compared }: ReturnType<typeof nextBudget>): Print {
  const print = printOf(name, village, compared, reference, { address: `${address}${seed}/` });
  if (print === null) throw new Error(`${name} of budget ${seed} has no room`);
  return print;
}

const browser = await openBrowser();
const page = await browser.newPage();

async function inBrowser(print: Print, kind: 'pdf' | 'png'): Promise<void> {
  const { widthMm, heightMm } = print.sheet;
  await page.setContent(htmlOf(print));
  if (kind === 'png') await page.screenshot();
  else await page.pdf({ width: `${widthMm}mm`, height: `${heightMm}mm`, printBackground: true });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

let isOver = false;
function tell(what: string, ours: readonly number[], theirs: readonly number[], limit: number): void {
  const ratio = median(ours) / median(theirs);
  isOver ||= ratio > limit;
  say(
    `${what.padEnd(14)} ${median(ours).toFixed(1)} ms, Chromium ${median(theirs).toFixed(1)} ms: ` +
      `${ratio.toFixed(2)} × (limit ${limit} ×)`,
  );
}

const times = { view: [], pdf: [], svg: [], card: [], chromePdf: [], chromeCard: [] } as Record<
  'view' | 'pdf' | 'svg' | 'card' | 'chromePdf' | 'chromeCard',
  number[]
>;
await page.setViewportSize({ width: CARD_PIXELS.width, height: CARD_PIXELS.height });
for (let round = 0; round <= ROUNDS; round += 1) {
  for (let index = 0; index < DOCUMENTS; index += 1) {
    const budget = nextBudget();
    const start = performance.now();
    const board = printed('baliho-3x2', budget);
    const view = performance.now() - start;
    // Both sides print what the view decided; its own time counts for ours.
    const pdf = view + (await timed(() => printPdf(board)));
    const svg = await timed(() => printSvg(board));
    const chromePdf = await timed(() => inBrowser(board, 'pdf'));
    const card = printed('kartu', budget);
    const png = await timed(async () => pictureOf(await printSvg(card), CARD_PIXELS.width));
    const chromeCard = await timed(() => inBrowser(card, 'png'));
    if (round === 0) continue;
    times.view.push(view);
    times.pdf.push(pdf);
    times.svg.push(svg);
    times.card.push(png);
    times.chromePdf.push(chromePdf);
    times.chromeCard.push(chromeCard);
  }
}
say(
  `${ROUNDS} rounds of ${DOCUMENTS} documents that all differ, alternating, medians, Node ${process.version}`,
);
say(`view of a board ${median(times.view).toFixed(1)} ms, counted with its PDF`);
tell('PDF 3 × 2 m', times.pdf, times.chromePdf, LIMITS.pdf);
tell('SVG of it', times.svg, times.chromePdf, LIMITS.svg);
tell('share card', times.card, times.chromeCard, LIMITS.card);

// The default set, once over: every second village by the browser, so that both see the same machine.
const set = { ours: 0, theirs: 0 };
const sample = { ours: 0, theirs: 0 };
for (let index = 0; index < VILLAGES; index += 1) {
  const budget = nextBudget();
  const isBrowsers = index % 10 === 0;
  for (const name of DEFAULT_PRINTS.names) {
    const start = performance.now();
    const print = printed(name, budget);
    if (name === 'kartu') pictureOf(await printSvg(print), CARD_PIXELS.width);
    else {
      await printPdf(print);
      await printSvg(print);
    }
    const took = performance.now() - start;
    set.ours += took;
    if (!isBrowsers) continue;
    sample.ours += took;
    sample.theirs += await timed(() => inBrowser(print, name === 'kartu' ? 'png' : 'pdf'));
  }
}
await browser.close();
const peak = process.resourceUsage().maxRSS / 1024;
const ratio = sample.ours / sample.theirs;
isOver ||= ratio > LIMITS.set || peak > MEMORY_LIMIT_MB;
say(
  `default set    ${(set.ours / 1000).toFixed(1)} s for ${VILLAGES} villages (PDF and SVG of each); of every tenth ` +
    `${(sample.ours / 1000).toFixed(2)} s, Chromium ${(sample.theirs / 1000).toFixed(2)} s for PDF alone: ` +
    `${ratio.toFixed(2)} × (limit ${LIMITS.set} ×)`,
);
say(`memory         ${peak.toFixed(0)} MB peak (limit ${MEMORY_LIMIT_MB} MB)`);
if (isOver) process.exitCode = 1;
