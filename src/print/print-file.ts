import type { Print } from '../views/print-types.ts';
import { CARD_PIXELS } from '../views/share-card.ts';
import { printPdf, printSvg } from './compile.ts';
import { keptFile } from './kept-files.ts';
import { previewOf } from './photo.ts';
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
  if (format === 'webp') return previewOf(pictureOf(svg, PREVIEW_PX));
  const picture = pictureOf(svg, CARD_PIXELS.width);
  // Messengers leave out what is larger; the emblem is the one part that may be any size.
  if (picture.byteLength <= LARGEST_CARD || print.emblemSvg === null) return picture;
  return pictureOf(await printSvg({ ...print, emblemSvg: null }), CARD_PIXELS.width);
}

/** Twice what a page shows of a broad print. */
const PREVIEW_PX = 900;
/** Bytes of a share card. */
const LARGEST_CARD = 100_000;
