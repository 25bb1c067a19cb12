import { describe, expect, test } from 'vitest';
import type { History } from '../model/history.ts';
import { addressBook } from './addresses.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { yearPage } from './year-page.ts';

const addresses = addressBook('/papan/');
const budget = documentFixture([
  ['4', '', 'Pendapatan', 100],
  ['5', '2', 'Pembangunan', 80],
]);

describe('the page of a year', () => {
  test('names the commit of its source with the way there, or says why there is none', () => {
    const year = { year: 2026, publications: [publishedFixture(budget)] };
    const village = villageFixture([year]);
    const { reference, ...site } = siteFixture([village]);
    const settings = { ...reference.settings, repository: 'https://git.example/data/' };
    const commit = 'ab12'.repeat(10);
    const history: History = {
      reach: 'whole',
      changes: new Map([[budget.source.file, [{ commit, time: '2026-01-11T20:00:00Z', kind: 'added' }]]]),
      uncommitted: new Set(),
    };
    const sourceOf = (past?: History) =>
      yearPage(village, year, { ...site, reference: { ...reference, settings } }, addresses, undefined, past)
        .budget?.sources[0];
    expect(sourceOf(history)).toMatchObject({
      commit: 'ab12ab12ab12, 12 Januari 2026',
      commitHref: `https://git.example/data/commit/${commit}`,
    });
    expect(sourceOf({ ...history, uncommitted: new Set([budget.source.file]) })).toMatchObject({
      commit: 'belum tercatat di git',
      commitHref: '',
    });
    expect(sourceOf()).toMatchObject({ commit: 'tidak diketahui: tanpa riwayat git', commitHash: '' });
  });
});
