import { createRequire } from 'node:module';
import type Sharp from 'sharp';

const load = createRequire(import.meta.url);
/** Wide enough for a page, small enough for a telephone on a slow line. */
const WIDEST_PX = 960;
const QUALITY = 74;

/**
 * A small picture of a print for a page: a telephone need not fetch the drawing that a print shop opens. A print has few
 * colours and many edges, so that nothing is lost and the file is still smaller than one that loses something.
 */
export async function previewOf(png: Uint8Array): Promise<Uint8Array> {
  const sharp = load('sharp') as typeof Sharp;
  return sharp(png).webp({ lossless: true, effort: 2 }).toBuffer();
}

/** How far a colour may move when a picture is given a table of colours: no eye tells it. */
const UNSEEN = 8;

/** The same picture as a smaller PNG: with a table of its colours, unless one of them would visibly be another. */
export async function smallerPng(png: Uint8Array): Promise<Uint8Array> {
  const sharp = load('sharp') as typeof Sharp;
  const small = await sharp(png).png({ palette: true, colours: 256, dither: 0 }).toBuffer();
  const [before, after] = await Promise.all(
    [png, small].map((one) => sharp(one).ensureAlpha().raw().toBuffer()),
  );
  const isSame = before?.every((value, at) => Math.abs(value - (after?.[at] ?? Infinity)) <= UNSEEN);
  return isSame ? small : sharp(png).png({ compressionLevel: 9 }).toBuffer();
}

/**
 * A photograph as it is published: turned upright, at most {@link WIDEST_PX} wide, and without anything that a camera
 * wrote beside the picture: no place, owner, time or thumbnail. What cannot be drawn becomes an empty picture.
 */
export async function publishedPhoto(content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = load('sharp') as typeof Sharp;
  try {
    // Nothing of the metadata is asked for, so none of it is kept.
    const picture = sharp(content, { failOn: 'none', limitInputPixels: 60_000_000 }).rotate();
    const smaller = picture.resize({ width: WIDEST_PX, withoutEnlargement: true });
    return new Uint8Array(
      await smaller.flatten({ background: '#fff' }).jpeg({ quality: QUALITY }).toBuffer(),
    );
  } catch {
    const empty = sharp({ create: { width: 4, height: 3, channels: 3, background: '#dfe2e5' } });
    return new Uint8Array(await empty.jpeg().toBuffer());
  }
}
