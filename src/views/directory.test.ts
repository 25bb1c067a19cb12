import { expect, test } from 'vitest';
import { addressBook } from './addresses.ts';
import { villageEntry } from './directory.ts';
import { districtPage, homePage } from './directory-pages.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';

const addresses = addressBook('/');
const year = {
  year: 2026,
  publications: [publishedFixture(documentFixture([['4', '', 'Pendapatan', 100]]))],
};
const siteOf = (count: number) =>
  siteFixture(
    Array.from({ length: count }, (_, at) =>
      villageFixture([year], { name: `Desa ${at}`, slug: `desa-${at}`, code: `99.99.01.20${10 + at}` }),
    ),
  );

test('the few villages that published first are shown without a tap, each with its kecamatan', () => {
  const { first } = homePage(siteOf(1), addresses);
  expect(first).toHaveLength(1);
  expect(first[0]).toMatchObject({
    name: 'Desa 0',
    href: '/mekarsari/desa-0/',
    state: 'Kecamatan Mekarsari · 2026: APBDes',
    amount: 'Rp100',
  });
  expect(homePage(siteOf(8), addresses).first).toHaveLength(8);
});

test('many are found by their kecamatan alone, and the page of one lists them anyhow', () => {
  expect(homePage(siteOf(9), addresses).first).toEqual([]);
  expect(districtPage('mekarsari', siteOf(1), addresses).first).toEqual([]);
});

test('a year that is read twice is told once', () => {
  const village = villageFixture([year]);
  const known = Object.defineProperty({ ...village }, 'years', { get: () => structuredClone(village.years) });
  expect(villageEntry(known, addresses).state).toBe('2026: APBDes');
});
