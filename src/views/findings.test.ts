import { describe, expect, test } from 'vitest';
import { addressBook } from './addresses.ts';
import { documentFixture, findingFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { yearPage } from './year-page.ts';

const addresses = addressBook('/papan/');
const budget = documentFixture([
  ['4', '', 'Pendapatan', 100],
  ['5', '2', 'Pembangunan', 80],
]);

describe('the page of a year', () => {
  test('folds what is more than three warnings and leaves none out', () => {
    const findings = Array.from({ length: 40 }, (_, index) =>
      findingFixture({ severity: 'warning', message: `Peringatan ${index}` }),
    );
    const year = { year: 2026, publications: [publishedFixture(budget, findings)] };
    const village = villageFixture([year]);
    const warnings = yearPage(village, year, siteFixture([village]), addresses).budget?.warnings;
    expect(warnings?.shown.map(({ message }) => message)).toEqual([
      'Peringatan 0',
      'Peringatan 1',
      'Peringatan 2',
    ]);
    expect([...(warnings?.shown ?? []), ...(warnings?.rest ?? [])]).toHaveLength(40);
  });
});
