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
import { leaflet } from '../views/leaflet.ts';
import type { Print } from '../views/print-types.ts';
import { printPdf } from './compile.ts';
import { readPdf } from './read-pdf.fixture.ts';

const budget = detailedDocument();
const huge = documentOf([
  money('4.2.1', 9_999_999_999_999.99),
  work('2.3.10', 'Jalan poros desa', 9_876_543_210_987.5, { location: 'Dusun Krajan', executor: 'TPK' }),
]);
const make = (...[document, base, name]: [typeof budget, typeof budget?, string?]): Print => {
  const made = leaflet(villageOf(name ? { name } : {}), { document, base: base ?? null }, names, { address });
  if (made === null) throw new Error('no room');
  return made;
};

const cases: readonly (readonly [string, Print])[] = [
  ['27 activities', make(budget)],
  ['81 activities, semula and menjadi', make(detailedDocument(3, 'perubahan'), budget)],
  ['fifteen rows', make(fifteenRows())],
  ['13 digits and sen', make(huge)],
  ['a name of 40 letters', make(budget, undefined, 'Kedungwaru Sumberrejo Tanjungharjo Kidul')],
];

describe.each(cases)('the leaflet of %s', (_, print) => {
  const read: Awaited<ReturnType<typeof readPdf>>[] = [];
  beforeAll(async () => {
    const pdf = await printPdf(print);
    read.push(await readPdf(pdf, 1, 1), await readPdf(pdf, 1, 2));
  });

  it('is two pages of A4', () => {
    for (const page of read) {
      expect(page.pages).toBe(2);
      for (const [index, side] of [0, 0, 210, 297].entries())
        expect(Math.abs((page.media[index] ?? 0) - side)).toBeLessThan(0.5);
    }
  });

  it('holds every line of the view once, in letters that a hand holds away', () => {
    for (const [index, page] of read.entries()) {
      const words = (print.pages[index] ?? []).flatMap((mark) =>
        mark.kind === 'text' ? [mark.words.replaceAll('\u00a0', ' ')] : [],
      );
      expect(page.texts.map((text) => text.text).sort()).toEqual(words.sort());
      expect(Math.min(...page.texts.map((text) => text.bottom - text.top))).toBeGreaterThanOrEqual(1.4);
      for (const text of page.texts) expect(text.right, text.text).toBeLessThanOrEqual(210 - 8);
    }
  });

  it('is black alone and says what is invented on both pages', () => {
    for (const page of read) {
      const inks = page.painted.match(/[\d.]+ [\d.]+ [\d.]+ [\d.]+ k\b/gi) ?? [];
      expect(inks.length).toBeGreaterThan(3);
      expect(inks.filter((ink) => !ink.startsWith('0 0 0 '))).toEqual([]);
      expect(page.texts.some((text) => text.text.startsWith('DATA CONTOH'))).toBe(true);
    }
  });
});
