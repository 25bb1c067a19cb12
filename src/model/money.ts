/**
 * Money in sen: integers, one rupiah is 100 sen. Real budgets carry sen, and integers add without loss
 * up to {@link LARGEST_SUM}. Indonesian grouping is written by hand because the ICU of a machine may differ.
 */
export type Sen = number;

/** Largest single figure accepted from a file: ten trillion rupiah, a thousand times the largest village budget. */
export const LARGEST_FIGURE: Sen = 10_000_000_000_000_00;

/** Largest sum of absolute figures of one document that integers still hold exactly. */
export const LARGEST_SUM: Sen = Number.MAX_SAFE_INTEGER;

/** The sum of the figures that are known; `null` when none is, because unknown is not zero. */
export function sumKnown(amounts: Iterable<Sen | null>): Sen | null {
  let sum: Sen | null = null;
  for (const amount of amounts) if (amount !== null) sum = (sum ?? 0) + amount;
  return sum;
}

/** `left − right`, or `null` when either is unknown. */
export function differenceKnown(left: Sen | null, right: Sen | null): Sen | null {
  return left === null || right === null ? null : left - right;
}

/**
 * The figure as a number in rupiah, for JSON: 150 sen gives 1.5.
 */
export function toRupiah(amount: Sen): number {
  return amount / 100;
}

/**
 * Digits with Indonesian grouping; sen only where there are any.
 * @example formatDigits(123456700) // "1.234.567"
 * @example formatDigits(-123456750) // "-1.234.567,50"
 */
export function formatDigits(amount: Sen): string {
  const magnitude = Math.abs(amount);
  const cents = magnitude % 100;
  let whole = String((magnitude - cents) / 100);
  for (let at = whole.length - 3; at > 0; at -= 3) whole = `${whole.slice(0, at)}.${whole.slice(at)}`;
  const fraction = cents === 0 ? '' : `,${String(cents).padStart(2, '0')}`;
  return `${amount < 0 ? '-' : ''}${whole}${fraction}`;
}

/**
 * The exact figure in rupiah, as official Indonesian writes it: no space after Rp.
 * @example formatRupiah(-123456750) // "-Rp1.234.567,50"
 */
export function formatRupiah(amount: Sen): string {
  const digits = formatDigits(amount);
  return digits.startsWith('-') ? `-Rp${digits.slice(1)}` : `Rp${digits}`;
}

const SCALES: readonly (readonly [rupiah: number, word: string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
];

/**
 * The short figure for reading, at most three significant digits above thousands; always shown beside the exact one.
 * Rounds half away from zero.
 * @example formatShort(123456789000) // "Rp1,23 miliar"
 * @example formatShort(61200000) // "Rp612 ribu"
 */
export function formatShort(amount: Sen): string {
  // Stryker disable next-line EqualityOperator: nothing has no sign further down
  const sign = amount < 0 ? '-' : '';
  const rupiah = Math.abs(amount) / 100;
  for (const [index, [scale, word]] of SCALES.entries()) {
    // Stryker disable EqualityOperator: at a round figure the next smaller unit and one decimal more give the same text
    if (rupiah < scale) continue;
    const rounded = roundTo(rupiah / scale, rupiah / scale < 100 ? (rupiah / scale < 10 ? 2 : 1) : 0);
    // Stryker restore EqualityOperator
    const larger = SCALES[index - 1];
    if (rounded >= 1000 && larger) return `${sign}Rp1 ${larger[1]}`;
    return `${sign}Rp${String(rounded).replace('.', ',')} ${word}`;
  }
  const whole = Math.round(rupiah);
  if (whole >= 1000) return `${sign}Rp1 ribu`;
  return whole === 0 ? 'Rp0' : `${sign}Rp${whole}`;
}

function roundTo(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}
