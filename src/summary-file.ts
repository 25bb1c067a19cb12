import { createHash } from 'node:crypto';
import { fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { SummaryLine } from './views/known-village.ts';

const BLOCK = 1_000_000;
const LINE_END = 10;

/**
 * The lines of a file of summaries, read once to find and prove them and then one by one when they are asked for. The
 * file stays open, so that it may be replaced meanwhile.
 * @throws after the last line where the file is not the one with this checksum
 */
export function* summaryLinesOf(path: string, sha256: string): Generator<SummaryLine> {
  const place = { file: openSync(path, 'r'), path };
  const { size } = fstatSync(place.file);
  const hash = createHash('sha256');
  let begun: Buffer = Buffer.alloc(0);
  for (let offset = 0; offset < size;) {
    const block = bytesAt(place, offset, Math.min(BLOCK, size - offset));
    hash.update(block);
    offset += block.length;
    const bytes = begun.length === 0 ? block : Buffer.concat([begun, block]);
    const first = offset - bytes.length;
    let from = 0;
    const lines: LineOnDisk[] = [];
    for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, from)) {
      lines.push(new LineOnDisk(place, first + from, bytes.subarray(from, end)));
      from = end + 1;
    }
    begun = Buffer.from(bytes.subarray(from));
    // Whoever takes a line may ask for its text, which is read into the same bytes.
    yield* lines;
  }
  if (begun.length > 0 || hash.digest('hex') !== sha256) throw new Error(`${path} was changed`);
}

interface Place {
  readonly file: number;
  readonly path: string;
}

class LineOnDisk implements SummaryLine {
  readonly place: Place;
  readonly offset: number;
  readonly length: number;
  /** Signed, which the engine keeps in less room. */
  readonly sum: number;

  constructor(place: Place, offset: number, bytes: Uint8Array) {
    this.place = place;
    this.offset = offset;
    this.length = bytes.length;
    this.sum = crc32(bytes) | 0;
  }

  text(): string {
    const bytes = bytesAt(this.place, this.offset, this.length);
    if ((crc32(bytes) | 0) !== this.sum) throw new Error(`${this.place.path} was changed while it was read`);
    return bytes.toString('utf8');
  }
}

/** Into the same bytes again and again: new ones for every line would be given back late. */
function bytesAt({ file, path }: Place, offset: number, length: number): Buffer {
  if (room.length < length) room = Buffer.allocUnsafe(length);
  for (let read = 0; read < length;) {
    const more = readSync(file, room, read, length - read, offset + read);
    if (more === 0) throw new Error(`${path} was cut while it was read`);
    read += more;
  }
  return room.subarray(0, length);
}

let room = Buffer.allocUnsafe(BLOCK);
