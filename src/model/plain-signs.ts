/** A text with plain digits, letters, spaces and hyphens in the place of those that only look like them. */
export interface PlainText {
  readonly text: string;
  /** For each of its signs, and for its end, where that stands in the text as written; `null`: at the same place. */
  readonly places: readonly number[] | null;
}

/** What the eye does not see between two digits: format characters, such as the soft hyphen. */
const UNSEEN = /\p{Cf}/u;
const DIGIT = /\p{Nd}/u;

/**
 * A text as a reader sees it, for looking for what must not be published: digits of any script as 0–9, full-width
 * letters as letters, every kind of space, hyphen and dot as one, invisible signs left out.
 * @example plainText('３５２２‐١٤').text // "3522-14"
 */
export function plainText(written: string): PlainText {
  if (!/[^\0-~]/.test(written)) return { text: written, places: null };
  const signs: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const sign of written) {
    const plain = plainSign(sign);
    for (let more = 0; more < plain.length; more++) places.push(at);
    signs.push(plain);
    at += sign.length;
  }
  return { text: signs.join(''), places: [...places, at] };
}

function plainSign(sign: string): string {
  if (sign <= '~' || UNSEEN.test(sign)) return sign <= '~' ? sign : '';
  if (/[\p{Pd}\u2212]/u.test(sign)) return '-';
  if (/\p{Zs}/u.test(sign)) return ' ';
  if (/[\u00B7\u2022\u2219\u22C5\u30FB]/.test(sign)) return '.';
  const folded = sign.normalize('NFKC');
  if (folded.length === 1 && folded <= '~') return folded;
  return DIGIT.test(sign) ? digitOf(sign.codePointAt(0) ?? 0) : sign;
}

/** The digits of every script stand in a row of ten, nought first. */
function digitOf(point: number): string {
  let nought = point;
  while (point - nought < 9 && DIGIT.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String(point - nought);
}
