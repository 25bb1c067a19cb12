import type { ReferenceBook } from '../model/reference.ts';
import type { Village } from '../model/village.ts';
import { arrange } from './billboard-arrange.ts';
import type { Comparison } from './billboard-compare.ts';
import { boardContent, type BoardContent } from './billboard-content.ts';
import { othersOf } from './billboard-expenditure.ts';
import { toldFields } from './billboard-spending.ts';
import type { Billboard, BillboardOptions, Canvas } from './billboard-types.ts';
import { edgesOf, freeSize, PRESETS, readingScale, type PrintSize } from './print-sizes.ts';
import { scaled } from './print-scale.ts';
import { decisionsOf } from './print-types.ts';

const [BOARD_3X2] = PRESETS as readonly [PrintSize, ...PrintSize[]];
/** Letters keep this far from the edge, in mm on a board of 3 × 2 m. */
const LEAST_MARGIN_MM = 90;

/**
 * What stands on a board of one published document, and how large: every text has at least the cap height that its
 * reading distance asks for, every amount stands in full, and what finds no room is added up. `null` where the size
 * is too small for that, see {@link smallestSize}.
 */
export function billboard(
  village: Village,
  compared: Comparison,
  reference: Pick<ReferenceBook, 'accounts' | 'activities'>,
  options: BillboardOptions,
): Billboard | null {
  const size = options.size ?? BOARD_3X2;
  const edges = edgesOf(size, options.hasEdges);
  const nearest = readingScale(size, options.activityMetres);
  const hasEmblem = options.emblemSvg !== undefined;
  const content = boardContent(village, compared, reference, { address: options.address, hasEmblem });
  const found = largestLetters(content, (scale) => canvasOf(size, edges, scale), nearest);
  if (!found) return null;
  const { layout, scale } = found;
  const pages = [layout.marks.map((mark) => scaled(mark, scale))];
  const { words } = content;
  return {
    name: size.name,
    size,
    title: [`${words.headline(village.name)}: ${words.stage}`, village.isExample ? '(data contoh)' : '']
      .join(' ')
      .trim(),
    author: `Pemerintah Desa ${village.name}`,
    sheet: { widthMm: size.widthMm, heightMm: size.heightMm, ...edges, ground: 'paper' },
    pages,
    emblemSvg: options.emblemSvg ?? null,
    code: options.address,
    told: {
      revenue: layout.revenue.rows.map((row) => row.amount),
      fields: toldFields(layout.expenditure),
      others: othersOf(layout.expenditure.omitted),
      sum: content.sumRows,
      notes: content.notes(othersOf(layout.expenditure.omitted)),
      lacks: content.lacks,
    },
    decisions: decisionsOf(pages, scale),
  };
}

/** Where little is to be told, the same layout in larger letters, which are read from farther. */
const LARGER = [1.5, 1.3, 1.15] as const;

function largestLetters(content: BoardContent, canvas: (scale: number) => Canvas, nearest: number) {
  const whole = { ...content, mustBeWhole: true };
  for (const factor of LARGER) {
    const layout = arrange(whole, canvas(nearest * factor));
    if (layout) return { layout, scale: nearest * factor };
  }
  const layout = arrange(content, canvas(nearest));
  return layout && { layout, scale: nearest };
}

/** Of the shape of a size that is too small, the smallest that holds the same board; at last a broader one. */
export function smallestSize(
  size: PrintSize,
  ...[village, compared, reference, options]: Parameters<typeof billboard>
): PrintSize | null {
  const fits = (widthMm: number, heightMm: number): PrintSize | null => {
    const larger = freeSize(Math.ceil(widthMm), Math.ceil(heightMm));
    return billboard(village, compared, reference, { ...options, size: larger }) === null ? null : larger;
  };
  const steps = Array.from({ length: 120 }, (_, index) => 1.02 ** (index + 1));
  const { widthMm, heightMm } = size;
  for (const step of steps) {
    const found = fits(widthMm * step, heightMm * step);
    if (found) return found;
  }
  for (const step of steps) {
    const isWide = widthMm > heightMm;
    const found = fits(isWide ? widthMm : widthMm * step, isWide ? heightMm * step : heightMm);
    if (found) return found;
  }
  return null;
}

function canvasOf(size: PrintSize, edges: { bleedMm: number; safeMm: number }, scale: number): Canvas {
  const safeMm = edges.safeMm / scale;
  return {
    widthMm: size.widthMm / scale,
    heightMm: size.heightMm / scale,
    bleedMm: edges.bleedMm / scale,
    safeMm,
    marginMm: Math.max(LEAST_MARGIN_MM, safeMm + 10),
  };
}
