import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { address, boardOf, fifteenRows, names, villageOf } from '../views/billboard.fixture.ts';
import { leaflet } from '../views/leaflet.ts';
import type { Print } from '../views/print-types.ts';
import { printPdf, printSvg } from './compile.ts';
import { emblemOf } from './emblem-inks.ts';
import { emblemSource } from './emblem.ts';
import { pictureOf, pixelsOf } from './picture.ts';
import { readPdf } from './read-pdf.fixture.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const svgOf = (inside: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8">${inside}</svg>`,
  );
const DISC = '<circle cx="4" cy="4" r="4" fill="#173f73"/>';
const RED = svgOf('<rect width="8" height="8" fill="#f00"/>');

function leafletOf(emblemSvg: string | undefined): Print {
  const compared = { document: fifteenRows(), base: null };
  const print = leaflet(villageOf(), compared, names, { address, emblemSvg });
  if (print === null) throw new Error('no room');
  return print;
}

describe('an emblem', () => {
  it.each([
    ['PNG', PNG],
    ['SVG', svgOf(DISC)],
  ])('of %s is the one picture of a print, in four inks or in grey', async (_, bytes) => {
    const emblemSvg = emblemSource(bytes);
    expect(emblemSvg).toBeDefined();
    const board = await readPdf(await printPdf(boardOf(villageOf(), fifteenRows(), { emblemSvg })));
    expect(board.images).toEqual(['/DeviceCMYK']);
    expect((await readPdf(await printPdf(leafletOf(emblemSvg)))).images).toEqual(['/DeviceGray']);
  });

  it('lies on the paper where it is clear, and has as much black as its colour holds', () => {
    const board = boardOf(villageOf(), fifteenRows(), { emblemSvg: emblemSource(svgOf(DISC)) });
    const { samples, width, height } = emblemOf(board) ?? fail();
    const inks = inflateSync(samples());
    expect(inks.length).toBe(width * height * 4);
    expect([...inks.subarray(0, 4)]).toEqual([0, 0, 10, 0]);
    const middle = (Math.floor(height / 2) * width + Math.floor(width / 2)) * 4;
    expect([...inks.subarray(middle, middle + 4)]).toEqual([204, 115, 0, 140]);
  });

  it('is grey on a print for copiers, in every format', async () => {
    const print = leafletOf(emblemSource(RED));
    const { samples } = emblemOf(print) ?? fail();
    expect(new Set(inflateSync(samples()))).toEqual(new Set([54]));
    const [, data = ''] = /xlink:href="data:image\/png;base64,([^"]+)"/.exec(await printSvg(print)) ?? [];
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><image width="8" height="8" href="data:image/png;base64,${data}"/></svg>`;
    expect([...pixelsOf(picture, 8).data.subarray(0, 4)]).toEqual([54, 54, 54, 255]);
  });

  it('keeps its shape', () => {
    const wide =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10"/></svg>';
    const { width, height } =
      emblemOf(boardOf(villageOf(), fifteenRows(), { emblemSvg: emblemSource(Buffer.from(wide)) })) ?? fail();
    expect(width / height).toBeCloseTo(2, 2);
  });

  it.each([['nothing'], [''], ['\u0089PNG'], ['<svg><g></svg>']])(
    'is none where the file holds %j',
    (text) => {
      expect(emblemSource(Buffer.from(text))).toBeUndefined();
    },
  );

  it.each([
    ['a path', (file: string) => svgOf(`${DISC}<image width="8" height="8" xlink:href="${file}"/>`)],
    ['single quotes', (file: string) => svgOf(`${DISC}<image width="8" height="8" href = '${file}'/>`)],
    [
      'a picture inside',
      (file: string) => {
        const inner = svgOf(`<image width="8" height="8" href="${file}"/>`).toString('base64');
        return svgOf(`${DISC}<image width="8" height="8" href="data:image/svg+xml;base64,${inner}"/>`);
      },
    ],
    [
      'an entity',
      (file: string) =>
        Buffer.from(
          `<!DOCTYPE svg [<!ENTITY f "${file}">]>${svgOf(`${DISC}<image href="&f;"/>`).toString()}`,
        ),
    ],
  ])('shows no file of the machine that builds, by %s', (_, emblem) => {
    const folder = mkdtempSync(join(tmpdir(), 'papan-emblem-'));
    const file = join(folder, 'rahasia.png');
    try {
      writeFileSync(file, pictureOf(RED.toString(), 8));
      const source = emblemSource(emblem(file)) ?? '';
      expect(source).not.toContain(`href="${file}`);
      const reds = pixelsOf(source, 8).data.filter((part, at) => at % 4 === 0 && part > 200);
      expect(reds.length).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('with entities that could hide a link is none', () => {
    const text = `<!DOCTYPE svg [<!ENTITY x "<image href='/etc/a.png'/>">]>${svgOf('&x;').toString()}`;
    expect(emblemSource(Buffer.from(text))).toBeUndefined();
  });
});

function fail(): never {
  throw new Error('no emblem');
}
