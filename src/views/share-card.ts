import type { Village } from '../model/village.ts';
import type { Comparison } from './billboard-compare.ts';
import { boardFigures } from './billboard-figures.ts';
import { disc } from './billboard-header.ts';
import { fitsLines, largestCap, textWidth, wrapText } from './billboard-measure.ts';
import { area, write, writeBlock } from './billboard-pen.ts';
import type { BillboardOptions, TextBlock } from './billboard-types.ts';
import { boardWords } from './billboard-words.ts';
import type { Mark, Print } from './print-types.ts';

/** Pixels of the picture; on its sheet one is a tenth of a millimetre. */
export const CARD_PIXELS = { width: 1200, height: 630 } as const;
/** What remains where a messenger shows a square: the middle. */
const SQUARE = { left: 285, right: 915 } as const;
const EDGE = 26;
const EXACT = 19;

/**
 * The card that a messenger shows for a village's page: 1200 × 630, all that matters in the middle 630 × 630. The
 * name of its file holds the version of the data, so that no cache shows old figures.
 */
export function shareCard(
  village: Village,
  compared: Comparison,
  options: Pick<BillboardOptions, 'address' | 'emblemSvg'>,
): Print {
  const { document } = compared;
  const words = boardWords(village, document);
  const left = SQUARE.left + EDGE;
  const widthPx = SQUARE.right - SQUARE.left - 2 * EDGE;
  const headline = words.headline(village.name);
  const cap = [52, 48, 44, 40, 36, 32, 28].find((one) => fitsLines(headline, 800, one, widthPx, 2)) ?? 26;
  const title = { lines: wrapText(headline, 800, cap, widthPx).slice(0, 3), capMm: cap };
  const titleMm = cap + (title.lines.length - 1) * cap * 1.4;
  const notice = village.isExample ? 'DATA CONTOH: angka rekaan' : words.notice;
  const figuresTop = 40 + 20 + 26 + titleMm + 44;
  const pitch = (CARD_PIXELS.height - figuresTop - (notice === '' ? 20 : 78)) / 3;
  const marks: Mark[] = [
    area(0, 0, CARD_PIXELS.width, CARD_PIXELS.height, 'official'),
    area(SQUARE.left, 0, SQUARE.right - SQUARE.left, CARD_PIXELS.height, 'paper'),
    ...write('stage', left, 40, 20, words.stage, { weight: 700, tone: 'soft' }),
    ...writeBlock('headline', left, 86, title, { weight: 800, line: 1.4 }),
    ...boardFigures({ document, base: null }).flatMap((figure, index) => {
      const y = figuresTop + index * pitch;
      const short =
        largestCap(
          figure.short,
          800,
          widthPx - 60 - textWidth(figure.exact, 500, EXACT),
          [42, 40, 38, 36, 34, 30],
        ) ?? 26;
      return [
        area(left, y, 8, 34 + short, figure.role),
        ...write('label', left + 24, y, 17, figure.label),
        ...write('short', left + 24, y + 34, short, figure.short, { weight: 800 }),
        ...write('exact', left + widthPx, y + 34 + short - EXACT, EXACT, figure.exact, {
          weight: 700,
          align: 'right',
        }),
      ];
    }),
    ...(notice === ''
      ? []
      : [
          area(SQUARE.left, CARD_PIXELS.height - 62, SQUARE.right - SQUARE.left, 62, 'alert'),
          ...write('notice', left, CARD_PIXELS.height - 43, 24, notice.split(':')[0] ?? '', { weight: 800 }),
        ]),
    ...sides(village, options),
  ];
  return {
    name: `kartu-${document.source.sha256.slice(0, 8)}`,
    title: `${headline}: ${words.stage}`,
    author: `Pemerintah Desa ${village.name}`,
    sheet: {
      widthMm: CARD_PIXELS.width,
      heightMm: CARD_PIXELS.height,
      bleedMm: 0,
      safeMm: 0,
      drawnAt: 1,
      slugMm: 0,
      slugWords: '',
      ground: 'paper',
    },
    pages: [marks],
    emblemSvg: options.emblemSvg ?? null,
    isBlack: false,
    code: options.address,
  };
}

const CODE_TOP = 236;
/** Five whole pixels a module of a short address, so that its edges are sharp. */
const CODE_PX = 205;

/** Left the emblem and the village, right where to read on: what a square may lose. */
function sides(
  village: Village,
  { address, emblemSvg }: Pick<BillboardOptions, 'address' | 'emblemSvg'>,
): readonly Mark[] {
  const room = SQUARE.left - 2 * EDGE;
  const letters = (text: string, cap: number, weight: 500 | 700) => ({
    lines: wrapText(text, weight, cap, room).slice(0, 6),
    capMm: cap,
  });
  const right = SQUARE.right + EDGE;
  const style = { tone: 'paper' } as const;
  const village2 = letters(`Desa ${village.name}`, 26, 700);
  const below = 330 + village2.lines.length * 42;
  return [
    ...(emblemSvg === undefined ? [] : disc(EDGE + 20, 70, room - 40)),
    ...writeBlock('authority', EDGE, 320, village2, { ...style, weight: 700 }),
    ...writeBlock('authority', EDGE, below, letters(`Kecamatan ${village.district}`, 19, 500), style),
    ...writeBlock('address', right, 80, letters('Semua barisnya bisa diperiksa di', 22, 700), {
      ...style,
      weight: 700,
    }),
    { kind: 'code', x: right, y: CODE_TOP, side: CODE_PX },
    ...writeBlock('address', right, CODE_TOP + CODE_PX + 28, addressOf(address, room), style),
  ];
}

/** Host and path each on a line, where letters of any size allow it. */
function addressOf(address: string, widthPx: number): TextBlock {
  const [host = '', ...path] = address
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .split('/');
  const lines = [host, path.map((part) => `/${part}`).join('')].filter((line) => line !== '');
  const caps = lines.map((line) => largestCap(line, 500, widthPx, [18, 17, 16, 15, 14, 13, 12]));
  if (!caps.includes(null)) return { lines, capMm: Math.min(...caps.map(Number)) };
  return { lines: wrapText(lines.join(''), 500, 14, widthPx).slice(0, 6), capMm: 14 };
}
