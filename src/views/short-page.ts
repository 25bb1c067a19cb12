import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';

/** A page that only leads on: short enough to be typed from a board. */
export interface ShortPage {
  readonly title: string;
  readonly href: string;
  readonly canonical: string;
  readonly isExample: boolean;
}

/** `/d/<kode>/`, which leads to the village. */
export function shortPage(village: Village, site: Site, addresses: AddressBook): ShortPage {
  const href = addresses.village(village);
  return {
    title: `Desa ${village.name}`,
    href,
    canonical: addresses.absolute(site.reference.settings.origin, href),
    isExample: village.isExample,
  };
}

/**
 * The address that a print of a village bears as code and in letters, with origin: the short one, whose code has fewer
 * and larger modules; of a village without a code of digits, that of the year.
 */
export function printedAddress(
  village: Village,
  year: number,
  origin: string,
  addresses: AddressBook,
): string {
  const address = hasShortAddress(village) ? addresses.short(village.code) : addresses.year(village, year);
  return addresses.absolute(origin, address);
}

function hasShortAddress({ code }: Village): boolean {
  return /^\d+$/.test(code.replaceAll('.', ''));
}

/** Every village that prints may lead to, once per code: of twins, the one whose documents are not held back. */
export function shortPaths(villages: readonly Village[], elsewhere: Site['elsewhere'] = []) {
  const shared = new Set(elsewhere.map(({ code }) => code.replaceAll('.', '')));
  const byCode = Map.groupBy(villages.filter(hasShortAddress), ({ code }) => code.replaceAll('.', ''));
  return [...byCode].flatMap(([code, group]) => {
    const [village, ...twins] = group.length === 1 && !shared.has(code) ? group : group.filter(publishes);
    return village && twins.length === 0 ? [{ params: { kode: code }, props: { village } }] : [];
  });
}

function publishes({ years }: Village): boolean {
  return years.some((year) => year.publications.some(({ status }) => status === 'published'));
}
