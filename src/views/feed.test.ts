import { expect, test } from 'vitest';
import { CHANGES_TOLD, type FileChange } from '../model/history.ts';
import { addressBook } from './addresses.ts';
import { feedXml } from './feed.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';

const COUNT = 6 * CHANGES_TOLD;
const fileOf = (number: number): string => `villages/mekarsari/desa-${number}/2026/apbdes.csv`;

/** Every village changed its file once, one minute after the other in an order of their own. */
const minuteOf = (number: number): number => (number * 7) % COUNT;
const changeOf = (number: number): FileChange => ({
  commit: String(number).padStart(40, '0'),
  time: new Date(Date.UTC(2026, 0, 1, 0, minuteOf(number))).toISOString(),
  kind: 'added',
});
const numbers = Array.from({ length: COUNT }, (_, number) => number);
const site = siteFixture(
  numbers.map((number) => {
    const source = { file: fileOf(number), sha256: '', bytes: 1 };
    const document = documentFixture([['4', '', 'Pendapatan', 100]], { source });
    return villageFixture([{ year: 2026, publications: [publishedFixture(document)] }], {
      name: `Desa ${number}`,
      slug: `desa-${number}`,
    });
  }),
);
const changes = new Map(numbers.map((number) => [fileOf(number), [changeOf(number)]]));
const time = { today: '2026-11-22', history: { reach: 'whole', changes } } as const;

test('the feed of many villages tells the newest changes of all of them, newest first', () => {
  const xml = feedXml(site, time, new Map(), addressBook('/'));
  const told = [...xml.matchAll(/<id>[^<]*\/desa-(\d+)\/[^<]*#apbdes-/g)].map(([, number]) => Number(number));
  expect(told).toEqual(numbers.toSorted((a, b) => minuteOf(b) - minuteOf(a)).slice(0, CHANGES_TOLD));
});
