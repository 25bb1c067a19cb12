import type { AgencyFiling, AgencyLine } from '../model/agency.ts';
import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { agencyTotals } from './agency-board.ts';
import { frameOf, type Frame } from './frame.ts';
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
  readonly board: { readonly pdfHref: string; readonly svgHref: string; readonly alt: string } | null;
}

/** The board that every agency has. */
export const AGENCY_BOARD = 'baliho-3x2';

/** The page of an agency and year; what is held back says why. */
export function agencyPage(filing: AgencyFiling, site: Site, addresses: AddressBook): AgencyPage {
  const { slug, year, budget, findings } = filing;
  const name = budget?.name ?? slug;
  const title = `Anggaran ${name} ${year}`;
  const totals = budget && agencyTotals(budget);
  const percent = totals ? percentInWords(totals.spent, totals.ceiling) : '';
  const href = (format: 'pdf' | 'svg'): string => addresses.agencyFile(slug, year, AGENCY_BOARD, format);
  return {
    frame: frameOf(
      {
        title,
        description: `Program, kegiatan, dan sub kegiatan ${name} tahun ${year}.`,
        address: addresses.agency(slug, year),
        crumbs: [{ label: `${budget?.shortName ?? slug} ${year}`, href: '' }],
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
    board: budget && { pdfHref: href('pdf'), svgHref: href('svg'), alt: `Baliho ${title}` },
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

/** The files of {@link AGENCY_BOARD} for every filing that is shown. */
export function agencyFilePaths(filings: readonly AgencyFiling[]) {
  return filings.flatMap(({ slug, year, budget }) =>
    budget === null
      ? []
      : (['pdf', 'svg'] as const).map((format) => ({
          params: { slug, tahun: String(year), berkas: AGENCY_BOARD, format },
          props: { budget, format },
        })),
  );
}
