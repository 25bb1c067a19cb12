import { ENGLISH_FIGURES } from './english-figures.ts';
import { MESSAGES, type English } from './messages.ts';
import { filled, type Words } from './words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** One or many: by the value of `count`. */
function formOf(english: English, values: Readonly<Record<string, string | number>> | undefined): string {
  if (typeof english === 'string') return english;
  return values?.['count'] === 1 ? english.one : english.other;
}

/** English; what the law or a village calls something stays beside it or as it is. */
export const ENGLISH: Words = {
  ...ENGLISH_FIGURES,
  language: 'en',
  original: 'id',
  say: (message, ...[values]) => filled(formOf(MESSAGES[message], values), values, ENGLISH_FIGURES.count),
  date: (iso) => {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
    const month = MONTHS[Number(match?.[2]) - 1];
    return match && month ? `${Number(match[3])} ${month} ${match[1]}` : iso;
  },
};
