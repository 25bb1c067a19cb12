import { describe, expect, it } from 'vitest';
import { address, boardOf, detailedDocument, names, villageOf } from '../views/billboard.fixture.ts';
import { leaflet } from '../views/leaflet.ts';
import { PRESETS } from '../views/print-sizes.ts';
import type { Print } from '../views/print-types.ts';
import { shareCard } from '../views/share-card.ts';
import { typesetSvg } from './compile.ts';
import { pixelsOf } from './picture.ts';
import { SCREEN_COLOURS, sheetSvg } from './svg.ts';
import { outlineIn } from './svg-outlines.ts';

const [white, paper, ink, soft, , , , alert, , , official] = [...SCREEN_COLOURS] as [string, string][];

describe('letters on a board', () => {
  it.each([
    ['ink on paper', ink, paper],
    ['soft ink on paper', soft, paper],
    ['ink in a chip', ink, white],
    ['ink on the band', ink, alert],
    ['paper on official', paper, official],
  ] as const)('stand out 7 to 1 in print and on screens: %s', (_, letters, ground) => {
    for (const medium of [0, 1] as const)
      expect(contrast(letters?.[medium], ground?.[medium])).toBeGreaterThanOrEqual(7);
  });
});

/** What the typesetter drew, with nothing changed but colours and the edge of the sheet. */
function asTypeset(raw: string, ours: string): string {
  const [head = ''] = /<svg [^>]*>/.exec(ours) ?? [];
  const coloured = raw.replace(/#[0-9a-f]{6}/g, (colour) => SCREEN_COLOURS.get(colour) ?? colour);
  return coloured.replace(/<svg [^>]*>/, head).replace(/<image [^>]*>/g, '');
}

describe('a drawing with every letter defined once', () => {
  const document = detailedDocument();
  const amended = detailedDocument(2, 'perubahan');
  const large = { name: '9000x6000', label: '', widthMm: 9000, heightMm: 6000 };
  const prints: readonly (readonly [string, Print | null])[] = [
    ...[...PRESETS, large].map(
      (size) => [size.name, boardOf(villageOf(), amended, { size }, document)] as const,
    ),
    ['selebaran', leaflet(villageOf(), { document, base: null }, names, { address })],
    ['kartu', shareCard(villageOf(), { document, base: null }, { address })],
  ];

  it.each(prints)('%s shows what the typesetter drew, in a third of its bytes', async (_, print) => {
    if (print === null) throw new Error('no room');
    const one = { ...print, pages: print.pages.slice(0, 1) };
    const raw = await typesetSvg(one);
    const ours = sheetSvg(raw, one, new Map());
    expect(ours.length).toBeLessThan(raw.length / 3);
    const [before, after] = [asTypeset(raw, ours), ours].map((svg) => pixelsOf(svg, 1200).data);
    const apart = Array.from(before ?? [], (value, at) => Math.abs(value - (after?.[at] ?? 255)));
    const mean = apart.reduce((sum, value) => sum + value, 0) / apart.length;
    const visible = apart.filter((value) => value > 24).length / apart.length;
    expect(mean).toBeLessThan(0.02);
    expect(visible).toBeLessThan(0.0005);
  });

  it.each(['baliho-3x2', 'x-banner', 'a3', 'selebaran'])('%s has each outline once', async (name) => {
    const print = prints.find(([own]) => own === name)?.[1] ?? null;
    if (print === null) throw new Error('no room');
    const one = { ...print, pages: print.pages.slice(0, 1) };
    const svg = sheetSvg(await typesetSvg(one), one, new Map());
    const outlines = [...svg.matchAll(/<path id="\w+" d="([^"]+)"/g)].map(([, path]) => path);
    expect(new Set(outlines).size).toBe(outlines.length);
    expect(outlines.every((path) => path?.startsWith('m'))).toBe(true);
    expect([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      ...new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]);
  });
});

describe('an outline in parts of a size', () => {
  it.each([
    ['M 0 0 L 0 5 L 2.5 5 L 1 1 Z', 'm0 0v500h250l-150-400z', 250],
    ['M 1 0 Q 2 0 2 1 Q 2 2 1 2 Z M 0 0 L 1 0 Z', 'm100 0q100 0 100 100t-100 100zm-100 0h100z', 200],
    ['M 0.005 0 L 0 0 Z', 'm.5 0h-.5z', 0.5],
  ])('%s', (path, drawn, right) => {
    expect(outlineIn(path, 0.01)).toEqual({ path: drawn, right });
  });

  it.each(['M 0.0012 0 Z', 'M 0 0 C 1 1 2 2 3 3 Z'])('%s is left as it is', (path) => {
    expect(outlineIn(path, 0.01)).toBeNull();
  });
});

function contrast(left: string = '', right: string = ''): number {
  const [light = 0, dark = 0] = [luminance(left), luminance(right)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
