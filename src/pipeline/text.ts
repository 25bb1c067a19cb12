import { diagnostic, wholeFile, type Outcome } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../model/origin.ts';
import type { SourceText, Table } from './table.ts';

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 2_000_000;

/** A file as it came from disk. */
export interface RawFile extends SourceFile {
  /** Name without folder. */
  readonly name: string;
  /** Its bytes; `null` when it was not read because it is larger than {@link LARGEST_FILE}. */
  readonly content: Uint8Array | null;
  /** What an importer made of it, where it is not text: a spreadsheet as a table. */
  readonly opened?: Outcome<Table | null>;
}

/**
 * Decodes a file: UTF-8 or UTF-16 by its mark, else strict UTF-8, else Windows-1252, as Excel saves CSV.
 * Gives `null` and a diagnostic for an empty, too large or binary file.
 */
export function decodeText(file: RawFile): Outcome<SourceText | null> {
  const place = wholeFile(file.file);
  if (file.content === null) {
    const args = { bytes: file.bytes, limit: LARGEST_FILE };
    return { value: null, diagnostics: [diagnostic('berkas-terlalu-besar', place, args)] };
  }
  const text = withNewlines(decode(file.content));
  const control = firstControl(text);
  if (control !== -1) {
    return { value: null, diagnostics: [diagnostic('enkode-tidak-terbaca', place, { byte: control + 1 })] };
  }
  if (text.trim() === '') return { value: null, diagnostics: [diagnostic('berkas-kosong', place, {})] };
  return { value: { source: file, text }, diagnostics: [] };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return strictUtf8.decode(bytes);
  } catch {
    // Not UTF-8: Excel's plain "CSV" in Indonesia is Windows-1252, in which every byte means something.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function withNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** NUL means a binary file; other control characters are reported by cell. */
function firstControl(text: string): number {
  return text.indexOf('\0');
}
