import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { coverageVillages, type CoverageTime } from './coverage.ts';
import { coverageYear } from './coverage-page.ts';
import { formatDate } from './dates.ts';
import { districtCounts, namesVillages, type DistrictLink } from './directory.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { indicatorsOf, type Indicator } from './indicators.ts';
import { villageFrame } from './village-frame.ts';

/** A village with its four counts. */
export interface IndicatorLine {
  readonly name: string;
  /** Its evidence; its page where nothing is filed to judge; `''`: it has none. */
  readonly href: string;
  readonly isExample: boolean;
  /** "3 dari 4", in the order of the indicators. */
  readonly counts: readonly string[];
}

/** Everything that stands on `/indikator/`. */
export interface IndicatorsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  /** The formula of each indicator: what is asked. */
  readonly formulas: readonly {
    readonly name: string;
    readonly question: string;
    readonly asks: readonly string[];
  }[];
  readonly districts: readonly { readonly name: string; readonly lines: readonly IndicatorLine[] }[];
  /** In place of them, where the villages are too many for a page. */
  readonly links: readonly DistrictLink[];
  readonly marksExamples: boolean;
}

/** Everything that stands on `/…/<desa>/indikator/`. */
export interface VillageIndicatorsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly indicators: readonly (Indicator & { readonly id: string; readonly count: string })[];
  readonly formulaHref: string;
  /** The certificate as PDF; `''` where the site publishes none. */
  readonly certificateHref: string;
  readonly villageHref: string;
}

/** The four indicators of every village, by kecamatan and name; never by score. */
export function indicatorsPage(
  site: Site,
  { today }: Pick<CoverageTime, 'today'>,
  addresses: AddressBook,
): IndicatorsPage {
  const { settings } = site.reference;
  const year = coverageYear(site);
  const villages = coverageVillages(site);
  const isNamed = namesVillages(site);
  const [anyVillage] = site.villages;
  return {
    frame: frameOf(
      {
        title: `Empat indikator desa terbuka ${year}`,
        description: `Transparansi, akuntabilitas, peran masyarakat, dan inovasi desa di ${regencyName(settings.regency)}, dengan buktinya.`,
        address: addresses.indicators,
        crumbs: [{ label: 'Empat indikator', href: '' }],
        examples: examplesAmong(villages),
      },
      settings,
      addresses,
    ),
    title: `Empat indikator desa terbuka ${year}`,
    legal: `${regencyName(settings.regency)} · dihitung ${formatDate(today)} dari isi situs ini`,
    formulas: (anyVillage ? indicatorsOf(anyVillage, year, today) : []).map(
      ({ name, question, criteria }) => ({
        name,
        question,
        asks: criteria.map(({ text }) => text),
      }),
    ),
    links: isNamed ? [] : districtCounts(site, addresses),
    districts: [...Map.groupBy(isNamed ? villages : [], (entry) => entry.district)].map(
      ([name, members]) => ({
        name,
        lines: members.map(({ name: label, village, place, isExample }) => ({
          name: label,
          href: village ? addresses.villageIndicators(village) : place ? addresses.village(place) : '',
          isExample,
          counts: village === null ? [] : indicatorsOf(village, year, today).map(countOf),
        })),
      }),
    ),
    marksExamples: examplesAmong(villages) === 'some',
  };
}

/** One village: every criterion with its evidence. */
export function villageIndicatorsPage(
  village: Village,
  site: Site,
  { today }: Pick<CoverageTime, 'today'>,
  addresses: AddressBook,
): VillageIndicatorsPage {
  const year = coverageYear(site);
  return {
    frame: villageFrame(
      village,
      {
        title: `Empat indikator Desa ${village.name} ${year}`,
        description: `Apa yang sudah dan belum terbuka di Desa ${village.name}, dengan buktinya.`,
        address: addresses.villageIndicators(village),
        label: 'Indikator',
      },
      site,
      addresses,
    ),
    title: `Empat indikator Desa ${village.name}`,
    legal: `Kecamatan ${village.district} · tahun ${year} · dihitung ${formatDate(today)}`,
    indicators: indicatorsOf(village, year, today).map((indicator, index) => ({
      ...indicator,
      id: `indikator-${index + 1}`,
      count: countOf(indicator),
    })),
    formulaHref: addresses.indicators,
    certificateHref: site.reference.settings.prints.hasCertificates ? addresses.certificate(village) : '',
    villageHref: addresses.village(village),
  };
}

function countOf({ met, counted }: Indicator): string {
  return counted === 0 ? 'belum dapat dinilai' : `${met}\u00a0dari\u00a0${counted}`;
}
