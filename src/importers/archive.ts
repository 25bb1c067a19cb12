import { Inflate } from 'fflate';
import { diagnostic, wholeFile, type Outcome } from '../diagnostics/diagnostic.ts';
import type { RawFile } from '../pipeline/text.ts';
import { crc32 } from './crc.ts';

/** What a ZIP says about one of its files. */
export interface ArchiveEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
}

/** A ZIP whose directory was read and found plausible; its files are inflated only when they are asked for. */
export interface Archive {
  readonly file: string;
  readonly entries: readonly ArchiveEntry[];
  /** A file as it was before packing; `null` if it is not what the directory says. */
  read(entry: ArchiveEntry): Uint8Array | null;
}

interface Located extends ArchiveEntry {
  readonly method: number;
  readonly crc: number;
  readonly offset: number;
}

const MOST_ENTRIES = 2_000;
/** Largest file and largest sum of files that are inflated, in bytes. */
export const LARGEST_INFLATED = 40_000_000;
/** Deflate packs at most 1 : 1032; a budget is text and never comes near. */
const LARGEST_RATIO = 200;
/** How much packed data is given to the inflater at once, so that it can be stopped in time. */
const STEP = 16_384;

/**
 * Reads the directory of a ZIP. Refused, before anything is inflated: files that are locked, that would be too large, or
 * whose sizes cannot be true.
 */
export function openArchive(file: RawFile, bytes: Uint8Array): Outcome<Archive | null> {
  const fault = (reason: 'rusak' | 'terkunci' | 'membengkak') => ({
    value: null,
    diagnostics: [diagnostic('arsip-tidak-terbaca', wholeFile(file.file), { reason })],
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const located = directoryOf(view, bytes);
  if (located === null) return fault('rusak');
  if (located.some((entry) => entry.isLocked)) return fault('terkunci');
  if (located.some(isImplausible)) return fault('membengkak');
  return {
    value: {
      file: file.file,
      entries: located,
      read: (entry) =>
        inflated(
          view,
          bytes,
          located.find((one) => one === entry),
        ),
    },
    diagnostics: [],
  };
}

/** Whether the packed file may be the inflated one that it claims to be. */
function isImplausible(entry: Located): boolean {
  if (entry.method === 0) return entry.packed !== entry.size;
  return entry.size > 100_000 && entry.size > entry.packed * LARGEST_RATIO;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

function directoryOf(view: DataView, bytes: Uint8Array): (Located & { isLocked: boolean })[] | null {
  const end = endOf(view);
  if (end === -1) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES || at >= end) return null;
  const entries: (Located & { isLocked: boolean })[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Offset of the end record, behind which only a comment of at most 64 KB may stand. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function inflated(view: DataView, bytes: Uint8Array, entry: Located | undefined): Uint8Array | null {
  if (entry === undefined || entry.size > LARGEST_INFLATED || entry.offset + 30 > bytes.length) return null;
  if (view.getUint32(entry.offset, true) !== LOCAL) return null;
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : null;
  return content?.length === entry.size && crc32(content) === entry.crc ? content : null;
}

/** Inflates step by step and stops as soon as more comes out than was said. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('more than was said');
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return null;
  }
  return content.subarray(0, length);
}
