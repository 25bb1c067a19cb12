import type { Print } from '../views/print-types.ts';
import type { StandIn } from './stand-ins.ts';

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
 * The typesetter's SVG of the sheet as a file of the print: trim size, colours of the screen, a title, emblem and code, and
 * about half as large, with numbers cut, short names, and one colour for the letters of a line. It is read line by line,
 * as the typesetter writes it: searching all of it for each kind of change takes longer than the typesetting.
 */
export function sheetSvg(svg: string, print: Print, standIns: ReadonlyMap<number, StandIn>): string {
  const { widthMm, heightMm, bleedMm, slugMm, drawnAt } = print.sheet;
  const edge = bleedMm * drawnAt + slugMm;
  const viewBox = [edge, edge, widthMm * drawnAt, heightMm * drawnAt]
    .map((side) => (side * POINTS_PER_MM).toFixed(2))
    .join(' ');
  const names = new Map<string, string>();
  const nameOf = (glyph: string): string => {
    const known = names.get(glyph) ?? `g${names.size.toString(36)}`;
    names.set(glyph, known);
    return known;
  };
  const lines = svg.split('\n');
  const drawn: string[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimStart();
    const next = lines[at + 1] ?? '';
    if (line.startsWith('<use ')) drawn.push(letter(line, nameOf));
    else if (line.startsWith('<symbol ')) {
      const glyph = between(line, 'id="', '"');
      drawn.push(`<symbol id="${nameOf(glyph)}" overflow="visible">`, outlineOf(glyph, next.trimStart()));
      at += 1;
    } else if (line.startsWith(LETTERS)) drawn.push(`<g transform="scale(1,-1)"${inkOf(next)}>`);
    else if (line.startsWith('<image ')) drawn.push(pictureIn(line, standIns));
    else drawn.push(shape(line));
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${widthMm}mm" ` +
    `height="${heightMm}mm" viewBox="${viewBox}" role="img" lang="id"><title>${escaped(print.title)}</title>${drawn.join('')}`
  );
}

/** How the typesetter begins a run of letters, which all have one ink. */
const LETTERS = '<g class="typst-text"';

function letter(line: string, nameOf: (glyph: string) => string): string {
  const x = between(line, ' x="', '"');
  const point = x.indexOf('.');
  const place = x === '0' ? '' : ` x="${point < 0 ? x : x.slice(0, point + 3)}"`;
  return `<use xlink:href="#${nameOf(between(line, '"#', '"'))}"${place}/>`;
}

function inkOf(line: string): string {
  const ink = between(line, ' fill="', '"');
  return ink === '' ? '' : ` fill="${SCREEN_COLOURS.get(ink) ?? ink}"`;
}

function shape(line: string): string {
  const bare = line.replace(
    / class="typst-[a-z]+"| fill-rule="nonzero"| transform="translate\(-?0 -?0\)"/g,
    '',
  );
  return short(bare.replace(/ fill="(#[0-9a-f]{6})"/, inkOf));
}

/** Numbers cut to a hundredth of a point. */
function short(text: string): string {
  return text.includes('.') ? text.replace(/(\.\d\d)\d+/g, '$1') : text;
}

/** The typesetter names an outline by what it holds, so that most boards share theirs. */
const outlines = new Map<string, string>();
const REMEMBERED = 5_000;

function outlineOf(glyph: string, path: string): string {
  const known = outlines.get(glyph);
  if (known !== undefined) return known;
  if (outlines.size >= REMEMBERED) outlines.clear();
  const made = short(path);
  outlines.set(glyph, made);
  return made;
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
