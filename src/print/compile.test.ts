import { beforeAll, describe, expect, it } from 'vitest';
import {
  address,
  detailedDocument,
  documentOf,
  fifteenRows,
  money,
  names,
  villageOf,
  work,
} from '../views/billboard.fixture.ts';
import { textWidth, type Weight } from '../views/billboard-measure.ts';
import type { Billboard } from '../views/billboard-types.ts';
import { billboard } from '../views/billboard.ts';
import { billboardPdf, billboardSvg } from './compile.ts';
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

const cases: readonly (readonly [string, Billboard])[] = [
  ['27 activities', billboard(villageOf(), detailedDocument(), names, { address })],
  [
    '81 activities',
    billboard(villageOf(), detailedDocument(3, 'perubahan'), names, { address, emblemSvg: EMBLEM }),
  ],
  ['fifteen rows', billboard(villageOf(), fifteenRows(), names, { address, bleedMm: 0 })],
  [
    'a name of 40 letters',
    billboard(villageOf(long), detailedDocument(2), names, { address: `${address}${'a/'.repeat(20)}` }),
  ],
  ['13 digits and sen', billboard(villageOf(), huge, names, { address })],
  ['everything long', billboard(everythingLong, longDocument, names, { address, emblemSvg: EMBLEM })],
  ['a name that is code', billboard(villageOf({ name: HOSTILE }), fifteenRows(), names, { address })],
];

describe.each(cases)('the PDF of a board of %s', (_, board) => {
  let file: Awaited<ReturnType<typeof readPdf>>;
  beforeAll(async () => {
    file = await readPdf(await billboardPdf(board));
  });

  it('is one page of 3000 × 2000 mm, with its bleed around', () => {
    const bleed = board.page.bleedMm;
    expect(file.pages).toBe(1);
    expect(file.trim).toSatisfy(isBox([bleed, bleed, 3000 + bleed, 2000 + bleed]));
    expect(file.bleed).toSatisfy(isBox([0, 0, 3000 + 2 * bleed, 2000 + 2 * bleed]));
    expect(file.media).toSatisfy(isBox([0, 0, 3000 + 2 * bleed, 2000 + 2 * bleed]));
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
    expect(file.texts.map((text) => text.text).sort()).toEqual(expected.sort());
  });

  it('keeps letters inside the safe area, apart from each other and off the code', () => {
    const { safeMm } = board.page;
    const { leftMm, topMm, cardMm } = board.footer.qr;
    const card = {
      text: 'QR',
      font: '',
      left: leftMm,
      right: leftMm + cardMm,
      top: topMm,
      bottom: topMm + cardMm,
    };
    for (const [index, text] of file.texts.entries()) {
      expect(text.left, text.text).toBeGreaterThanOrEqual(safeMm);
      expect(text.right, text.text).toBeLessThanOrEqual(3000 - safeMm);
      expect(text.top, text.text).toBeGreaterThanOrEqual(safeMm);
      expect(text.bottom, text.text).toBeLessThanOrEqual(2000 - safeMm);
      const neighbours = [...file.texts.slice(index + 1), card];
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
    const [first, svg] = [await billboardPdf(board), await billboardSvg(board)];
    await billboardPdf((cases[1] as (typeof cases)[number])[1]);
    expect(Buffer.compare(first, await billboardPdf(board))).toBe(0);
    expect(await billboardSvg(board)).toBe(svg);
  });

  it('are printed in CMYK, letters in black alone', async () => {
    const { painted } = await readPdf(await billboardPdf(board));
    expect(painted).toContain('0 0 0 1 k');
    expect(painted).not.toMatch(/\d rg\b/i);
  });

  it.each(cases.map(([name, one]) => [name, one] as const))(
    'as SVG hold outlines only: %s',
    async (_, one) => {
      const svg = await billboardSvg(one);
      expect(svg).toMatch(
        /^<svg [^>]*width="3000mm" height="2000mm" viewBox="[\d.]+ [\d.]+ 8503\.94 5669\.29"/,
      );
      expect(svg).not.toMatch(/<(text|script|foreignObject|style|a)[\s>]| style=| on\w+=/i);
      const references = [...svg.matchAll(/(?:href|src)="([^"]{0,15})/g)].map(
        ([, target]) => target as string,
      );
      expect(references.every((target) => /^(#|data:image\/)/.test(target))).toBe(true);
      const colours = [...svg.matchAll(/ fill="([^"]+)"/g)].map(([, colour]) => colour as string);
      expect([...SCREEN_COLOURS.values()]).toEqual(expect.arrayContaining([...new Set(colours)]));
    },
  );

  it('leave out an emblem that is no picture', async () => {
    const broken = { ...board, header: { ...board.header, emblemSvg: '<svg><g></svg>' } };
    const without = { ...board, header: { ...board.header, emblemSvg: null } };
    expect(Buffer.compare(await billboardPdf(broken), await billboardPdf(without))).toBe(0);
  });
});

describe('the code', () => {
  it('is 300 mm or more on the board, for three metres', () => {
    for (const [, { footer }] of cases) {
      const { size, quiet } = qrCode(footer.qr.text);
      expect((footer.qr.cardMm * size) / (size + 2 * quiet)).toBeGreaterThanOrEqual(
        footer.qr.readFromMetres * 100,
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

/** Every line of letters that a view puts on its board. */
function linesOf(board: Billboard): readonly string[] {
  const { header, notice, figures, revenue, sum, expenditure, footer } = board;
  const fields = expenditure.columns.flatMap((column) => column.fields);
  const activities = fields.flatMap((field) => field.activities);
  const blocks = [
    header.authority,
    header.headline,
    header.legal,
    header.stage,
    expenditure.notes,
    footer.contact.body,
    footer.invitation,
    footer.address,
    footer.source,
  ];
  return [
    blocks.flatMap((block) => block.lines),
    notice?.lines ?? [],
    figures.items.flatMap((figure) => [figure.label, figure.short, figure.exact]),
    [revenue, expenditure, sum, footer.contact].map((part) => part.heading),
    revenue.takeaway,
    expenditure.takeaway,
    [...revenue.rows, ...fields, ...activities].flatMap((row) => row.name.concat(row.amount.text)),
    activities.flatMap((activity) => activity.detail),
    sum.rows.flatMap((row) => [row.sign, row.label, row.amount.text]),
  ]
    .flat()
    .filter((line) => line !== '');
}
