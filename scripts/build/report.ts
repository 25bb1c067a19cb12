import type { Finding } from '../../src/model/finding.ts';
import type { Tally } from '../../src/diagnostics/tally.ts';
import { formatCount } from '../../src/views/written-amount.ts';
import type { PrintTally } from './print-tally.ts';

/** What a build measured. Keys are added, never renamed. */
export interface BuildReport {
  readonly versi: 1;
  /** A whole site, one shard of it, or a site joined from shards. */
  readonly jenis: 'situs' | 'pecahan' | 'gabungan';
  /** ISO day that the pages speak of. */
  readonly hari: string;
  readonly hasil: Tally;
  readonly halaman: {
    /** Pages and files that were made. */
    readonly dibuat: number;
    /** Files taken over from the build before, or from the shards. */
    readonly diambil: number;
    readonly desa_tidak_berubah: number;
  };
  readonly cetakan: PrintTally;
  /** Milliseconds of each stage, in their order. */
  readonly tahap: readonly { readonly nama: string; readonly milidetik: number }[];
  readonly anggaran: readonly Budget[];
  /** Files with a fault, with the first reason of each and how many there are. */
  readonly ditahan: readonly {
    readonly berkas: string;
    readonly sebab: string;
    readonly kesalahan: number;
  }[];
  /** What a person should know of the whole: doubled codes, unlisted folders, a map that cannot be read. */
  readonly catatan: readonly string[];
  /** The shard that this is, or those that were joined. */
  readonly pecahan: readonly ShardNumbers[];
}

/** A shard in numbers. */
export interface ShardNumbers {
  readonly ke: number;
  readonly dari: number;
  readonly desa: number;
  readonly dokumen: number;
  readonly ditahan: number;
  readonly berkas: number;
  readonly bita: number;
}

/** A size beside what it may be. */
export interface Budget {
  readonly nama: string;
  readonly nilai: number;
  readonly batas: number;
  readonly satuan: string;
  readonly keadaan: 'cukup' | 'hampir habis' | 'terlewati';
}

/** What a build measured of itself, but for the peak of memory. */
export type Measured = Pick<BuildReport, 'halaman' | 'tahap'> &
  Readonly<{
    files: number;
    bytes: number;
    /** Bytes of memory at the peak of bundling; 0 where the program was there. */
    bundling: number;
  }>;

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
    memoryBudget(size.memory),
  ];
}

/** The memory of a build alone: a shard has no limits of a site. */
export function memoryBudget(memory: number): Budget {
  return budget('Memori saat membangun', memory, LIMITS.memory, 'bita', NEAR_MEMORY);
}

function budget(nama: string, nilai: number, batas: number, satuan: string, near = NEAR): Budget {
  const keadaan = nilai > batas ? 'terlewati' : nilai >= near * batas ? 'hampir habis' : 'cukup';
  return { nama, nilai, batas, satuan, keadaan };
}

/** One sentence for each budget that a person should look at. */
export function budgetWarnings(budgets: readonly Budget[]): readonly string[] {
  return budgets
    .filter(({ keadaan }) => keadaan !== 'cukup')
    .map((one) => `${one.nama} ${one.keadaan}: ${usedOf(one)}.`);
}

/** How much of a budget is used. @example "17.500 dari 20.000" */
export function usedOf({ nilai, batas, satuan }: Budget): string {
  return satuan === 'bita'
    ? `${megabytes(nilai)} dari ${megabytes(batas)}`
    : `${formatCount(nilai)} dari ${formatCount(batas)}`;
}

/**
 * Rounded up to a tenth: what is over a limit never reads as level with it.
 * @example megabytes(500_000_001) // "500,1 MB"
 */
export function megabytes(bytes: number): string {
  const tenths = Math.ceil(bytes / 100_000);
  return `${tenths % 10 === 0 ? formatCount(tenths / 10) : tenthsOf(tenths)} MB`;
}

/** @example tenthsOf(12_504) // "1.250,4" */
export function tenthsOf(tenths: number): string {
  return `${formatCount(Math.floor(tenths / 10))},${tenths % 10}`;
}

/** The first reason of every file that holds a document back. */
export function heldBackIn(findings: readonly Finding[]): BuildReport['ditahan'] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [...Map.groupBy(errors, ({ file }) => file)].map(([berkas, all]) => ({
    berkas,
    sebab: all[0]?.message ?? '',
    kesalahan: all.length,
  }));
}
