import { create } from 'qrcode';

/** A corner in modules, quiet zone included. */
type Corner = readonly [column: number, row: number];

/** A code as the templates draw it: the outlines of its dark parts, and of their holes the other way round. */
export interface QrCode {
  /** Modules on a side, without quiet zone. */
  readonly size: number;
  /** Modules of quiet zone on each side. */
  readonly quiet: number;
  /** Closed by their first corner; every corner turns. */
  readonly outlines: readonly (readonly Corner[])[];
}

const QUIET = 4;

/**
 * The code of a text at level Q: a quarter of it may be dirty or torn.
 * @throws where the text is longer than a code can hold
 */
export function qrCode(text: string): QrCode {
  if (last?.text !== text) {
    const { size, data } = create(text, { errorCorrectionLevel: 'Q' }).modules;
    last = { text, code: { size, quiet: QUIET, outlines: outlinesOf(data, size) } };
  }
  return last.code;
}

/** The formats of a print follow each other. */
let last: { readonly text: string; readonly code: QrCode } | null = null;

/** One shape has no seams between its modules, and far fewer corners than so many squares. */
function outlinesOf(data: Uint8Array, size: number): readonly (readonly Corner[])[] {
  const isDark = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && column < size && row < size && data[row * size + column] === 1;
  const outlines: Corner[][] = [];
  const seen = new Set<number>();
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      // An outline is found at its first upper edge and walked with the dark at its right hand.
      if (!isDark(column, row) || isDark(column, row - 1) || seen.has(row * size + column)) continue;
      outlines.push(walk(column, row, isDark, (x, y) => seen.add(y * size + x)));
    }
  }
  return outlines;
}

function walk(
  startColumn: number,
  startRow: number,
  isDark: (column: number, row: number) => boolean,
  passed: (column: number, row: number) => void,
): Corner[] {
  const corners: Corner[] = [];
  let [x, y, dx, dy] = [startColumn, startRow, 1, 0];
  do {
    corners.push([x + QUIET, y + QUIET]);
    let turn;
    do {
      if (dx === 1) passed(x, y);
      x += dx;
      y += dy;
      turn = turnAt(x, y, dx, dy, isDark);
    } while (turn === 'straight');
    [dx, dy] = turn === 'left' ? [dy, -dx] : [-dy, dx];
  } while (x !== startColumn || y !== startRow || dx !== 1);
  return corners;
}

/** Where the outline goes on at a corner; modules that only touch at it stay apart. */
function turnAt(
  x: number,
  y: number,
  dx: number,
  dy: number,
  isDark: (column: number, row: number) => boolean,
): 'straight' | 'left' | 'right' {
  // Of the two modules ahead, the one at the right hand and the one at the left.
  const right = isDark(x + (dx - dy - 1) / 2, y + (dy + dx - 1) / 2);
  if (!right) return 'right';
  const left = isDark(x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2);
  return left ? 'left' : 'straight';
}
