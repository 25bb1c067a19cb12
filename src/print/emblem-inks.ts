import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import type * as ResvgModule from '@resvg/resvg-js';
import { INKS } from '../views/print-inks.ts';
import type { Print } from '../views/print-types.ts';

const load = createRequire(import.meta.url);
/** Dots per inch on what is read from metres away, and on what is held in the hand. */
const DPI = { far: 100, near: 300 } as const;
const MOST_PIXELS = 1000;
const MM_PER_INCH = 25.4;

/** A village's emblem as the one picture of a print. */
export interface EmblemPicture {
  readonly width: number;
  readonly height: number;
  /** For drawing programs and screens, clear where it is. */
  readonly png: () => Uint8Array;
  /** Samples for a PDF, deflated: the four inks on the paper of a print, or grey on white. */
  readonly samples: () => Uint8Array;
  readonly space: 'DeviceCMYK' | 'DeviceGray';
}

/** The emblem of a print in the inks of that print; `null` where it has none or what it has is no picture. */
export function emblemOf(print: Print): EmblemPicture | null {
  const { emblemSvg, sheet, isBlack } = print;
  const mark = print.pages.flat().find((one) => one.kind === 'emblem');
  if (emblemSvg === null || mark?.kind !== 'emblem') return null;
  const dpi = Math.max(sheet.widthMm, sheet.heightMm) > 1000 ? DPI.far : DPI.near;
  const side = Math.min(Math.ceil((mark.side / MM_PER_INCH) * dpi), MOST_PIXELS);
  const key = `${side} ${isBlack} ${emblemSvg}`;
  if (last?.key !== key) last = { key, picture: pictureOf(emblemSvg, side, isBlack) };
  return last.picture;
}

/** The formats of a print follow each other. */
let last: { readonly key: string; readonly picture: EmblemPicture | null } | null = null;

function pictureOf(source: string, side: number, isBlack: boolean): EmblemPicture | null {
  const { Resvg } = load('@resvg/resvg-js') as typeof ResvgModule;
  const font = { loadSystemFonts: false };
  try {
    const drawing = new Resvg(source, { font });
    const fitTo = { mode: drawing.width >= drawing.height ? 'width' : 'height', value: side } as const;
    const picture = new Resvg(isBlack ? inGrey(source, drawing) : source, { font, fitTo }).render();
    return {
      width: picture.width,
      height: picture.height,
      png: () => picture.asPng(),
      samples: () => deflateSync(isBlack ? greys(picture.pixels) : inks(picture.pixels)),
      space: isBlack ? 'DeviceGray' : 'DeviceCMYK',
    };
  } catch {
    // Not an emblem: whoever makes the print asks `emblemSource`, and the print then says that it lacks one.
    return null;
  }
}

function inGrey(source: string, { width, height }: { width: number; height: number }): string {
  const drawing = Buffer.from(source).toString('base64');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}">` +
    '<filter id="grey" color-interpolation-filters="sRGB"><feColorMatrix type="saturate" values="0"/></filter>' +
    `<image filter="url(#grey)" width="${width}" height="${height}" xlink:href="data:image/svg+xml;base64,${drawing}"/></svg>`
  );
}

const [CYAN, MAGENTA, YELLOW, BLACK] = INKS.paper.cmyk;
/** Paper under an emblem, in parts of 255. */
const PAPER = [CYAN * 2.55, MAGENTA * 2.55, YELLOW * 2.55, BLACK * 2.55] as const;

/** Every pixel in inks, as much black as its colour holds; where it is clear, the paper that it lies on. */
function inks(pixels: Uint8Array): Uint8Array {
  const samples = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 4) {
    // The renderer gives colours that are multiplied by their alpha.
    const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    const alpha = pixels[at + 3] ?? 0;
    const lightest = Math.max(red, green, blue);
    const whole = lightest || 1;
    const clear = 1 - alpha / 255;
    samples[at] = ((lightest - red) / whole) * alpha + PAPER[0] * clear + 0.5;
    samples[at + 1] = ((lightest - green) / whole) * alpha + PAPER[1] * clear + 0.5;
    samples[at + 2] = ((lightest - blue) / whole) * alpha + PAPER[2] * clear + 0.5;
    samples[at + 3] = alpha - lightest + PAPER[3] * clear + 0.5;
  }
  return samples;
}

/** Every pixel as grey on white paper. */
function greys(pixels: Uint8Array): Uint8Array {
  const samples = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < samples.length; at += 1)
    samples[at] = (pixels[at * 4] ?? 0) + 255 - (pixels[at * 4 + 3] ?? 0);
  return samples;
}
