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

/** Every document differs, because the typesetter remembers equal content. */
const DOCUMENTS = 60;
/** Documents before the measuring begins. */
const WARM = 12;
const VILLAGES = Number(process.env['PAPAN_BENCH_VILLAGES'] ?? 419);
const MEMORY_LIMIT_MB = 1000;
const LIMITS = { pdf: 0.3, svg: 0.2, card: 1, set: 0.5 } as const;

const reference = referenceFrom(readFolder('data', 'data'));
const readers = readersOf(reference);
const address = 'https://papan-desa.example/d/';
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
    council: null,
    informationGroup: null,
    innovations: [],
    meetings: [],
    isExample: true,
    emblem: null,
    note: '',
    years: [],
  };
  return { village, compared: { document: value, base: null } };
}

function printed(name: string, { village, compared }: ReturnType<typeof nextBudget>): Print {
  const print = printOf(name, village, compared, reference, {
    address: `${address}${9_999_000_000 + seed}/`,
  });
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

/** Milliseconds of CPU that the browser's processes have taken so far. */
const session = await browser.newBrowserCDPSession();
async function browserCpu(): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Taken {
  readonly wall: number;
  /** Of all processes that did the work; steadier than the clock where others share the machine. */
  readonly cpu: number;
}

async function taken(cpu: () => number | Promise<number>, work: () => Promise<unknown>): Promise<Taken> {
  const before = await cpu();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  return { wall, cpu: (await cpu()) - before };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

let isOver = false;
function tell(what: string, ours: readonly Taken[], theirs: readonly Taken[], limit: number): void {
  const of = (all: readonly Taken[], unit: keyof Taken): number => median(all.map((one) => one[unit]));
  const [cpu, wall] = [of(ours, 'cpu') / of(theirs, 'cpu'), of(ours, 'wall') / of(theirs, 'wall')];
  isOver ||= cpu > limit;
  say(
    `${what.padEnd(12)} CPU ${of(ours, 'cpu').toFixed(1)} ms, Chromium ${of(theirs, 'cpu').toFixed(1)} ms: ` +
      `${cpu.toFixed(2)} × (limit ${limit} ×); by the clock ${of(ours, 'wall').toFixed(1)} and ` +
      `${of(theirs, 'wall').toFixed(1)} ms: ${wall.toFixed(2)} ×`,
  );
}

const pdf: Taken[] = [];
const svg: Taken[] = [];
const card: Taken[] = [];
const theirPdf: Taken[] = [];
const theirCard: Taken[] = [];
await page.setViewportSize({ width: CARD_PIXELS.width, height: CARD_PIXELS.height });
for (let index = 0; index < WARM + DOCUMENTS; index += 1) {
  const budget = nextBudget();
  let board: Print | null = null;
  let small: Print | null = null;
  const ours = [
    await taken(ownCpu, async () => printPdf((board = printed('baliho-3x2', budget)))),
    await taken(ownCpu, async () => board && printSvg(board)),
    await taken(ownCpu, async () =>
      pictureOf(await printSvg((small = printed('kartu', budget))), CARD_PIXELS.width),
    ),
  ] as const;
  const theirs = [
    await taken(browserCpu, async () => board && inBrowser(board, 'pdf')),
    await taken(browserCpu, async () => small && inBrowser(small, 'png')),
  ] as const;
  if (index < WARM) continue;
  for (const [place, list] of [pdf, svg, card].entries()) list.push(ours[place as 0 | 1 | 2]);
  for (const [place, list] of [theirPdf, theirCard].entries()) list.push(theirs[place as 0 | 1]);
}
say(`${DOCUMENTS} documents that all differ, alternating, medians, Node ${process.version}`);
tell('PDF 3 × 2 m', pdf, theirPdf, LIMITS.pdf);
tell('SVG of it', svg, theirPdf, LIMITS.svg);
tell('share card', card, theirCard, LIMITS.card);

// The default set of all villages; every tenth also by the browser, right after, on the same machine.
const set: Taken[] = [];
const theirSet: Taken[] = [];
const sample: Taken[] = [];
for (let index = 0; index < VILLAGES; index += 1) {
  const budget = nextBudget();
  const prints: Print[] = [];
  const own = await taken(ownCpu, async () => {
    for (const name of DEFAULT_PRINTS.names) {
      const print = printed(name, budget);
      prints.push(print);
      if (name === 'kartu') pictureOf(await printSvg(print), CARD_PIXELS.width);
      else await printPdf(print);
    }
  });
  set.push(own);
  if (index % 10 > 0) continue;
  sample.push(own);
  theirSet.push(
    await taken(browserCpu, async () => {
      for (const print of prints) await inBrowser(print, print.name.startsWith('kartu') ? 'png' : 'pdf');
    }),
  );
}
await browser.close();
const peak = process.resourceUsage().maxRSS / 1024;
tell('default set', sample, theirSet, LIMITS.set);
const total = (unit: keyof Taken): string => (set.reduce((sum, one) => sum + one[unit], 0) / 1000).toFixed(1);
say(`${VILLAGES} villages   ${total('cpu')} s CPU, ${total('wall')} s by the clock`);
say(`memory       ${peak.toFixed(0)} MB peak (limit ${MEMORY_LIMIT_MB} MB)`);
if (isOver || peak > MEMORY_LIMIT_MB) process.exitCode = 1;
