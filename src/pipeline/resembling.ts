import { depthOf } from '../model/code.ts';
import { foldText, type ReferenceBook } from '../model/reference.ts';

/**
 * Codes whose name a text resembles, the likeliest first, at most three: for rows that lack a code.
 * @example resemblingCodes('SILPA Tahun Sebelumnya', book) // ["6.1.1 SILPA Tahun Sebelumnya"]
 */
export function resemblingCodes(
  label: string,
  reference: Pick<ReferenceBook, 'accounts' | 'activities'>,
): string[] {
  const words = wordsOf(label);
  if (words.size === 0) return [];
  const scored: { code: string; name: string; score: number }[] = [];
  for (const [code, name] of reference.accounts) {
    if (depthOf(code) <= 3) scored.push({ code, name, score: likeness(words, wordsOfName(name)) });
  }
  for (const [code, name] of reference.activities) {
    if (depthOf(code) === 1)
      scored.push({ code: `kegiatan ${code}`, name, score: likeness(words, wordsOfName(name)) });
  }
  return scored
    .filter((one) => one.score >= 0.5)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((one) => `${one.code} ${one.name}`);
}

/** Words of the names in the lists, which every row without a code asks for. */
const nameWords = new Map<string, ReadonlySet<string>>();

function wordsOfName(name: string): ReadonlySet<string> {
  const known = nameWords.get(name);
  if (known !== undefined) return known;
  const words = wordsOf(name);
  nameWords.set(name, words);
  return words;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    foldText(text)
      .split(' ')
      .filter((word) => word.length > 2 && word !== 'dan' && word !== 'desa'),
  );
}

/** Shared words against all words, from 0 to 1. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = left.intersection(right).size;
  const all = left.union(right).size;
  return all === 0 ? 0 : shared / all;
}
