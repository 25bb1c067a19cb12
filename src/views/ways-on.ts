import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import type { Crumb } from './frame.ts';
import { INDONESIAN, type Words } from './words.ts';

/** Where to read on about a village, besides its budgets. */
export function waysOn(
  village: Village,
  addresses: AddressBook,
  { say }: Words = INDONESIAN,
): readonly Crumb[] {
  return [
    { label: say('Cara bertanya, dengan surat siap cetak'), href: addresses.ask(village) },
    {
      label: say('Bandingkan dengan desa lain di {district}', { district: village.district }),
      href: addresses.districtComparison(village.districtSlug),
    },
    { label: say('Empat indikator desa terbuka'), href: addresses.villageIndicators(village) },
    { label: say('Ikuti perubahannya (Atom)'), href: addresses.villageFeed(village) },
  ];
}
