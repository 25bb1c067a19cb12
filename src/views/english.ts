import { MESSAGES, type English } from './messages.ts';
import { filled, INDONESIAN, type Words } from './words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const SCALES: Readonly<Record<string, string>> = {
  triliun: 'trillion',
  miliar: 'billion',
  juta: 'million',
  ribu: 'thousand',
};

/** Grouping and decimals the English way: the same digits, so no figure can differ. */
function swapped(written: string): string {
  return written.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

const count = (value: number): string => swapped(INDONESIAN.count(value));

/** One or many: by the value of `count`. */
function formOf(english: English, values: Readonly<Record<string, string | number>> | undefined): string {
  if (typeof english === 'string') return english;
  return values?.['count'] === 1 ? english.one : english.other;
}

/** English, with the Indonesian of every rounded figure beside it: "Rp1.86 billion (Rp1,86 miliar)". */
export const ENGLISH: Words = {
  language: 'en',
  original: 'id',
  say: (message, ...[values]) => filled(formOf(MESSAGES[message], values), values, count),
  short: (amount) => {
    const written = INDONESIAN.short(amount);
    const [figure = '', scale = ''] = written.split(' ');
    return scale === '' ? swapped(figure) : `${swapped(figure)} ${SCALES[scale]} (${written})`;
  },
  rupiah: (amount) => swapped(INDONESIAN.rupiah(amount)),
  digits: (amount) => swapped(INDONESIAN.digits(amount)),
  count,
  decimal: (value) => swapped(INDONESIAN.decimal(value)),
  date: (iso) => {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
    const month = MONTHS[Number(match?.[2]) - 1];
    return match && month ? `${Number(match[3])} ${month} ${match[1]}` : iso;
  },
};
