import { beginningOf, searchWords, type SearchGuide, type SearchPartNote } from './search-index.ts';

/**
 * The one part to load for a query: that of its rarest word, whole ones before cut ones.
 * `null` where no word is long enough.
 */
export function partFor(query: string, guide: SearchGuide): SearchPartNote | null {
  const notes = searchWords(query).flatMap((word): readonly SearchPartNote[] => {
    const beginning = beginningOf(word);
    const note = guide.parts.findLast(([from]) => from <= beginning);
    return note === undefined ? [] : [note];
  });
  return notes.toSorted((a, b) => Number(a[3]) - Number(b[3]) || a[2] - b[2])[0] ?? null;
}
