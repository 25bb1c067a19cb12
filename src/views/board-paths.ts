import type { Village } from '../model/village.ts';
import { comparisonOf, type Comparison } from './billboard-compare.ts';

/** The two files of a board: for the print shop and, with outlined letters, for drawing programs. */
export type BoardFormat = 'pdf' | 'svg';

/** One board file of the site. */
export interface BoardPath {
  readonly params: {
    readonly kecamatan: string;
    readonly desa: string;
    readonly tahun: string;
    readonly format: BoardFormat;
  };
  readonly props: {
    readonly village: Village;
    readonly year: number;
    readonly compared: Comparison;
    readonly format: BoardFormat;
  };
}

/**
 * A board for every year of which anything is published, of the document that the year's page speaks of. The two
 * formats of one board follow each other, so that its layout is made once.
 */
export function boardPaths(villages: readonly Village[]): BoardPath[] {
  return villages.flatMap((village) =>
    village.years.flatMap((year) => {
      const compared = comparisonOf(year);
      if (compared === null) return [];
      const params = { kecamatan: village.districtSlug, desa: village.slug, tahun: String(year.year) };
      return (['pdf', 'svg'] as const).map((format) => ({
        params: { ...params, format },
        props: { village, year: year.year, compared, format },
      }));
    }),
  );
}
