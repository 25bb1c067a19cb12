import type { AgencyBudget, AgencyFiling } from '../../src/model/agency.ts';
import type { Village } from '../../src/model/village.ts';
import { comparisonOf, type BoardStage, type Comparison } from '../../src/views/billboard-compare.ts';
import { newestYearWithData } from '../../src/views/in-force.ts';
import { CERTIFICATE } from '../../src/views/certificate.ts';
import { UsageFault } from '../exit.ts';
import type { CetakOptions } from './cetak-options.ts';

/** What every print is made for. */
interface Wanted {
  /** As it is named in the report: `rawa-teladan/umpamasari`, `opd/dinas-contoh`. */
  readonly subject: string;
  readonly year: number;
  readonly stage: BoardStage | undefined;
  readonly size: string;
}

/** One print of a village to make. */
export interface VillageOrder extends Wanted {
  readonly village: Village;
  /** `null`: the order is for a certificate, which rests on everything that the village filed. */
  readonly compared: Comparison | null;
}

/** One banner of an agency to make. */
export interface AgencyOrder extends Wanted {
  readonly budget: AgencyBudget;
}

/** One print to make. */
export type Order = VillageOrder | AgencyOrder;

/** Every wanted banner of agencies, and of which nothing is shown. An unknown agency is told, not passed over. */
export function agencyOrdersOf(
  filings: readonly AgencyFiling[],
  wanted: readonly string[],
  { year, sizes }: Pick<CetakOptions, 'year' | 'sizes'>,
): { readonly orders: readonly Order[]; readonly without: readonly string[] } {
  const known = [...new Set(filings.map(({ slug }) => slug))];
  const slugs = wanted.includes('semua') ? known : wanted;
  const budgetOf = (slug: string): AgencyBudget | undefined =>
    filings
      .flatMap(({ budget }) => (budget?.slug === slug ? [budget] : []))
      .toSorted((a, b) => b.year - a.year)
      .find((budget) => year === null || budget.year === year);
  const unknown = slugs.filter((slug) => !known.includes(slug));
  if (unknown.length > 0)
    throw new UsageFault(`Perangkat daerah ${unknown.join(', ')} tidak ada di data/opd.`);
  return {
    orders: slugs.flatMap((slug) => {
      const budget = budgetOf(slug);
      if (!budget) return [];
      return sizes.map((size) => ({
        subject: `opd/${slug}`,
        budget,
        year: budget.year,
        stage: undefined,
        size,
      }));
    }),
    without: slugs.filter((slug) => !budgetOf(slug)).map((slug) => `opd/${slug}`),
  };
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
    const subject = `${village.districtSlug}/${village.slug}`;
    if (sizes.length < options.sizes.length) {
      const year = options.year ?? newestYear;
      orders.push({ subject, village, year, stage: undefined, compared: null, size: CERTIFICATE });
    }
    if (sizes.length === 0) continue;
    const year =
      options.year === null
        ? newestYearWithData(village)
        : village.years.find((one) => one.year === options.year);
    for (const stage of options.stages) {
      const compared = year ? comparisonOf(year, stage) : null;
      if (!year || compared === null) {
        without.push(`${subject}${stage ? ` (${stage})` : ''}`);
        continue;
      }
      orders.push(...sizes.map((size) => ({ subject, village, year: year.year, stage, compared, size })));
    }
  }
  return { orders, without };
}
