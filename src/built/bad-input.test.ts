import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../scripts/papan.fixture.ts';
import { buildSite, removeSite } from './build.fixture.ts';

const root = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'papan-buruk-'));
const [villages, data] = [join(home, 'villages'), join(home, 'data')];
let site = '';

/** What a regency may hand in: one code twice, a folder outside the list, a map cut off halfway, and no git. */
beforeAll(async () => {
  cpSync(join(root, 'villages'), villages, { recursive: true });
  cpSync(join(root, 'data'), data, { recursive: true });
  const folder = join(villages, 'rawa-teladan');
  cpSync(join(folder, 'misalkarta'), join(folder, 'kembar'), { recursive: true });
  cpSync(join(folder, 'misalkarta'), join(folder, 'entah'), { recursive: true });
  const stranger = join(folder, 'entah/desa.json');
  const changed = readFileSync(stranger, 'utf8').replace('99.99.01.2002', '99.99.01.2999');
  writeFileSync(stranger, changed.replace('Misalkarta', 'Entah'));
  const map = readFileSync(join(data, 'peta.geojson'), 'utf8');
  writeFileSync(join(data, 'peta.geojson'), map.slice(0, map.length / 2));
  site = await buildSite({ villages, data });
});
afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  if (site !== '') await removeSite(site);
});

const textOf = (file: string): string => readFileSync(join(site, file), 'utf8');
const REMARKS = [
  /^Riwayat git tidak ada\./,
  /^Kode 99\.99\.01\.2002 dipakai 2 folder: rawa-teladan\/.+ dan rawa-teladan\/.+\.$/,
  /^Desa Entah \(99\.99\.01\.2999\) tidak ada di daftar wilayah\.$/,
  /^Berkas .*peta\.geojson tidak terbaca sebagai GeoJSON\. Peta tidak ditampilkan\.$/,
];

test('each fault is one line on the board, in its JSON and in the report of the command', async () => {
  const { catatan } = JSON.parse(textOf('status/status.json')) as { catatan: string[] };
  expect(catatan).toHaveLength(REMARKS.length);
  for (const [index, remark] of REMARKS.entries()) expect(catatan[index]).toMatch(remark);
  const html = textOf('status/index.html');
  for (const remark of catatan) expect(html).toContain(remark);
  const { exit, out } = await run(['status'], { env: { PAPAN_VILLAGES: villages, PAPAN_DATA: data } });
  expect(exit).toBe(0);
  // Pages name a file by its place in the project, the command by its place on this machine.
  expect(out.replaceAll(`${home}/`, '').match(/^Perhatikan: .*$/gm)).toEqual(
    catatan.map((remark) => `Perhatikan: ${remark}`),
  );
});

test('the twin and the stranger are held back, the others published as ever', () => {
  const { baris } = JSON.parse(textOf('status/status.json')) as { baris: Record<string, string>[] };
  const states = (name: string, year: string) =>
    baris.filter((row) => row['desa'] === name && String(row['tahun']) === year).map((row) => row['keadaan']);
  expect(states('Entah', '2026')).toContain('ditahan');
  expect(states('Umpamasari', '2026').slice(0, 3)).toEqual(['terbit', 'terbit', 'terbit']);
  expect(
    states('Misalkarta', '2026')
      .toSorted()
      .filter((state) => /terbit|ditahan/.test(state ?? '')),
  ).toEqual(['ditahan', 'terbit']);
});

test('a listed village without a folder has a page that says so, and feeds say that the past is not known', () => {
  expect(textOf('rawa-teladan/teladanrejo/index.html')).toContain('belum menerbitkan anggaran di sini');
  for (const feed of ['feed.xml', 'rawa-teladan/umpamasari/feed.xml']) {
    expect(textOf(feed)).toContain('dibangun tanpa riwayat git');
    expect(textOf(feed)).not.toContain('<entry>');
  }
});
