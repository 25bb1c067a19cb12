import { describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../model/history.ts';
import { addressBook } from './addresses.ts';
import { checkPage } from './check-page.ts';
import { coveragePage } from './coverage-page.ts';
import { districtPage, homePage } from './directory-pages.ts';
import { embedPage } from './embed-page.ts';
import { documentFixture, findingFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { indicatorsPage } from './indicator-pages.ts';
import { siteMap, siteMapIndex, siteMapParts } from './site-map.ts';

const addresses = addressBook('/');
const time = { today: '2026-11-22', history: NO_HISTORY };
const published = {
  year: 2026,
  publications: [publishedFixture(documentFixture([['4', '', 'Pendapatan', 100]]))],
};
const held = {
  year: 2026,
  publications: [{ status: 'held-back', kind: 'apbdes', source: null, findings: [findingFixture()] }],
} as const;

/** Kecamatan of up to 100 villages; the first of each kecamatan is held back, the second published, the others silent. */
const siteOf = (count: number) =>
  siteFixture(
    Array.from({ length: count }, (_, at) => {
      const district = Math.floor(at / 100);
      const years = at % 100 === 0 ? [held] : at % 100 === 1 ? [published] : [];
      return villageFixture(years, {
        name: `Desa ${at}`,
        slug: `desa-${at}`,
        district: `Umpama ${district}`,
        districtSlug: `umpama-${district}`,
        code: `99.99.${10 + district}.${2000 + (at % 100)}`,
      });
    }),
  );
/** The fixture's list has two desa more, one of them without a folder. */
const small = siteOf(1_990);
const large = siteOf(30_000);

describe('a site with more villages than a page can hold', () => {
  test('leads from its home page to every kecamatan, and counts as before', () => {
    const named = homePage(small, addresses);
    const linked = homePage(large, addresses);
    expect([named.districts.length > 20, named.links]).toEqual([true, []]);
    expect(linked.districts).toEqual([]);
    expect(linked.links.find(({ name }) => name === 'Umpama 7')).toMatchObject({
      href: '/umpama-7/',
      state: '100 desa, 1 sudah terbit',
    });
    expect(linked.coverage).toMatch(/^300 dari 30\.00\d desa sudah menerbitkan/);
  });

  test('asks whoever checks a file for the folder of a village, in place of a list of all', () => {
    expect(checkPage(small, addresses).villages).toHaveLength(1_990);
    expect(checkPage(large, addresses).villages).toBeNull();
  });

  test('has every village of a kecamatan on the page of the kecamatan', () => {
    const [district] = districtPage('umpama-7', large, addresses).districts;
    expect(district?.villages).toHaveLength(100);
    expect(district).toMatchObject({ name: 'Umpama 7', count: 100, published: 1 });
  });

  test('tells on its board what each kecamatan published, and of the held documents how many more there are', () => {
    const named = coveragePage(2026, small, time, addresses);
    expect([named.links, named.moreHeld, named.held.length]).toEqual([[], '', 20]);
    const linked = coveragePage(2026, large, time, addresses);
    expect(linked.districts).toEqual([]);
    expect(linked.links.find(({ name }) => name === 'Umpama 7')).toMatchObject({
      href: '/umpama-7/',
      state: '1 dari 100 desa sudah menerbitkan APBDes.',
    });
    expect(linked.held).toHaveLength(200);
    expect(linked.moreHeld).toBe('Masih 100 dokumen lain yang ditahan; semuanya di status.csv.');
    expect(linked.counts.find(({ term }) => term === 'Ditahan')?.text).toBe('300 dokumen');
  });

  test('folds the remarks on its board, not in its data', () => {
    const { remarks } = coveragePage(2026, large, time, addresses);
    expect(remarks).toHaveLength(11);
    expect(remarks[10]).toMatch(/^Masih 29\.99\d catatan lain; semuanya di status\.json\.$/);
  });

  test('explains its indicators, and shows one code to place on the own site', () => {
    const indicators = indicatorsPage(large, time, addresses);
    expect([indicators.districts, indicators.links.length > 300]).toEqual([[], true]);
    expect(indicatorsPage(small, time, addresses).links).toEqual([]);
    const embed = embedPage(large, addresses);
    expect(embed.districts).toEqual([]);
    expect(embed.pattern).toContain('/umpama-0/desa-0/kartu.svg');
    expect(embedPage(small, addresses).pattern).toBe('');
  });

  test('has a site map whose parts hold every address once, none more than 50,000', () => {
    const parts = siteMapParts(large).map((part) => siteMap(part, large, NO_HISTORY, addresses));
    const addressesIn = (text: string) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
    const all = parts.flatMap(addressesIn);
    const each = new Set(all);
    expect(each.size).toBe(all.length);
    const missing = large.villages
      .map((village) => `https://papan-desa.example${addresses.village(village)}`)
      .filter((address) => !each.has(address));
    expect(missing).toEqual([]);
    expect(Math.max(...parts.map((part) => addressesIn(part).length))).toBeLessThan(50_000);
    expect(addressesIn(siteMapIndex(large, addresses))).toHaveLength(parts.length);
    expect(siteMapParts(siteOf(400))).toEqual([0]);
  });
});
