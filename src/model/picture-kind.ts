const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What kind of picture an emblem is by its content; `null` if it is none. Nothing is said of what stands in it. */
export function pictureKind(bytes: Uint8Array): 'png' | 'svg' | null {
  if (PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return 'png';
  return /<svg[\s>]/.test(new TextDecoder().decode(bytes)) ? 'svg' : null;
}
