import { pictureKind } from '../model/picture-kind.ts';

/**
 * A village's `lambang.svg` or `lambang.png` as the SVG source that a board takes; a PNG is put into one, untouched.
 * `undefined` where it is neither. What stands in it stays untrusted.
 */
export function emblemSource(bytes: Uint8Array): string | undefined {
  const kind = pictureKind(bytes);
  if (kind === 'png') return pngInSvg(bytes);
  return kind === 'svg' ? new TextDecoder().decode(bytes) : undefined;
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
