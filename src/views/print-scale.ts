import type { Mark } from './print-types.ts';

/** A mark of a canvas on the sheet itself, in whole micrometres. */
export function scaled(mark: Mark, scale: number): Mark {
  const of = (length: number): number => Math.round(length * scale * 1000) / 1000;
  const at = { x: of(mark.x), y: of(mark.y) };
  // Letters upwards, so that no rounding reaches below a floor.
  if (mark.kind === 'text') return { ...mark, ...at, cap: Math.ceil(mark.cap * scale * 1000) / 1000 };
  if (mark.kind !== 'area') return { ...mark, ...at, side: of(mark.side) };
  return { ...mark, ...at, width: of(mark.width), height: of(mark.height), radius: of(mark.radius) };
}
