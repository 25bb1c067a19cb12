import { Resvg } from '@resvg/resvg-js';
import { emblemSource } from './emblem.ts';

/** Side of the picture in pixels: twice what a page shows. */
const SIDE = 144;

const EMPTY = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/**
 * A village's emblem as PNG for its page. Drawn anew, so that nothing of an untrusted SVG but its picture is ever
 * served; what is no picture becomes an empty one.
 */
export function emblemPicture(content: Uint8Array): Uint8Array<ArrayBuffer> {
  return drawn(emblemSource(content) ?? EMPTY) ?? drawn(EMPTY) ?? new Uint8Array();
}

function drawn(svg: string): Uint8Array<ArrayBuffer> | null {
  try {
    const picture = new Resvg(svg, {
      fitTo: { mode: 'width', value: SIDE },
      font: { loadSystemFonts: false },
    });
    return new Uint8Array(picture.render().asPng());
  } catch {
    return null;
  }
}
