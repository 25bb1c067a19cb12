import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import type { Crumb } from './frame.ts';

/** Where to read on about a village, besides its budgets. */
export function waysOn(village: Village, addresses: AddressBook): readonly Crumb[] {
  return [
    { label: 'Cara bertanya, dengan surat siap cetak', href: addresses.ask(village) },
    {
      label: `Bandingkan dengan desa lain di ${village.district}`,
      href: addresses.districtComparison(village.districtSlug),
    },
    { label: 'Empat indikator desa terbuka', href: addresses.villageIndicators(village) },
    { label: 'Ikuti perubahannya (Atom)', href: addresses.villageFeed(village) },
  ];
}
