/** A colour of the screen, each part 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * A colour as it is written for the web.
 * @example colourFrom('#173F73') // [23, 63, 115]
 * @example colourFrom('biru') // null
 */
export function colourFrom(text: string): Colour | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  return hex && [part(hex[1]), part(hex[2]), part(hex[3])];
}

function part(hex: string | undefined): number {
  return Number.parseInt(hex ?? '', 16);
}

/** The colour as `#rrggbb`. */
export function hexOf(colour: Colour): string {
  return `#${colour.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * How far two colours stand apart, 1 to 21.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((one) => {
    const share = one / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The least contrast of a colour with any of the others. */
export function leastContrast(colour: Colour, others: readonly Colour[]): number {
  return Math.min(...others.map((other) => contrast(colour, other)));
}

/** Steps on the way to black or white; finer than an eye tells apart. */
const STEPS = 200;

/**
 * The first colour on the way to `goal` that keeps `least` with all others: the colour itself where it is enough,
 * `null` where even the goal is not.
 */
export function nearestSufficient(
  colour: Colour,
  goal: Colour,
  others: readonly Colour[],
  least: number,
): Colour | null {
  for (let step = 0; step <= STEPS; step += 1) {
    const mixed = mixedWith(colour, goal, step / STEPS);
    if (leastContrast(mixed, others) >= least) return mixed;
  }
  return null;
}

function mixedWith(colour: Colour, goal: Colour, share: number): Colour {
  const [red = 0, green = 0, blue = 0] = colour.map((one, index) =>
    Math.round(one + ((goal[index] ?? one) - one) * share),
  );
  return [red, green, blue];
}
