import { lastChanged } from '../model/history.ts';
import type { Village } from '../model/village.ts';
import { largestCap, textWidth, wrapAtMost, wrapText } from './billboard-measure.ts';
import { area, blockMm, write, writeBlock, type Style } from './billboard-pen.ts';
import type { BillboardOptions } from './billboard-types.ts';
import type { CoverageTime } from './coverage.ts';
import { formatDate } from './dates.ts';
import { regencyName } from './frame.ts';
import { indicatorsOf, type Criterion, type Indicator } from './indicators.ts';
import type { Mark, Part, Print, Tone } from './print-types.ts';

/** A4 on its side; any office prints it, so nothing reaches the edge. */
const SHEET = { widthMm: 297, heightMm: 210, safeMm: 8 } as const;
const LEFT = 24;
const RIGHT = SHEET.widthMm - LEFT;
const COLUMN = { count: 4, gap: 7 } as const;
const CODE_MM = 24;

/** What a certificate is called as file and on the command line. */
export const CERTIFICATE = 'piagam';

/**
 * The certificate of a village for a festival of open villages: the four indicators with what is asked, what shows it,
 * how it is counted and of which day the data are. No rank, no sum over the four, no name of a person.
 */
export function certificate(
  village: Village,
  year: number,
  time: CoverageTime,
  { address, emblemSvg }: Pick<BillboardOptions, 'address' | 'emblemSvg'>,
): Print {
  const columnMm = (RIGHT - LEFT - (COLUMN.count - 1) * COLUMN.gap) / COLUMN.count;
  const indicators = indicatorsOf(village, year, time.today);
  return {
    name: `${CERTIFICATE}-${year}`,
    title: `Piagam keterbukaan Desa ${village.name} ${year}`,
    author: regencyName(village.regency),
    sheet: { ...SHEET, bleedMm: 0, drawnAt: 1, slugMm: 0, slugWords: '', ground: 'white' },
    pages: [
      [
        ...frame(),
        ...(emblemSvg === undefined ? [] : [{ kind: 'emblem', x: LEFT, y: 20, side: 26 } as const]),
        ...heading(village, year),
        ...indicators.flatMap((indicator, index) =>
          column(indicator, LEFT + index * (columnMm + COLUMN.gap), columnMm),
        ),
        ...foot(village, time, address),
      ],
    ],
    isBlack: false,
    emblemSvg: emblemSvg ?? null,
    code: address,
  };
}

/** A broad and a narrow line around everything. */
function frame(): readonly Mark[] {
  const box = (inset: number, broad: number, tone: Tone): readonly Mark[] => {
    const [width, height] = [SHEET.widthMm - 2 * inset, SHEET.heightMm - 2 * inset];
    return [
      area(inset, inset, width, broad, tone),
      area(inset, inset + height - broad, width, broad, tone),
      area(inset, inset, broad, height, tone),
      area(inset + width - broad, inset, broad, height, tone),
    ];
  };
  return [...box(9, 1.6, 'official'), ...box(12, 0.3, 'official')];
}

function heading(village: Village, year: number): readonly Mark[] {
  const name = `Desa ${village.name}`;
  const cap = largestCap(name, 800, RIGHT - LEFT - 70, [10, 9, 8, 7, 6, 5]) ?? 4;
  return [
    ...(village.isExample
      ? [
          area(SHEET.widthMm / 2 - 42, 14.5, 84, 7, 'alert'),
          ...centred('notice', 16.9, 2.3, 'DATA CONTOH: desa dan isinya rekaan', { weight: 800 }),
        ]
      : []),
    ...centred('stage', 27, 3.4, `Piagam Keterbukaan Desa ${year}`, { weight: 700, tone: 'official' }),
    ...centred('headline', 36, cap, name, { weight: 800 }),
    ...centred(
      'authority',
      36 + cap + 5,
      2.8,
      `Kecamatan ${village.district}, ${regencyName(village.regency)}`,
      {},
    ),
    ...centred(
      'legal',
      36 + cap + 12.5,
      2.4,
      'Inilah yang sudah dibuka desa ini bagi warganya, menurut empat indikator desa terbuka.',
      { tone: 'soft' },
    ),
  ];
}

const COLUMN_TOP = 70;

function column(indicator: Indicator, x: number, widthMm: number): readonly Mark[] {
  const { name, question, criteria, met, counted } = indicator;
  const asked = { lines: wrapText(question, 500, 2, widthMm), capMm: 2 };
  const marks: Mark[] = [
    area(x, COLUMN_TOP, widthMm, 0.8, 'official'),
    ...write('heading', x, COLUMN_TOP + 4, 3.2, name, { weight: 800 }),
    ...write('short', x, COLUMN_TOP + 11, 5, counted === 0 ? 'belum dinilai' : `${met} dari ${counted}`, {
      weight: 800,
      tone: 'official',
    }),
    ...writeBlock('takeaway', x, COLUMN_TOP + 20, asked, { tone: 'soft' }),
  ];
  let y = COLUMN_TOP + 20 + 2 * 3.4 + 5;
  for (const criterion of criteria) {
    const laid = criterionMarks(criterion, x, y, widthMm);
    marks.push(...laid.marks);
    y += laid.heightMm;
  }
  return marks;
}

const WORDS = { true: 'Terpenuhi', false: 'Belum', null: 'Belum dinilai' } as const;
const BOX_MM = 2.6;

/** Filled where it is met, empty where it is not yet, none where nobody can tell; the word says the same. */
function criterionMarks({ text, isMet, evidence }: Criterion, x: number, y: number, widthMm: number) {
  const indent = BOX_MM + 1.8;
  const asked = { lines: wrapText(text, 700, 2.15, widthMm - indent), capMm: 2.15 };
  const word = WORDS[`${isMet}`];
  const said = evidence.startsWith(`${word} `) ? evidence : `${word}. ${evidence}`;
  const shown = { lines: wrapAtMost(said, 500, 1.95, widthMm - indent, 2), capMm: 1.95 };
  const below = y + blockMm(asked) + 1.8;
  const marks: readonly Mark[] = [
    ...(isMet === null ? [] : [area(x, y - 0.3, BOX_MM, BOX_MM, 'in')]),
    ...(isMet === false ? [area(x + 0.4, y + 0.1, BOX_MM - 0.8, BOX_MM - 0.8, 'white')] : []),
    ...writeBlock('activity', x + indent, y, asked, { weight: 700 }),
    ...writeBlock('detail', x + indent, below, shown, { tone: 'soft' }),
  ];
  return { marks, heightMm: below + blockMm(shown) + 3.6 - y };
}

const SIGNATURE_MM = 46;
const FOOT_TOP = 173;

function foot(village: Village, time: CoverageTime, address: string): readonly Mark[] {
  const textMm = 104;
  const how = [
    'Cara menghitung: berapa yang terpenuhi dari yang sudah dapat dinilai. Yang belum jatuh tempo tidak dihitung.',
    'Tidak ada bobot dan tidak ada peringkat: piagam ini tidak membandingkan desa.',
    dataDay(village, time),
  ].flatMap((line) => wrapText(line, 500, 1.9, textMm));
  const left = LEFT + CODE_MM + 5;
  const shown = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return [
    area(LEFT, FOOT_TOP - 5, RIGHT - LEFT, 0.3, 'hairline'),
    { kind: 'code', x: LEFT - 1, y: FOOT_TOP - 1.5, side: CODE_MM },
    ...writeBlock('note', left, FOOT_TOP, { lines: how, capMm: 1.9 }),
    ...write('address', left, FOOT_TOP + 19, 1.9, fitting(shown, textMm), { weight: 700 }),
    ...signature('Tempat, tanggal', RIGHT - 2 * SIGNATURE_MM - 6),
    ...signature('Yang menyerahkan', RIGHT - SIGNATURE_MM),
  ];
}

/** Of which day the data are: the last change of a document of the village, where git tells it. */
function dataDay({ years }: Village, { history, today }: CoverageTime): string {
  const files = years.flatMap(({ publications }) =>
    publications.map((one) =>
      one.status === 'published' ? one.document.source.file : (one.source?.file ?? ''),
    ),
  );
  const [newest = ''] = files
    .map((file) => lastChanged(history, file))
    .toSorted()
    .toReversed();
  const since = newest === '' ? '' : ` Berkas desa terakhir berubah ${formatDate(newest)}.`;
  return `Dihitung ${formatDate(today)} dari data di Papan Desa.${since}`;
}

function signature(words: string, x: number): readonly Mark[] {
  return [
    ...write('note', x, FOOT_TOP, 1.9, words, { tone: 'soft' }),
    area(x, FOOT_TOP + 20, SIGNATURE_MM, 0.25, 'ink'),
  ];
}

function centred(part: Part, y: number, cap: number, words: string, style: Style): readonly Mark[] {
  const widthMm = textWidth(words, style.weight ?? 500, cap);
  return write(part, (SHEET.widthMm - widthMm) / 2, y, cap, words, style);
}

/** An address that is longer than its line ends in "…": the code beside it holds all of it. */
function fitting(text: string, widthMm: number): string {
  return wrapAtMost(text, 700, 1.9, widthMm, 1)[0] ?? '';
}
