/** An outline in parts of a size, so that letters of every size share it. */
export interface Outline {
  readonly path: string;
  /** Its right edge. */
  readonly right: number;
}

/** How far a number may lie beside a half part: the typesetter writes seven digits. */
export const NEAR = 0.02;

/** The typesetter names an outline by what it holds, so that boards with letters of one size share theirs. */
const known = new Map<number, Map<string, Outline | null>>();
/** Sizes of letters, each with some dozens of outlines. */
const REMEMBERED = 200;

/** The outlines that are known for a size of a part in points, by their names; `null`: not in halves of it. */
export function outlinesOf(part: number): Map<string, Outline | null> {
  const found = known.get(part);
  if (found !== undefined) return found;
  if (known.size >= REMEMBERED) known.clear();
  const none = new Map<string, Outline | null>();
  known.set(part, none);
  return none;
}

/**
 * An absolute path of M, L, Q and Z as steps from one corner to the next, in halves of a part: the shortest that says the
 * same. `null` where a corner is not on one of them.
 * @param part points of a part
 * @example outlineIn('M 0 0 L 0 5 Q 5 5 5 0 Z', 0.01) // { path: 'm0 0v500q500 0 500-500z', right: 500 }
 */
export function outlineIn(path: string, part: number): Outline | null {
  // Read word by word, because every letter of every size on every board comes through here.
  let [x, y, right, drawn] = [0, 0, 0, ''];
  let [startX, startY] = [0, 0];
  /** From the bend of the last curve to its end. */
  let [bendX, bendY] = [Number.NaN, Number.NaN];
  const words = path.split(' ');
  for (let at = 0; at < words.length;) {
    const kind = words[at] ?? '';
    const corners = CORNERS[kind];
    if (corners === undefined) return null;
    const steps = stepsFrom(words, at + 1, corners, x, y, part);
    if (steps === null) return null;
    const [dx = 0, dy = 0] = corners === 4 ? [steps[2], steps[3]] : steps;
    drawn += drawnStep(kind, steps, steps[0] === bendX && steps[1] === bendY);
    [bendX, bendY] = corners === 4 ? [dx - (steps[0] ?? 0), dy - (steps[1] ?? 0)] : [Number.NaN, Number.NaN];
    x = kind === 'Z' ? startX : x + dx;
    y = kind === 'Z' ? startY : y + dy;
    if (kind === 'M') [startX, startY] = [x, y];
    if (x > right) right = x;
    at += corners + 1;
  }
  return { path: drawn, right };
}

/** Numbers behind each kind of step; the typesetter ends a path with a blank. */
const CORNERS: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, Z: 0, '': 0 };

/** The next numbers in halves of a part, from a corner on; `null` where one is not on a half. */
function stepsFrom(
  words: readonly string[],
  from: number,
  count: number,
  x: number,
  y: number,
  part: number,
): readonly number[] | null {
  const steps: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const corner = Number(words[from + at]) / part;
    const half = Math.round(corner * 2) / 2;
    // Not a number is not near either.
    if (!(Math.abs(corner - half) <= NEAR)) return null;
    steps.push(half - (at % 2 === 0 ? x : y));
  }
  return steps;
}

/** @param isMirrored whether its bend mirrors that of the curve before it, which then needs no bend of its own */
function drawnStep(kind: string, steps: readonly number[], isMirrored: boolean): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = steps;
  if (kind === 'L' && second === 0) return `h${brief(first)}`;
  if (kind === 'L' && first === 0) return `v${brief(second)}`;
  if (kind === 'Q' && isMirrored) return `t${brief(third)}${apart(fourth)}`;
  if (kind === 'Q') return `q${brief(first)}${apart(second)}${apart(third)}${apart(fourth)}`;
  return kind === 'Z' || kind === ''
    ? kind.toLowerCase()
    : `${kind.toLowerCase()}${brief(first)}${apart(second)}`;
}

/** A number behind another: a sign parts them as well as a blank. */
function apart(value: number): string {
  return value < 0 ? brief(value) : ` ${brief(value)}`;
}

/** Without the zero that a drawing program does not need. */
function brief(value: number): string {
  if (value === 0.5) return '.5';
  return value === -0.5 ? '-.5' : String(value);
}
