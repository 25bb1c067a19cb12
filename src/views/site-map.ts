import { lastChanged, type History } from '../model/history.ts';
import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { districtSlugs } from './directory-pages.ts';
import { hasEnglish } from './english-years.ts';
import { silentVillages } from './silent-villages.ts';
import { xmlText } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The index of site maps: one part holds up to 50,000 addresses, more than any regency has. */
export function siteMapIndex(site: Site, addresses: AddressBook): string {
  const part = addresses.absolute(site.reference.settings.origin, addresses.sitemapPart);
  return `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="${NAMESPACE}"><sitemap><loc>${xmlText(part)}</loc></sitemap></sitemapindex>\n`;
}

/** Every lasting page of the site; the day of its last change where git tells. */
export function siteMap(site: Site, history: History, addresses: AddressBook): string {
  const { origin } = site.reference.settings;
  const english = addresses.face('en');
  const pages: readonly (readonly [address: string, day: string])[] = [
    ...[
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
    ].map((address) => [address, ''] as const),
    ...districtSlugs(site).flatMap((slug) => [
      [addresses.district(slug), ''] as const,
      [addresses.districtComparison(slug), ''] as const,
    ]),
    ...silentVillages(site).map((village) => [addresses.village(village), ''] as const),
    ...site.villages.flatMap((village) => [
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
