import { beforeAll, describe, expect, it } from 'vitest';
import {
  address,
  boardOf,
  detailedDocument,
  documentOf,
  fifteenRows,
  money,
  villageOf,
  work,
} from '../views/billboard.fixture.ts';
import { textWidth, type Weight } from '../views/billboard-measure.ts';
import { freeSize, PRESETS, type PrintSize } from '../views/print-sizes.ts';
import type { Billboard } from '../views/billboard-types.ts';
import type { Print } from '../views/print-types.ts';
import { printPdf, printSvg } from './compile.ts';
import { qrCode } from './qr.ts';
import { SCREEN_COLOURS } from './svg.ts';
import { readPdf, type Box, type PrintedText } from './read-pdf.fixture.ts';

const HOSTILE = '*#eval* [x](y) $a$ \\ "# <script>';
const EMBLEM =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>x</script><circle r="4"/></svg>';
const long = { name: 'Kedungwaru Sumberrejo Tanjungharjo Kidul', isExample: false };
const huge = documentOf([
  money('4.2.1', 9_999_999_999_999.99),
  work('1.1.01', 'Penghasilan tetap', 1_234_567_890_123.25),
  work('2.3.10', 'Jalan poros desa', 9_876_543_210_987.5, { location: 'Dusun Krajan', executor: 'TPK' }),
]);

const words = (count: number): string => 'Sumberrejo Tanjungharjo '.repeat(count).trim();
const everythingLong = villageOf({
  name: words(4),
  district: words(2),
  regency: words(2),
  complaint: {
    phone: '0353-000000',
    whatsapp: '0812-0000-0000',
    email: 'a@b.example',
    address: words(9),
    hours: words(3),
  },
});
const longDocument = documentOf(
  [
    ...['4.1', '4.2.1', '4.2.2', '4.2.3', '4.2.4', '4.2.5', '4.3'].map((code) =>
      money(code, 1_234_567_890_123.25),
    ),
    ...['1', '2', '3', '4', '5'].flatMap((field) =>
      ['01', '02', '03'].map((number) =>
        work(`${field}.1.${number}`, words(8), 999_999_999_999.75, {
          location: words(4),
          executor: words(3),
        }),
      ),
    ),
    work('', 'Tanpa bidang', 1_000_000),
    money('6.1', 1_234_567_890_123.25),
  ],
  'perubahan',
  { number: words(5), status: 'rancangan', amendment: 3 },
);

const every = (name: string, of: (size: PrintSize) => Billboard): [string, Billboard][] =>
  PRESETS.map((size) => [`${name}, ${size.name}`, of(size)]);
const budget = detailedDocument();

const cases: readonly (readonly [string, Billboard])[] = [
  ['27 activities', boardOf(villageOf(), budget)],
  ['fifteen rows without edges', boardOf(villageOf(), fifteenRows(), { hasEdges: false })],
  ...every('a long address', (size) =>
    boardOf(villageOf(long), detailedDocument(2), { size, address: `${address}${'a/'.repeat(20)}` }),
  ),
  ...every('13 digits and sen', (size) => boardOf(villageOf(), huge, { size })),
  ...PRESETS.filter((size) => size.name !== 'spanduk-3x1').map(
    (size) =>
      [
        `everything long, ${size.name}`,
        boardOf(everythingLong, longDocument, { size, emblemSvg: EMBLEM }),
      ] as const,
  ),
  ...every('semula and menjadi', (size) =>
    boardOf(villageOf(), detailedDocument(3, 'perubahan'), { size, emblemSvg: EMBLEM }, budget),
  ),
  ...every('a report', (size) => boardOf(villageOf(), detailedDocument(1, 'realisasi'), { size }, budget)),
  ['six metres', boardOf(villageOf(), budget, { size: freeSize(6000, 2500) })],
  ['a name that is code', boardOf(villageOf({ name: HOSTILE }), fifteenRows())],
];

describe.each(cases)('the PDF of a board of %s', (_, board) => {
  const { widthMm, heightMm, bleedMm, safeMm, slugMm, drawnAt } = board.sheet;
  let file: Awaited<ReturnType<typeof readPdf>>;
  beforeAll(async () => {
    file = await readPdf(await printPdf(board), drawnAt);
  });

  it('is one page of its size, with its bleed around', () => {
    const [width, height, bleed] = [widthMm * drawnAt, heightMm * drawnAt, bleedMm * drawnAt];
    const edge = bleed + slugMm;
    expect(file.pages).toBe(1);
    expect(file.trim).toSatisfy(isBox([edge, edge, width + edge, height + edge]));
    expect(file.bleed).toSatisfy(isBox([slugMm, slugMm, width + edge + bleed, height + edge + bleed]));
    expect(file.media).toSatisfy(isBox([0, 0, width + 2 * edge, height + 2 * edge]));
  });

  it('holds no picture but the emblem, in the inks of the print', () => {
    expect(file.images).toEqual(board.emblemSvg === null ? [] : ['/DeviceCMYK']);
  });

  it('says what it is, in which language, and nothing about when it was made', () => {
    expect(file.info).toMatchObject({ Title: board.title, Author: board.author });
    expect(file.info).not.toHaveProperty('CreationDate');
    expect(file.info).not.toHaveProperty('ModDate');
    expect(file.language).toBe('(id)');
  });

  it('embeds its one typeface', () => {
    expect(file.fonts.length).toBeGreaterThan(0);
    for (const font of file.fonts) {
      expect(font.name).toContain('PlusJakartaSans');
      expect(font.isEmbedded).toBe(true);
    }
  });

  it('holds every line of the view, and so every amount, exactly once per place', () => {
    // A reader takes a no-break space for a space.
    const expected = linesOf(board).map((line) => line.replaceAll('\u00a0', ' '));
    if (board.sheet.slugWords !== '') expected.push(board.sheet.slugWords);
    expect(file.texts.map((text) => text.text).sort()).toEqual(expected.sort());
  });

  it('keeps letters inside the safe area, apart from each other and off the code', () => {
    const onSheet = file.texts.filter((text) => text.text !== board.sheet.slugWords);
    const code = board.pages.flat().find((mark) => mark.kind === 'code');
    if (code?.kind !== 'code') throw new Error('no code');
    const [left, top] = [code.x, code.y];
    const card = { text: 'QR', font: '', left, right: left + code.side, top, bottom: top + code.side };
    for (const [index, text] of onSheet.entries()) {
      expect(text.left, text.text).toBeGreaterThanOrEqual(safeMm - 0.01);
      expect(text.right, text.text).toBeLessThanOrEqual(widthMm - safeMm + 0.01);
      expect(text.top, text.text).toBeGreaterThanOrEqual(safeMm - 0.01);
      expect(text.bottom, text.text).toBeLessThanOrEqual(heightMm - safeMm + 0.01);
      const neighbours = [...onSheet.slice(index + 1), card];
      expect(
        neighbours.find((other) => overlaps(text, other)),
        text.text,
      ).toBeUndefined();
    }
  });

  it('is never wider than the view measured', () => {
    for (const { text, font, left, right, top, bottom } of file.texts)
      expect(right - left, text).toBeLessThanOrEqual(textWidth(text, weightOf(font), bottom - top) + 0.01);
  });
});

describe('files', () => {
  const [[, board]] = cases as [(typeof cases)[number]];

  it('are the same bytes for the same board', async () => {
    const [first, svg] = [await printPdf(board), await printSvg(board)];
    await printPdf((cases[1] as (typeof cases)[number])[1]);
    expect(Buffer.compare(first, await printPdf(board))).toBe(0);
    expect(await printSvg(board)).toBe(svg);
  });

  it('are printed in CMYK, letters in black alone', async () => {
    const { painted } = await readPdf(await printPdf(board));
    expect(painted).toContain('0 0 0 1 k');
    expect(painted).not.toMatch(/\d rg\b/i);
  });

  it.each(cases.filter((_, index) => index % 4 === 0))('as SVG hold outlines only: %s', async (_, one) => {
    const svg = await printSvg(one);
    const { widthMm, heightMm } = one.sheet;
    expect(svg.slice(0, 250)).toContain(`width="${widthMm}mm" height="${heightMm}mm" viewBox="`);
    expect(/<(text|script|foreignObject|style|a)[\s>]| style=| on\w+=/i.exec(svg)).toBeNull();
    const references = [...svg.matchAll(/(?:href|src)="([^"]{0,15})/g)].map(([, target]) => target as string);
    expect(references.every((target) => /^(#|data:image\/)/.test(target))).toBe(true);
    const colours = [...svg.matchAll(/ fill="([^"]+)"/g)].map(([, colour]) => colour as string);
    expect([...SCREEN_COLOURS.values()]).toEqual(expect.arrayContaining([...new Set(colours)]));
  });

  it('leave out an emblem that is no picture', async () => {
    const broken = { ...board, emblemSvg: '<svg><g></svg>' };
    const without = { ...board, emblemSvg: null };
    expect(Buffer.compare(await printPdf(broken), await printPdf(without))).toBe(0);
  });
});

describe('the code', () => {
  it('measures a tenth of the distance that the smallest lines are read from', () => {
    for (const [, print] of cases) {
      const { size, quiet } = qrCode(print.code);
      const code = print.pages.flat().find((mark) => mark.kind === 'code');
      const fromMm = (print.decisions.find((one) => one.part === 'source')?.fromMetres ?? 0) * 1000;
      expect(((code?.kind === 'code' ? code.side : 0) * size) / (size + 2 * quiet)).toBeGreaterThanOrEqual(
        fromMm / 10,
      );
    }
  });
});

function isBox(expected: Box): (box: Box) => boolean {
  return (box) => box.every((side, index) => Math.abs(side - (expected[index] ?? 0)) < 0.01);
}

function overlaps(a: PrintedText, b: PrintedText): boolean {
  return a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;
}

function weightOf(font: string): Weight {
  if (font.endsWith('-ExtraBold')) return 800;
  return font.endsWith('-Bold') ? 700 : 500;
}

/** Every line of letters that a view puts on its print. */
function linesOf(print: Print): readonly string[] {
  return print.pages.flat().flatMap((mark) => (mark.kind === 'text' ? [mark.words] : []));
}
