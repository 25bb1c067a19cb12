import { describe, expect, it } from 'vitest';
import { SCREEN_COLOURS } from './svg.ts';

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
