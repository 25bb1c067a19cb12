import { parseArgs } from 'node:util';
import { githubAnnotations, githubSummary } from '../../src/diagnostics/report-github.ts';
import { gitlabReport } from '../../src/diagnostics/report-gitlab.ts';
import { jsonReport } from '../../src/diagnostics/report-json.ts';
import { junitReport } from '../../src/diagnostics/report-junit.ts';
import { ANSI, PLAIN, terminalReport } from '../../src/diagnostics/report-terminal.ts';
import { tallyOf } from '../../src/diagnostics/tally.ts';
import type { Finding } from '../../src/model/finding.ts';
import { explain } from '../../src/diagnostics/explain.ts';
import { appearanceOf } from '../../src/pipeline/appearance.ts';
import { agencyFindings } from '../../src/pipeline/agencies.ts';
import { dataFolders, type DataFolders } from '../../src/pipeline/folders.ts';
import { withWorkbooks } from '../../src/importers/workbooks.ts';
import { loadVillages, type Load } from '../../src/pipeline/load.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { readersOf, type Readers } from '../../src/pipeline/readers.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import { coverageYear } from '../../src/views/coverage-page.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';
import { beda } from './beda.ts';

export const PERIKSA_HELP = `papan periksa [desa…]   memeriksa berkas desa dan melaporkan apa yang harus dibetulkan

  desa…               hanya desa ini, misalnya rawa-teladan/umpamasari (bawaan: semua)
  --format=<format>   teks (bawaan), json, github, gitlab, junit
  --ketat             peringatan juga dianggap salah
  --catatan           tampilkan juga catatan untuk petugas (format teks)
  --beda <versi>      tampilkan apa yang berubah sejak versi git itu, sebagai Markdown (kode keluar 0)
  --bantuan           tampilkan bantuan ini

Folder lain: PAPAN_VILLAGES=… untuk berkas desa, PAPAN_DATA=… untuk daftar acuan.
Kode keluar: 0 baik, 1 ada kesalahan dalam data, 2 perintah keliru, 3 gangguan pada sistem atau program.
`;

const FORMATS = ['teks', 'json', 'github', 'gitlab', 'junit'] as const;
type Format = (typeof FORMATS)[number];

/** `papan periksa`: checks the villages and reports in the wanted format. */
export async function periksa(args: readonly string[], effects: Effects): Promise<Exit> {
  const options = optionsFrom(args);
  if (options.wantsHelp) {
    effects.out(PERIKSA_HELP);
    return EXIT.good;
  }
  if (options.ref !== '') {
    const { folders, readers } = prepared(effects);
    effects.out(beda(options.ref, folders, readers, effects));
    return EXIT.good;
  }
  const villages = await loadChecked(options.villages, effects);
  // Agencies belong to the regency: whoever asks for one village is not told of them.
  const load = options.villages.length === 0 ? withAgencies(villages, effects) : villages;
  const tally = tallyOf(load.villages, load.findings);
  report(options, load, effects);
  return tally.kesalahan > 0 || (options.isStrict && tally.peringatan > 0) ? EXIT.dataFaults : EXIT.good;
}

/** The findings with those of the budgets below `data/opd/`. */
function withAgencies(load: Load, effects: Effects): Load {
  const { data } = dataFolders(effects.directory, effects.env);
  const found = agencyFindings(readFolder(data.path, data.shown));
  return { ...load, findings: [...load.findings, ...found] };
}

interface Options {
  readonly format: Format;
  readonly isStrict: boolean;
  readonly withNotes: boolean;
  readonly wantsHelp: boolean;
  /** Version in git to compare with; `''` for none. */
  readonly ref: string;
  /** Slugs `kecamatan/desa`; empty for all. */
  readonly villages: readonly string[];
}

function optionsFrom(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'teks' },
      ketat: { type: 'boolean', default: false },
      catatan: { type: 'boolean', default: false },
      beda: { type: 'string', default: '' },
      bantuan: { type: 'boolean', default: false },
    },
  });
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined)
    throw new UsageFault(`Format "${values.format}" tidak dikenal; pilih ${FORMATS.join(', ')}.`);
  return {
    format,
    isStrict: values.ketat,
    withNotes: values.catatan,
    wantsHelp: values.bantuan,
    ref: values.beda,
    villages: positionals,
  };
}

function prepared(effects: Effects): { folders: DataFolders; readers: Readers; own: readonly Finding[] } {
  const folders = dataFolders(effects.directory, effects.env);
  if (!effects.exists(folders.villages.path))
    throw new UsageFault(`Folder desa "${folders.villages.shown}" tidak ada.`);
  if (!effects.exists(folders.data.path))
    throw new UsageFault(`Folder acuan "${folders.data.shown}" tidak ada.`);
  const data = readFolder(folders.data.path, folders.data.shown);
  const own = appearanceOf(data).diagnostics.map(explain);
  return { folders, readers: readersOf(referenceFrom(data)), own };
}

/** Loads the wanted villages, with progress; `newestYear` is that of all villages. */
export async function loadChecked(
  wanted: readonly string[],
  effects: Effects,
): Promise<Load & { readonly newestYear: number }> {
  const { folders, readers, own } = prepared(effects);
  const progress = progressLine(effects);
  const villages = await withWorkbooks(
    readFolder(folders.villages.path, folders.villages.shown),
    readers.reference,
  );
  const load = loadVillages(villages, readers, progress.tell);
  progress.clear();
  const all = { ...load, findings: [...own, ...load.findings] };
  const shown = wanted.length === 0 ? all : onlyVillages(all, wanted, folders.villages.shown);
  return { ...shown, newestYear: coverageYear(load) };
}

function onlyVillages(load: Load, wanted: readonly string[], shown: string): Load {
  const slugs = wanted.map((one) => one.replace(`${shown}/`, '').replace(/\/+$/, ''));
  const villages = load.villages.filter((village) =>
    slugs.includes(`${village.districtSlug}/${village.slug}`),
  );
  const known = new Set(villages.map((village) => `${village.districtSlug}/${village.slug}`));
  const missing = slugs.filter((slug) => !known.has(slug));
  if (missing.length > 0) throw new UsageFault(`Desa ${missing.join(', ')} tidak ada di folder ${shown}.`);
  return {
    villages,
    findings: load.findings.filter((found) =>
      slugs.some((slug) => found.file.startsWith(`${shown}/${slug}/`)),
    ),
  };
}

function report(options: Options, load: Load, effects: Effects): void {
  const { villages, findings } = load;
  const tally = tallyOf(villages, findings);
  if (options.format === 'json') effects.out(jsonReport(tally, findings));
  else if (options.format === 'gitlab') effects.out(gitlabReport(findings));
  else if (options.format === 'junit') effects.out(junitReport(villages, findings));
  else if (options.format === 'github') {
    effects.out(githubAnnotations(findings));
    const summary = effects.env['GITHUB_STEP_SUMMARY'];
    if (summary) effects.append(summary, githubSummary(tally, findings));
    else effects.out(githubSummary(tally, findings));
  } else effects.out(terminalReport(tally, findings, effects.showsColours ? ANSI : PLAIN, options.withNotes));
}

/** Shown only to a person, and only when the run takes longer than a moment. */
function progressLine(effects: Effects): { tell: (done: number, all: number) => void; clear: () => void } {
  const start = effects.now();
  let last = start;
  let isShown = false;
  return {
    tell(done, all) {
      const now = effects.now();
      if (!effects.isWatched || now - start < 500 || now - last < 100) return;
      last = now;
      isShown = true;
      effects.err(`\rMemeriksa ${done} dari ${all} desa …`);
    },
    clear() {
      if (isShown) effects.err('\r\u001B[K');
    },
  };
}
