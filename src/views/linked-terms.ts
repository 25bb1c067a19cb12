import { TERMS } from './terms.ts';

/** A word that means the same as a term, and would otherwise be taken for another: ADD is not Dana Desa. */
const SAME: readonly (readonly [word: string, id: string])[] = [['Alokasi Dana Desa', 'add']];

/** Longer ones first, so that "pembiayaan neto" is not taken for "pembiayaan". */
const WORDS = [...TERMS, ...SAME].toSorted(([a], [b]) => b.length - a.length);
const ID_OF: ReadonlyMap<string, string> = new Map(WORDS.map(([word, id]) => [word.toLowerCase(), id]));
const FOUND = new RegExp(
  `(?<![\\p{L}\\d-])(?:${WORDS.map(([word]) => word).join('|')})(?![\\p{L}\\d])`,
  'giu',
);
/** Abbreviations are written in capitals; "kim" or "add" is something else. */
const isTerm = (word: string): boolean =>
  !WORDS.some(
    ([one]) => one === one.toUpperCase() && one.toLowerCase() === word.toLowerCase() && one !== word,
  );

/** Within these no link may stand, or none should: headings, and the sentence that opens a page. */
const CLOSED =
  /^(?:a|button|summary|h[1-6]|script|style|svg|pre|code|select|label|textarea|nav|title|template)$/;
const isClosed = (tag: string, attributes: string): boolean =>
  CLOSED.test(tag) || /\bclass="[^"]*\b(?:lead|letter|notice)\b/.test(attributes);
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * The page with the first occurrence of every term within `<main>` as a link to its place in the glossary. Works on
 * what Astro wrote, so that text of a village stays escaped and no view has to know of it.
 * @param glossary address of the glossary
 */
export function withLinkedTerms(html: string, glossary: string): string {
  const start = html.search(/<main[\s>]/);
  const end = html.lastIndexOf('</main>');
  if (start === -1 || end === -1) return html;
  const linked = new Set<string>();
  let closedBy = 0;
  const open: boolean[] = [];
  const body = html
    .slice(start, end)
    .replace(/<!--.*?-->|<(\/?)([a-z][\w-]*)([^>]*)>|[^<]+/gis, (piece, ...parts) => {
      const [slash, name, attributes] = parts as [string | undefined, string | undefined, string | undefined];
      if (name !== undefined) {
        const tag = name.toLowerCase();
        if (slash === '/') {
          if (open.pop() === true) closedBy -= 1;
        } else if (!VOID.test(tag) && !attributes?.endsWith('/')) {
          const closes = isClosed(tag, attributes ?? '');
          open.push(closes);
          if (closes) closedBy += 1;
        }
        return piece;
      }
      return closedBy > 0 || piece.startsWith('<') ? piece : linkedText(piece, glossary, linked);
    });
  return html.slice(0, start) + body + html.slice(end);
}

function linkedText(text: string, glossary: string, linked: Set<string>): string {
  return text.replace(FOUND, (word) => {
    const id = ID_OF.get(word.toLowerCase());
    if (id === undefined || linked.has(id) || !isTerm(word)) return word;
    linked.add(id);
    return `<a class="term" href="${glossary}#${id}">${word}</a>`;
  });
}
