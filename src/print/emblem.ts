const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A village's `lambang.svg` or `lambang.png` as the SVG source that a board takes; a PNG is put into one, untouched.
 * `undefined` where it is neither. What stands in it stays untrusted.
 */
export function emblemSource(bytes: Uint8Array): string | undefined {
  if (PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return pngInSvg(bytes);
  const text = new TextDecoder().decode(bytes);
  return /<svg[\s>]/.test(text) ? text : undefined;
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
