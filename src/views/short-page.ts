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

/** Every village whose code can be an address, once per code. */
export function shortPaths(villages: readonly Village[]) {
  const byCode = Map.groupBy(villages, (village) => village.code.replaceAll('.', ''));
  return [...byCode].flatMap(([code, [village, ...twins]]) =>
    village && twins.length === 0 && /^\d+$/.test(code)
      ? [{ params: { kode: code }, props: { village } }]
      : [],
  );
}
