import { createRequire } from 'node:module';
import type * as ResvgModule from '@resvg/resvg-js';
import { pictureKind } from '../model/picture-kind.ts';

const load = createRequire(import.meta.url);

/**
 * A village's `lambang.svg` or `lambang.png` as the SVG source that a print takes; a PNG is put into one, untouched.
 * `undefined` where it is neither or cannot be drawn. What stands in it stays untrusted, but leads to no other file.
 */
export function emblemSource(bytes: Uint8Array): string | undefined {
  const known = sources.get(bytes);
  if (known !== undefined) return known.source;
  const found = sourceOf(bytes);
  const source = found !== undefined && canBeDrawn(found) ? found : undefined;
  sources.set(bytes, { source });
  return source;
}

/** A village has one emblem and many prints. */
const sources = new WeakMap<Uint8Array, { readonly source: string | undefined }>();

function canBeDrawn(source: string): boolean {
  const { Resvg } = load('@resvg/resvg-js') as typeof ResvgModule;
  try {
    const drawing = new Resvg(source, { font: { loadSystemFonts: false } });
    return drawing.width > 0 && drawing.height > 0 && drawing.innerBBox() !== undefined;
  } catch {
    return false;
  }
}

function sourceOf(bytes: Uint8Array): string | undefined {
  const kind = pictureKind(bytes);
  if (kind === 'png') return pngInSvg(bytes);
  if (kind !== 'svg') return undefined;
  const text = new TextDecoder().decode(bytes);
  return HIDING_ENTITY.test(text) ? undefined : withoutFiles(text);
}

/** An entity that holds elements or more entities: drawing programs write none, and links could hide in it. */
const HIDING_ENTITY = /<!ENTITY[^>"']*("[^"]*[<&]|'[^']*[<&])/;
const OWN_PART_OR_PICTURE = /^["'](#|data:image\/(png|jpe?g|gif|webp);base64,)/;

/** The renderer would draw pictures of the machine that builds: only what the drawing itself brings may stay. */
function withoutFiles(svg: string): string {
  return svg.replace(/\bhref\s*=\s*("[^"]*"|'[^']*')/g, (link, target: string) =>
    OWN_PART_OR_PICTURE.test(target) ? link : 'href=""',
  );
}

function pngInSvg(bytes: Uint8Array): string | undefined {
  if (bytes.length < 24) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [header.getUint32(16), header.getUint32(20)];
  const data = Buffer.from(bytes).toString('base64');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}">` +
    `<image width="${width}" height="${height}" xlink:href="data:image/png;base64,${data}"/></svg>`
  );
}
