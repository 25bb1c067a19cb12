import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { BuildReport } from '../../scripts/build/report.ts';

// Each test builds the site, some of them more than once.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const root = join(import.meta.dirname, '../..');
// Within the project: builds that end elsewhere share a folder of Astro's, and other tests build at the same time.
mkdirSync(join(root, '.astro'), { recursive: true });
const place = mkdtempSync(join(root, '.astro', 'uji-laporan-'));
const villages = join(place, 'villages');
const kept = join(place, 'cetak');

/** Runs `papan` on the copy of the example villages; fails where it does not end well. */
async function papan(...args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/papan.ts', ...args], {
    cwd: root,
    env: {
      ...process.env,
      PAPAN_VILLAGES: villages,
      PAPAN_DATA: 'data',
      PAPAN_INGATAN: join(place, 'ingatan'),
      PAPAN_CACHE: kept,
      SOURCE_DATE_EPOCH: '1790000000',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    maxBuffer: 1e8,
  });
}

function reportIn(folder: string): BuildReport {
  return JSON.parse(readFileSync(join(folder, 'laporan', 'bangun.json'), 'utf8')) as BuildReport;
}

function filesOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return names.map((one) => join(one.parentPath, one.name));
}

beforeAll(() => cpSync(join(root, 'villages'), villages, { recursive: true }));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('of a site counts prints that were made, not asked for, kept, and torn', async () => {
  const prints = async (...more: string[]) => {
    await papan('bangun', `--keluar=${join(place, 'situs')}`, ...more);
    return reportIn(place).cetakan;
  };
  const first = await prints();
  const files = filesOf(kept);
  expect(files.length).toBeGreaterThan(10);
  expect(first).toEqual({ diambil: 0, dibuat: files.length, rusak: 0, tidak_tersimpan: 0 });
  const { anggaran, jenis, pecahan } = reportIn(place);
  expect([jenis, pecahan]).toEqual(['situs', []]);
  expect(anggaran[0]?.nilai).toBe(filesOf(join(place, 'situs')).length);

  // Villages that did not change ask for nothing; agencies always do.
  const unchanged = await prints();
  expect(unchanged).toMatchObject({ dibuat: 0, rusak: 0, tidak_tersimpan: 0 });
  expect(unchanged.diambil).toBeLessThan(files.length / 2);

  const pdf = join(place, 'situs/rawa-teladan/umpamasari/2026/baliho/baliho-3x2.pdf');
  const before = readFileSync(pdf);
  for (const file of files.filter((one) => one.endsWith('.pdf'))) writeFileSync(file, 'asing');
  const torn = files.filter((one) => one.endsWith('.pdf')).length;
  const again = { diambil: files.length - torn, dibuat: torn, rusak: torn, tidak_tersimpan: 0 };
  expect(await prints('--ulang')).toEqual(again);
  expect(readFileSync(pdf).equals(before)).toBe(true);
});

test('of shards lies in each of them, and that of the joined site is their sum', async () => {
  const folder = (number: number): string => join(place, 'pecahan', String(number));
  const site = join(place, 'gabungan', 'situs');
  for (const number of [1, 2]) await papan('bangun', `--pecahan=${number}/2`, `--keluar=${folder(number)}`);
  await papan('gabung', folder(1), folder(2), `--keluar=${site}`);
  const parts = [1, 2].map((number) => reportIn(folder(number)));
  const whole = reportIn(join(place, 'gabungan'));
  const sum = (of: (report: BuildReport) => number): number =>
    parts.reduce((all, report) => all + of(report), 0);
  expect([...parts, whole].map(({ jenis }) => jenis)).toEqual(['pecahan', 'pecahan', 'gabungan']);
  expect(whole.pecahan).toEqual(parts.flatMap((one) => one.pecahan));
  expect(whole.pecahan.map(({ ke, dari }) => `${ke}/${dari}`)).toEqual(['1/2', '2/2']);
  expect(whole.hasil.dokumen).toBe(sum(({ hasil }) => hasil.dokumen));
  expect(whole.ditahan).toEqual(parts.flatMap(({ ditahan }) => ditahan));
  expect(whole.halaman.diambil).toBe(
    [1, 2].reduce((all, number) => all + filesOf(join(folder(number), 'situs')).length, 0),
  );
  expect(whole.anggaran[0]?.nilai).toBe(filesOf(site).length);
  // Those of agencies are asked for by the whole.
  const asked = ({ cetakan }: BuildReport): number => cetakan.dibuat + cetakan.diambil;
  expect(sum(asked) + asked(whole)).toBe(filesOf(kept).length);
  for (const { tahap } of [...parts, whole])
    expect(tahap.filter(({ milidetik }) => !(milidetik > 0))).toEqual([]);
  expect(readFileSync(join(folder(2), 'laporan', 'bangun.html'), 'utf8')).toContain('pecahan 2 dari 2');
});
