import type { Finding } from '../../src/model/finding.ts';
import type { Tally } from '../../src/diagnostics/tally.ts';

/** What a build measured. */
export interface BuildReport {
  readonly versi: 1;
  /** ISO day that the pages speak of. */
  readonly hari: string;
  readonly hasil: Tally;
  readonly halaman: {
    /** Pages and files that were made. */
    readonly dibuat: number;
    /** Files taken over from the build before. */
    readonly diambil: number;
    readonly desa_tidak_berubah: number;
  };
  /** Milliseconds of each stage, in their order. */
  readonly tahap: readonly { readonly nama: string; readonly milidetik: number }[];
  readonly anggaran: readonly Budget[];
  /** Documents that wait, with the first reason of each. */
  readonly ditahan: readonly { readonly berkas: string; readonly sebab: string }[];
}

/** A size beside what it may be. */
export interface Budget {
  readonly nama: string;
  readonly nilai: number;
  readonly batas: number;
  readonly satuan: string;
  readonly keadaan: 'cukup' | 'hampir habis' | 'terlewati';
}

/** What common free hosts and machines take. */
const LIMITS = { files: 20_000, bytes: 500_000_000, memory: 700_000_000 };
/** From this part of a limit on, a person is warned. */
const NEAR = 0.8;
/** The bundler alone takes four fifths, of one village too. */
const NEAR_MEMORY = 0.95;

/**
 * The sizes of a site beside their limits.
 * @param size files and bytes of the site, and bytes of memory at the peak
 */
export function budgetsOf(size: {
  readonly files: number;
  readonly bytes: number;
  readonly memory: number;
}): readonly Budget[] {
  return [
    budget('Berkas di situs', size.files, LIMITS.files, 'berkas'),
    budget('Ukuran situs', size.bytes, LIMITS.bytes, 'bita'),
    budget('Memori saat membangun', size.memory, LIMITS.memory, 'bita', NEAR_MEMORY),
  ];
}

function budget(nama: string, nilai: number, batas: number, satuan: string, near = NEAR): Budget {
  const keadaan = nilai > batas ? 'terlewati' : nilai >= near * batas ? 'hampir habis' : 'cukup';
  return { nama, nilai, batas, satuan, keadaan };
}

/** One sentence for each budget that a person should look at. */
export function budgetWarnings(budgets: readonly Budget[]): readonly string[] {
  return budgets
    .filter(({ keadaan }) => keadaan !== 'cukup')
    .map(
      ({ nama, keadaan, ...one }) =>
        `${nama} ${keadaan}: ${amount(one.nilai, one)} dari ${amount(one.batas, one)}.`,
    );
}

/** The first reason of every document that is held back. */
export function heldBackIn(findings: readonly Finding[]): BuildReport['ditahan'] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [...Map.groupBy(errors, ({ file }) => file)].map(([berkas, [first]]) => ({
    berkas,
    sebab: first?.message ?? '',
  }));
}

/** The report as a page of its own, for the operator; nothing of it is published. */
export function reportPage(report: BuildReport): string {
  const { hasil, halaman, tahap, anggaran, ditahan } = report;
  return `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Laporan bangun ${report.hari}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #14202e; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; }
th, td { text-align: left; padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid #dfe2e5; vertical-align: top; }
td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.warn { font-weight: bold; color: #801650; }
</style>
</head>
<body>
<h1>Laporan bangun</h1>
<p>Hari situs: ${report.hari}. ${hasil.desa} desa, ${hasil.dokumen} dokumen: ${hasil.terbit} terbit, ${hasil.ditahan} ditahan.</p>
<p>${halaman.dibuat} halaman dan berkas dibuat, ${halaman.diambil} berkas diambil dari bangun yang lalu (${halaman.desa_tidak_berubah} desa tidak berubah).</p>
<h2>Batas</h2>
${table(anggaran.map((one) => [one.nama, `${amount(one.nilai, one)} dari ${amount(one.batas, one)}`, one.keadaan]))}
<h2>Waktu</h2>
${table(tahap.map(({ nama, milidetik }) => [nama, `${(milidetik / 1000).toFixed(1).replace('.', ',')} detik`]))}
<h2>Ditahan</h2>
${ditahan.length === 0 ? '<p>Tidak ada dokumen yang ditahan.</p>' : table(ditahan.map(({ berkas, sebab }) => [berkas, sebab]))}
</body>
</html>
`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row
      .map((cell, index) => {
        const isWarned = cell === 'hampir habis' || cell === 'terlewati';
        return index === 0
          ? `<th scope="row">${safe(cell)}</th>`
          : `<td${isWarned ? ' class="warn"' : ''}>${safe(cell)}</td>`;
      })
      .join('');
  return `<table>\n${rows.map((row) => `<tr>${cells(row)}</tr>\n`).join('')}</table>`;
}

function amount(value: number, { satuan }: Pick<Budget, 'satuan'>): string {
  if (satuan === 'bita') return `${Math.round(value / 1_000_000)} MB`;
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
