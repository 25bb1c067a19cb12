import { describe, expect, test } from 'vitest';
import { documentFixture, siteFixture } from './fixture.ts';
import { worksOf, type Asking } from './works.ts';

const book = siteFixture().reference;
const asking: Asking = ({ id, code, label, exact }) => ({
  ways: [{ label: 'WhatsApp', href: [id, code, label, exact].join('|') }],
  say: '',
});

const budget = documentFixture([
  ['5', '2', 'Bidang Pembangunan', 100, { role: 'stated' }],
  [
    '5',
    '2.3.10',
    'Pengerasan Jalan Desa',
    60,
    { role: 'stated', location: 'Dusun Krajan', executor: 'TPK', volume: 420, volumeText: '420', unit: 'm' },
  ],
  ['5.3.5.02', '2.3.10', 'Upah', 20, { fundSources: ['DDS'], location: 'Dusun Krajan' }],
  ['5.3.5.03', '2.3.10', 'Bahan', 40, { fundSources: ['DDS'], location: 'Dusun Krajan' }],
  ['5', '2.3.11', 'Jalan lingkungan', 30, { role: 'stated' }],
  ['5.3.5.03', '2.3.11', 'Paving RT 03', 30, { location: 'RT 03', volume: 24, volumeText: '24', unit: 'm' }],
  ['5', '2', 'Bidang Pembangunan', 10, { role: 'remainder' }],
  ['5', '1.1.07', 'Insentif RT', 5, { location: 'RT 01' }],
  ['5', '1.1.07', 'Insentif RW', 6, { location: 'RW 01' }],
]);

describe('activities', () => {
  const works = worksOf(budget, null, book, asking);
  const [development, government] = works.groups;

  test('are grouped by bidang, both largest first', () => {
    expect(works.groups.map((group) => group.label)).toEqual(['Pembangunan desa', 'Pemerintahan desa']);
    expect(development?.shown.map((work) => work.label)).toEqual([
      'Pengerasan Jalan Desa',
      'Jalan lingkungan',
    ]);
    expect(works.count).toBe(4);
  });

  test('join the rows below the one that names them', () => {
    expect(development?.shown[0]).toMatchObject({
      exact: 'Rp60',
      details: ['420 m', 'Dusun Krajan', 'TPK'],
      funds: 'Dana Desa',
      pieces: [],
      lineId: 'apbdes-3',
    });
  });

  test('name what is done at a place of its own', () => {
    expect(development?.shown[1]?.pieces).toEqual([{ text: 'Paving RT 03, 24 m, RT 03', exact: 'Rp30' }]);
  });

  test('of one code stay apart where each stands for itself', () => {
    expect(government?.shown.map((work) => work.label)).toEqual(['Insentif RW', 'Insentif RT']);
  });

  test('leave a remainder of the bidang visible', () => {
    expect(development?.undetailed).toBe('Rp10');
    expect(development?.amount.short).toBe('Rp100');
  });
});

describe('what the report says', () => {
  const report = documentFixture(
    [
      ['5.3.5.02', '2.3.10', 'Upah', 15, { status: 'berjalan' }],
      ['5.3.5.03', '2.3.10', 'Bahan', null, { status: 'berjalan' }],
      ['5', '2.3.11', 'Jalan lingkungan', null],
      ['5', '1.1.07', 'Insentif', 11, { status: 'selesai' }],
    ],
    { kind: 'realisasi' },
  );
  const works = worksOf(budget, report, book, asking).groups.flatMap((group) => group.shown);
  const reportOf = (label: string) => works.find((work) => work.label === label)?.report;

  test.each([
    [
      'Pengerasan Jalan Desa',
      { status: 'berjalan', mark: 'sebagian', spent: 'terpakai Rp15, sebagian belum dilaporkan' },
    ],
    ['Jalan lingkungan', { status: '', mark: 'tidak dapat dinilai', spent: 'belum dilaporkan' }],
    ['Insentif RT', null],
  ])('of %s', (label, expected) => {
    expect(reportOf(label)).toEqual(expected);
  });
});

test('what an activity leaves undetailed counts as its own', () => {
  const document = documentFixture([
    ['5', '2.3.10', 'Jalan', 50, { role: 'stated', markers: ['sebagian'] }],
    ['5.3', '2.3.10', 'Bahan', 40],
    ['5', '2.3.10', 'Jalan', 10, { role: 'remainder' }],
    ['5', '2.3', 'Sub Bidang', 7, { role: 'remainder' }],
  ]);
  const [group] = worksOf(document, null, book, asking).groups;
  expect(group?.shown).toMatchObject([{ label: 'Jalan', exact: 'Rp50', pieces: [] }]);
  expect(group?.undetailed).toBe('Rp7');
});

test('a village that stops at the bidang has no activities', () => {
  expect(worksOf(documentFixture([['5', '1', 'Pemerintahan', 10]]), null, book, asking).count).toBe(0);
});
