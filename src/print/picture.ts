import { createRequire } from 'node:module';
import type * as ResvgModule from '@resvg/resvg-js';

const load = createRequire(import.meta.url);

/**
 * A drawing of {@link file://./compile.ts} as PNG. Letters are outlines already, so it needs no font; nothing is loaded
 * from elsewhere.
 * @param widthPx pixels from edge to edge
 */
export function pictureOf(svg: string, widthPx: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(rendered(svg, widthPx).asPng());
}

/** The same as bare pixels, four bytes each, for reading a code from it. */
export function pixelsOf(svg: string, widthPx: number) {
  const { width, height, pixels } = rendered(svg, widthPx);
  return { width, height, data: new Uint8Array(pixels) };
}

function rendered(svg: string, widthPx: number): ResvgModule.RenderedImage {
  const { Resvg } = load('@resvg/resvg-js') as typeof ResvgModule;
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false },
  }).render();
}
