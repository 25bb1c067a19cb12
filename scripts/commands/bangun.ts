import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { ANSI, PLAIN, terminalReport } from '../../src/diagnostics/report-terminal.ts';
import { tallyOf } from '../../src/diagnostics/tally.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { forgetKept } from '../../src/print/kept-files.ts';
import { demandPlace, isDiskFull } from '../build/publish.ts';
import { countedPrints } from '../build/print-tally.ts';
import { budgetsOf, heldBackIn, memoryBudget } from '../build/report.ts';
import { dayOfBuild } from '../build/reuse.ts';
import { builtShard } from '../build/shard-site.ts';
import { builtWhole } from '../build/whole-site.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';
import { peakMemory, reportBeside, shardNumbers, toldReport, tellRemarks } from './build-report.ts';

const BANGUN_HELP = `papan bangun   membangun situs ke folder dist, lalu melaporkan dokumen yang ditahan

  --keluar=<folder>   folder situs (bawaan: dist)
  --pecahan=<i>/<n>   hanya bagian ke-i dari n, per kecamatan, untuk "papan gabung"; perlu --keluar
  --ulang             membuat semua halaman lagi, juga yang tidak berubah
  --bantuan           tampilkan bantuan ini

Dokumen yang salah ditahan dan dijelaskan di situs; yang lain tetap terbit, dan kode keluarnya tetap 0.
Ukuran, waktu, simpanan, dan yang ditahan juga ditulis ke laporan/bangun.html dan bangun.json di samping situs,
atau di dalam folder pecahan.
Situs dibuat di samping, lalu dipasang sekaligus: bila terputus, situs yang lama tetap utuh.
`;

/** Prints that a build of everything no longer asks for are forgotten after 30 days. */
const FORGOTTEN_MS = 30 * 86_400_000;

/** `papan bangun`: builds the site, then tells what was held back. A wrong document does not fail the build. */
export async function bangun(args: readonly string[], effects: Effects): Promise<Exit> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      keluar: { type: 'string' },
      pecahan: { type: 'string' },
      ulang: { type: 'boolean', default: false },
      bantuan: { type: 'boolean', default: false },
    },
  });
  if (values.bantuan) {
    effects.out(BANGUN_HELP);
    return EXIT.good;
  }
  if (values.pecahan !== undefined && values.keluar === undefined)
    throw new UsageFault('Sebutkan folder pecahan ini, misalnya --keluar=pecahan/3.');
  const site = resolve(effects.directory, values.keluar ?? 'dist');
  demandPlace(site);
  // Left alone, the engine lets its heap grow fourfold before it looks for what is free: 200 MB more, and no faster.
  setFlagsFromString('--heap-growing-percent=100');
  try {
    if (values.pecahan !== undefined) await shard(site, values.pecahan, effects);
    else await whole(site, values.ulang, effects);
    return EXIT.good;
  } catch (fault) {
    if (!isDiskFull(fault)) throw fault;
    effects.err('Disk penuh, jadi situs baru tidak selesai. Situs yang lama tetap utuh.\n');
    return EXIT.systemFault;
  }
}

async function whole(site: string, isFresh: boolean, effects: Effects): Promise<void> {
  const { done, cetakan, asked } = await countedPrints(() => builtWhole(site, isFresh, effects));
  const { villages, findings, remarks: catatan, measured } = done;
  const { shown } = dataFolders(effects.directory, effects.env).villages;
  const named = findings.map((one) => ({ ...one, file: one.file.replace(/^villages(?=\/)/, shown) }));
  const hasil = tallyOf(villages, named);
  effects.out(terminalReport(hasil, named, effects.showsColours ? ANSI : PLAIN));
  tellRemarks(catatan, effects);
  const { halaman, tahap, bundling, ...size } = measured;
  toldReport(reportBeside(site), effects, {
    versi: 1,
    jenis: 'situs',
    hari: dayOfBuild(effects.env),
    hasil,
    halaman,
    cetakan,
    tahap,
    anggaran: budgetsOf({ ...size, memory: peakMemory(bundling) }),
    ditahan: heldBackIn(named),
    catatan,
    pecahan: [],
  });
  // Villages that did not change do not ask for their prints, and still need them.
  if (halaman.desa_tidak_berubah === 0) forgetKept((file) => asked.has(file), Date.now() - FORGOTTEN_MS);
}

/** The report of a shard lies in its folder: shards beside each other keep theirs apart, and it travels along. */
async function shard(folder: string, wanted: string, effects: Effects): Promise<void> {
  const { done, cetakan } = await countedPrints(() => builtShard(folder, wanted, effects));
  effects.out(terminalReport(done.tally, done.findings, effects.showsColours ? ANSI : PLAIN));
  toldReport(folder, effects, {
    versi: 1,
    jenis: 'pecahan',
    hari: done.today,
    hasil: done.tally,
    halaman: done.measured.halaman,
    cetakan,
    tahap: done.measured.tahap,
    anggaran: [memoryBudget(peakMemory(done.measured.bundling))],
    ditahan: heldBackIn(done.findings),
    catatan: [],
    pecahan: [shardNumbers(done)],
  });
}
