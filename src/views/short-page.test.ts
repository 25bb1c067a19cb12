import { expect, test } from 'vitest';
import { addressBook } from './addresses.ts';
import { documentFixture, publishedFixture, villageFixture } from './fixture.ts';
import { printedAddress, shortPaths } from './short-page.ts';

const addresses = addressBook('/papan/');
const published = [{ year: 2026, publications: [publishedFixture(documentFixture([]))] }];

test('a print bears the short address where the village has a code, else that of the year', () => {
  const printed = (code: string): string =>
    printedAddress(villageFixture([], { code }), 2026, 'https://a.example/', addresses);
  expect(printed('99.99.01.2001')).toBe('https://a.example/papan/d/9999012001/');
  for (const code of ['', 'belum ada'])
    expect(printed(code)).toBe('https://a.example/papan/mekarsari/sukamaju/2026/');
});

test('every printed address has its page; of twins it leads to the one that publishes', () => {
  const own = villageFixture(published, { code: '99.99.01.2001', slug: 'satu' });
  const twin = villageFixture([], { code: '99.99.01.2001', slug: 'dua' });
  const slugs = (villages: Parameters<typeof shortPaths>[0]) =>
    shortPaths(villages).map(({ params, props }) => [params.kode, props.village.slug]);
  expect(slugs([twin, own])).toEqual([['9999012001', 'satu']]);
  expect(slugs([twin])).toEqual([['9999012001', 'dua']]);
  expect(slugs([own, { ...own, slug: 'tiga' }])).toEqual([]);
  expect(slugs([villageFixture([], { code: 'x' })])).toEqual([]);
});
