/** Size and checksum of a text as it is served. */
export interface Checksum {
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits, as Data Package writes it. */
  readonly hash: string;
}

/** Size in bytes and SHA-256 of a text in UTF-8. */
export async function checksumOf(text: string): Promise<Checksum> {
  const content = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return { bytes: content.length, hash: `sha256:${digest.toHex()}` };
}
