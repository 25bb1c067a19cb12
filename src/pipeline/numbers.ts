import { LARGEST_FIGURE, type Sen } from '../model/money.ts';

/**
 * How a file writes its numbers, decided once per file:
 * `indonesia` 1.234.567,00 · `inggris` 1,234,567.00 · `titik` 1234567.00.
 */
export type NumberFormat = 'indonesia' | 'inggris' | 'titik';

/** The format of a file, and whether it had to be concluded from numbers that would also fit another. */
export interface FormatDecision {
  readonly format: NumberFormat;
  /** The number that decided, where the decision should be told to staff; else `null`. */
  readonly doubtful: string | null;
}

/** What a money cell says: a figure in sen, nothing, or something that cannot be read. */
export type MoneyReading =
  | { readonly kind: 'figure'; readonly amount: Sen }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly readings: readonly Sen[] }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Sen[] };

const EMPTY: MoneyReading = { kind: 'empty' };
const UNREADABLE: MoneyReading = { kind: 'unreadable', readings: [] };
const ZERO: MoneyReading = { kind: 'figure', amount: 0 };
const UNFIT = -1;

/**
 * Decides how a file writes its numbers. Only figures with a separator vote; one that can only be Indonesian
 * makes the file Indonesian.
 * @example decideFormat(['12.500.000', '250,000']) // { format: 'indonesia', doubtful: null }
 * @example decideFormat(['1.234']) // { format: 'indonesia', doubtful: '1.234' }
 */
export function decideFormat(cells: Iterable<string>): FormatDecision {
  let thousandsPoint: string | null = null;
  let thousandsComma: string | null = null;
  let english: string | null = null;
  let point: string | null = null;
  let misfit = false;
  for (const cell of cells) {
    // Stryker disable next-line ConditionalExpression,StringLiteral: a cell without separators says nothing; this only spares it the rest
    if (!cell.includes('.') && !cell.includes(',')) continue;
    if (cell.length > LONGEST_MONEY) continue;
    const text = bare(cell).text;
    if (INDONESIAN.test(text)) return { format: 'indonesia', doubtful: null };
    if (ENGLISH.test(text)) english ??= cell;
    else if (/^[1-9]\d{0,2},\d{3}$/.test(text)) thousandsComma ??= cell;
    else if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) thousandsPoint ??= cell;
    else if (/^\d+\.\d{2}$/.test(text)) point ??= cell;
    else if (/[.,]/.test(text)) misfit = true;
  }
  const isEnglish = english ?? thousandsComma;
  if (isEnglish !== null && thousandsPoint === null && !misfit)
    return { format: 'inggris', doubtful: isEnglish };
  if (point !== null && thousandsPoint === null && !misfit) return { format: 'titik', doubtful: point };
  return { format: 'indonesia', doubtful: thousandsPoint };
}

/** Two or more groups with points, a group with decimals, or decimals after a comma. */
const INDONESIAN = /^(?:\d{1,3}(?:\.\d{3}){2,}(?:,\d{1,2})?|\d{1,3}\.\d{3},\d{1,2}|\d+,\d{2})$/;
const ENGLISH = /^(?:\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?|\d{1,3},\d{3}\.\d{1,2})$/;

/**
 * Reads a money cell in the format of its file. Nothing is guessed: what does not fit is returned with the
 * figures that could have been meant.
 * @example readMoney('Rp. 11.480.000,-', 'indonesia') // { kind: 'figure', amount: 1148000000 }
 * @example readMoney('101.500,000,-', 'indonesia').kind // 'ambiguous'
 */
export function readMoney(cell: string, format: NumberFormat): MoneyReading {
  const figure = scan(cell, format);
  // Stryker disable next-line ConditionalExpression: most cells are bare already; this only spares them the next step
  if (figure !== UNFIT) return { kind: 'figure', amount: figure };
  if (cell.length > LONGEST_MONEY) return cell.trim() === '' ? EMPTY : UNREADABLE;
  const { text, isNegative } = bare(cell);
  if (text === '') return cell.trim() === '' ? EMPTY : UNREADABLE;
  if (text === '-' || text === '–' || text === '—') return ZERO;
  const amount = scan(text, format);
  if (amount !== UNFIT) return { kind: 'figure', amount: isNegative && amount !== 0 ? -amount : amount };
  return unfit(text);
}

/**
 * Reads a JSON number from its digits, with at most two decimals.
 * @example readJsonNumber('12500000.5') // { kind: 'figure', amount: 1250000050 }
 */
export function readJsonNumber(literal: string): MoneyReading {
  const rupiah = Number(literal);
  const amount = Math.round(rupiah * 100);
  // A number with two decimals is the nearest to them there is, and so is their hundredth part.
  if (amount / 100 !== rupiah || Math.abs(amount) > LARGEST_FIGURE) return UNREADABLE;
  return { kind: 'figure', amount: amount === 0 ? 0 : amount };
}

/** Longer than any way to write a figure; a longer cell is not even looked at. */
const LONGEST_MONEY = 80;
const DECORATION = /^\s*(?:Rp\.?)?\s*/i;

/** The digits and separators of a cell, without Rp, sign, parentheses, a trailing `,-` and spaces around. */
function bare(cell: string): { text: string; isNegative: boolean } {
  let text = cell.trim();
  let isNegative = false;
  if (text.startsWith('(') && text.endsWith(')')) {
    isNegative = true;
    text = text.slice(1, -1).trim();
  }
  text = text.replace(DECORATION, '');
  const sign = /^[-−–]\s*(?=(?:Rp|\d))/i.exec(text);
  if (sign && !isNegative) {
    isNegative = true;
    text = text.slice(sign[0].length).replace(DECORATION, '');
  }
  return { text: text.replace(/\s*[.,]\s*[-–]$/, ''), isNegative };
}

const POINT = 46;
const COMMA = 44;
const ZERO_SIGN = 48;

/**
 * The figure that a text gives in one format, in sen, or `UNFIT`, in one pass without a regular expression because
 * every figure of every file goes through here. Groups have exactly three digits; a figure without groups has two
 * decimals, so that 12.5 is asked about.
 */
function scan(text: string, format: NumberFormat): Sen {
  const decimal = format === 'indonesia' ? COMMA : POINT;
  const group = format === 'indonesia' ? POINT : format === 'inggris' ? COMMA : UNFIT;
  let rupiah = 0;
  let run = 0;
  let groups = 0;
  let at = 0;
  for (; ; at += 1) {
    const sign = text.charCodeAt(at);
    const digit = sign - 48;
    if (digit >= 0 && digit <= 9) {
      rupiah = rupiah * 10 + digit;
      run += 1;
    } else if (sign === group && (groups === 0 ? run >= 1 && run <= 3 : run === 3)) {
      groups += 1;
      run = 0;
    } else break;
  }
  if (run === 0 || (groups > 0 && (run !== 3 || text.charCodeAt(0) === ZERO_SIGN))) return UNFIT;
  const sen = at === text.length ? 0 : scanSen(text, at, decimal, groups > 0);
  if (sen === UNFIT) return UNFIT;
  const amount = rupiah * 100 + sen;
  return amount <= LARGEST_FIGURE ? amount : UNFIT;
}

/** The decimals of a figure from its decimal sign on, in sen, or `UNFIT`. */
function scanSen(text: string, at: number, decimal: number, mayBeOne: boolean): Sen {
  const digits = text.length - at - 1;
  if (text.charCodeAt(at) !== decimal || digits > 2 || digits < (mayBeOne ? 1 : 2)) return UNFIT;
  const tens = text.charCodeAt(at + 1) - 48;
  const ones = digits === 2 ? text.charCodeAt(at + 2) - 48 : 0;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : UNFIT;
}

/**
 * The readings that a text could have: as digits alone, with the last group as sen, and as the part before its groups
 * go wrong.
 */
function unfit(text: string): MoneyReading {
  if (!/^[\d.,]*\d[\d.,]*$/.test(text)) return UNREADABLE;
  const [, whole, sen] = /^(.*?)[.,]*[.,](\d\d?)$/.exec(text) ?? [];
  const [grouped] = /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)/.exec(text) ?? [];
  const rupiah = [text, grouped, whole].map((one) =>
    one === undefined ? UNFIT : Number(one.replace(/[.,]/g, '')) * 100,
  );
  if (sen !== undefined) rupiah[2] = (rupiah[2] ?? 0) + Number(sen.padEnd(2, '0'));
  const possible = rupiah.filter((amount) => amount !== UNFIT && amount <= LARGEST_FIGURE);
  const readings = [...new Set(possible)].toSorted((a, b) => a - b);
  return { kind: readings.length > 1 ? 'ambiguous' : 'unreadable', readings };
}

/**
 * Reads a volume: `250`, `2,5`, `2.5`, `1.250,5`; `null` where it cannot be told what is meant, as in `1.000`.
 */
export function readVolume(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed.length > 15) return null;
  if (/^\d+$/.test(trimmed)) return Number(trimmed);
  if (/^\d+[.,]\d{1,2}$/.test(trimmed)) return Number(trimmed.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,3}$/.test(trimmed))
    return Number(trimmed.replaceAll('.', '').replace(',', '.'));
  return null;
}
