import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import {
  address,
  boardOf,
  detailedDocument,
  fifteenRows,
  names,
  villageOf,
} from '../views/billboard.fixture.ts';
import { leaflet } from '../views/leaflet.ts';
import { PRESETS } from '../views/print-sizes.ts';
import type { Print } from '../views/print-types.ts';
import { CARD_PIXELS, shareCard } from '../views/share-card.ts';
import { printSvg } from './compile.ts';
import { pictureOf, pixelsOf } from './picture.ts';

const EMBLEM =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="#173f73"/></svg>';

describe('the code on a print, read from its picture', () => {
  const budget = detailedDocument();
  const compared = { document: budget, base: null };
  const prints: readonly (readonly [string, Print | null])[] = [
    ...PRESETS.flatMap((size) => [
      [`${size.name}, budget`, boardOf(villageOf(), budget, { size })] as const,
      [
        `${size.name}, amended`,
        boardOf(villageOf(), detailedDocument(2, 'perubahan'), { size }, budget),
      ] as const,
      [
        `${size.name}, report`,
        boardOf(villageOf(), detailedDocument(1, 'realisasi'), { size }, budget),
      ] as const,
    ]),
    ['leaflet', leaflet(villageOf(), compared, names, { address })],
    ['share card', shareCard(villageOf(), compared, { address })],
  ];
  it.each(prints)('%s', async (_, print) => {
    if (print === null) throw new Error('no room');
    const { widthMm, heightMm } = print.sheet;
    const pixels = print.name.startsWith('kartu')
      ? CARD_PIXELS.width
      : Math.round(1300 * Math.max(widthMm / heightMm, 1));
    expect(decodeQR(pixelsOf(await printSvg(print), pixels))).toBe(address);
  });
});

describe('the share card', () => {
  const name = 'Kedungwaru Sumberrejo Tanjungharjo Kidul';
  const cases = [
    ['a detailed budget', villageOf(), detailedDocument()],
    ['a long name', villageOf({ name, isExample: false }), fifteenRows()],
  ] as const;

  it.each(cases)('of %s is a picture of 1200 × 630 below 100 KB', async (_, village, document) => {
    const card = shareCard(village, { document, base: null }, { address, emblemSvg: EMBLEM });
    const png = pictureOf(await printSvg(card), CARD_PIXELS.width);
    const header = new DataView(png.buffer, png.byteOffset);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([1200, 630]);
    expect(png.byteLength).toBeLessThanOrEqual(100_000);
  });

  it('holds what matters in its middle square, and the version of the data in its name', () => {
    const document = detailedDocument();
    const card = shareCard(villageOf(), { document, base: null }, { address });
    const middle = card.pages
      .flat()
      .flatMap((mark) => (mark.kind === 'text' && mark.x > 285 && mark.x < 915 ? [mark.words] : []));
    expect(middle).toEqual(expect.arrayContaining(['Rp1,92 miliar', 'Rp1.924.250.000', 'DATA CONTOH']));
    expect(card.name).toBe('kartu-7f3a9c01');
  });
});
