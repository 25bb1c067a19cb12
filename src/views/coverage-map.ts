import type { RegionMap } from '../model/region-map.ts';
import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { coverageCells, coverageVillages, type CoverageTime, type CoverageVillage } from './coverage.ts';
import { formatCount } from './written-amount.ts';

/** One shape: a link where it has a page. */
export interface MapArea {
  /** "Rawa Teladan: 2 dari 6 desa". */
  readonly label: string;
  readonly href: string;
  /** SVG path. */
  readonly path: string;
  readonly coverage: 'none' | 'some' | 'all';
}

/** The coverage of a year as a map. */
export interface CoverageMap {
  readonly viewBox: string;
  readonly label: string;
  readonly areas: readonly MapArea[];
}

/** Which kecamatan and villages have published the budget of a year. */
export function coverageMap(
  map: RegionMap,
  year: number,
  site: Site,
  time: CoverageTime,
  addresses: AddressBook,
): CoverageMap {
  const villages = coverageVillages(site);
  return {
    viewBox: `-4 -4 ${map.width + 8} ${map.height + 8}`,
    label: `Peta: desa yang sudah menerbitkan APBDes ${year}`,
    areas: map.shapes.map(({ code, rings }) => {
      const within = villages.filter((entry) => entry.code === code || entry.code.startsWith(`${code}.`));
      const out = within.filter((entry) => hasBudget(entry, year, time)).length;
      const region = [...site.reference.regions.values()].find(
        (one) => one.code === code || one.districtCode === code,
      );
      const isVillage = region?.code === code;
      const name = isVillage ? `Desa ${region.name}` : `Kecamatan ${region?.district ?? code}`;
      const first = within.find((entry) => entry.village !== null)?.village ?? null;
      const state = isVillage
        ? out > 0
          ? 'sudah terbit'
          : 'belum terbit'
        : `${formatCount(out)} dari ${formatCount(within.length)} desa`;
      return {
        label: `${name}: ${state}`,
        href:
          first === null ? '' : isVillage ? addresses.village(first) : addresses.district(first.districtSlug),
        path: rings.map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join(''),
        coverage: out === 0 ? 'none' : out === within.length ? 'all' : 'some',
      };
    }),
  };
}

function hasBudget(entry: CoverageVillage, year: number, time: CoverageTime): boolean {
  return coverageCells(entry, year, time).some(
    ({ kind, state }) => kind === 'apbdes' && state === 'published',
  );
}
