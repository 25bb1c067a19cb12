import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PASS_WORDS, SOURCE_WORDS } from '../../src/diagnostics/import-words.ts';
import { ANSI, PLAIN, terminalReport } from '../../src/diagnostics/report-terminal.ts';
import { inspect, slugOf, type InspectedDocument, type Inspection } from '../../src/inspection.ts';
import { LARGEST_ARCHIVE } from '../../src/importers/open.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/model/budget.ts';
import { formatRupiah } from '../../src/model/money.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFile, readFolder } from '../../src/pipeline/read.ts';
import { readersOf } from '../../src/pipeline/readers.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';
import { differenceText } from './difference.ts';

const IMPOR_HELP = `papan impor <berkas>   membaca laporan Siskeudes, Excel, CSV, atau OpenSID menjadi berkas desa

  --desa=<kecamatan/desa>   tulis ke folder desa ini; tanpa ini hanya diperiksa
  --tahun=<tahun>           tahun anggaran, bila berkas tidak menyebutnya
  --dokumen=<jenis>         apbdes, perubahan, realisasi-semester-1, realisasi (bawaan: dari isinya)
  --bantuan                 tampilkan bantuan ini

Berkas yang sudah ada tidak pernah ditimpa: yang baru ditulis di sampingnya, dan perbedaannya ditunjukkan.
Kode keluar: 0 baik, 1 ada yang harus dibetulkan, 2 perintah keliru, 3 gangguan pada sistem atau program.
`;

interface Options {
  readonly file: string;
  readonly village: string | null;
  readonly year: number | null;
  readonly kind: DocumentKind | null;
}

/** `papan impor`: recognises a file of another program, reports on it and writes it in our own form. */
export async function impor(args: readonly string[], effects: Effects): Promise<Exit> {
  if (args.includes('--bantuan')) {
    effects.out(IMPOR_HELP);
    return EXIT.good;
  }
  const options = optionsFrom(args);
  const folders = dataFolders(effects.directory, effects.env);
  const path = resolve(effects.directory, options.file);
  if (!effects.exists(path)) throw new UsageFault(`Berkas "${options.file}" tidak ada.`);
  const villagePath = options.village === null ? null : resolve(folders.villages.path, options.village);
  if (villagePath !== null && !effects.exists(villagePath))
    throw new UsageFault(`Desa ${options.village} tidak ada di folder ${folders.villages.shown}.`);
  const readers = readersOf(referenceFrom(readFolder(folders.data.path, folders.data.shown)));
  const { kind, year } = options;
  const village = options.village?.split('/').at(-1) ?? null;
  const inspection = await inspect(
    readFile(path, options.file, LARGEST_ARCHIVE),
    { kind, year, village },
    readers,
  );
  const isFit = report(inspection, effects);
  if (villagePath !== null)
    for (const document of wantedDocuments(inspection, village))
      write(document, options, villagePath, effects);
  return isFit ? EXIT.good : EXIT.dataFaults;
}

function optionsFrom(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { desa: { type: 'string' }, tahun: { type: 'string' }, dokumen: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageFault('Sebutkan satu berkas yang akan dibaca.');
  const kind = DOCUMENT_KINDS.find((known) => known === values.dokumen) ?? null;
  if (values.dokumen !== undefined && kind === null)
    throw new UsageFault(
      `Jenis dokumen "${values.dokumen}" tidak dikenal; pilih ${DOCUMENT_KINDS.join(', ')}.`,
    );
  if (values.tahun !== undefined && !/^20\d\d$/.test(values.tahun))
    throw new UsageFault(`Tahun "${values.tahun}" bukan tahun anggaran.`);
  if (values.desa !== undefined && !/^[a-z0-9-]+\/[a-z0-9-]+\/?$/.test(values.desa))
    throw new UsageFault(`Tulis desa sebagai kecamatan/desa, misalnya rawa-teladan/umpamasari.`);
  return {
    file,
    village: values.desa?.replace(/\/$/, '') ?? null,
    year: values.tahun === undefined ? null : Number(values.tahun),
    kind,
  };
}

/** Tells what was recognised, passed over and found. Gives whether nothing has to be mended. */
function report(inspection: Inspection, effects: Effects): boolean {
  const paint = effects.showsColours ? ANSI : PLAIN;
  const findings = [...inspection.findings, ...inspection.documents.flatMap((one) => one.findings)];
  const count = (severity: string) => findings.filter((found) => found.severity === severity).length;
  const held = inspection.documents.filter((one) =>
    one.findings.some((found) => found.severity === 'error'),
  ).length;
  const tally = {
    desa: new Set(inspection.documents.map((one) => one.village)).size,
    dokumen: inspection.documents.length,
    terbit: inspection.documents.length - held,
    ditahan: held,
    kesalahan: count('error'),
    peringatan: count('warning'),
    catatan: count('note'),
  };
  if (inspection.source !== null) effects.out(`Dikenali: ${SOURCE_WORDS[inspection.source]}.\n`);
  for (const one of inspection.documents) effects.out(`${documentLine(one)}\n`);
  for (const [reason, rows] of Map.groupBy(inspection.passed, (row) => row.reason)) {
    const places = rows.slice(0, 8).map((row) => `${row.file}:${row.line}`);
    const more = rows.length > 8 ? `, dan ${rows.length - 8} lagi` : '';
    effects.out(`Dilewati, ${PASS_WORDS[reason]}: ${rows.length} baris (${places.join(', ')}${more}).\n`);
  }
  effects.out(`\n${terminalReport(tally, findings, paint)}`);
  return tally.kesalahan === 0;
}

function documentLine(one: InspectedDocument): string {
  const name = [one.village, one.year, one.kind].filter((part) => part !== null && part !== '').join(' · ');
  if (one.document === null) return `${name}: tidak terbaca.`;
  const { revenue, expenditure } = one.document.summary;
  const figure = (amount: number | null) => (amount === null ? 'tidak disajikan' : formatRupiah(amount));
  return `${name}: ${one.document.lines.length} baris, pendapatan ${figure(revenue)}, belanja ${figure(expenditure)}.`;
}

/** The documents of the wanted village; none while something says that the file is not what was meant. */
function wantedDocuments(inspection: Inspection, village: string | null): readonly InspectedDocument[] {
  if (inspection.findings.some((found) => found.severity === 'error')) return [];
  return inspection.documents
    .filter((one) => village === null || one.village === '' || slugOf(one.village) === slugOf(village))
    .filter(
      (one) => !one.findings.some((found) => found.code.startsWith('impor-') && found.severity === 'error'),
    );
}

function write(one: InspectedDocument, options: Options, villagePath: string, effects: Effects): void {
  const year = one.year ?? options.year;
  if (one.csv === null) return void effects.out('Tidak ada yang dapat ditulis dari berkas ini.\n');
  if (year === null) throw new UsageFault('Berkas tidak menyebut tahun anggaran; tambahkan --tahun=….');
  const target = resolve(villagePath, String(year), `${one.kind}.csv`);
  const shown = `${options.village}/${year}/${one.kind}.csv`;
  if (!effects.exists(target)) {
    effects.write(target, one.csv);
    return void effects.out(`Ditulis: ${shown}\n`);
  }
  const before = effects.read(target);
  if (before === one.csv) return void effects.out(`Sama dengan yang sudah ada: ${shown}\n`);
  effects.write(target.replace(/\.csv$/, '.impor.csv'), one.csv);
  effects.out(
    `Sudah ada: ${shown}. Yang baru ditulis di sampingnya: ${one.kind}.impor.csv\n${differenceText(before ?? '', one.csv)}`,
  );
}
