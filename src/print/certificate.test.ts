import { describe, expect, test } from 'vitest';
import { documentFixture, findingFixture, publishedFixture, villageFixture } from '../views/fixture.ts';
import { certificate } from '../views/certificate.ts';
import { indicatorsOf } from '../views/indicators.ts';
import type { Village } from '../model/village.ts';
import type { History } from '../model/history.ts';
import { NO_HISTORY } from '../model/history.ts';
import { printPdf } from './compile.ts';
import { readPdf } from './read-pdf.fixture.ts';

const address = 'https://papan-desa.example/mekarsari/sukamaju/indikator/';
const regulation = { number: '4/2025', date: '2025-12-18', link: '', amendment: 0, asOf: '' };
const budget = documentFixture(
  [
    ['4', '', 'Pendapatan', 100],
    ['5', '2', 'Jalan', 100],
  ],
  { regulation: { ...regulation, status: 'ditetapkan' } },
);
const change = { commit: 'a'.repeat(40), time: '2026-05-02T10:00:00+07:00', kind: 'added' } as const;
const history: History = { reach: 'whole', changes: new Map([[budget.source.file, [change]]]) };
const bare = villageFixture([{ year: 2026, publications: [publishedFixture(budget, [findingFixture()])] }]);
const long = 'Kedungwaru Sumberrejo Tanjungharjo Kidul';
const told: Village = {
  ...bare,
  name: long,
  district: long,
  regency: `Kabupaten ${long}`,
  informationOfficer: { title: `Sekretaris ${long} ${long} ${long}`, decree: '', contact: 'a@b.example' },
  informationGroup: { name: `KIM ${long} ${long} ${long}`, contact: '' },
  meetings: Array.from({ length: 12 }, (_, month) => ({
    date: `2026-${String(month + 1).padStart(2, '0')}-18`,
    subject: 'APBDes',
  })),
  innovations: Array.from({ length: 9 }, (_, index) => ({ title: `${long} ${index}`, year: 2026, text: '' })),
};
const time = { today: '2026-11-22', history };
const textsOf = (village: Village, when: typeof time = time): string[] =>
  certificate(village, 2026, when, { address })
    .pages.flat()
    .flatMap((mark) => (mark.kind === 'text' ? [mark.words] : []));

describe.each([
  ['a village that tells little', bare],
  ['one that tells more than fits', told],
])('the certificate of %s', (_, village) => {
  const print = certificate(village, 2026, time, { address });

  test('is one page of A4 on its side, every line inside the frame and none over another', async () => {
    const read = await readPdf(await printPdf(print), 1);
    expect(read.pages).toBe(1);
    for (const [index, side] of [0, 0, 297, 210].entries())
      expect(Math.abs((read.media[index] ?? 0) - side)).toBeLessThan(0.5);
    for (const { text, left, right, top, bottom } of read.texts) {
      expect([left > 12.3, right < 284.7, top > 12.3, bottom < 197.7], text).toEqual([
        true,
        true,
        true,
        true,
      ]);
      const over = read.texts.filter(
        (other) =>
          other.text !== text &&
          other.left < right - 0.1 &&
          left < other.right - 0.1 &&
          other.top < bottom - 0.1 &&
          top < other.bottom - 0.1,
      );
      expect(over.map((other) => `${text} / ${other.text}`)).toEqual([]);
    }
  });

  test('asks everything that the indicators ask, with their counts', () => {
    const words = textsOf(village).join(' ');
    for (const { name, met, counted, criteria } of indicatorsOf(village, 2026, time.today)) {
      expect(words).toContain(name);
      expect(words).toContain(`${met} dari ${counted}`);
      for (const { text } of criteria) expect(words).toContain(text);
    }
  });

  test('says how it is counted, of which day it is and that nobody is ranked', () => {
    const words = textsOf(village).join(' ');
    expect(words).toContain('berapa yang terpenuhi dari yang sudah dapat dinilai');
    expect(words).toContain('tidak ada peringkat');
    expect(words).toContain('Dihitung 22 November 2026');
    expect(words).toContain('terakhir berubah 2 Mei 2026');
    expect(words).toContain('DATA CONTOH');
    expect(words).not.toMatch(/juara|terbaik|urutan|ke-\d/i);
  });
});

test('what git does not tell is not on it, and a real village is not marked as invented', () => {
  const words = textsOf({ ...bare, isExample: false }, { ...time, history: NO_HISTORY }).join(' ');
  expect(words).not.toContain('terakhir berubah');
  expect(words).not.toContain('DATA CONTOH');
});
