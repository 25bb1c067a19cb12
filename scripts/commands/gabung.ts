import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { ANSI, findingsReport, PLAIN, summaryLine } from '../../src/diagnostics/report-terminal.ts';
import { joinedSite } from '../build/joined-site.ts';
import { countedPrints } from '../build/print-tally.ts';
import { demandPlace, isDiskFull } from '../build/publish.ts';
import { budgetsOf, heldBackIn, type BuildReport } from '../build/report.ts';
import { dayOfBuild } from '../build/reuse.ts';
import { JoinFault } from '../build/shard-folder.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type Exit } from '../exit.ts';
import { peakMemory, reportBeside, shardNumbers, toldReport, tellRemarks } from './build-report.ts';

const GABUNG_HELP = `papan gabung <folder…>   menggabungkan pecahan menjadi satu situs

  folder…             folder setiap pecahan, hasil "papan bangun --pecahan=1/16 --keluar=…"
  --keluar=<folder>   folder situs (bawaan: dist)
  --bantuan           tampilkan bantuan ini

Laporannya ditulis ke laporan/bangun.html dan bangun.json di samping situs.
Semua pecahan harus ada dan berasal dari program, data, dan hari yang sama. Bila tidak, tidak ada yang diterbitkan.
`;

/** `papan gabung`: joins the folders of shards into one site. */
export async function gabung(args: readonly string[], effects: Effects): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { keluar: { type: 'string', default: 'dist' }, bantuan: { type: 'boolean', default: false } },
  });
  if (values.bantuan) {
    effects.out(GABUNG_HELP);
    return EXIT.good;
  }
  const folders = positionals.map((folder) => resolve(effects.directory, folder));
  const site = resolve(effects.directory, values.keluar);
  demandPlace(site);
  // Memory before speed: the villages of a country leave much behind that is no longer needed.
  for (const flag of ['--memory-saver-mode', '--heap-growing-percent=40']) setFlagsFromString(flag);
  try {
    await join(folders, site, effects);
    return EXIT.good;
  } catch (fault) {
    if (fault instanceof JoinFault) effects.err(`${fault.message}\n`);
    else if (isDiskFull(fault))
      effects.err('Disk penuh, jadi situs baru tidak selesai. Situs yang lama tetap utuh.\n');
    else throw fault;
    return EXIT.systemFault;
  }
}

async function join(folders: readonly string[], site: string, effects: Effects): Promise<void> {
  const { done, cetakan } = await countedPrints(() => joinedSite(folders, site, effects));
  const { tally, findings, remarks: catatan, measured, shards } = done;
  const paint = effects.showsColours ? ANSI : PLAIN;
  const ditahan: BuildReport['ditahan'][number][] = [];
  for (const ofShard of findings()) {
    effects.out(findingsReport(ofShard, paint));
    ditahan.push(...heldBackIn(ofShard));
  }
  effects.out(summaryLine(tally, paint));
  tellRemarks(catatan, effects);
  const { halaman, tahap, bundling, ...size } = measured;
  toldReport(reportBeside(site), effects, {
    versi: 1,
    jenis: 'gabungan',
    hari: shards[0]?.today ?? dayOfBuild(effects.env),
    hasil: tally,
    halaman,
    cetakan,
    tahap,
    anggaran: budgetsOf({ ...size, memory: peakMemory(bundling) }),
    ditahan,
    catatan,
    pecahan: shards.map(shardNumbers),
  });
}
