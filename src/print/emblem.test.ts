import { describe, expect, it } from 'vitest';
import { boardOf, fifteenRows, villageOf } from '../views/billboard.fixture.ts';
import { printPdf } from './compile.ts';
import { emblemSource } from './emblem.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('an emblem', () => {
  it.each([
    ['PNG', PNG],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>')],
  ])('is drawn from %s', async (_, bytes) => {
    const emblemSvg = emblemSource(bytes);
    const board = boardOf(villageOf(), fifteenRows(), { emblemSvg });
    const without = { ...board, emblemSvg: null };
    const [drawn, bare] = [await printPdf(board), await printPdf(without)];
    expect(drawn.length).toBeGreaterThan(bare.length);
  });

  it.each([['nothing'], [''], ['\u0089PNG']])('is none where the file holds %j', (text) => {
    expect(emblemSource(Buffer.from(text))).toBeUndefined();
  });
});
