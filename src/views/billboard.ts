import type { ReferenceBook } from '../model/reference.ts';
import type { Village } from '../model/village.ts';
import { arrange } from './billboard-arrange.ts';
import type { Comparison } from './billboard-compare.ts';
import { boardContent, type BoardContent } from './billboard-content.ts';
import { othersOf } from './billboard-expenditure.ts';
import { toldFields } from './billboard-spending.ts';
import type { MainLayout } from './billboard-main.ts';
import type { Billboard, BillboardOptions, Canvas } from './billboard-types.ts';
import { edgesOf, freeSize, NEAREST_SCALE, PRESETS, readingScale, type PrintSize } from './print-sizes.ts';
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
  const hasEmblem = options.emblemSvg !== undefined;
  const content = boardContent(village, compared, reference, { address: options.address, hasEmblem });
  const title = `${content.words.headline(village.name)}: ${content.words.stage}`;
  return boardOfContent(content, options, {
    title: village.isExample ? `${title} (data contoh)` : title,
    author: `Pemerintah Desa ${village.name}`,
  });
}

/** The board of any content; `null` where the size is too small for it. */
export function boardOfContent(
  content: BoardContent,
  options: BillboardOptions,
  about: { readonly title: string; readonly author: string },
): Billboard | null {
  const size = options.size ?? BOARD_3X2;
  const edges = edgesOf(size, options.hasEdges);
  const nearest = readingScale(size, options.activityMetres);
  const found = largestLetters(
    content,
    (scale) => canvasOf(size, edges, scale),
    nearest,
    options.activityMetres === undefined,
  );
  if (!found) return null;
  const { layout, scale } = found;
  const pages = [layout.marks.map((mark) => scaled(mark, scale))];
  const others = othersOf(layout.expenditure.omitted);
  return {
    name: size.name,
    size,
    ...about,
    sheet: { widthMm: size.widthMm, heightMm: size.heightMm, ...edges, ground: 'paper' },
    pages,
    emblemSvg: options.emblemSvg ?? null,
    isBlack: false,
    code: options.address,
    told: {
      revenue: layout.revenue.rows.map((row) => row.amount),
      fields: toldFields(layout.expenditure),
      others,
      sum: content.sumRows,
      notes: content.notes(others),
      lacks: content.lacks,
    },
    decisions: decisionsOf(pages, scale),
  };
}

/** Where little is to be told, the same layout in larger letters, which are read from farther. */
const LARGER = [1.15, 1.3, 1.5] as const;
/** Where an unusual shape has no room, people step up to what hangs beside a path; a roadside has no nearer. */
const NEARER = [1, 0.9, 0.8, 0.7] as const;

function largestLetters(
  content: BoardContent,
  canvas: (scale: number) => Canvas,
  nearest: number,
  mayStepUp: boolean,
) {
  const whole = { ...content, mustBeWhole: true };
  let larger: { layout: MainLayout; scale: number } | null = null;
  for (const factor of LARGER) {
    const layout = arrange(whole, canvas(nearest * factor));
    if (!layout) break;
    larger = { layout, scale: nearest * factor };
  }
  if (larger) return larger;
  for (const factor of mayStepUp && nearest < 1 ? NEARER : [1]) {
    const scale = Math.max(nearest * factor, NEAREST_SCALE);
    const layout = arrange(content, canvas(scale));
    if (layout) return { layout, scale };
  }
  return null;
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
