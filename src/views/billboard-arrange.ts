import type { BoardContent } from './billboard-content.ts';
import { codeMark, layOutNarrowFooter, layOutWideFooter, type Footer } from './billboard-footer.ts';
import { layOutNarrowHeader, layOutNotice, layOutWideHeader } from './billboard-header.ts';
import { layOutAcross, layOutUpright, type MainLayout } from './billboard-main.ts';
import { area } from './billboard-pen.ts';
import type { Canvas } from './billboard-types.ts';
import type { Mark } from './print-types.ts';

/** Wider than this, in parts of the height: the title stands in a panel at the left. */
const PANEL_FROM = 2.2;
/** Narrower than this: figures, revenue and expenditure stand below each other. */
const UPRIGHT_UNTIL = 1.1;
/** Canvas that holds title and foot side by side with what belongs to them, in mm. */
const WIDE_HEADER_FROM = 1600;
const WIDE_FOOTER_FROM = 2300;
/** Edge of the title block inside the safe area. */
const ABOVE_TITLE_MM = 18;

/** Puts a board's content on its canvas, by the shape of the canvas. `null`: no room at these letters. */
export function arrange(content: BoardContent, canvas: Canvas): MainLayout | null {
  const shape = canvas.widthMm / canvas.heightMm;
  return shape >= PANEL_FROM ? besidePanel(content, canvas) : betweenBands(content, canvas, shape);
}

/** Title above and foot below, over the whole width. */
function betweenBands(content: BoardContent, canvas: Canvas, shape: number): MainLayout | null {
  const { widthMm, marginMm, bleedMm, safeMm } = canvas;
  const innerMm = widthMm - 2 * marginMm;
  const band = { x: -bleedMm, width: widthMm + 2 * bleedMm };
  const place = {
    leftMm: marginMm,
    rightMm: widthMm - marginMm,
    topMm: Math.max(safeMm, 50) + ABOVE_TITLE_MM,
  };
  const layOutHeader = widthMm >= WIDE_HEADER_FROM ? layOutWideHeader : layOutNarrowHeader;
  const header = layOutHeader(content.words, place, content.hasEmblem);
  const notice = layOutNotice(content.words.notice, marginMm, header.heightMm, innerMm);
  const footer = footerOf(content, canvas);
  const topMm = header.heightMm + (notice?.heightMm ?? 0) + 44;
  const main = { leftMm: marginMm, topMm, widthMm: innerMm, bottomMm: footer.topMm - 44 };
  const corner = { topMm: footer.code.topMm, notesRightMm: footer.rightMm };
  const layout =
    shape < UPRIGHT_UNTIL ? layOutUpright(content, main, corner) : layOutAcross(content, main, corner);
  if (!layout) return null;
  return {
    ...layout,
    marks: [
      area(band.x, -bleedMm, band.width, header.heightMm + bleedMm, 'official'),
      ...header.marks,
      ...(notice ? [area(band.x, header.heightMm, band.width, notice.heightMm, 'alert')] : []),
      ...(notice?.marks ?? []),
      ...layout.marks,
      ...footBand(footer, canvas),
      ...footer.marks,
      codeMark(footer),
    ],
  };
}

function footerOf(content: BoardContent, canvas: Canvas): Footer {
  const { words, address } = content;
  if (canvas.widthMm >= WIDE_FOOTER_FROM) return layOutWideFooter(words, address, canvas);
  const { marginMm, widthMm } = canvas;
  return layOutNarrowFooter(words, address, canvas, marginMm, widthMm - marginMm);
}

/** Title in a panel at the left, the rest beside it, the foot below both. */
function besidePanel(content: BoardContent, canvas: Canvas): MainLayout | null {
  const { widthMm, heightMm, marginMm, bleedMm, safeMm } = canvas;
  const panelMm = Math.min(Math.max(widthMm * 0.29, 1120), 1500);
  const topMm = Math.max(safeMm, 50) + ABOVE_TITLE_MM;
  const place = { leftMm: marginMm, rightMm: panelMm - 60, topMm };
  const header = layOutNarrowHeader(content.words, place, content.hasEmblem);
  const footer = layOutWideFooter(content.words, content.address, canvas);
  if (header.heightMm > footer.topMm) return null;
  const left = panelMm + 70;
  const innerMm = widthMm - marginMm - left;
  const notice = layOutNotice(content.words.notice, left, safeMm, innerMm);
  const noticeMm = notice ? notice.heightMm + safeMm : 0;
  const mainTop = notice ? noticeMm + 50 : topMm;
  const main = { leftMm: left, topMm: mainTop, widthMm: innerMm, bottomMm: footer.topMm - 44 };
  const corner = { topMm: footer.code.topMm, notesRightMm: footer.rightMm };
  const layout = layOutAcross(content, main, corner);
  if (!layout) return null;
  return {
    ...layout,
    marks: [
      area(-bleedMm, -bleedMm, panelMm + bleedMm, heightMm + 2 * bleedMm, 'official'),
      ...header.marks,
      ...(notice ? [area(panelMm, -bleedMm, widthMm - panelMm + bleedMm, noticeMm + bleedMm, 'alert')] : []),
      ...(notice?.marks ?? []),
      ...layout.marks,
      ...footBand(footer, canvas),
      ...footer.marks,
      codeMark(footer),
    ],
  };
}

function footBand(footer: Footer, { widthMm, heightMm, bleedMm }: Canvas): readonly Mark[] {
  return [area(-bleedMm, footer.topMm, widthMm + 2 * bleedMm, heightMm - footer.topMm + bleedMm, 'official')];
}
