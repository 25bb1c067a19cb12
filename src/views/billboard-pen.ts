import type { Weight } from './billboard-measure.ts';
import { linesMm, RHYTHM } from './billboard-rhythm.ts';
import type { TextBlock } from './billboard-types.ts';
import type { AreaMark, Mark, Part, TextMark, Tone } from './print-types.ts';

/** How letters stand, where it differs from the ordinary: medium, ink, from the left. */
export interface Style {
  readonly weight?: Weight;
  readonly tone?: Tone;
  readonly align?: 'left' | 'right';
  /** From cap to cap of two lines, in cap heights. */
  readonly line?: number;
}

/** One line of letters; none where there is nothing to say. */
export function write(
  part: Part,
  x: number,
  y: number,
  cap: number,
  words: string,
  style: Style = {},
): readonly TextMark[] {
  const { weight = 500, tone = 'ink', align = 'left' } = style;
  return words === '' ? [] : [{ kind: 'text', part, x, y, cap, weight, tone, align, words }];
}

/** The lines of a block below each other. */
export function writeBlock(
  part: Part,
  x: number,
  y: number,
  block: TextBlock,
  style: Style = {},
): readonly TextMark[] {
  const pitch = block.capMm * (style.line ?? RHYTHM.line);
  return block.lines.flatMap((words, index) => write(part, x, y + index * pitch, block.capMm, words, style));
}

/** Height of a block from its first cap to its last baseline. */
export function blockMm(block: TextBlock, line?: number): number {
  return linesMm(block.lines.length, block.capMm, line);
}

/** A filled rectangle. */
export function area(
  x: number,
  y: number,
  width: number,
  height: number,
  tone: Tone,
  radius: number = 0,
): AreaMark {
  return { kind: 'area', x, y, width, height, tone, radius };
}

/** Least width of a bar: a figure above nothing leaves a mark, however small. */
const LEAST_BAR = 4;

/** A bar on its track; `before` marks another figure as an upright line. Shares are parts of the width, 0 to 1. */
export function bar(
  x: number,
  y: number,
  width: number,
  height: number,
  share: number | null,
  before: number | null,
  tone: Tone,
): readonly Mark[] {
  const length = Math.max(width * (share ?? 0), LEAST_BAR);
  return [
    area(x, y, width, height, 'track'),
    ...(share !== null && share > 0 ? [area(x, y, length, height, tone)] : []),
    ...(before === null
      ? []
      : [area(x + Math.max(0, width * before - TICK), y - height * 0.4, TICK, height * 1.8, 'ink')]),
  ];
}

const TICK = 6;
