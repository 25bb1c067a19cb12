import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { examplesAmong, frameOf, type Frame } from './frame.ts';

/** The frame of a page below a village: the way back leads over its kecamatan and the village itself. */
export function villageFrame(
  village: Village,
  content: {
    readonly title: string;
    readonly description: string;
    readonly address: string;
    /** What the page is called in the way back. */
    readonly label: string;
  },
  site: Site,
  addresses: AddressBook,
): Frame {
  const { title, description, address, label } = content;
  return frameOf(
    {
      title,
      description,
      address,
      crumbs: [
        { label: village.district, href: addresses.district(village.districtSlug) },
        { label: village.name, href: addresses.village(village) },
        { label, href: '' },
      ],
      examples: examplesAmong([village]),
      feed: addresses.villageFeed(village),
    },
    site.reference.settings,
    addresses,
  );
}
