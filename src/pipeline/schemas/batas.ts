import * as z from 'zod/mini';

const basis = { dasar: z.string().check(z.minLength(1)), keyakinan: z.enum(['naskah', 'kutipan']) };
const percent = z.number().check(z.gt(0), z.lte(100));
const most = { ...basis, paling_banyak_persen: percent };

/**
 * `data/batas-<tahun>.json`: what the law sets for the budgets of one year, with the article and how far it was seen.
 * A key that is missing is a limit that is not known for that year, and is not checked.
 */
export const batasSchema = z.strictObject({
  tahun: z.int().check(z.gte(2000), z.lte(2099)),
  /** Share of all expenditure. */
  penghasilan_dan_bpd: z.optional(z.strictObject(most)),
  /** Shares of Dana Desa. */
  blt: z.optional(z.strictObject(most)),
  ketahanan_pangan: z.optional(z.strictObject({ ...basis, paling_sedikit_persen: percent })),
  operasional: z.optional(z.strictObject({ ...most, tanpa_kdmp: z.optional(z.boolean()) })),
  penetapan: z.optional(z.strictObject({ ...basis, paling_lambat: z.iso.date() })),
  /** The second week of July, counted to its last day; and three months after the year. */
  laporan_semester_1: z.optional(z.strictObject({ ...basis, paling_lambat: z.iso.date() })),
  laporan_setahun: z.optional(z.strictObject({ ...basis, paling_lambat: z.iso.date() })),
  perubahan: z.optional(z.strictObject({ ...basis, paling_banyak: z.int().check(z.gte(1)) })),
  catatan: z.optional(z.string()),
});
export type BatasFile = z.infer<typeof batasSchema>;
