import type { Pattern } from '../views/series-chart.ts';

/** Width of a stripe and of the gap after it, as the drawing of the page has them. */
const STRIPES: Readonly<Record<Exclude<Pattern, 'solid'>, readonly [stripe: number, gap: number]>> = {
  striped: [7, 3],
  dotted: [2, 4],
};

/** The colour with the same stripes as on the page, so that black and white tell the series apart. */
export function patternOf(pattern: Pattern, colour: string, ground: string): string | CanvasPattern {
  if (pattern === 'solid') return colour;
  const [stripe, gap] = STRIPES[pattern];
  const tile = document.createElement('canvas');
  tile.width = stripe + gap;
  tile.height = 1;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, stripe + gap, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, stripe, 1);
  return pen.createPattern(tile, 'repeat') ?? colour;
}
