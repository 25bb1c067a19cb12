import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { MOST_CHOSEN } from './comparison-choice.ts';
import { comparisonKey } from './comparison-data.ts';
import { districtsOf } from './directory.ts';
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
    districts: districtsOf(site, addresses)
      .filter((district) => district.href !== '')
      .map((district) => ({
        name: district.name,
        href: addresses.districtComparison(slugs.get(district.href) ?? ''),
        state: `${formatCount(district.published)} desa`,
      })),
    form: {
      source: addresses.comparisonData,
      documents: comparedDocuments(site),
      kinds: COMPARED_KINDS.filter((kind) => site.villages.some((village) => hasYears(village, kind))).map(
        (kind) => ({ key: kind, label: documentName(kind) }),
      ),
      places: Array.from({ length: MOST_CHOSEN }, (_, index) => index + 1),
    },
  };
}

function hasYears(village: Village, kind: ComparedKind): boolean {
  const documents = village.years.map((year) => publishedDocument(year, kind));
  return documents.filter((document) => document !== null && isComparable(document)).length > 1;
}

/** The documents of which at least two villages can be compared, newest year first. */
function comparedDocuments(site: Site): ComparisonPage['form']['documents'] {
  const years = new Set(site.villages.flatMap((village) => village.years.map(({ year }) => year)));
  return [...years]
    .sort((a, b) => b - a)
    .flatMap((year) =>
      COMPARED_KINDS.filter((kind) =>
        [true, false].some((isExample) => peersOf(site.villages, year, kind, isExample).length > 1),
      ).map((kind) => ({ key: comparisonKey(kind, year), label: `${documentName(kind)} ${year}` })),
    );
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
