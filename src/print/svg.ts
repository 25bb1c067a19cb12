import type { Print } from '../views/print-types.ts';
import type { StandIn } from './stand-ins.ts';
import { Letters, type PlacedLetter } from './svg-letters.ts';

const POINTS_PER_MM = 72 / 25.4;

/** What the typesetter makes of the inks of `ground.typ` on a screen, and the colour that the site has instead. */
export const SCREEN_COLOURS: ReadonlyMap<string, string> = new Map([
  ['#fdfeff', '#ffffff'],
  ['#fdfdf5', '#fffdf7'],
  ['#221f21', '#14202e'],
  ['#4a4b4e', '#3c4a58'],
  ['#e3e3d9', '#e6e3d9'],
  ['#a5a9ac', '#a5adb5'],
  ['#dbdee0', '#dfe2e5'],
  ['#fbb533', '#f5a623'],
  ['#12a193', '#0b6e5f'],
  ['#800a53', '#801650'],
  ['#014275', '#173f73'],
]);

/**
 * The typesetter's SVG of the sheet as a file of the print: trim size, colours of the screen, a title, emblem and code,
 * every letter and repeated word defined once, and none of the groups that say nothing. It is read line by line, as the
 * typesetter writes it: searching all of it for each kind of change takes longer than the typesetting.
 */
export function sheetSvg(svg: string, print: Print, standIns: ReadonlyMap<number, StandIn>): string {
  const { widthMm, heightMm, bleedMm, slugMm, drawnAt } = print.sheet;
  const edge = bleedMm * drawnAt + slugMm;
  const viewBox = [edge, edge, widthMm * drawnAt, heightMm * drawnAt]
    .map((side) => (side * POINTS_PER_MM).toFixed(2))
    .join(' ');
  const { defs, drawn } = drawing(svg.split('\n'), print, standIns);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${widthMm}mm" ` +
    `height="${heightMm}mm" viewBox="${viewBox}" role="img" lang="id"><title>${escaped(print.title)}</title>${defs}${drawn}</svg>\n`
  );
}

function drawing(lines: readonly string[], print: Print, standIns: ReadonlyMap<number, StandIn>) {
  const letters = new Letters(print, outlinesIn(lines));
  const drawn: (string | null)[] = [];
  /** How far each open group moves what it holds. */
  const open: string[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimStart();
    if (line.startsWith('<defs')) break;
    if (line.startsWith(LETTERS)) {
      const last = lineEnd(lines, at);
      const uses = lines.slice(at + 1, last);
      letters.take(placeOf(open), inkOf(uses[0] ?? ''), uses.map(letterOf));
      // Which words are repeated is known at the end.
      drawn.push(null);
      at = last;
    } else if (PLAIN_GROUP.test(line)) open.push(between(line, 'translate(', ')'));
    else if (line.startsWith('</g')) open.pop();
    else if (line.startsWith('<path') || line.startsWith('<image ')) {
      const [x, y] = placeOf(open).map((one) => Number(one.toFixed(2)));
      const mark = line.startsWith('<path') ? shape(line) : pictureIn(line, standIns);
      drawn.push(x === 0 && y === 0 ? mark : `<g transform="translate(${x} ${y})">${mark}</g>`);
    } else if (line !== '') throw new Error(`the typesetter drew what is not known: ${line.slice(0, 80)}`);
  }
  const { defs, lines: taken } = letters.drawn();
  let next = 0;
  return { defs, drawn: drawn.map((one) => one ?? taken[next++] ?? '').join('') };
}

/** A group that at most moves what it holds. */
const PLAIN_GROUP = /^<g(?: class="typst-group")?(?: transform="translate\([-\d. ]+\)")?>$/;
/** How the typesetter begins a run of letters, which all have one ink. */
const LETTERS = '<g class="typst-text"';

/** Where the run of letters ends that begins at a line. */
function lineEnd(lines: readonly string[], from: number): number {
  let at = from + 1;
  while (lines[at]?.trimStart().startsWith('<use ')) at += 1;
  return at;
}

function letterOf(line: string): PlacedLetter {
  return { glyph: between(line, '"#', '"'), x: Number(between(line, ' x="', '"')) };
}

/** The outlines, which stand at the end, by their names. */
function outlinesIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const outlines = new Map<string, string>();
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = (lines[at] ?? '').trimStart();
    if (line.startsWith('<defs')) break;
    if (line.startsWith('<symbol '))
      outlines.set(between(line, 'id="', '"'), between(lines[at + 1] ?? '', ' d="', '"'));
  }
  return outlines;
}

/** How far groups within each other move what they hold. */
function placeOf(places: readonly string[]): readonly [x: number, y: number] {
  let [left, top] = [0, 0];
  for (const place of places.filter(Boolean)) {
    const [x = 0, y = 0] = place.split(' ').map(Number);
    left += x;
    top += y;
  }
  return [left, top];
}

function inkOf(line: string): string {
  const ink = between(line, ' fill="', '"');
  return SCREEN_COLOURS.get(ink) ?? ink;
}

function shape(line: string): string {
  const bare = line.replace(/ class="typst-[a-z]+"| fill-rule="nonzero"/g, '');
  return short(bare.replace(/ fill="#[0-9a-f]{6}"/, ` fill="${inkOf(bare)}"`));
}

/** Numbers cut to a hundredth of a point. */
function short(text: string): string {
  return text.includes('.') ? text.replace(/(\.\d\d)\d+/g, '$1') : text;
}

/** What the typesetter kept room for; the picture in its place tells what by its width. */
function pictureIn(line: string, standIns: ReadonlyMap<number, StandIn>): string {
  const png = Buffer.from(between(line, 'base64,', '"'), 'base64');
  const standIn = standIns.get(png.length < 20 ? 0 : png.readUInt32BE(16));
  const side = (name: string): number => Number(between(line, ` ${name}="`, '"'));
  return standIn?.svg(side('width'), side('height')) ?? '';
}

/** What stands between the first of two marks and the next; `''` where it does not. */
function between(text: string, before: string, after: string): string {
  const found = text.indexOf(before);
  if (found < 0) return '';
  const from = found + before.length;
  return text.slice(from, text.indexOf(after, from));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
