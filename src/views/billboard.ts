import type { BudgetDocument } from '../model/budget.ts';
import type { ReferenceBook } from '../model/reference.ts';
import type { Village } from '../model/village.ts';
import { boardFields, revenueShares, type BoardField, type Share } from './billboard-budget.ts';
import { layOutExpenditure, othersOf } from './billboard-expenditure.ts';
import { layOutFooter, layOutHeader, layOutNotice } from './billboard-frame.ts';
import { largestCap, textWidth, wrapText } from './billboard-measure.ts';
import { linesMm, RHYTHM } from './billboard-rhythm.ts';
import { layOutRevenue, sumRowsOf } from './billboard-revenue.ts';
import { decisionsOf } from './billboard-decisions.ts';
import type { Billboard, BillboardOptions, BoardFigure, Others } from './billboard-types.ts';
import { boardWords } from './billboard-words.ts';
import { keyFigures } from './headline.ts';
import { unknownIn } from './names.ts';
import { shareInWords } from './share.ts';
import { formatCount } from './written-amount.ts';

/** The board of 3 × 2 metres, in mm: three columns under three figures. */
const PAGE = { widthMm: 3000, heightMm: 2000, marginMm: 90, gutterMm: 60, columnMm: 900 } as const;
const BLEED_MM = 20;
const SAFE_MM = 50;
const FIGURE_CAPS = {
  label: 28,
  short: [84, 80, 76, 72, 68, 64, 60, 56, 52, 48],
  exact: [44, 42, 40],
} as const;
const HEADING = { cap: 42, takeaway: 24 } as const;

/**
 * What stands on the board `baliho-3x2` of one published document, and how large: every text has at least the cap
 * height that its reading distance asks for, every amount stands in full, and what finds no room is added up.
 */
export function billboard(
  village: Village,
  document: BudgetDocument,
  reference: Pick<ReferenceBook, 'accounts' | 'activities'>,
  options: BillboardOptions,
): Billboard {
  const unknown = unknownIn(document);
  const page = { ...PAGE, bleedMm: options.bleedMm ?? BLEED_MM, safeMm: options.safeMm ?? SAFE_MM };
  const words = boardWords(village, document);
  const header = layOutHeader(words, page, options.emblemSvg ?? null);
  const notice = layOutNotice(words.notice, header.heightMm, page);
  const footer = layOutFooter(words, options.address, page);
  const figures = layOutFigures(document, header.heightMm + (notice?.heightMm ?? 0) + 44);
  const mainTopMm = figures.bottomMm + 66;
  const rowsTopMm = mainTopMm + HEADING.cap + RHYTHM.heading.beforeTakeaway + HEADING.takeaway + 38;
  const mainBottomMm = footer.topMm - 44;

  const shares = revenueShares(document, reference);
  const sumRows = sumRowsOf(document.summary, unknown);
  const revenue = layOutRevenue(shares, sumRows.length, page.columnMm, mainBottomMm - rowsTopMm, unknown);

  const fields = boardFields(document, reference);
  const notesMm = footer.rightMm - (page.marginMm + page.columnMm + page.gutterMm);
  // Which activities find room depends on how many lines the notes take, and these on the sum of the others.
  const reserved = noteLines(
    fields,
    othersOf(fields.flatMap((field) => field.activities)),
    document.isPartial,
  );
  const notesLines = wrapText(reserved, 700, NOTES_CAP, notesMm).length;
  const notesTopMm = mainBottomMm - linesMm(notesLines, NOTES_CAP);
  const spending = layOutExpenditure(
    fields,
    {
      columnMm: page.columnMm,
      gutterMm: page.gutterMm,
      heightsMm: [notesTopMm - 34 - rowsTopMm, Math.min(notesTopMm, footer.qr.topMm) - 34 - rowsTopMm],
    },
    unknown,
  );
  const others = othersOf(spending.omitted);
  const notes = wrapText(noteLines(fields, others, document.isPartial), 700, NOTES_CAP, notesMm);

  const board: Omit<Billboard, 'decisions'> = {
    preset: 'baliho-3x2',
    title: [`${words.headline(village.name)}: ${words.stage}`, village.isExample ? '(data contoh)' : '']
      .join(' ')
      .trim(),
    author: `Pemerintah Desa ${village.name}`,
    page,
    rhythm: RHYTHM,
    header,
    notice,
    figures: figures.placed,
    main: { topMm: mainTopMm, headingCapMm: HEADING.cap, takeawayCapMm: HEADING.takeaway },
    revenue: {
      heading: 'Dari mana uangnya?',
      takeaway: takeaway(shares, page.columnMm),
      topMm: rowsTopMm,
      capMm: revenue.capMm,
      barMm: revenue.barMm,
      gapMm: revenue.gapMm,
      rows: revenue.rows,
    },
    sum: {
      heading: 'Hitungannya terbuka',
      topMm: mainBottomMm - revenue.sumMm,
      capMm: revenue.sumCapMm,
      pitchMm: revenue.sumPitchMm,
      rows: sumRows,
    },
    expenditure: {
      heading: 'Untuk apa?',
      takeaway: takeaway(fields, 2 * page.columnMm),
      topMm: rowsTopMm,
      fieldCapMm: spending.fieldCapMm,
      columnMm: spending.columnMm,
      barMm: spending.barMm,
      activityCapMm: spending.activityCapMm,
      detailCapMm: spending.detailCapMm,
      columns: spending.columns,
      others,
      notes: { lines: notes, capMm: NOTES_CAP, topMm: notesTopMm },
    },
    footer,
  };
  return { ...board, decisions: decisionsOf(board) };
}

const NOTES_CAP = 20;

function layOutFigures(document: BudgetDocument, topMm: number) {
  const widthMm = PAGE.columnMm - 34;
  const items = keyFigures(document).map(({ role, label, amount }): BoardFigure => {
    return { role, label, short: amount.short, exact: amount.exact, isKnown: amount.isKnown };
  });
  const cap = (texts: readonly string[], weight: 700 | 800, caps: readonly number[]): number =>
    Math.min(...texts.map((text) => largestCap(text, weight, widthMm, caps) ?? (caps.at(-1) as number)));
  const shortCapMm = cap(
    items.map((item) => item.short),
    800,
    FIGURE_CAPS.short,
  );
  const exactCapMm = cap(
    items.map((item) => item.exact),
    700,
    FIGURE_CAPS.exact,
  );
  const placed = {
    topMm,
    labelCapMm: FIGURE_CAPS.label,
    shortCapMm,
    exactCapMm,
    unknownCapMm: Math.min(shortCapMm, 64),
    items,
  };
  const { afterLabel, afterShort } = RHYTHM.figures;
  return { placed, bottomMm: topMm + FIGURE_CAPS.label + afterLabel + shortCapMm + afterShort + exactCapMm };
}

/** "Pembangunan desa: 43 dari setiap 100 rupiah." where the largest is known. */
function takeaway(shares: readonly Share[], widthMm: number): readonly string[] {
  const known = shares.map((share) => share.sen ?? 0);
  const total = known.reduce((sum, sen) => sum + sen, 0);
  const [largest] = shares;
  const share = largest ? shareInWords(largest.sen, total) : '';
  if (!largest || share === '' || total === 0) return [];
  const sentence = `${largest.name}: ${share}.`;
  return textWidth(sentence, 500, HEADING.takeaway) <= widthMm ? [sentence] : [];
}

function noteLines(fields: readonly BoardField[], others: Others | null, isPartial: boolean): string {
  const hasActivities = fields.some((field) => field.activities.length > 0);
  const unreported = fields.reduce((sum, field) => sum + field.unreported, 0);
  return [
    others?.text ?? '',
    unreported > 0 ? `${formatCount(unreported)} kegiatan belum dilaporkan.` : '',
    isPartial && unreported === 0 ? 'Sebagian belum dilaporkan.' : '',
    hasActivities
      ? 'Daftar lengkapnya: pindai kode di kanan.'
      : 'Kegiatan, tempat, dan pelaksananya belum disajikan.',
  ]
    .filter((note) => note !== '')
    .join(' ');
}
