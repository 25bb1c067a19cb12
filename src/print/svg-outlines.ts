/** An outline in parts of a size, so that letters of every size share it. */
export interface Outline {
  readonly path: string;
  /** Its right edge. */
  readonly right: number;
}

/** How far a number may lie beside a half part: the typesetter writes seven digits. */
export const NEAR = 0.02;

/** The typesetter names an outline by what it holds, so that most boards share theirs. */
const known = new Map<number, Map<string, Outline | null>>();
const REMEMBERED = 20;

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
  let [x, y, right] = [0, 0, 0];
  let start: readonly [number, number] = [0, 0];
  /** From the bend of the last curve to its end. */
  let bend: readonly number[] = [];
  let drawn = '';
  for (const [, kind = '', numbers = ''] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    if (!'MLQZ'.includes(kind)) return null;
    const corners = numbers
      .split(' ')
      .filter(Boolean)
      .map((number) => Number(number) / part);
    const halves = corners.map((corner) => Math.round(corner * 2) / 2);
    if (corners.some((corner, at) => Math.abs(corner - (halves[at] ?? 0)) > NEAR)) return null;
    const steps = halves.map((half, at) => half - (at % 2 === 0 ? x : y));
    const [dx = 0, dy = 0] = steps.slice(-2);
    if (kind === 'L' && dy === 0) drawn += `h${brief(dx)}`;
    else if (kind === 'L' && dx === 0) drawn += `v${brief(dy)}`;
    // A curve whose bend mirrors that of the curve before it needs no bend of its own.
    else if (kind === 'Q' && steps[0] === bend[0] && steps[1] === bend[1]) drawn += `t${listed([dx, dy])}`;
    else drawn += kind.toLowerCase() + listed(steps);
    bend = kind === 'Q' ? [dx - (steps[0] ?? 0), dy - (steps[1] ?? 0)] : [];
    [x, y] = kind === 'Z' ? start : [x + dx, y + dy];
    if (kind === 'M') start = [x, y];
    right = Math.max(right, x);
  }
  return { path: drawn, right };
}

function listed(steps: readonly number[]): string {
  return steps.map(brief).join(' ').replaceAll(' -', '-');
}

function brief(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}
