import type { Print } from '../views/print-types.ts';
import { CARD_PIXELS } from '../views/share-card.ts';
import { printPdf, printSvg } from './compile.ts';
import { keptFile } from './kept-files.ts';
import { previewOf, smallerPng } from './photo.ts';
import { pictureOf } from './picture.ts';

/** A file as a server sends it. */
export interface PrintedFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const TYPES = { pdf: 'application/pdf', svg: 'image/svg+xml', png: 'image/png', webp: 'image/webp' } as const;

/** A print in one format, made now or kept from an earlier build. */
export async function printedFile(print: Print, format: keyof typeof TYPES): Promise<PrintedFile> {
  const bytes = await keptFile(print, format, () => made(print, format));
  return { body: new Uint8Array(bytes), type: TYPES[format] };
}

async function made(print: Print, format: keyof typeof TYPES): Promise<Uint8Array> {
  if (format === 'pdf') return printPdf(print);
  const svg = await printSvg(print);
  if (format === 'svg') return new TextEncoder().encode(svg);
  if (format === 'webp') return previewOf(pictureOf(svg, previewWidth(print)));
  const picture = await smallerPng(pictureOf(svg, CARD_PIXELS.width));
  // Messengers leave out what is larger; the emblem is the one part that may be any size.
  if (picture.byteLength <= LARGEST_CARD || print.emblemSvg === null) return picture;
  return smallerPng(pictureOf(await printSvg({ ...print, emblemSvg: null }), CARD_PIXELS.width));
}

/** Pixels of a preview: half as many again as a page shows across, and not more in all where a print is tall. */
const PREVIEW = { widest: 900, all: 600_000 } as const;

function previewWidth({ sheet: { widthMm, heightMm } }: Print): number {
  return Math.min(PREVIEW.widest, Math.round(Math.sqrt((PREVIEW.all * widthMm) / heightMm)));
}

/** Bytes of a share card. */
const LARGEST_CARD = 100_000;
