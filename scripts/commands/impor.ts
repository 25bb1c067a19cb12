import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inspect, slugOf, type InspectedDocument, type Inspection } from '../../src/inspection.ts';
import { LARGEST_ARCHIVE } from '../../src/importers/open.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/model/budget.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFile, readFolder } from '../../src/pipeline/read.ts';
import { readersOf } from '../../src/pipeline/readers.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';
import { differenceText } from './difference.ts';
import { reportInspection } from './impor-report.ts';

const IMPOR_HELP = `papan impor <berkas>   membaca laporan Siskeudes, Excel, CSV, atau OpenSID menjadi berkas desa

  --desa=<kecamatan/desa>   tulis ke folder desa ini; tanpa ini hanya diperiksa
  --tahun=<tahun>           tahun anggaran, bila berkas tidak menyebutnya
  --dokumen=<jenis>         apbdes, perubahan, realisasi-semester-1, realisasi (bawaan: dari isinya)
  --format=<bentuk>         teks (bawaan) atau json
  --bantuan                 tampilkan bantuan ini

Berkas yang sudah ada tidak pernah ditimpa: yang baru ditulis di sampingnya, dan perbedaannya ditunjukkan.
Kode keluar: 0 baik, 1 ada yang harus dibetulkan, 2 perintah keliru, 3 gangguan pada sistem atau program.
`;

interface Options {
  readonly file: string;
  readonly village: string | null;
  readonly year: number | null;
  readonly kind: DocumentKind | null;
  readonly isJson: boolean;
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
  const isFit = reportInspection(inspection, options.isJson, effects);
  if (villagePath === null && !options.isJson)
    effects.out('Belum ada yang ditulis. Untuk menulisnya, tambahkan --desa=<kecamatan>/<desa>.\n');
  if (villagePath !== null)
    for (const document of wantedDocuments(inspection, village))
      write(document, options, villagePath, effects);
  return isFit ? EXIT.good : EXIT.dataFaults;
}

function optionsFrom(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      desa: { type: 'string' },
      tahun: { type: 'string' },
      dokumen: { type: 'string' },
      format: { type: 'string', default: 'teks' },
    },
  });
  if (values.format !== 'teks' && values.format !== 'json')
    throw new UsageFault(`Format "${values.format}" tidak dikenal; pilih teks atau json.`);
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
    isJson: values.format === 'json',
  };
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
  const say = (text: string) => (options.isJson ? effects.err(text) : effects.out(text));
  const year = one.year ?? options.year;
  if (one.csv === null) return say('Tidak ada yang dapat ditulis dari berkas ini.\n');
  if (year === null) throw new UsageFault('Berkas tidak menyebut tahun anggaran; tambahkan --tahun=….');
  const folder = resolve(villagePath, String(year));
  const shown = `${options.village}/${year}`;
  const there = ['csv', 'xlsx', 'xls', 'json']
    .map((ending) => `${one.kind}.${ending}`)
    .find((name) => effects.exists(join(folder, name)));
  if (there === undefined) {
    effects.write(join(folder, `${one.kind}.csv`), one.csv);
    return say(`Ditulis: ${shown}/${one.kind}.csv\n`);
  }
  const before = there.endsWith('.csv') ? effects.read(join(folder, there)) : null;
  if (before === one.csv) return say(`Sama dengan yang sudah ada: ${shown}/${there}\n`);
  const beside = freeName(folder, one.kind, one.csv, effects);
  effects.write(join(folder, beside), one.csv);
  const difference = before === null ? '' : differenceText(before, one.csv);
  say(
    `Sudah ada: ${shown}/${there}. Yang baru ditulis di sampingnya: ${beside}\n${difference}` +
      `Bandingkan keduanya. Hapus yang tidak dipakai, lalu beri nama ${one.kind}.csv.\n`,
  );
}

/** A name beside the file that is there, which no other content bears: what a person wrote there stays too. */
function freeName(folder: string, kind: DocumentKind, csv: string, effects: Effects): string {
  for (let count = 1; ; count += 1) {
    const name = `${kind}.impor${count === 1 ? '' : `-${count}`}.csv`;
    const path = join(folder, name);
    if (!effects.exists(path) || effects.read(path) === csv) return name;
  }
}
