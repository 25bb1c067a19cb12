import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** One picture of the guides: which page, what is done on it, and which part is shown. */
export interface Shot {
  /** Name of its file, without ending. */
  readonly name: string;
  /** Page from the root of the site. */
  readonly path: string;
  /** What a person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** First and last element that are shown; without a last, `most` pixels from the first. */
  readonly from: string;
  readonly to?: string;
  /** What is pressed or meant: gets a ring. */
  readonly ring?: string;
  /** Most pixels in height, for long parts. */
  readonly most?: number;
}

const root = join(import.meta.dirname, '../..');
const YEAR = '/rawa-teladan/umpamasari/2026/';
const BUDGET = 'villages/rawa-teladan/umpamasari/2026/apbdes.csv';

/** The example budget as a person might have it on the first try: a word in an amount. */
function faulty(): string {
  return readFileSync(join(root, BUDGET), 'utf8').replace(/(Dana Desa;)([\d.]+)(;)/, '$1987 juta$3');
}

async function choose(page: Page, text: string): Promise<void> {
  await page.setInputFiles('#berkas', {
    name: 'apbdes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await page.waitForSelector('.check-preview');
}

const good = (page: Page) => choose(page, readFileSync(join(root, BUDGET), 'utf8'));
const wrong = (page: Page) => choose(page, faulty());

/** A site with a repository, and a village that told which it is: then the way to the upload page is offered. */
async function told(page: Page): Promise<void> {
  await page.locator('#letak').evaluate((box) => (box.dataset['repository'] = 'https://contoh.example/data'));
  await page.click('.check-more summary');
  await page.selectOption('#desa', 'rawa-teladan/umpamasari');
  await page.fill('#tahun', '2026');
  // Told before the file is chosen: otherwise leaving the field would check again while the picture is taken.
  await page.press('#tahun', 'Tab');
  await good(page);
}

/** Every picture of the guides, in the order in which they are told. Nothing here shows a clock or the history of git. */
export const SHOTS: readonly Shot[] = [
  { name: 'periksa-pilih', path: '/periksa/', from: 'h1', to: '#letak', ring: '#letak label' },
  { name: 'periksa-salah', path: '/periksa/', act: wrong, from: '#jawaban', to: '.check-group' },
  {
    name: 'periksa-betulkan',
    path: '/periksa/',
    act: async (page) => {
      await wrong(page);
      await page.fill('.check-cells input', '987.160.000');
    },
    from: '#hasil h2:has(~ .check-cells):nth-of-type(2)',
    to: 'p:has(> button) + p',
    ring: '#hasil button',
  },
  {
    name: 'periksa-jumlah',
    path: '/periksa/',
    act: async (page) => {
      await good(page);
      await page.fill('#cetak-0-0', '2.079.848.100');
      await page.fill('#cetak-0-1', '2.002.833.000');
    },
    from: '#jawaban',
    to: '.check-totals tbody tr:nth-child(2)',
  },
  { name: 'periksa-tahun', path: '/periksa/', act: told, from: '.check-more', to: '#desa' },
  {
    name: 'periksa-unduh',
    path: '/periksa/',
    act: told,
    from: 'p:has(> a[download="apbdes.csv"])',
    to: 'p:has(> a[href*="/upload/"])',
    ring: 'a[download="apbdes.csv"]',
  },
  { name: 'periksa-pratinjau', path: '/periksa/', act: told, from: '.check-preview', most: 560 },
  { name: 'halaman-ditahan', path: '/bukit-umpama/contohmulyo/2026/', from: 'h1', most: 520 },
  {
    name: 'cari-desa',
    path: '/',
    act: (page) => page.fill('input', 'umpamas'),
    from: 'h1',
    most: 420,
    ring: 'main input',
  },
  { name: 'tiga-angka', path: YEAR, from: 'h1', to: '.figures' },
  { name: 'untuk-apa', path: YEAR, from: '#untuk-apa, section:has(> #untuk-apa)', most: 515 },
  {
    name: 'satu-kegiatan',
    path: YEAR,
    from: '.works li[id^="kegiatan-"]',
    to: '.works li[id^="kegiatan-"]',
    ring: '.works li[id^="kegiatan-"] .line-ask',
  },
  { name: 'tanya-siapa', path: '/rawa-teladan/umpamasari/tanya/', from: 'h1', most: 620 },
  {
    name: 'baliho-unduh',
    path: `${YEAR}baliho/`,
    from: 'section:has(.layout) h2',
    to: 'section:has(.layout) .files',
    ring: '.files a',
  },
  { name: 'baliho-lembar', path: `${YEAR}baliho/`, from: '#percetakan', most: 600 },
  { name: 'data-terbuka', path: '/data/', from: 'h1', most: 620 },
  { name: 'bandingkan', path: '/bandingkan/rawa-teladan/', from: 'h1', most: 620 },
];
