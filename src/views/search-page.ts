import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { districtCounts } from './directory.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';

/** Everything that stands on `/cari/`. */
export interface SearchPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly guideHref: string;
  readonly partsHref: string;
  /** How to find without the program: by kecamatan. */
  readonly districts: readonly { readonly name: string; readonly href: string }[];
}

/** The search over the activities of all villages. */
export function searchPage(site: Site, addresses: AddressBook): SearchPage {
  const { settings } = site.reference;
  return {
    frame: frameOf(
      {
        title: 'Cari kegiatan',
        description: `Cari kegiatan yang dibiayai desa di ${regencyName(settings.regency)}: jalan, posyandu, air bersih.`,
        address: addresses.search,
        crumbs: [{ label: 'Cari', href: '' }],
        examples: examplesAmong(site.villages),
      },
      settings,
      addresses,
    ),
    title: 'Cari kegiatan desa',
    legal: `${regencyName(settings.regency)} · tahun terbaru setiap desa`,
    guideHref: addresses.searchGuide,
    partsHref: addresses.searchParts,
    districts: districtCounts(site, addresses).filter((district) => district.href !== ''),
  };
}
