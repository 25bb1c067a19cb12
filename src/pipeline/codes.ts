import type { AccountCode, ActivityCode } from '../model/code.ts';
import { depthOf, isAbove, prefixOf } from '../model/code.ts';
import { foldText, type ReferenceBook } from '../model/reference.ts';

/** What a code cell says, brought into canonical form and looked up. */
export interface CodeReading {
  /** Canonical code; `''` for an empty cell or an all-zero kegiatan. */
  readonly code: string;
  /**
   * `listed`: in the reference list, or free (90–99). `unlisted`: its upper part is listed, the last segment is
   * not (objek, kegiatan). `unknown`: not even its upper part. `garbled`: not of the form of a code.
   */
  readonly standing: 'listed' | 'unlisted' | 'unknown' | 'garbled';
  /** A kegiatan that stood in brackets in the same cell, as Siskeudes prints it; else `''`. */
  readonly bracketed: string;
}

/** Reads the two code columns; the same text is read once. */
export interface CodeReader {
  account(cell: string): CodeReading;
  activity(cell: string): CodeReading;
}

const NONE: CodeReading = { code: '', standing: 'listed', bracketed: '' };
/** Different spellings that are remembered; a file of garbage must not fill the memory. */
const REMEMBERED = 20_000;

/** A reader of codes against the lists of `data/`. */
export function codeReader(reference: Pick<ReferenceBook, 'accounts' | 'activities'>): CodeReader {
  return {
    account: remembered((cell) => readAccount(cell, reference.accounts)),
    activity: remembered((cell) => readActivity(cell, reference.activities)),
  };
}

function remembered(read: (cell: string) => CodeReading): (cell: string) => CodeReading {
  const known = new Map<string, CodeReading>();
  // Rows of one kegiatan follow each other.
  let last = '';
  let lastReading = NONE;
  return (cell) => {
    if (cell === last) return lastReading;
    if (cell === '') return NONE;
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = read(cell);
      if (known.size < REMEMBERED) known.set(cell, reading);
    }
    last = cell;
    lastReading = reading;
    return reading;
  };
}

/**
 * `4.2.1.01.` → `4.2.1.01`; `5.1.1.01. [01.01.01]` → `5.1.1.01` with a bracketed kegiatan.
 */
function readAccount(cell: string, list: ReadonlyMap<string, string>): CodeReading {
  const combined = /^([^[\]]*)\[([^[\]]*)\]$/.exec(cell.trim());
  const segments = segmentsOf(combined?.[1] ?? cell);
  const bracketed = combined?.[2]?.trim() ?? '';
  if (segments === null) return { code: cell.trim(), standing: 'garbled', bracketed };
  if (segments.length === 0) return { ...NONE, bracketed };
  const code = canonical(segments, 3) as AccountCode;
  return { code, standing: standingOf(code, segments.length, 4, list), bracketed };
}

/** `02.03.1` → `2.3.01`; `5.1.01` → `5.1.00`; `00.00` → none. */
function readActivity(cell: string, list: ReadonlyMap<string, string>): CodeReading {
  const segments = segmentsOf(cell);
  if (segments === null) return { code: cell.trim(), standing: 'garbled', bracketed: '' };
  if (segments.every((segment) => segment === 0)) return NONE;
  const written = canonical(segments, 2) as ActivityCode;
  const code = /^5\.\d\.01$/.test(written) ? `${written.slice(0, -2)}00` : written;
  return { code, standing: standingOf(code, segments.length, 3, list), bracketed: '' };
}

/** The numbers of a code, or `null` if it is not one. */
function segmentsOf(cell: string): number[] | null {
  const text = cell
    .replaceAll('\u00A0', ' ')
    .trim()
    .replace(/90\s*-\s*99/, '90')
    .replace(/\.$/, '');
  if (text === '') return [];
  if (!/^\d{1,2}(?:[. ]\s*\d{1,2})*$/.test(text)) return null;
  return text.split(/[. ]\s*/).map(Number);
}

/** Segments joined by dots; the one at index `wide` has two digits. */
function canonical(segments: readonly number[], wide: number): string {
  return segments
    .map((segment, index) => (index === wide ? String(segment).padStart(2, '0') : String(segment)))
    .join('.');
}

function standingOf(
  code: string,
  depth: number,
  deepest: number,
  list: ReadonlyMap<string, string>,
): CodeReading['standing'] {
  if (depth > deepest) return 'garbled';
  if (list.has(code)) return 'listed';
  if (depth < deepest || !list.has(prefixOf(code, depth - 1))) return 'unknown';
  return Number(code.slice(code.lastIndexOf('.') + 1)) >= 90 ? 'listed' : 'unlisted';
}

/**
 * Listed codes of the same depth under the deepest part of a code that is listed, with their names, at most three: those
 * that bear the name `label`, else the first.
 */
export function similarCodes(code: string, list: ReadonlyMap<string, string>, label: string): string[] {
  for (let depth = code.split('.').length - 1; depth > 0; depth -= 1) {
    const upper = prefixOf(code, depth);
    if (!list.has(upper)) continue;
    const beside = [...list].filter(([key]) => isAbove(upper, key) && depthOf(key) === depth + 1);
    const named = beside.filter(([, name]) => foldText(name) === foldText(label));
    return (named.length > 0 ? named : beside).slice(0, 3).map(([key, name]) => `${key} ${name}`);
  }
  return [];
}
