import type { Village } from '../model/village.ts';
import { headline } from './headline.ts';
import { newestYearWithData } from './in-force.ts';
import { xmlText } from './xml.ts';

/** Size of the card, in pixels of a web page. */
export const CARD = { width: 360, height: 216 } as const;
const MARGIN = 16;
const ROOM = CARD.width - 2 * MARGIN;

/**
 * The newest year of a village as a card for other sites: SVG that asks nobody for anything. Figures short and exact;
 * invented data says so on the card itself.
 */
export function villageCard(village: Village): string {
  const year = newestYearWithData(village);
  const opening = year === null ? null : headline(village, year);
  const title = opening?.title ?? `Desa ${village.name}`;
  const figures = opening?.figures.slice(0, 2) ?? [];
  const lines = figures.flatMap(({ label, amount, role }, index) => {
    const y = 82 + index * 56;
    const colour = role === 'in' ? '#0b6e5f' : '#801650';
    return [
      `<rect x="${MARGIN}" y="${y - 16}" width="5" height="46" fill="${colour}"/>`,
      line(label, { x: MARGIN + 14, y, size: 14, colour: '#51606f' }),
      line(amount.short, { x: MARGIN + 14, y: y + 25, size: 22, colour, isBold: true }),
      line(amount.exact, { x: CARD.width - MARGIN, y: y + 25, size: 14, colour: '#51606f', anchor: 'end' }),
    ];
  });
  const empty = figures.length === 0 ? [line('Belum menerbitkan anggaran.', { y: 100, size: 16 })] : [];
  const foot = village.isExample
    ? 'DATA CONTOH: rekaan, bukan yang sungguhan'
    : 'Rincian lengkap di Papan Desa';
  const name = xmlText(
    [title, ...figures.map(({ label, amount }) => `${label} ${amount.exact || amount.short}`), foot].join(
      '. ',
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" role="img" aria-label="${name}" font-family="system-ui,Roboto,Arial,sans-serif">`,
    `<title>${name}</title>`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="#fffdf7"/>`,
    `<rect width="${CARD.width}" height="48" fill="#173f73"/>`,
    line(title, { y: 31, size: 19, colour: '#ffffff', isBold: true }),
    ...lines,
    ...empty,
    line(foot, {
      y: CARD.height - 14,
      size: 14,
      colour: village.isExample ? '#a83f0a' : '#173f73',
      isBold: true,
    }),
    '</svg>\n',
  ].join('\n');
}

interface Look {
  readonly x?: number;
  readonly y: number;
  readonly size: number;
  readonly colour?: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'end';
}

/** One line of text; what would be too long is pressed together rather than cut. */
function line(
  text: string,
  { x = MARGIN, y, size, colour = '#14202e', isBold = false, anchor = 'start' }: Look,
): string {
  const room = anchor === 'end' ? ROOM / 2 : ROOM - (x - MARGIN);
  const isLong = text.length * size * (isBold ? 0.6 : 0.56) > room;
  const fit = isLong ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : '';
  const weight = isBold ? ' font-weight="bold"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" text-anchor="${anchor}"${weight}${fit}>${xmlText(text)}</text>`;
}
