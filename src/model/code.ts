/**
 * The two hierarchies of a village budget (Permendagri 20/2018): `rekening` (what kind of money) and
 * `kegiatan` (what it is for). A code is its canonical text, segments joined by dots; the empty text is the
 * root of the kegiatan hierarchy ("no activity").
 */
export type AccountCode = string;

/** `''` where a line has no kegiatan, else bidang `2`, sub bidang `2.3` or kegiatan `2.3.10`. */
export type ActivityCode = string;

/** The three akun of the chart: pendapatan 4, belanja 5, pembiayaan 6. */
export type Section = '4' | '5' | '6';

/** How many segments a code has; the empty code has none. */
export function depthOf(code: string): number {
  if (code === '') return 0;
  let depth = 1;
  for (let at = code.indexOf('.'); at !== -1; at = code.indexOf('.', at + 1)) depth += 1;
  return depth;
}

/** The first `depth` segments of a code. */
export function prefixOf(code: string, depth: number): string {
  let end = -1;
  for (let count = 0; count < depth; count += 1) {
    end = code.indexOf('.', end + 1);
    if (end === -1) return code;
  }
  return depth === 0 ? '' : code.slice(0, end);
}

const CHAINS_REMEMBERED = 10_000;
const chains = new Map<string, readonly string[]>();

/**
 * A code and everything above it, shortest first; nothing for the empty code. Remembered, because every row asks.
 * @example chainOf('5.2.1') // ["5", "5.2", "5.2.1"]
 */
export function chainOf(code: string): readonly string[] {
  const known = chains.get(code);
  // Stryker disable next-line ConditionalExpression: worked out once
  if (known !== undefined) return known;
  const chain = chainFrom(code);
  // Stryker disable next-line ConditionalExpression,EqualityOperator,CallExpression: worked out once, and only so many
  if (chains.size < CHAINS_REMEMBERED) chains.set(code, chain);
  return chain;
}

function chainFrom(code: string): readonly string[] {
  if (code === '') return [];
  const chain: string[] = [];
  for (let at = code.indexOf('.'); at !== -1; at = code.indexOf('.', at + 1)) chain.push(code.slice(0, at));
  chain.push(code);
  return chain;
}

/** Whether `upper` stands strictly above `lower`; `2.3.1` is not above `2.3.10`. */
export function isAbove(upper: string, lower: string): boolean {
  if (upper === '') return lower !== '';
  return lower[upper.length] === '.' && lower.startsWith(upper);
}

/** Whether `lower` is `upper` or stands below it. */
export function isWithin(upper: string, lower: string): boolean {
  return upper === lower || isAbove(upper, lower);
}

/** The akun that a rekening belongs to. */
export function sectionOf(account: AccountCode): Section {
  return account[0] as Section;
}

/** The bidang (1–5) of a kegiatan, `''` where there is none. */
export function fieldOf(activity: ActivityCode): string {
  return prefixOf(activity, 1);
}

/** Order of codes as a budget prints them: segment by segment, as numbers. */
export function compareCodes(left: string, right: string): number {
  const a = left.split('.');
  const b = right.split('.');
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = Number(a[index]) - Number(b[index]);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
