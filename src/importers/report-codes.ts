import { depthOf } from '../model/code.ts';
import { foldText, type ReferenceBook } from '../model/reference.ts';

/** The two codes of a row in our format; texts as written where they already are. */
export interface ReportCodes {
  readonly rekening: string;
  readonly kegiatan: string;
}

/** Reads the codes of a report row by row; what stands above decides what a belanja code means. */
export type ReportCodeReader = (code: string, label: string) => ReportCodes;

const CODE = /^\d{1,2}(?:[. ]\s*\d{1,2})*\.?$/;

/**
 * Reports print two hierarchies in one column. `01.02` is a kegiatan by its two digits; `5.1` is bidang 1 where its
 * name says so, never by the code alone; `5.1.1` below a kegiatan is the rekening of that kegiatan.
 */
export function reportCodeReader(
  reference: Pick<ReferenceBook, 'accounts' | 'activities'>,
): ReportCodeReader {
  let activity = '';
  let numbersFields = false;
  return (code, label) => {
    const text = code.replaceAll('\u00A0', ' ').trim();
    if (!CODE.test(text)) return { rekening: text, kegiatan: '' };
    const segments = text.replace(/\.$/, '').split(/[. ]\s*/);
    const written = segments.join('.');
    if (isActivity(segments, label, reference)) {
      activity = segments.length === 3 ? written : '';
      return { rekening: '', kegiatan: written };
    }
    if (segments[0] !== '5') {
      activity = '';
      return { rekening: written, kegiatan: '' };
    }
    const inner = segments.slice(1).map(Number).join('.');
    if (segments.length > 1 && isField(label)) numbersFields ||= segments.length === 2;
    if (
      segments.length > 1 &&
      (isField(label) || (numbersFields && namesActivity(written, inner, label, reference)))
    ) {
      activity = segments.length === 4 ? segments.slice(1).join('.') : '';
      return { rekening: '', kegiatan: segments.slice(1).join('.') };
    }
    if (segments.length === 1) activity = '';
    return { rekening: written, kegiatan: activity };
  };
}

/** Whether a text begins as the name of a bidang or sub bidang. */
export function isField(label: string): boolean {
  return /^(?:sub )?bidang /.test(foldText(label));
}

function isActivity(
  segments: readonly string[],
  label: string,
  reference: Pick<ReferenceBook, 'activities'>,
): boolean {
  const [first = ''] = segments;
  if (segments.length > 3) return false;
  if (first.length === 2) return true;
  if (Number(first) > 5) return false;
  const name = reference.activities.get(segments.map(Number).join('.'));
  if (segments.length === 1)
    return isField(label) || (name !== undefined && foldText(name) === foldText(label));
  return Number(first) < 4 && (isField(label) || (name !== undefined && foldText(name) === foldText(label)));
}

/** In a report that numbers belanja by bidang: whether a row is nearer to the kegiatan than to the rekening of its code. */
function namesActivity(
  account: string,
  inner: string,
  label: string,
  reference: Pick<ReferenceBook, 'accounts' | 'activities'>,
): boolean {
  if (depthOf(inner) > 3) return false;
  const key = inner.replace(/^(\d+\.\d+)\.(\d)$/, '$1.0$2');
  const asActivity = likeness(label, reference.activities.get(key) ?? '');
  return asActivity > likeness(label, reference.accounts.get(account) ?? '') || asActivity >= 0.5;
}

/** Shared words against all words, from 0 to 1. */
export function likeness(left: string, right: string): number {
  const a = wordsOf(left);
  const b = wordsOf(right);
  const all = a.union(b).size;
  return all === 0 ? 0 : a.intersection(b).size / all;
}

/** Words by their first six letters, so that "Penyelenggaran" is "Penyelenggaraan". */
function wordsOf(text: string): Set<string> {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word.length > 2 && word !== 'dan');
  return new Set(words.map((word) => word.slice(0, 6)));
}
