import * as z from 'zod/mini';
import { VISIBLE } from '../cells.ts';
import { PRINT_NAMES } from '../../model/print-name.ts';

/** One line of visible letters: no control, bidi or zero-width characters. */
const text = z.string().check(z.regex(VISIBLE));
/** Text that says something. */
const filled = text.check(z.regex(/\S/));
const isoDate = z.iso.date();

const contact = z.strictObject({
  telepon: z.optional(text),
  whatsapp: z.optional(text),
  surel: z.optional(text),
  alamat: z.optional(text),
  jam: z.optional(text),
});

/** `desa.json`: who a village is. Keys are what the village writes; see the guide for staff. */
export const desaSchema = z.strictObject({
  /** Kemendagri code, `35.22.14.2005`. */
  kode: text,
  nama: filled,
  kecamatan: filled,
  kabupaten: filled,
  provinsi: filled,
  penduduk: z.optional(
    z.strictObject({
      tahun: z.int().check(z.gte(2000), z.lte(2099)),
      jiwa: z.int().check(z.gte(1)),
      kk: z.optional(z.int().check(z.gte(1))),
    }),
  ),
  kepala_desa: z.optional(text),
  alamat: z.optional(text),
  situs: z.optional(z.url({ protocol: /^https?$/ })),
  pengaduan: z.optional(contact),
  ppid: z.optional(z.strictObject({ nama_jabatan: text, sk: z.optional(text), kontak: z.optional(text) })),
  /** Badan Permusyawaratan Desa, the residents' council. */
  bpd: z.optional(z.strictObject({ ketua: z.optional(text), kontak: z.optional(text) })),
  kim: z.optional(z.strictObject({ nama: text, kontak: z.optional(text) })),
  inovasi: z.optional(
    z.array(z.strictObject({ judul: text, tahun: z.optional(z.int()), uraian: z.optional(text) })),
  ),
  musdes: z.optional(z.array(z.strictObject({ tanggal: isoDate, perihal: text }))),
  /** Photographs of boards as they stand: files of the village's folder. */
  baliho_terpasang: z.optional(
    z
      .array(
        z.strictObject({
          tanggal: isoDate,
          tempat: filled,
          berkas: filled,
          tahun: z.optional(z.int().check(z.gte(2000), z.lte(2099))),
        }),
      )
      .check(z.maxLength(24)),
  ),
  /** Marks invented data; needs a code that begins with 99. */
  contoh: z.optional(z.boolean()),
});
export type DesaFile = z.infer<typeof desaSchema>;

const regulation = {
  nomor: z.optional(text),
  tanggal: z.optional(isoDate),
  tautan: z.optional(z.url({ protocol: /^https?$/ })),
  status: z.optional(z.enum(['rancangan', 'ditetapkan'])),
};

/** `dokumen.json`: on which regulations the documents of a year rest. */
export const dokumenSchema = z.strictObject({
  apbdes: z.optional(z.strictObject(regulation)),
  perubahan: z.optional(z.strictObject({ ...regulation, ke: z.optional(z.int().check(z.gte(1))) })),
  'realisasi-semester-1': z.optional(z.strictObject(regulation)),
  realisasi: z.optional(z.strictObject({ ...regulation, per_tanggal: z.optional(isoDate) })),
});
export type DokumenFile = z.infer<typeof dokumenSchema>;

/** `data/situs.json`: the regency that a site speaks for. */
export const situsSchema = z.strictObject({
  kabupaten: z.strictObject({ kode: text, nama: text, provinsi: text }),
  /** Where the site will stand, without path. */
  alamat: z.url({ protocol: /^https?$/ }),
  /** Path below it, with `/` at both ends. */
  dasar: text.check(z.regex(/^\/(?:[\w.-]+\/)*$/)),
  repositori: text,
  /** Where faults of security are told, `mailto:…` or `https://…`; without it there is no `security.txt`. */
  kontak_keamanan: z.optional(z.url({ protocol: /^(https|mailto)$/ })),
  /** Colour and emblem of the regency: `appearance.ts` judges them, for they stop nothing. */
  warna: z.optional(z.unknown()),
  warna_gelap: z.optional(z.unknown()),
  lambang: z.optional(z.unknown()),
  /** Prints that the build makes; the others are made by `papan cetak`. */
  cetak: z.optional(
    z.strictObject({
      ukuran: z.optional(z.array(z.enum(PRINT_NAMES))),
      tahun: z.optional(z.enum(['terbaru', 'semua'])),
      /** `false`: as PDF and picture only, which takes a third of the room. */
      svg: z.optional(z.boolean()),
      /** A certificate of the four indicators for each village. */
      piagam: z.optional(z.boolean()),
    }),
  ),
});
