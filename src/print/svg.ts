import type { Print } from '../views/print-types.ts';

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
 * The typesetter's SVG of the sheet as a file of the print: trim size, colours of the screen, a title, and about half as
 * large, with numbers cut to a hundredth of a point, short names, and one colour for the letters of a line.
 */
export function sheetSvg(svg: string, print: Print): string {
  const { widthMm, heightMm, bleedMm, slugMm, drawnAt } = print.sheet;
  const edge = bleedMm * drawnAt + slugMm;
  const viewBox = [edge, edge, widthMm * drawnAt, heightMm * drawnAt]
    .map((side) => (side * POINTS_PER_MM).toFixed(2))
    .join(' ');
  const names = new Map<string, string>();
  const shortName = (name: string): string => {
    const known = names.get(name) ?? `g${names.size.toString(36)}`;
    names.set(name, known);
    return known;
  };
  const drawn = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/>\s+</g, '><')
    .replace(/ class="typst-[a-z]+"| fill-rule="nonzero"| transform="translate\(-?0 -?0\)"/g, '')
    .replace(/(\.\d\d)\d+/g, '$1')
    .replace(
      /(id="|href="#)(g[0-9A-F]{32})"/g,
      (_, before: string, name: string) => `${before}${shortName(name)}"`,
    )
    .replace(/ fill="(#[0-9a-f]{6})"/g, (_, ink: string) => ` fill="${SCREEN_COLOURS.get(ink) ?? ink}"`)
    .replace(/<g( transform="scale\(1, -1\)")>((?:<use [^>]*\/>)+)<\/g>/g, hoistFill);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${widthMm}mm" ` +
    `height="${heightMm}mm" viewBox="${viewBox}" role="img" lang="id"><title>${escaped(print.title)}</title>${drawn}`
  );
}

function hoistFill(line: string, transform: string, uses: string): string {
  const fills = new Set(uses.match(/ fill="[^"]*"/g));
  const [fill] = fills;
  if (fills.size !== 1 || fill === undefined) return line;
  return `<g${transform}${fill}>${uses.replaceAll(fill, '').replaceAll(' x="0"', '')}</g>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
