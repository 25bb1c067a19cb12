import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boardOf, detailedDocument, names, address, villageOf } from '../views/billboard.fixture.ts';
import { leaflet } from '../views/leaflet.ts';
import { PRESETS } from '../views/print-sizes.ts';
import type { Mark, Print } from '../views/print-types.ts';
import { shareCard } from '../views/share-card.ts';

const document = detailedDocument();
const amended = detailedDocument(2, 'perubahan');
const report = detailedDocument(1, 'realisasi');
const compared = { document, base: null };

/** Structure of a print as text: what stands where and how large, so that a change shows line by line. */
function structureOf({ sheet, pages }: Print): string {
  const { widthMm, heightMm, bleedMm, safeMm, drawnAt } = sheet;
  const head = `${widthMm} × ${heightMm} mm, bleed ${bleedMm}, safe ${safeMm}, 1:${1 / drawnAt}`;
  return `${[head, ...pages.flatMap((marks) => ['page', ...marks.map(lineOf)])].join('\n')}\n`;
}

function lineOf(mark: Mark): string {
  const place = `${tenth(mark.x)} ${tenth(mark.y)}`;
  if (mark.kind === 'text')
    return `${place} ${mark.part} ${tenth(mark.cap)} ${mark.weight} ${mark.tone} ${mark.align}: ${mark.words}`;
  if (mark.kind === 'area') return `${place} ${mark.tone} ${tenth(mark.width)} × ${tenth(mark.height)}`;
  return `${place} ${mark.kind} ${tenth(mark.side)}`;
}

/** Small prints need the hundredth. */
function tenth(length: number): string {
  return length.toFixed(2).replace(/\.?0+$/, '');
}

describe('the structure of', () => {
  const prints: readonly (readonly [string, Print | null])[] = [
    ...PRESETS.flatMap((size) => [
      [size.name, boardOf(villageOf(), document, { size })] as const,
      [`${size.name}-perubahan`, boardOf(villageOf(), amended, { size }, document)] as const,
      [`${size.name}-realisasi`, boardOf(villageOf(), report, { size }, document)] as const,
    ]),
    ['selebaran', leaflet(villageOf(), compared, names, { address })],
    ['kartu', shareCard(villageOf(), compared, { address })],
  ];
  it.each(prints)('%s is as it was looked at', async (name, print) => {
    if (print === null) throw new Error('no room');
    await expect(structureOf(print)).toMatchFileSnapshot(join(import.meta.dirname, 'goldens', `${name}.txt`));
  });
});
