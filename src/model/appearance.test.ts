import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUNDS, LEAST_CONTRAST, legible, type Scheme } from './appearance.ts';
import { colourFrom, contrast, hexOf, leastContrast, nearestSufficient, type Colour } from './colour.ts';

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
const seeded = { seed: 4, numRuns: 300 };

describe('a colour', () => {
  test('is read as the web writes it and nothing else', () => {
    expect(colourFrom(' #173F73 ')).toEqual([23, 63, 115]);
    for (const text of ['173f73', '#173', '#173f7', '#173f733', 'biru', '#17 f73', 'rgb(0,0,0)', ''])
      expect(colourFrom(text)).toBeNull();
    fc.assert(
      fc.property(colour, (one) => void expect(colourFrom(hexOf(one))).toEqual(one)),
      seeded,
    );
  });

  test('contrasts as WCAG computes it', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 10);
    expect(contrast([255, 255, 255], [255, 255, 255])).toBe(1);
    // #767676 is the lightest grey that keeps 4.5 on white.
    expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
    expect(contrast([0x77, 0x77, 0x77], [255, 255, 255])).toBeLessThan(4.5);
  });

  test('without enough contrast has a nearest that keeps it, and not a step more', () => {
    const white: readonly Colour[] = [[255, 255, 255]];
    expect(nearestSufficient([255, 204, 0], [0, 0, 0], white, 4.5)).not.toBeNull();
    expect(nearestSufficient([255, 204, 0], [255, 255, 255], white, 4.5)).toBeNull();
  });

  test.each(['light', 'dark'] as Scheme[])(
    'has a legible tone in the %s, and keeps itself if it is one',
    (scheme) => {
      fc.assert(
        fc.property(colour, (one) => {
          const found = legible(one, scheme);
          expect(found).not.toBeNull();
          expect(leastContrast(found ?? one, GROUNDS[scheme])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
          if (leastContrast(one, GROUNDS[scheme]) >= LEAST_CONTRAST) expect(found).toEqual(one);
        }),
        seeded,
      );
    },
  );
});

describe('the tokens', () => {
  const css = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const tokensOf = (part: string): ReadonlyMap<string, Colour> =>
    new Map(
      [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].flatMap(([, name = '', hex = '']) => {
        const read = colourFrom(hex);
        return read === null ? [] : [[name, read] as const];
      }),
    );
  const schemes: Readonly<Record<Scheme, ReadonlyMap<string, Colour>>> = {
    light: tokensOf(light),
    dark: tokensOf(dark),
  };
  const WHITE: Colour = [255, 255, 255];

  test.each(['light', 'dark'] as Scheme[])(
    'are the grounds on which a regency’s colour is judged: %s',
    (scheme) => {
      const of = (name: string) => schemes[scheme].get(name);
      expect(GROUNDS[scheme]).toEqual(['paper', 'paper-soft', 'attention-paper', 'on-official'].map(of));
    },
  );

  test.each(['light', 'dark'] as Scheme[])('of every text keep the contrast: %s', (scheme) => {
    const of = (name: string): Colour => schemes[scheme].get(name) ?? [127, 127, 127];
    for (const ground of ['paper', 'paper-soft'])
      for (const text of ['ink', 'ink-soft', 'official', 'in', 'out', 'attention'])
        expect([scheme, text, ground, contrast(of(text), of(ground)) >= LEAST_CONTRAST]).toEqual([
          scheme,
          text,
          ground,
          true,
        ]);
    expect(contrast(of('on-official'), of('official'))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrast(WHITE, of('band'))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrast(of('focus'), of('paper'))).toBeGreaterThanOrEqual(3);
  });
});
