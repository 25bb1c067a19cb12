import { hash } from 'node:crypto';

/** Size and checksum of a text as it is served. */
export interface Checksum {
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits, as Data Package writes it. */
  readonly hash: string;
}

/** Size in bytes and SHA-256 of a text in UTF-8. */
export function checksumOf(text: string): Checksum {
  return { bytes: Buffer.byteLength(text), hash: `sha256:${hash('sha256', text)}` };
}
