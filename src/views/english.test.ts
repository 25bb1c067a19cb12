import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aboutPage } from './about-page.ts';
import { addressBook } from './addresses.ts';
import { homePage } from './directory-pages.ts';
import { ENGLISH_TERMS } from './english-terms.ts';
import { englishYearPaths } from './english-years.ts';
import { ENGLISH } from './english.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { plainText } from './headline.ts';
import { MESSAGES, PARTS } from './messages.ts';
import { filled, INDONESIAN } from './words.ts';
import { writtenAmount } from './written-amount.ts';
import { yearPage } from './year-page.ts';

const src = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(src, path), 'utf8');

describe('the catalogue', () => {
  test('holds no message twice, so that one place decides its English', () => {
    const all = PARTS.flatMap((part) => Object.keys(part));
    expect(all.filter((message, index) => all.indexOf(message) !== index)).toEqual([]);
    expect(all.toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
  });

  test('holds no message that nothing says', () => {
    const said = ['views', 'components']
      .flatMap((folder) =>
        readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).map(
          (file) => `${folder}/${file}`,
        ),
      )
      .filter((file) => /\.(?:ts|astro)$/.test(file) && !/messages|\.test\.|fixture/.test(file))
      .map(read)
      .join('\n');
    const unsaid = Object.keys(MESSAGES).filter(
      (message) => !said.includes(message) && !said.includes(message.replaceAll("'", "\\'")),
    );
    expect(unsaid).toEqual([]);
  });

  test('counts in one form or the other', () => {
    expect(ENGLISH.say('{count} hal berubah: {counts}.', { count: 1, counts: '1 up' })).toBe(
      'One item changed: 1 up.',
    );
    expect(ENGLISH.say('{count} hal berubah: {counts}.', { count: 1200, counts: 'x' })).toBe(
      '1,200 items changed: x.',
    );
    expect(INDONESIAN.say('{count} hal berubah: {counts}.', { count: 1200, counts: 'x' })).toBe(
      '1.200 hal berubah: x.',
    );
  });

  test('never leaves a place open, and what fills one is not filled again', () => {
    expect(() => filled('{name} desa', {}, String)).toThrow('{name}');
    expect(filled('Desa {village}', { village: '{count}' }, String)).toBe('Desa {count}');
  });
});

describe('English figures', () => {
  test.each([
    [186_425_000_050, 'Rp1.86 billion (Rp1,86 miliar)', 'Rp1,864,250,000.50', '1,864,250,000.50'],
    [-7_701_440_000, '-Rp77 million (-Rp77 juta)', '-Rp77,014,400', '-77,014,400'],
    [50_000, 'Rp500', 'Rp500', '500'],
    [0, 'Rp0', 'Rp0', '0'],
    [1_000_000_000_000_00, 'Rp1 trillion (Rp1 triliun)', 'Rp1,000,000,000,000', '1,000,000,000,000'],
  ])('%s sen', (amount, short, rupiah, digits) => {
    expect(ENGLISH.short(amount)).toBe(short);
    expect(ENGLISH.rupiah(amount)).toBe(rupiah);
    expect(ENGLISH.digits(amount)).toBe(digits);
  });

  test('stand with the Indonesian beside them', () => {
    expect(writtenAmount(186_425_000_000, undefined, ENGLISH)).toEqual({
      short: 'Rp1.86 billion',
      exact: 'Rp1,864,250,000 (Rp1,86 miliar)',
      isKnown: true,
    });
    expect(writtenAmount(null, 'belum dilaporkan', ENGLISH).short).toBe('not reported yet');
  });

  test.each([
    ['2026-08-17', '17 August 2026'],
    ['2026-13-01', '2026-13-01'],
    ['', ''],
  ])('date %j reads %j', (iso, expected) => {
    expect(ENGLISH.date(iso)).toBe(expected);
  });

  test.each([
    [2.5, '2.5'],
    [1234.5, '1,234.5'],
  ])('decimal %s reads %j', (value, expected) => {
    expect(ENGLISH.decimal(value)).toBe(expected);
  });
});

describe('English pages', () => {
  const english = addressBook('/papan/', 'en');
  const budget = documentFixture([
    ['4.2.1', '', 'Dana Desa', 1_864_250_000],
    ['5.3', '2.3.10', 'Pengerasan jalan', 1_200_000_000, { location: 'Dusun Krajan' }],
  ]);
  const year = (number: number) => ({
    year: number,
    publications: [publishedFixture({ ...budget, year: number })],
  });
  const village = villageFixture([year(2026), year(2025)]);
  const site = siteFixture([village]);

  test('a budget is told in English, its activities as the village names them', () => {
    const page = yearPage(village, year(2026), site, english, ENGLISH);
    expect(page.frame).toMatchObject({
      language: 'en',
      title: 'Public money of Sukamaju village, 2026 · Papan Desa Kabupaten Nusa Contoh',
    });
    expect(plainText(page.budget?.headline.sentence ?? [])).toMatch(
      /^In 2026 the village of Sukamaju manages Rp1\.86 billion \(Rp1,86 miliar\)/,
    );
    expect(page.budget?.charts[0]?.bars[0]).toMatchObject({
      label: 'Village Fund from the national budget (Dana Desa)',
      exact: 'Rp1,864,250,000',
    });
    // The office of the village is written to in Indonesian, about its own page; the data are one set in both languages.
    const asked = page.budget?.works.groups[0]?.shown[0]?.question?.ways[0]?.href ?? '';
    expect(decodeURIComponent(asked)).toMatch(
      /Saya ingin bertanya .*Rp1\.200\.000\.000.*\/papan\/mekarsari\/sukamaju\/2026\/#/,
    );
    expect(JSON.parse(page.frame.dataset)).toMatchObject({
      url: 'https://papan-desa.example/papan/mekarsari/sukamaju/2026/',
    });
    expect(page.budget?.works.groups[0]?.shown[0]).toMatchObject({
      label: 'Pengerasan jalan',
      exact: 'Rp1,200,000,000',
      details: ['Dusun Krajan'],
    });
  });

  test('both pages of a budget name each other; a year without English names none', () => {
    const pages = [addressBook('/papan/'), english].map((book) => yearPage(village, year(2026), site, book));
    for (const { frame } of pages)
      expect(frame.alternates.map(({ language, href }) => [language, href])).toEqual([
        ['id', '/papan/mekarsari/sukamaju/2026/'],
        ['en', '/papan/en/mekarsari/sukamaju/2026/'],
      ]);
    expect(yearPage(village, year(2025), site, english).frame.alternates).toEqual([]);
    expect(englishYearPaths([village]).map(({ params }) => params)).toEqual([
      { kecamatan: 'mekarsari', desa: 'sukamaju', tahun: '2026' },
    ]);
  });

  test('a village without data is led to in Indonesian', () => {
    const [silent, filed] = homePage(site, english, ENGLISH).districts[0]?.villages ?? [];
    expect(silent).toMatchObject({
      href: '/papan/mekarsari/misalkarta/',
      isTranslated: false,
      state: 'no documents yet',
    });
    expect(filed).toMatchObject({ href: '/papan/en/mekarsari/sukamaju/2026/', isTranslated: true });
  });

  test('every term of the Indonesian glossary is explained under the same id', () => {
    const headings = [...read('content/istilah.mdx').matchAll(/^### (.+)$/gm)].map(([, name]) => name);
    expect(ENGLISH_TERMS.map(({ term }) => term)).toEqual(headings);
    expect(ENGLISH_TERMS.map(({ id }) => id)).toEqual(
      headings.map((name) => name?.toLowerCase().replace('!', '').replaceAll(' ', '-')),
    );
    expect(aboutPage(site, english, ENGLISH).terms).toBe(ENGLISH_TERMS);
    expect(aboutPage(site, addressBook('/papan/')).terms).toEqual([]);
  });
});
