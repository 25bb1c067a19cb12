import { parseArgs } from 'node:util';
import { BOARD_STAGES, type BoardStage } from '../../src/views/billboard-compare.ts';
import { CERTIFICATE } from '../../src/views/certificate.ts';
import { PRESETS, printSizeOf } from '../../src/views/print-sizes.ts';
import { UsageFault } from '../exit.ts';

export const CETAK_HELP = `papan cetak [desa…]   membuat baliho, banner, poster, dan selebaran siap cetak

  desa…               hanya desa ini, misalnya rawa-teladan/umpamasari (bawaan: semua)
  --ukuran=<ukuran>   ${PRESETS.map((size) => size.name).join(', ')},
                      selebaran, kartu, piagam (empat indikator, A4), atau LEBARxTINGGI dalam mm;
                      beberapa dipisah koma (bawaan: baliho-3x2)
  --tahap=<tahap>     anggaran, perubahan, realisasi; beberapa dipisah koma (bawaan: yang berlaku)
  --tahun=<tahun>     bawaan: tahun terbaru yang ada datanya
  --format=<format>   pdf, svg, png (bawaan: pdf; kartu selalu png)
  --jarak=<meter>     dari berapa meter baris terkecil harus terbaca (bawaan: menurut ukuran)
  --tanpa-tepi        tanpa lebihan warna dan daerah aman
  --keluar=<folder>   tempat hasilnya (bawaan: cetak)
  --bantuan           tampilkan bantuan ini

Yang sudah jadi dan datanya tidak berubah tidak dibuat lagi. Laporannya: <folder>/laporan-cetak.json.
Kode keluar: 0 baik, 1 ada ukuran yang ditolak, 2 perintah keliru, 3 gangguan pada sistem atau program.
`;

const FORMATS = ['pdf', 'svg', 'png'] as const;
export type CetakFormat = (typeof FORMATS)[number];

/** What the person at the command line wants. */
export interface CetakOptions {
  readonly villages: readonly string[];
  readonly sizes: readonly string[];
  /** `undefined`: the document that a year's page speaks of. */
  readonly stages: readonly (BoardStage | undefined)[];
  /** `null`: the newest with data. */
  readonly year: number | null;
  readonly format: CetakFormat;
  readonly activityMetres: number | undefined;
  readonly hasEdges: boolean;
  readonly folder: string;
}

/** The options of a command line; `null` where help is wanted. */
export function cetakOptions(args: readonly string[]): CetakOptions | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ukuran: { type: 'string', default: 'baliho-3x2' },
      tahap: { type: 'string', default: '' },
      tahun: { type: 'string', default: '' },
      format: { type: 'string', default: 'pdf' },
      jarak: { type: 'string', default: '' },
      'tanpa-tepi': { type: 'boolean', default: false },
      keluar: { type: 'string', default: 'cetak' },
      bantuan: { type: 'boolean', default: false },
    },
  });
  if (values.bantuan) return null;
  return {
    villages: positionals,
    sizes: values.ukuran.split(',').map(sizeFrom),
    stages: values.tahap === '' ? [undefined] : values.tahap.split(',').map(stageFrom),
    year: values.tahun === '' ? null : numberFrom('tahun', values.tahun, 2000, 2099),
    format: oneOf('Format', values.format, FORMATS),
    activityMetres: values.jarak === '' ? undefined : numberFrom('jarak', values.jarak, 0.35, 50),
    hasEdges: !values['tanpa-tepi'],
    folder: values.keluar,
  };
}

function sizeFrom(text: string): string {
  const name = text.trim().toLowerCase();
  if (name === 'selebaran' || name === 'a4') return 'selebaran';
  if (name === 'kartu' || name === CERTIFICATE) return name;
  const size = printSizeOf(name);
  if (size !== null) return size.name;
  const known = [...PRESETS.map((one) => one.name), 'selebaran', 'kartu', CERTIFICATE].join(', ');
  throw new UsageFault(`Ukuran "${text}" tidak dikenal; pilih ${known}, atau tulis LEBARxTINGGI dalam mm.`);
}

function stageFrom(text: string): BoardStage {
  return oneOf('Tahap', text.trim(), BOARD_STAGES);
}

function oneOf<T extends string>(what: string, text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text);
  if (found === undefined)
    throw new UsageFault(`${what} "${text}" tidak dikenal; pilih ${known.join(', ')}.`);
  return found;
}

function numberFrom(what: string, text: string, least: number, most: number): number {
  const value = Number(text.replace(',', '.'));
  if (value >= least && value <= most) return value;
  throw new UsageFault(`--${what}=${text} bukan angka dari ${least} sampai ${most}.`);
}
