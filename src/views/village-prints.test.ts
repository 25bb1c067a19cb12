import { describe, expect, test } from 'vitest';
import { DEFAULT_PRINTS } from '../model/print-name.ts';
import { addressBook } from './addresses.ts';
import { documentFixture, publishedFixture, villageFixture } from './fixture.ts';
import { printLinks, printPaths } from './village-prints.ts';

const document = documentFixture([['4', '', 'Pendapatan', 10]]);
const year = { year: 2026, publications: [publishedFixture(document)] };
const village = villageFixture([year]);
const formatsOf = (wanted: typeof DEFAULT_PRINTS) =>
  printPaths([village], wanted).map(({ params }) => `${params.berkas.slice(0, 10)}.${params.format}`);

describe('what is published of a village', () => {
  test('by default: every board as PDF, SVG and small picture', () => {
    expect(formatsOf({ ...DEFAULT_PRINTS, names: ['baliho-3x2', 'kartu'] })).toEqual([
      'baliho-3x2.pdf',
      'baliho-3x2.svg',
      'baliho-3x2.webp',
      'kartu-abab.png',
    ]);
  });

  test('without SVG where situs.json says so, and nothing links to one', () => {
    const wanted = { ...DEFAULT_PRINTS, hasDrawings: false };
    expect(formatsOf(wanted).filter((file) => file.endsWith('.svg'))).toEqual([]);
    const links = printLinks(village, year, wanted, addressBook('/'));
    expect(links?.pdfHref).toMatch(/baliho-3x2\.pdf$/);
    expect(links?.svgHref).toBe('');
  });
});
