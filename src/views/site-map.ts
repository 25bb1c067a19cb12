import { lastChanged, type History } from '../model/history.ts';
import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { districtSlugs } from './directory-pages.ts';
import { hasEnglish } from './english-years.ts';
import { silentVillages } from './silent-villages.ts';
import { xmlText } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A part holds 50,000 addresses at most: with these, each may have 48 years in two languages. */
const VILLAGES_OF_PART = 500;

/** The numbers of the parts, from 0: a regency mostly has one. */
export function siteMapParts(site: Site): readonly number[] {
  const places = site.villages.length + silentVillages(site).length;
  return Array.from({ length: Math.max(1, Math.ceil(places / VILLAGES_OF_PART)) }, (_, part) => part);
}

/** The index of site maps. */
export function siteMapIndex(site: Site, addresses: AddressBook): string {
  const parts = siteMapParts(site).map((part) =>
    xmlText(addresses.absolute(site.reference.settings.origin, addresses.sitemapPart(part))),
  );
  const maps = parts.map((address) => `<sitemap><loc>${address}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="${NAMESPACE}">${maps.join('')}</sitemapindex>\n`;
}

/** The lasting pages of one part; the day of their last change where git tells. What speaks of all is in the first. */
export function siteMap(part: number, site: Site, history: History, addresses: AddressBook): string {
  const { origin } = site.reference.settings;
  const english = addresses.face('en');
  const silent = silentVillages(site);
  const from = part * VILLAGES_OF_PART;
  const until = from + VILLAGES_OF_PART;
  const pages: readonly (readonly [address: string, day: string])[] = [
    ...(part === 0 ? pagesOfAll(site, addresses) : []).map((address) => [address, ''] as const),
    ...silent.slice(from, until).map((village) => [addresses.village(village), ''] as const),
    ...site.villages
      .slice(Math.max(0, from - silent.length), Math.max(0, until - silent.length))
      .flatMap((village) => [
        [addresses.village(village), ''] as const,
        [addresses.villageIndicators(village), ''] as const,
        [addresses.ask(village), ''] as const,
        ...village.years.flatMap((fiscalYear) => {
          const { year, publications } = fiscalYear;
          const files = publications.flatMap((one) =>
            one.status === 'published' ? [one.document.source.file] : one.source ? [one.source.file] : [],
          );
          const days = files.map((file) => lastChanged(history, file));
          const day = days.toSorted().at(-1) ?? '';
          const inEnglish = hasEnglish(village, fiscalYear) ? [english.year(village, year)] : [];
          return [addresses.year(village, year), ...inEnglish].map((address) => [address, day] as const);
        }),
      ]),
  ];
  const urls = pages.map(
    ([address, day]) =>
      `<url><loc>${xmlText(addresses.absolute(origin, address))}</loc>${day === '' ? '' : `<lastmod>${day}</lastmod>`}</url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="${NAMESPACE}">\n${urls.join('\n')}\n</urlset>\n`;
}

function pagesOfAll(site: Site, addresses: AddressBook): readonly string[] {
  const english = addresses.face('en');
  return [
    addresses.home,
    addresses.coverage(),
    addresses.search,
    addresses.comparison,
    addresses.indicators,
    addresses.openData,
    addresses.embed,
    addresses.help(),
    addresses.about,
    english.home,
    english.openData,
    english.about,
    ...(site.agencies.length === 0 ? [] : [addresses.agencies]),
    ...site.agencies.map(({ slug, year }) => addresses.agency(slug, year)),
    ...districtSlugs(site).flatMap((slug) => [addresses.district(slug), addresses.districtComparison(slug)]),
  ];
}
