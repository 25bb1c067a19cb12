import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { address } from '../views/billboard.fixture.ts';
import { qrCode } from './qr.ts';

describe('the code', () => {
  it.each([address, 'https://a.id/', `${address}${'kedungwaru-'.repeat(8)}`])(
    'of %s is read as such',
    (text) => {
      expect(decodeQR(pictureOf(text, 4))).toBe(text);
    },
  );
});

/** The code as a camera sees it, `scale` pixels a module. */
function pictureOf(text: string, scale: number) {
  const { size, quiet, runs } = qrCode(text);
  const side = (size + 2 * quiet) * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [column, row, length] of runs) {
    for (let y = (row + quiet) * scale; y < (row + quiet + 1) * scale; y += 1) {
      const start = y * side + (column + quiet) * scale;
      for (let pixel = start; pixel < start + length * scale; pixel += 1)
        data.fill(0, pixel * 4, pixel * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}
