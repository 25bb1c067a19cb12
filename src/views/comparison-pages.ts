import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { MOST_CHOSEN } from './comparison-choice.ts';
import { comparisonKey } from './comparison-data.ts';
import { districtCounts } from './directory.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { publishedDocument } from './in-force.ts';
import { documentName, unknownIn } from './names.ts';
import {
  COMPARED_KINDS,
  isComparable,
  median,
  MEASURES,
  peersOf,
  standings,
  type ComparedKind,
  type Measure,
  type Peer,
} from './peers.ts';
import { formatCount, writtenAmount, type WrittenAmount } from './written-amount.ts';

/** One village of a table. */
export interface PeerRow {
  readonly name: string;
  readonly href: string;
  readonly amount: WrittenAmount;
  /** "Rp612 ribu per warga", or why it is not known. */
  readonly perResident: string;
  /** "ke-2 dari 3"; `''` where the figure is unknown. */
  readonly place: string;
}

/** One measure of one group. */
export interface PeerTable {
  readonly title: string;
  readonly rows: readonly PeerRow[];
  readonly median: WrittenAmount;
  readonly medianPerResident: string;
}

/** Villages that can be compared, and what they are. */
export interface PeerGroup {
  readonly id: string;
  readonly title: string;
  /** Which villages the group holds, and which not. */
  readonly declared: string;
  readonly tables: readonly PeerTable[];
}

/** Everything that stands on `/bandingkan/<kecamatan>/`. */
export interface DistrictComparisonPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly groups: readonly PeerGroup[];
}

/** Everything that stands on `/bandingkan/`. */
export interface ComparisonPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly districts: readonly { readonly name: string; readonly href: string; readonly state: string }[];
  /** What the program of the page begins with. */
  readonly form: {
    readonly source: string;
    readonly documents: readonly { readonly key: string; readonly label: string }[];
    /** Kinds of documents of which some village has at least two years. */
    readonly kinds: readonly { readonly key: string; readonly label: string }[];
    readonly places: readonly number[];
  };
}

const NAMES: Readonly<Record<Measure, string>> = { revenue: 'Uang masuk', expenditure: 'Uang keluar' };

/** Where a comparison begins: every kecamatan of which anything is published. */
export function comparisonPage(site: Site, addresses: AddressBook): ComparisonPage {
  const { settings } = site.reference;
  const comparable = comparableIn(site);
  const slugs = new Map(
    site.villages.map((village) => [addresses.district(village.districtSlug), village.districtSlug]),
  );
  return {
    frame: frameOf(
      {
        title: 'Bandingkan desa',
        description: `Bandingkan anggaran desa di ${regencyName(settings.regency)}: yang sejenis saja, juga per warga.`,
        address: addresses.comparison,
        crumbs: [{ label: 'Bandingkan', href: '' }],
        examples: examplesAmong(site.villages),
      },
      settings,
      addresses,
    ),
    title: 'Bandingkan desa',
    legal: regencyName(settings.regency),
    districts: districtCounts(site, addresses)
      .filter((district) => district.href !== '')
      .map((district) => ({
        name: district.name,
        href: addresses.districtComparison(slugs.get(district.href) ?? ''),
        state: `${formatCount(district.published)} desa`,
      })),
    form: {
      source: addresses.comparisonData,
      documents: comparable.documents,
      kinds: COMPARED_KINDS.filter((kind) => comparable.kinds.has(kind)).map((kind) => ({
        key: kind,
        label: documentName(kind),
      })),
      places: Array.from({ length: MOST_CHOSEN }, (_, index) => index + 1),
    },
  };
}

/** What can be compared, counted in one go over the villages. */
interface Comparable {
  /** Documents of which at least two villages can be compared, newest year first. */
  readonly documents: ComparisonPage['form']['documents'];
  readonly kinds: ReadonlySet<ComparedKind>;
}

function comparableIn(site: Site): Comparable {
  const kinds = new Set<ComparedKind>();
  const counts = new Map<number, Map<ComparedKind, { real: number; invented: number }>>();
  for (const { years, isExample } of site.villages)
    for (const kind of COMPARED_KINDS) {
      const found = years.filter((year) => {
        const document = publishedDocument(year, kind);
        return document !== null && isComparable(document);
      });
      if (found.length > 1) kinds.add(kind);
      for (const { year } of found) {
        const ofYear = counts.get(year) ?? new Map<ComparedKind, { real: number; invented: number }>();
        const count = ofYear.get(kind) ?? { real: 0, invented: 0 };
        count[isExample ? 'invented' : 'real'] += 1;
        counts.set(year, ofYear.set(kind, count));
      }
    }
  const documents = [...counts]
    .sort(([a], [b]) => b - a)
    .flatMap(([year, ofYear]) =>
      COMPARED_KINDS.filter((kind) => {
        const { real, invented } = ofYear.get(kind) ?? { real: 0, invented: 0 };
        return real > 1 || invented > 1;
      }).map((kind) => ({ key: comparisonKey(kind, year), label: `${documentName(kind)} ${year}` })),
    );
  return { documents, kinds };
}

/** The villages of one kecamatan, document by document, newest year first. */
export function districtComparisonPage(
  districtSlug: string,
  site: Site,
  addresses: AddressBook,
): DistrictComparisonPage {
  const { settings } = site.reference;
  const villages = site.villages.filter((village) => village.districtSlug === districtSlug);
  const name = villages[0]?.district ?? districtSlug;
  const years = [...new Set(villages.flatMap((village) => village.years.map(({ year }) => year)))];
  const groups = years
    .sort((a, b) => b - a)
    .flatMap((year) =>
      COMPARED_KINDS.flatMap((kind) => [false, true].map((isExample) => ({ year, kind, isExample }))),
    )
    .map((one) => ({ ...one, peers: peersOf(villages, one.year, one.kind, one.isExample) }))
    .filter(({ peers }) => peers.length > 0);
  return {
    frame: frameOf(
      {
        title: `Bandingkan desa di Kecamatan ${name}`,
        description: `Anggaran desa di Kecamatan ${name} berdampingan: dokumen yang sama, tahun yang sama, juga per warga.`,
        address: addresses.districtComparison(districtSlug),
        crumbs: [
          { label: 'Bandingkan', href: addresses.comparison },
          { label: name, href: '' },
        ],
        examples: examplesAmong(villages),
      },
      settings,
      addresses,
    ),
    title: `Bandingkan desa di Kecamatan ${name}`,
    legal: regencyName(settings.regency),
    groups: groups.map(({ year, kind, isExample, peers }) =>
      groupOf(peers, kind, year, `${isExample ? 'desa contoh' : 'desa'} di Kecamatan ${name}`, addresses),
    ),
  };
}

function groupOf(
  peers: readonly Peer[],
  kind: ComparedKind,
  year: number,
  group: string,
  addresses: AddressBook,
): PeerGroup {
  const only = peers.length === 1 ? ' Baru satu desa, jadi belum ada pembandingnya.' : '';
  const span = kind === 'realisasi' ? ' dan melaporkan setahun penuh' : ' dan bukan rancangan';
  return {
    id: `${kind}-${year}${peers[0]?.village.isExample ? '-contoh' : ''}`,
    title: `${documentName(kind)} ${year}`,
    declared: `Kelompok: ${formatCount(peers.length)} ${group} yang menerbitkan ${documentName(kind)} ${year}${span}.${only}`,
    tables: peers.length === 1 ? [] : MEASURES.map((measure) => tableOf(peers, measure, addresses)),
  };
}

function tableOf(peers: readonly Peer[], measure: Measure, addresses: AddressBook): PeerTable {
  const all = standings(peers, measure);
  const ranked = all.filter(({ place }) => place !== null).length;
  return {
    title: NAMES[measure],
    rows: all.map(({ peer, amount, perResident, place }) => ({
      name: peer.village.name,
      href: addresses.year(peer.village, peer.document.year),
      amount: writtenAmount(amount, unknownIn(peer.document)),
      perResident:
        perResident === null
          ? amount === null
            ? ''
            : 'jumlah warga belum diketahui'
          : perResidentWords(perResident),
      place: place === null ? '' : `ke-${place} dari ${ranked}`,
    })),
    median: writtenAmount(median(all.map(({ amount }) => amount))),
    medianPerResident: perResidentWords(median(all.map(({ perResident }) => perResident))),
  };
}

function perResidentWords(amount: number | null): string {
  // Kept on one line: a phone has just room for it.
  return amount === null ? '' : `${writtenAmount(amount).short} per warga`.replaceAll(' ', '\u00a0');
}
