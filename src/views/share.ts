import { sumKnown, type Sen } from '../model/money.ts';
import { INDONESIAN, type Words } from './words.ts';

/**
 * A part of a whole in words; `''` where either is unknown or the whole is not positive.
 * Nearly nothing never reads as 0 and nearly all never as 100.
 * @example shareInWords(43, 100) // "43 dari setiap 100 rupiah"
 */
export function shareInWords(part: Sen | null, whole: Sen | null, { say }: Words = INDONESIAN): string {
  const share = shareOf(part, whole);
  if (share === '') return '';
  if (share === 'seluruhnya') return say('seluruhnya');
  return share === '<1'
    ? say('kurang dari 1 dari setiap 100 rupiah')
    : say('{share} dari setiap 100 rupiah', { share });
}

/** The part in hundredths, `'<1'` for nearly nothing, `''` where it cannot be told. */
function shareOf(part: Sen | null, whole: Sen | null): string {
  if (part === null || whole === null || whole <= 0 || part < 0) return '';
  if (part === 0) return '0';
  if (part === whole) return 'seluruhnya';
  const hundredths = Math.round((part / whole) * 100);
  if (hundredths < 1) return '<1';
  return String(part < whole ? Math.min(hundredths, 99) : hundredths);
}

/** The whole that shares are told of; `null` where a part is negative, since then the others say more than all of it. */
export function sharedWhole(parts: readonly (Sen | null)[]): Sen | null {
  return parts.some((part) => part !== null && part < 0) ? null : sumKnown(parts);
}

/**
 * The share as it stands beside a bar, where room is scarce.
 * @example shareBriefly(43, 100) // "43 dari 100 rupiah"
 */
export function shareBriefly(part: Sen | null, whole: Sen | null, { say }: Words = INDONESIAN): string {
  const share = shareOf(part, whole);
  if (share === '') return '';
  if (share === 'seluruhnya') return say('seluruhnya');
  return share === '<1' ? say('kurang dari 1 dari 100') : say('{share} dari 100 rupiah', { share });
}

/**
 * A part as percentage with at most one decimal; "–" where the whole is zero, `''` where either is unknown.
 * What is not exactly 0 or 100 per cent never rounds to it.
 * @example percentInWords(411, 1000) // "41,1 persen"
 */
export function percentInWords(part: Sen | null, whole: Sen | null, words: Words = INDONESIAN): string {
  if (part === null || whole === null) return '';
  if (whole === 0) return '–';
  const exact = (part / whole) * 100;
  const rounded = Math.round(exact * 10) / 10;
  const honest =
    rounded === 100 && part !== whole
      ? part < whole
        ? 99.9
        : 100.1
      : rounded === 0 && part !== 0
        ? Math.sign(exact) * 0.1
        : rounded;
  return words.say('{number} persen', { number: words.decimal(honest) });
}
