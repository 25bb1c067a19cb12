import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { CARD } from './card.ts';
import { namesVillages } from './directory.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { xmlText } from './xml.ts';

/** What a village puts into its own site. */
export interface Snippet {
  readonly name: string;
  /** HTML: a picture that is a link. */
  readonly code: string;
}

/** Everything that stands on `/embed/`. */
export interface EmbedPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly sample: {
    readonly src: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  } | null;
  /** The code of one village, where they are too many for a page: the others put their own address in it. */
  readonly pattern: string;
  readonly districts: readonly { readonly name: string; readonly snippets: readonly Snippet[] }[];
}

/** The card of every village as a snippet, by kecamatan. */
export function embedPage(site: Site, addresses: AddressBook): EmbedPage {
  const { settings } = site.reference;
  const isNamed = namesVillages(site);
  const [first] = site.villages;
  return {
    frame: frameOf(
      {
        title: 'Pasang di situs desa',
        description: `Kartu anggaran desa untuk situs OpenSID dan WordPress di ${regencyName(settings.regency)}.`,
        address: addresses.embed,
        crumbs: [{ label: 'Pasang di situs desa', href: '' }],
        examples: examplesAmong(site.villages),
      },
      settings,
      addresses,
    ),
    title: 'Pasang di situs desa',
    legal: regencyName(settings.regency),
    sample: first ? { src: addresses.card(first), alt: altOf(first), ...CARD } : null,
    pattern: isNamed || !first ? '' : snippetOf(first, settings.origin, addresses),
    districts: [...Map.groupBy(isNamed ? site.villages : [], ({ district }) => district)].map(
      ([name, members]) => ({
        name,
        snippets: members.map((village) => ({
          name: village.name,
          code: snippetOf(village, settings.origin, addresses),
        })),
      }),
    ),
  };
}

/** The snippet of one village: no frame, no script, one picture from this site. */
export function snippetOf(village: Village, origin: string, addresses: AddressBook): string {
  const page = xmlText(addresses.absolute(origin, addresses.village(village)));
  const card = xmlText(addresses.absolute(origin, addresses.card(village)));
  return `<a href="${page}"><img src="${card}" alt="${xmlText(altOf(village))}" width="${CARD.width}" height="${CARD.height}" loading="lazy"></a>`;
}

function altOf(village: Village): string {
  return `${village.isExample ? 'DATA CONTOH: ' : ''}Anggaran Desa ${village.name} di Papan Desa`;
}
