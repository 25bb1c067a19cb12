import { dirname, join, resolve } from 'node:path';
import { gitHistory } from '../../src/git-history.ts';
import { dayOf } from '../../src/model/history.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { agenciesFrom } from '../../src/pipeline/agencies.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import { addressBook } from '../../src/views/addresses.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type Exit } from '../exit.ts';
import { CETAK_HELP, cetakOptions, type CetakOptions } from './cetak-options.ts';
import type { Outcome, PrintedEntry } from './cetak-outcome.ts';
import { decided, reportFrom, reportText } from './cetak-report.ts';
import { agencyOrdersOf, ordersOf, type Order } from './cetak-orders.ts';
import { fileOf } from './cetak-file.ts';
import { loadChecked } from './periksa.ts';

const REPORT = 'laporan-cetak.json';
/** After so many new files the report is written, so that a run that ends early continues from there. */
const SAVE_EVERY = 20;

/** `papan cetak`: makes prints of the wanted villages, sizes and stages, and tells what was decided. */
export async function cetak(args: readonly string[], effects: Effects): Promise<Exit> {
  const options = cetakOptions(args);
  if (options === null) {
    effects.out(CETAK_HELP);
    return EXIT.good;
  }
  const folders = dataFolders(effects.directory, effects.env);
  const data = readFolder(folders.data.path, folders.data.shown);
  const reference = referenceFrom(data);
  const folder = resolve(effects.directory, options.folder);
  const time = {
    today: todayOf(effects),
    history: gitHistory(folders.villages.path, folders.villages.shown),
  };
  const given = { reference, addresses: addressBook(reference.settings.base), options, time };
  const { orders, without } =
    options.agencies.length > 0
      ? agencyOrdersOf(agenciesFrom(data), options.agencies, options)
      : await villageOrders(options, effects);
  const before = reportFrom(effects.read(join(folder, REPORT)));
  const entries = new Map(before.map((entry) => [entry.berkas, entry]));
  const save = (): void =>
    effects.write(join(folder, REPORT), `${JSON.stringify([...entries.values()], null, 1)}\n`);
  const outcomes: Outcome[] = [];
  const tidied = new Set<string>();
  const progress = progressLine(effects, orders.length);
  try {
    for (const [index, order] of orders.entries()) {
      const outcome = await onto(order, folder, entries, given, effects);
      if (outcome.kind !== 'refused') tidy(dirname(join(folder, outcome.entry.berkas)), tidied, effects);
      outcomes.push(outcome);
      if (outcome.kind !== 'refused') entries.set(outcome.entry.berkas, outcome.entry);
      if (outcome.kind === 'made' && index % SAVE_EVERY === SAVE_EVERY - 1) save();
      progress.tell(index + 1);
    }
    if (outcomes.length > 0) save();
    tidy(folder, tidied, effects);
  } catch (fault) {
    progress.clear();
    return unwritten(fault, effects);
  }
  progress.clear();
  effects.out(reportText(outcomes, without, options.folder));
  return outcomes.some((outcome) => outcome.kind === 'refused') ? EXIT.dataFaults : EXIT.good;
}

/** Clears each folder once of what a killed run left in it. */
function tidy(folder: string, tidied: Set<string>, effects: Effects): void {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  effects.clearTorn(folder);
}

async function villageOrders(options: CetakOptions, effects: Effects): Promise<ReturnType<typeof ordersOf>> {
  const { villages, newestYear } = await loadChecked(options.villages, effects);
  return ordersOf(villages, options, newestYear);
}

/** The day of today in western Indonesia; `SOURCE_DATE_EPOCH` makes two runs alike, as it does two builds. */
function todayOf({ env }: Effects): string {
  return dayOf(new Date(Number(env['SOURCE_DATE_EPOCH'] ?? Date.now() / 1000) * 1000).toISOString());
}

async function onto(
  order: Order,
  folder: string,
  entries: ReadonlyMap<string, PrintedEntry>,
  given: Parameters<typeof fileOf>[1],
  effects: Effects,
): Promise<Outcome> {
  const file = fileOf(order, given);
  if (file.kind === 'refused') return file;
  const path = join(folder, file.name);
  const entry = decided(order, file.print, file.name, file.hash);
  if (entries.get(file.name)?.sidik === file.hash && effects.exists(path)) return { kind: 'kept', entry };
  effects.write(path, await file.make());
  return { kind: 'made', entry };
}

/** The disk said no: what was finished stays whole, and the same command goes on from there. */
function unwritten(fault: unknown, effects: Effects): Exit {
  if (!(fault instanceof Error && 'code' in fault && 'syscall' in fault)) throw fault;
  effects.err(
    `Berkas tidak dapat ditulis: ${fault.message}\n` +
      'Yang sudah jadi tetap utuh. Beri ruang, lalu ulangi perintah yang sama untuk melanjutkan.\n',
  );
  return EXIT.systemFault;
}

function progressLine(effects: Effects, all: number) {
  let last = -Infinity;
  return {
    tell(done: number): void {
      if (!effects.isWatched || effects.now() - last < 100) return;
      last = effects.now();
      effects.err(`\r\u001B[KMencetak ${done} dari ${all} …`);
    },
    clear(): void {
      if (last !== -Infinity) effects.err('\r\u001B[K');
    },
  };
}
