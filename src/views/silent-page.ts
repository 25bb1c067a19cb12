import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { frameOf, regencyName, type Frame } from './frame.ts';
import { ALL_DOCUMENTS, requestLetter, type RequestLetter } from './request-letter.ts';
import type { SilentVillage } from './silent-villages.ts';

/** Everything that stands on the page of a village that has filed nothing. */
export interface SilentPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly letter: RequestLetter;
  readonly districtHref: string;
  readonly staffHref: string;
}

/** The village of which nothing is known: what to ask for, from whom, with a letter to send. */
export function silentPage(village: SilentVillage, site: Site, addresses: AddressBook): SilentPage {
  const { settings } = site.reference;
  const title = `Desa ${village.name}`;
  return {
    frame: frameOf(
      {
        title,
        description: `Desa ${village.name} belum menerbitkan anggaran di sini. Begini cara memintanya.`,
        address: addresses.village(village),
        crumbs: [
          { label: village.district, href: addresses.district(village.districtSlug) },
          { label: village.name, href: '' },
        ],
        examples: village.isExample ? 'all' : 'none',
      },
      settings,
      addresses,
    ),
    title,
    legal: `Kecamatan ${village.district} · ${regencyName(settings.regency)} · kode ${village.code}`,
    letter: requestLetter({
      village: village.name,
      district: village.district,
      regency: settings.regency,
      year: null,
      documents: ALL_DOCUMENTS,
      complaint: null,
      officer: '',
    }),
    districtHref: addresses.district(village.districtSlug),
    staffHref: addresses.guide('petugas'),
  };
}
