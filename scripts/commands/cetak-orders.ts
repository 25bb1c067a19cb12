import type { Village } from '../../src/model/village.ts';
import { comparisonOf, type BoardStage, type Comparison } from '../../src/views/billboard-compare.ts';
import { newestYearWithData } from '../../src/views/in-force.ts';
import { CERTIFICATE } from '../../src/views/certificate.ts';
import type { CetakOptions } from './cetak-options.ts';

/** One print to make. */
export interface Order {
  readonly village: Village;
  readonly year: number;
  readonly stage: BoardStage | undefined;
  /** `null`: the order is for a certificate, which rests on everything that the village filed. */
  readonly compared: Comparison | null;
  readonly size: string;
}

/**
 * Everything to make, village by village, and for which villages nothing is published.
 * @param newestYear of which the certificates of every village tell where no year is wished
 */
export function ordersOf(
  villages: readonly Village[],
  options: Pick<CetakOptions, 'year' | 'stages' | 'sizes'>,
  newestYear: number,
): { readonly orders: readonly Order[]; readonly without: readonly string[] } {
  const orders: Order[] = [];
  const without: string[] = [];
  const sizes = options.sizes.filter((size) => size !== CERTIFICATE);
  for (const village of villages) {
    if (sizes.length < options.sizes.length) {
      const year = options.year ?? newestYear;
      orders.push({ village, year, stage: undefined, compared: null, size: CERTIFICATE });
    }
    if (sizes.length === 0) continue;
    const year =
      options.year === null
        ? newestYearWithData(village)
        : village.years.find((one) => one.year === options.year);
    for (const stage of options.stages) {
      const compared = year ? comparisonOf(year, stage) : null;
      if (!year || compared === null) {
        without.push(`${village.districtSlug}/${village.slug}${stage ? ` (${stage})` : ''}`);
        continue;
      }
      orders.push(...sizes.map((size) => ({ village, year: year.year, stage, compared, size })));
    }
  }
  return { orders, without };
}
