import { dirname, join } from 'node:path';
import type { ShardReport } from '../build/shard-folder.ts';
import { budgetWarnings, type BuildReport, type ShardNumbers } from '../build/report.ts';
import { reportPage } from '../build/report-page.ts';
import { formatCount } from '../../src/views/written-amount.ts';
import type { Effects } from '../effects.ts';

/** Writes the report as page and JSON to `<folder>/laporan`, and says which budget is near or passed. */
export function toldReport(folder: string, effects: Effects, report: BuildReport): void {
  for (const sentence of budgetWarnings(report.anggaran)) effects.err(`${sentence}\n`);
  effects.write(join(folder, 'laporan', 'bangun.json'), `${JSON.stringify(report, null, 1)}\n`);
  effects.write(join(folder, 'laporan', 'bangun.html'), reportPage(report));
}

/** More than these stand in the report alone. */
const MOST_REMARKS = 20;

/** Says what a person should know of the whole. */
export function tellRemarks(remarks: readonly string[], { out }: Pick<Effects, 'out'>): void {
  for (const remark of remarks.slice(0, MOST_REMARKS)) out(`Perhatikan: ${remark}\n`);
  const more = remarks.length - MOST_REMARKS;
  if (more > 0) out(`Dan ${formatCount(more)} catatan lain; semuanya ada di laporan/bangun.html.\n`);
}

/** Where the report of a site belongs: beside it, never in it, because it tells of the operator's machine. */
export function reportBeside(site: string): string {
  return dirname(site);
}

/**
 * Most memory that the build took so far, in bytes.
 * @param bundling what it took while the program was bundled by another process
 */
export function peakMemory(bundling: number): number {
  return Math.max(process.resourceUsage().maxRSS * 1024, bundling);
}

/** A shard in numbers. */
export function shardNumbers({ number, of, tally, files, bytes }: ShardReport): ShardNumbers {
  return {
    ke: number,
    dari: of,
    desa: tally.desa,
    dokumen: tally.dokumen,
    ditahan: tally.ditahan,
    berkas: files,
    bita: bytes,
  };
}
