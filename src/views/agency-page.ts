import type { AgencyBudget, AgencyFiling, AgencyLine } from '../model/agency.ts';
import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { agencyTotals } from './agency-board.ts';
import { frameOf, type Frame } from './frame.ts';
import { printSizeOf, shownPixels } from './print-sizes.ts';
import { percentInWords } from './share.ts';
import { exactAmount, writtenAmount, type WrittenAmount } from './written-amount.ts';

/** One line of an agency's budget as the page tells it. */
export interface AgencyItem {
  readonly code: string;
  readonly label: string;
  readonly location: string;
  readonly exact: string;
  /** "terpakai Rp…", or that it is not reported. */
  readonly spent: string;
}

/** A programme with its activities and their sub-activities. */
export interface AgencyProgramme extends AgencyItem {
  readonly activities: readonly (AgencyItem & { readonly parts: readonly AgencyItem[] })[];
}

/** Everything that stands on `/opd/<slug>/<tahun>/`. */
export interface AgencyPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly sentence: string;
  readonly figures: readonly {
    readonly role: 'in' | 'out';
    readonly label: string;
    readonly amount: WrittenAmount;
  }[];
  readonly programmes: readonly AgencyProgramme[];
  readonly complaint: string;
  readonly source: string;
  readonly faults: readonly string[];
  readonly boards: readonly AgencyBoardView[];
  /** How to make any other size. */
  readonly command: string;
}

/** A board of an agency with its picture and files. */
export interface AgencyBoardView {
  readonly title: string;
  readonly pictureHref: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly files: readonly { readonly label: string; readonly href: string }[];
}

/** The boards that every agency has, for a wall and for a corner; every other is made by the command line. */
const AGENCY_BOARDS = ['baliho-3x2', 'x-banner'] as const;

/** The page of an agency and year; what is held back says why. */
export function agencyPage(filing: AgencyFiling, site: Site, addresses: AddressBook): AgencyPage {
  const { slug, year, budget, findings } = filing;
  const name = budget?.name ?? slug;
  const title = `Anggaran ${name} ${year}`;
  const totals = budget && agencyTotals(budget);
  const percent = totals ? percentInWords(totals.spent, totals.ceiling) : '';
  return {
    frame: frameOf(
      {
        title,
        description: `Program, kegiatan, dan sub kegiatan ${name} tahun ${year}.`,
        address: addresses.agency(slug, year),
        crumbs: [
          { label: 'Perangkat daerah', href: addresses.agencies },
          { label: `${budget?.shortName ?? slug} ${year}`, href: '' },
        ],
        examples: budget?.isExample ? 'all' : 'none',
      },
      site.reference.settings,
      addresses,
    ),
    title,
    legal: budget?.basis ?? '',
    sentence:
      percent === ''
        ? 'Realisasinya belum dilaporkan.'
        : `Sudah terpakai ${percent} dari pagu${totals?.isPartial ? ', sebagian belum dilaporkan' : ''}.`,
    figures: totals
      ? [
          { role: 'out', label: 'Pagu anggaran', amount: writtenAmount(totals.ceiling) },
          {
            role: 'in',
            label: 'Sudah dibelanjakan',
            amount: writtenAmount(totals.spent, 'belum dilaporkan'),
          },
        ]
      : [],
    programmes: budget ? programmesOf(budget.lines) : [],
    complaint: budget?.complaint ?? '',
    source: budget ? `${budget.source.file}, sha256 ${budget.source.sha256}` : '',
    faults: findings.map(
      ({ file, line, message }) => `${file}${line === null ? '' : `:${line}`}: ${message}`,
    ),
    boards: budget ? AGENCY_BOARDS.map((size) => boardView(size, budget, addresses)) : [],
    command: `npm run papan -- cetak --opd=${slug} --ukuran=roll-up`,
  };
}

function boardView(
  name: (typeof AGENCY_BOARDS)[number],
  budget: AgencyBudget,
  addresses: AddressBook,
): AgencyBoardView {
  const size = printSizeOf(name);
  const href = (format: 'pdf' | 'svg' | 'webp'): string =>
    addresses.agencyFile(budget.slug, budget.year, name, format);
  const { label = name, widthMm = 1, heightMm = 1 } = size ?? {};
  return {
    title: label,
    pictureHref: href('webp'),
    ...shownPixels({ widthMm, heightMm }),
    alt: `${label}: anggaran ${budget.name} ${budget.year}`,
    files: [
      { label: 'Unduh PDF siap cetak', href: href('pdf') },
      { label: 'Unduh SVG', href: href('svg') },
    ],
  };
}

function programmesOf(lines: readonly AgencyLine[]): readonly AgencyProgramme[] {
  const below = (code: string, level: AgencyLine['level']) =>
    lines.filter((line) => line.level === level && line.code.startsWith(`${code}.`));
  return lines
    .filter((line) => line.level === 'program')
    .map((programme) => ({
      ...itemOf(programme),
      activities: below(programme.code, 'kegiatan').map((activity) => ({
        ...itemOf(activity),
        parts: below(activity.code, 'sub_kegiatan').map(itemOf),
      })),
    }));
}

function itemOf({ code, label, location, ceiling, spent }: AgencyLine): AgencyItem {
  return {
    code,
    label,
    location,
    exact: exactAmount(ceiling),
    spent: spent === null ? 'realisasi belum dilaporkan' : `terpakai ${exactAmount(spent)}`,
  };
}

/** One page per filing, and its board where it can be shown. */
export function agencyPaths(filings: readonly AgencyFiling[]) {
  return filings.map((filing) => ({
    params: { slug: filing.slug, tahun: String(filing.year) },
    props: { filing },
  }));
}

/** The files of {@link AGENCY_BOARDS} for every filing that is shown. */
export function agencyFilePaths(filings: readonly AgencyFiling[]) {
  return filings.flatMap(({ slug, year, budget }) =>
    budget === null
      ? []
      : AGENCY_BOARDS.flatMap((size) =>
          (['pdf', 'svg', 'webp'] as const).map((format) => ({
            params: { slug, tahun: String(year), berkas: size, format },
            props: { budget, name: size, format },
          })),
        ),
  );
}
