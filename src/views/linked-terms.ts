import type { AddressBook } from './addresses.ts';
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
/** Abbreviations by their small letters: they are written in capitals; "kim" or "add" is something else. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  WORDS.filter(([word]) => word === word.toUpperCase()).map(([word]) => [word.toLowerCase(), word]),
);

/** Within these no link may stand, or none should: headings, and the sentence that opens a page. */
const CLOSED: ReadonlySet<string> = new Set(
  'a button summary h1 h2 h3 h4 h5 h6 script style svg pre code select label textarea nav title template'.split(
    ' ',
  ),
);
const CLOSED_CLASS = /\bclass="[^"]*\b(?:lead|letter|notice)\b/;
/** Elements without an end. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
/** Elements whose content is no HTML. */
const RAW: ReadonlySet<string> = new Set(['script', 'style']);
/** Every term has so many letters that follow each other; most texts of a page are figures. */
const SHORTEST = 3;
const WORD = /[a-z]{3}/i;

/** Links the terms of a page in the glossary of its language, unless it explains them itself or quotes files. */
export function termLinks(addresses: AddressBook): (html: string, address: string) => string {
  const english = addresses.face('en');
  const explaining = new Set([addresses.glossary, english.glossary, addresses.help(), addresses.check]);
  return (html, address) => {
    if (explaining.has(address)) return html;
    return withLinkedTerms(html, (address.startsWith(english.home) ? english : addresses).glossary);
  };
}

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
  const pieces: string[] = [];
  let copied = 0;
  eachOpenText(html, start, end, (text, from) => {
    const withLinks = linkedText(text, glossary, linked);
    if (withLinks === text) return;
    pieces.push(html.slice(copied, from), withLinks);
    copied = from + text.length;
  });
  return pieces.join('') + html.slice(copied);
}

/** Every text between two places of a page that is within no closed element. */
function eachOpenText(
  html: string,
  start: number,
  end: number,
  told: (text: string, from: number) => void,
): void {
  /** Of each element around a place: whether it is the one that closes it to links. */
  const around: boolean[] = [];
  let isClosed = false;
  for (let at = start; at < end;) {
    const next = html.indexOf('<', at);
    const tag = next === -1 ? end : next;
    if (!isClosed && tag - at >= SHORTEST) {
      const text = html.slice(at, tag);
      if (WORD.test(text)) told(text, at);
    }
    const sign = html.charCodeAt(tag + 1);
    const close = html.indexOf('>', tag);
    if (sign === SLASH) {
      if (around.pop() === true) isClosed = false;
      at = close + 1;
    } else if (isLetter(sign)) {
      let nameEnd = tag + 2;
      while (nameEnd < close && !isBlank(html.charCodeAt(nameEnd))) nameEnd += 1;
      const name = html.slice(tag + 1, nameEnd);
      at = RAW.has(name) ? html.indexOf(`</${name}`, close) : close + 1;
      if (html.charCodeAt(close - 1) === SLASH || VOID.has(name)) continue;
      const closes: boolean =
        !isClosed && (CLOSED.has(name) || CLOSED_CLASS.test(html.slice(nameEnd, close)));
      around.push(closes);
      isClosed ||= closes;
    } else at = html.startsWith('<!--', tag) ? html.indexOf('-->', tag + 4) + 3 : tag + 1;
  }
}

const SLASH = 0x2f;
/** Astro writes elements in small letters. */
const isLetter = (sign: number): boolean => sign >= 0x61 && sign <= 0x7a;
const isBlank = (sign: number): boolean => sign <= 0x20;

function linkedText(text: string, glossary: string, linked: Set<string>): string {
  return text.replace(FOUND, (word) => {
    const small = word.toLowerCase();
    const id = ID_OF.get(small);
    if (id === undefined || linked.has(id) || (CAPITALS.get(small) ?? word) !== word) return word;
    linked.add(id);
    return `<a class="term" href="${glossary}#${id}">${word}</a>`;
  });
}
