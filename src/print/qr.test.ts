import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { address } from '../views/billboard.fixture.ts';
import { pixelsOf } from './picture.ts';
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
  const { size, quiet, outlines } = qrCode(text);
  const side = size + 2 * quiet;
  const path = outlines.map((corners) => `M${corners.map((corner) => corner.join(' ')).join('L')}z`);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path.join('')}"/></svg>`;
  return pixelsOf(svg, side * scale);
}
