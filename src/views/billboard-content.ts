import type { ReferenceBook } from '../model/reference.ts';
import type { Village } from '../model/village.ts';
import { boardFields, revenueShares, type BoardField, type Share } from './billboard-budget.ts';
import { activitiesWithBefore, withBefore, type Comparison } from './billboard-compare.ts';
import { ENOUGH } from './billboard-expenditure.ts';
import { boardFigures, type BoardFigure } from './billboard-figures.ts';
import { sumRowsOf } from './billboard-sum.ts';
import type { Others, SumRow } from './billboard-types.ts';
import { boardWords, type BoardWords } from './billboard-words.ts';
import { unknownIn } from './names.ts';
import { shareInWords } from './share.ts';
import { formatCount } from './written-amount.ts';

/** Everything that a board could say, before anything is measured. */
export interface BoardContent {
  readonly words: BoardWords;
  readonly unknown: string;
  readonly figures: readonly BoardFigure[];
  readonly shares: readonly Share[];
  readonly fields: readonly BoardField[];
  readonly sumRows: readonly SumRow[];
  readonly lacks: readonly string[];
  readonly hasEmblem: boolean;
  readonly address: string;
  /** Only a layout that leaves nothing out is wanted. */
  readonly mustBeWhole: boolean;
  /** So many activities are sought before letters come closer to the floor. */
  readonly enough: number;
  /** The notes below the list, once it is known which activities found no room. */
  readonly notes: (others: Others | null) => string;
}

/** The content of a board, from a document and the one that it is read against. */
export function boardContent(
  village: Village,
  compared: Comparison,
  book: Pick<ReferenceBook, 'accounts' | 'activities'>,
  given: { readonly address: string; readonly hasEmblem: boolean },
): BoardContent {
  const { document, base } = compared;
  const words = boardWords(village, document);
  const own = boardFields(document, book);
  const earlier = base === null ? [] : boardFields(base, book);
  const fields = activitiesWithBefore(withBefore(own, earlier, compared), earlier, compared).map((field) =>
    own.some(({ code }) => code === field.code) ? field : { ...field, activities: [], unreported: 0 },
  );
  const shares = withBefore(
    revenueShares(document, book),
    base === null ? [] : revenueShares(base, book),
    compared,
  );
  // A report need not repeat who carries out what its budget names.
  const withoutExecutor = (document.stage === 'realised' && base !== null ? earlier : own).reduce(
    (sum, field) => sum + field.withoutExecutor,
    0,
  );
  const lacks = [
    ...(given.hasEmblem ? [] : ['lambang desa']),
    ...words.lacks,
    ...(withoutExecutor > 0 ? [`pelaksana ${formatCount(withoutExecutor)} kegiatan`] : []),
  ];
  return {
    words,
    unknown: unknownIn(document),
    figures: boardFigures(compared),
    shares,
    fields,
    sumRows: sumRowsOf(document.summary, unknownIn(document)),
    lacks,
    ...given,
    mustBeWhole: false,
    enough: ENOUGH,
    notes: (others) => notesOf(own, others, compared, lacks),
  };
}

/** "Pembangunan desa: 43 dari setiap 100 rupiah." where the largest is known; `''` else. */
export function takeawayOf(shares: readonly Share[]): string {
  const total = shares.reduce((sum, share) => sum + (share.sen ?? 0), 0);
  const [largest] = shares;
  const share = largest ? shareInWords(largest.sen, total) : '';
  return !largest || share === '' || total === 0 ? '' : `${largest.name}: ${share}.`;
}

function notesOf(
  fields: readonly BoardField[],
  others: Others | null,
  { document, base }: Comparison,
  lacks: readonly string[],
): string {
  const hasActivities = fields.some((field) => field.activities.length > 0);
  const unreported = fields.reduce((sum, field) => sum + field.unreported, 0);
  const earlier = document.stage === 'realised' ? 'anggaran' : 'angka semula';
  return [
    others?.text ?? '',
    unreported > 0 ? `${formatCount(unreported)} kegiatan belum dilaporkan.` : '',
    document.isPartial && unreported === 0 ? 'Sebagian belum dilaporkan.' : '',
    hasActivities
      ? 'Daftar lengkapnya: pindai kode di kanan bawah.'
      : 'Kegiatan, tempat, dan pelaksananya belum disajikan.',
    base === null ? '' : `Garis tegak pada batang: ${earlier}.`,
    lacks.length > 0 ? `Belum lengkap: ${lacks.join(', ')}.` : '',
  ]
    .filter((note) => note !== '')
    .join(' ');
}
