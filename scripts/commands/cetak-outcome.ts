import type { Order } from './cetak-orders.ts';

/** What was decided about one print, as it stands in the report. */
export interface PrintedEntry {
  readonly berkas: string;
  readonly sidik: string;
  readonly desa: string;
  readonly tahun: number;
  readonly ukuran: string;
  readonly kegiatan_tampil: number;
  readonly kegiatan_dijumlahkan: number;
  readonly belum_lengkap: readonly string[];
  readonly huruf: readonly {
    readonly bagian: string;
    readonly baris: number;
    readonly tinggi_mm: number;
    readonly batas_mm: number;
    readonly sasaran_mm: number;
    readonly jarak_m: number;
  }[];
}

/** A print that did not come about, and why. */
export interface Refused {
  readonly kind: 'refused';
  readonly order: Order;
  /** The smallest size that works, `''` if none does. */
  readonly smallest: string;
}

/** What became of one order. */
export type Outcome = { readonly kind: 'made' | 'kept'; readonly entry: PrintedEntry } | Refused;
