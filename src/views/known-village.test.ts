import { describe, expect, test } from 'vitest';
import type { Site } from '../model/site.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { worksIn } from './digests.ts';
import { publishedDocuments } from './in-force.ts';
import { knownVillages, type SummaryLine } from './known-village.ts';
import { summaryLines } from './village-summary.ts';

const budget = documentFixture([
  ['4', '', 'Pendapatan', 100],
  ['5', '2.3.10', 'Rabat jalan', 40, { location: 'Dusun Krajan' }],
  ['5', '2.2.01', 'Posyandu', 60],
]);

function siteOf(villages: number): Site {
  return siteFixture(
    Array.from({ length: villages }, (_, index) => ({
      ...villageFixture([{ year: 2026, publications: [publishedFixture(budget)] }]),
      slug: `desa-${String(index).padStart(4, '0')}`,
      emblem: { file: 'lambang.svg', content: new TextEncoder().encode(`<svg>${index}</svg>`) },
    })),
  );
}

/** The lines of a site's summaries, and how often one was read. */
function linesOf(site: Site): { readonly lines: readonly SummaryLine[]; readonly reads: () => number } {
  let reads = 0;
  const texts = [...summaryLines(site)].flatMap((pair) => pair.trimEnd().split('\n'));
  const lines = texts.map((text) => ({
    length: text.length,
    text: () => {
      reads += 1;
      return text;
    },
  }));
  return { lines, reads: () => reads };
}

describe('a known village', () => {
  const [village] = siteOf(1).villages;
  const { lines } = linesOf(siteOf(1));
  const [known] = knownVillages([lines], (file, [offset, length]) => `${file} ${offset} ${length}`);

  test('says what it was, but for its lines', () => {
    const { years: _, note: __, emblem, ...facts } = village ?? villageFixture();
    for (const [key, value] of Object.entries(facts))
      expect(known?.[key as keyof typeof facts]).toEqual(value);
    expect(new TextDecoder().decode(known?.emblem?.content)).toBe('<svg>0</svg>');
    expect(known?.emblem?.file).toBe(emblem?.file);
    const [document] = known?.years.flatMap(publishedDocuments) ?? [];
    expect(document?.summary).toEqual(budget.summary);
    expect(worksIn(document ?? budget)).toEqual(worksIn(budget));
  });

  test('tells whoever asks for a line that it is not there', () => {
    const [document] = known?.years.flatMap(publishedDocuments) ?? [];
    for (const part of ['lines', 'controls', 'leaves', 'unreported'] as const)
      expect(() => document?.[part]).toThrow(`A summary has no ${part}`);
  });

  test('tells whoever asks for works that nobody searches that they are not there', () => {
    const years = [2026, 2025].map((year) => ({
      year,
      publications: [publishedFixture({ ...budget, year })],
    }));
    const [other] = knownVillages([linesOf(siteFixture([villageFixture(years)])).lines], () => '');
    const [newest, older] = other?.years.flatMap(publishedDocuments) ?? [];
    expect(worksIn(newest ?? budget)).toHaveLength(2);
    expect(() => worksIn(older ?? budget)).toThrow('A summary has no works of apbdes 2025');
  });

  test('has its records in the file of the regency', () => {
    expect(known?.writtenRows?.(2026)).toMatch(/^2026-contoh \d+ \d+$/);
    expect(known?.writtenRows?.(1999)).toBe('');
  });

  test('is summed up again as it was', () => {
    const again = siteFixture([...knownVillages([lines], () => '')]);
    const [facts, parts] = [...summaryLines(again)].flatMap((pair) => pair.trimEnd().split('\n'));
    const said = JSON.parse(facts ?? '') as { rows: unknown };
    expect({ ...said, rows: null }).toEqual({
      ...(JSON.parse(lines[0]?.text() ?? '') as object),
      rows: null,
    });
    expect(parts).toBe(lines[1]?.text());
  });

  test('is refused without its second line', () => {
    expect(() => [...knownVillages([lines.slice(0, 1)], () => '')]).toThrow('no second line');
  });
});

describe('the villages of a country', () => {
  const { lines, reads } = linesOf(siteOf(300));
  const held = 10 * (lines[0]?.length ?? 0);
  const known = [...knownVillages([lines.slice(0, 300), lines.slice(300)], () => '', held)];
  const readsOf = (ask: () => void): number => {
    const before = reads();
    ask();
    return reads() - before;
  };

  test('are held by their names alone', () => {
    expect(known).toHaveLength(300);
    expect(readsOf(() => known.map(({ code, name, slug, district }) => [code, name, slug, district]))).toBe(
      0,
    );
  });

  test('are read anew by whoever goes through all of them, and let go again', () => {
    const all = (): void => known.forEach((village) => expect(village.years).toHaveLength(1));
    expect(readsOf(all)).toBe(300);
    // Far fewer than all were still at hand.
    expect(readsOf(all)).toBeGreaterThan(280);
  });

  test('are read once where a page stays with one of them', () => {
    const [, second] = known;
    expect(
      readsOf(() => [second?.years, second?.population, second?.head, second?.years]),
    ).toBeLessThanOrEqual(1);
  });

  test('of a regency are all at hand after they were read once', () => {
    const few = [...knownVillages([lines.slice(0, 40)], () => '')];
    const all = (): void => few.forEach((village) => expect(village.years).toHaveLength(1));
    all();
    expect(readsOf(all)).toBe(0);
  });
});
