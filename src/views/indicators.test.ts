import { describe, expect, test } from 'vitest';
import type { Village } from '../model/village.ts';
import { addressBook } from './addresses.ts';
import { documentFixture, findingFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { indicatorsPage } from './indicator-pages.ts';
import { indicatorsOf } from './indicators.ts';

const regulation = { number: '4/2025', date: '2025-12-18', link: '', amendment: 0, asOf: '' };
const whole = { executor: 'TPK', location: 'Dusun I' };
const budget = documentFixture(
  [
    ['4', '', 'Pendapatan', 100],
    ['5', '2', 'Jalan', 80, whole],
    ['5', '3', 'Lomba', 20, { executor: 'TPK' }],
  ],
  { regulation: { ...regulation, status: 'ditetapkan' } },
);
const report = { ...documentFixture([['4', '', 'Pendapatan', 90]], { kind: 'realisasi' }), year: 2025 };
const open = villageFixture(
  [
    { year: 2026, publications: [publishedFixture(budget)] },
    { year: 2025, publications: [publishedFixture(report, [findingFixture({ severity: 'warning' })])] },
  ],
  {
    informationOfficer: { title: 'Sekretaris Desa', decree: '', contact: 'a@b.example' },
    meetings: [{ date: '2025-12-11', subject: 'APBDes' }],
    innovations: [{ title: 'Papan di dusun', year: 2019, text: '' }],
  },
);
const countsOf = (village: Village, today: string) =>
  indicatorsOf(village, 2026, today).map(({ name, met, counted }) => [name, met, counted]);

describe('the four indicators', () => {
  test('count what is met among what can be judged', () => {
    expect(countsOf(open, '2026-05-01')).toEqual([
      ['Transparansi', 3, 4],
      ['Akuntabilitas', 2, 3],
      ['Peran masyarakat', 3, 4],
      ['Inovasi', 1, 3],
    ]);
  });

  test('count a report only from the day after it is due', () => {
    expect(countsOf(open, '2026-07-14')[1]).toEqual(['Akuntabilitas', 2, 3]);
    expect(countsOf(open, '2026-07-15')[1]).toEqual(['Akuntabilitas', 2, 4]);
  });

  test('give nothing for an empty folder, and never full marks for silence', () => {
    for (const [, met] of countsOf(
      villageFixture([], { complaint: { ...open.complaint, whatsapp: '' } }),
      '2026-12-01',
    ))
      expect(met).toBe(0);
  });

  test('show their evidence', () => {
    const evidence = indicatorsOf(open, 2026, '2026-12-01').flatMap(({ criteria }) =>
      criteria.map((criterion) => criterion.evidence),
    );
    expect(evidence).toContain('4/2025, 18 Desember 2025');
    expect(evidence).toContain('1 dari 2 baris belanja.');
    expect(evidence).toContain('1 hal perlu dijelaskan.');
  });

  test('of a draft: it is published, but not adopted', () => {
    const draft = { ...budget, regulation: { ...regulation, status: 'rancangan' as const } };
    const village = villageFixture([{ year: 2026, publications: [publishedFixture(draft)] }]);
    expect(indicatorsOf(village, 2026, '2026-12-01')[0]?.criteria[0]).toMatchObject({
      isMet: false,
      evidence: 'Yang terbit masih rancangan.',
    });
  });
});

test('the page lists by kecamatan and name, never by count, and villages without data too', () => {
  const page = indicatorsPage(siteFixture([open]), { today: '2026-12-01' }, addressBook('/'));
  expect(page.districts[0]?.lines.map(({ name, counts }) => [name, counts.length])).toEqual([
    ['Misalkarta', 0],
    ['Sukamaju', 4],
  ]);
  expect(page.formulas.map(({ asks }) => asks.length)).toEqual([4, 4, 4, 3]);
});
