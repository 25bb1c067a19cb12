import { INDONESIAN, type Figures } from './words.ts';

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

/** "Rp1,86 miliar" as "Rp1.86 billion"; below a thousand both languages write the same. */
function shortForm(written: string): string {
  const [figure = '', scale] = written.split(' ');
  return scale === undefined ? written : `${swapped(figure)} ${SCALES[scale] ?? scale}`;
}

const count = (value: number): string => swapped(INDONESIAN.count(value));

/** English figures, with the Indonesian of every rounded one beside it: "Rp1.86 billion (Rp1,86 miliar)". */
export const ENGLISH_FIGURES: Figures = {
  short: (amount) => {
    const written = INDONESIAN.short(amount);
    const short = shortForm(written);
    return short === written ? short : `${short} (${written})`;
  },
  forms: (amount) => {
    const written = INDONESIAN.short(amount);
    const short = shortForm(written);
    const exact = swapped(INDONESIAN.rupiah(amount));
    return { short, exact: short === written ? exact : `${exact} (${written})` };
  },
  rupiah: (amount) => swapped(INDONESIAN.rupiah(amount)),
  digits: (amount) => swapped(INDONESIAN.digits(amount)),
  count,
  decimal: (value) => swapped(INDONESIAN.decimal(value)),
};
