import type { Village } from '../../src/model/village.ts';
import { comparisonOf, type BoardStage, type Comparison } from '../../src/views/billboard-compare.ts';
import { newestYearWithData } from '../../src/views/in-force.ts';
import type { CetakOptions } from './cetak-options.ts';

/** One print to make. */
export interface Order {
  readonly village: Village;
  readonly year: number;
  readonly stage: BoardStage | undefined;
  readonly compared: Comparison;
  readonly size: string;
}

/** Everything to make, village by village, and for which villages nothing is published. */
export function ordersOf(
  villages: readonly Village[],
  options: Pick<CetakOptions, 'year' | 'stages' | 'sizes'>,
): { readonly orders: readonly Order[]; readonly without: readonly string[] } {
  const orders: Order[] = [];
  const without: string[] = [];
  for (const village of villages) {
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
      orders.push(...options.sizes.map((size) => ({ village, year: year.year, stage, compared, size })));
    }
  }
  return { orders, without };
}
