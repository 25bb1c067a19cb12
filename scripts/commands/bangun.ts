import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ANSI, PLAIN, terminalReport } from '../../src/diagnostics/report-terminal.ts';
import { tallyOf } from '../../src/diagnostics/tally.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { isDiskFull } from '../build/publish.ts';
import { budgetsOf, budgetWarnings, heldBackIn, reportPage, type BuildReport } from '../build/report.ts';
import { dayOfBuild } from '../build/reuse.ts';
import { builtShard } from '../build/shard-site.ts';
import { builtWhole } from '../build/whole-site.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';

const BANGUN_HELP = `papan bangun   membangun situs ke folder dist, lalu melaporkan dokumen yang ditahan

  --keluar=<folder>   folder situs (bawaan: dist)
  --pecahan=<i>/<n>   hanya bagian ke-i dari n, per kecamatan, untuk "papan gabung"; perlu --keluar
  --ulang             membuat semua halaman lagi, juga yang tidak berubah
  --bantuan           tampilkan bantuan ini

Dokumen yang salah ditahan dan dijelaskan di situs; yang lain tetap terbit, dan kode keluarnya tetap 0.
Ukuran, waktu, dan dokumen yang ditahan juga ditulis ke laporan/bangun.html dan bangun.json di samping situs.
Situs dibuat di samping, lalu dipasang sekaligus: bila terputus, situs yang lama tetap utuh.
`;

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
  try {
    if (values.pecahan !== undefined) {
      const { tally, findings } = await builtShard(site, values.pecahan, effects);
      effects.out(terminalReport(tally, findings, effects.showsColours ? ANSI : PLAIN));
      return EXIT.good;
    }
    const { villages, findings, measured } = await builtWhole(site, values.ulang, effects);
    const { shown } = dataFolders(effects.directory, effects.env).villages;
    const named = findings.map((one) => ({ ...one, file: one.file.replace(/^villages(?=\/)/, shown) }));
    const hasil = tallyOf(villages, named);
    effects.out(terminalReport(hasil, named, effects.showsColours ? ANSI : PLAIN));
    for (const remark of boardRemarks(site, effects)) effects.out(`Perhatikan: ${remark}\n`);
    const { halaman, tahap, bundling, ...size } = measured;
    const anggaran = budgetsOf({ ...size, memory: Math.max(peakMemory(), bundling) });
    for (const sentence of budgetWarnings(anggaran)) effects.err(`${sentence}\n`);
    writeReport(site, effects, {
      versi: 1,
      hari: dayOfBuild(effects.env),
      hasil,
      halaman,
      tahap,
      anggaran,
      ditahan: heldBackIn(named),
    });
    return EXIT.good;
  } catch (fault) {
    if (!isDiskFull(fault)) throw fault;
    effects.err('Disk penuh, jadi situs baru tidak selesai. Situs yang lama tetap utuh.\n');
    return EXIT.systemFault;
  }
}

/** The report beside the site, never in it: it tells of the operator's machine. */
function writeReport(site: string, effects: Effects, report: BuildReport): void {
  const folder = join(dirname(site), 'laporan');
  effects.write(join(folder, 'bangun.json'), `${JSON.stringify(report, null, 1)}\n`);
  effects.write(join(folder, 'bangun.html'), reportPage(report));
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** What the board of the built site says beside its counts: doubled codes, unlisted folders, map, history. */
function boardRemarks(site: string, effects: Effects): readonly string[] {
  const board = effects.read(join(site, 'status/status.json'));
  return board === null ? [] : (JSON.parse(board) as { readonly catatan: readonly string[] }).catatan;
}
