import { create } from 'qrcode';

/** A code as the templates draw it: dark runs of modules, row by row. */
export interface QrCode {
  /** Modules on a side, without quiet zone. */
  readonly size: number;
  /** Modules of quiet zone on each side. */
  readonly quiet: number;
  readonly runs: readonly (readonly [column: number, row: number, length: number])[];
}

/**
 * The code of a text at level Q: a quarter of it may be dirty or torn.
 * @throws where the text is longer than a code can hold
 */
export function qrCode(text: string): QrCode {
  const { size, data } = create(text, { errorCorrectionLevel: 'Q' }).modules;
  const runs: [number, number, number][] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!data[row * size + column]) continue;
      const start = column;
      while (column + 1 < size && data[row * size + column + 1]) column += 1;
      runs.push([start, row, column - start + 1]);
    }
  }
  return { size, quiet: 4, runs };
}
