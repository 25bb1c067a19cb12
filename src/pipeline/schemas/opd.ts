import * as z from 'zod/mini';

const text = z.string();
const filled = text.check(z.minLength(1));

/** `data/opd/<slug>/opd.json`: who an agency is. */
export const opdSchema = z.strictObject({
  nama: filled,
  singkatan: z.optional(text),
  /** Year → number and date of the DPA. */
  dasar: z.optional(z.record(text, text)),
  pengaduan: z.optional(text),
  /** Marks invented data. */
  contoh: z.optional(z.boolean()),
});

/** Columns of `data/opd/<slug>/<tahun>.csv`. */
export const OPD_COLUMNS = ['kode', 'uraian', 'pagu', 'realisasi', 'lokasi'] as const;

/** One record of it, before its figures are read. */
export const opdRowSchema = z.object({
  /** Program 1.03.10, kegiatan 1.03.10.2.01, sub kegiatan 1.03.10.2.01.01 (Permendagri 90/2019). */
  kode: text.check(z.regex(/^\d{1,2}\.\d{2}\.\d{2}(\.\d\.\d{2}(\.\d{2,4})?)?$/)),
  uraian: filled,
  pagu: filled,
  realisasi: text,
  lokasi: text,
});
