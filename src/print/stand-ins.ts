import { deflateSync } from 'node:zlib';
import { INKS } from '../views/print-inks.ts';
import type { Print } from '../views/print-types.ts';
import { emblemOf, type EmblemPicture } from './emblem-inks.ts';
import { qrCode, type QrCode } from './qr.ts';

/**
 * What takes the place of a picture that the typesetter only keeps room for, because it knows no inks in pictures and
 * is slow with shapes of a thousand corners. `ground.typ` tells them apart by how many pixels wide they are.
 */
export interface StandIn {
  /** Dictionary and stream of the object, drawn into the unit square. */
  readonly pdf: () => { readonly entries: readonly string[]; readonly stream: Uint8Array };
  /** Markup of this size. */
  readonly svg: (width: number, height: number) => string;
}

/** The stand-ins of a print by the width of their picture; without an emblem it has none of 1. */
export function standInsOf(print: Print): ReadonlyMap<number, StandIn> {
  const emblem = emblemOf(print);
  const code: readonly [number, StandIn] = [2, codeStandIn(qrCode(print.code))];
  return new Map(emblem === null ? [code] : [[1, emblemStandIn(emblem)], code]);
}

function emblemStandIn({ width, height, space, samples, png }: EmblemPicture): StandIn {
  return {
    pdf: () => ({
      entries: [
        '/Subtype /Image',
        `/Width ${width}`,
        `/Height ${height}`,
        '/BitsPerComponent 8',
        `/ColorSpace /${space}`,
      ],
      stream: samples(),
    }),
    svg: (widthPt, heightPt) =>
      `<image width="${widthPt.toFixed(2)}" height="${heightPt.toFixed(2)}" preserveAspectRatio="none" ` +
      `xlink:href="data:image/png;base64,${Buffer.from(png()).toString('base64')}"/>`,
  };
}

/** Letters and code have one ink, in a file for the print shop as on a screen. */
const INK = INKS.ink.cmyk.map((part) => part / 100).join(' ');
export const SCREEN_INK = '#14202e';

function codeStandIn({ size, quiet, outlines }: QrCode): StandIn {
  const side = size + 2 * quiet;
  return {
    pdf: () => {
      const paths = outlines.map(
        (corners) =>
          `${corners
            .map((corner) => corner.join(' '))
            .join(' l ')
            .replace(' l ', ' m ')} l h`,
      );
      const drawn = `${1 / side} 0 0 ${-1 / side} 0 1 cm ${INK} k ${paths.join(' ')} f`;
      return {
        entries: ['/Subtype /Form', '/BBox [0 0 1 1]', '/Resources <<>>'],
        stream: deflateSync(drawn),
      };
    },
    svg: (widthPt, heightPt) => {
      const paths = outlines.map((corners) => `M${corners.map((corner) => corner.join(' ')).join('L')}z`);
      const scale = [widthPt, heightPt].map((points) => Number((points / side).toFixed(5)));
      return `<path transform="scale(${scale.join(',')})" fill="${SCREEN_INK}" d="${paths.join('')}"/>`;
    },
  };
}
