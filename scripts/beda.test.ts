import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from './effects.ts';
import { run, type Heard } from './papan.fixture.ts';

const root = join(import.meta.dirname, '..');
const repository = mkdtempSync(join(tmpdir(), 'papan-beda-'));
const villages = join(repository, 'villages');
const file = join(villages, 'rawa-teladan/umpamasari/2026/apbdes.csv');
const original = readFileSync(join(root, 'villages/rawa-teladan/umpamasari/2026/apbdes.csv'), 'utf8');

function beda(ref: string): Promise<Heard> {
  return run(['periksa', '--beda', ref], { env: { PAPAN_VILLAGES: villages } });
}

beforeAll(() => {
  cpSync(join(root, 'villages'), villages, { recursive: true });
  const inRepository = (...args: string[]) =>
    git(['-C', repository, '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args]);
  inRepository('init', '-q');
  inRepository('add', '-A');
  inRepository('commit', '-q', '-m', 'x', '--no-gpg-sign');
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

test('nothing changed', async () => {
  const { exit, out } = await beda('HEAD');
  expect(exit).toBe(0);
  expect(out).toContain('Tidak ada dokumen anggaran yang berubah.');
});

test('a changed figure: totals before and after, and the row', async () => {
  const changed = original
    .replaceAll('78.000.000;PAD', '79.000.000;PAD')
    .replace('4.1.2;;Hasil Aset;88.800.000', '4.1.2;;Hasil Aset;89.800.000')
    .replace('4.1;;Pendapatan Asli Desa;113.800.000', '4.1;;Pendapatan Asli Desa;114.800.000')
    .replaceAll('PENDAPATAN;2.079.848.100', 'PENDAPATAN;2.080.848.100')
    .replace('(DEFISIT);77.014.400', '(DEFISIT);78.014.400')
    .replace('BERJALAN;0', 'BERJALAN;1.000.000');
  writeFileSync(file, changed);
  const { out } = await beda('HEAD');
  expect(out).toContain('terbit → terbit');
  expect(out).toContain('| Pendapatan | Rp2.079.848.100 | Rp2.080.848.100 | Rp1.000.000 |');
  expect(out).toContain('| Belanja | Rp2.002.833.700 | Rp2.002.833.700 | tetap |');
  expect(out).toMatch(/\| -&#62; \| 4\.1\.2\.01 \| .* \| 78\.000\.000-&#62;79\.000\.000 \|/);
  expect(out.match(/^### /gm)).toHaveLength(1);
});

test('a change that holds a document back, and one that is new; personal data and markup do no harm', async () => {
  writeFileSync(file, original.replace('Bunga Bank;2.400.000', 'Bunga <b>3522140101850001</b>;2.400.001'));
  writeFileSync(
    join(villages, 'rawa-teladan/misalkarta/2026/perubahan.csv'),
    'rekening;uraian;anggaran\n4.2.1;DD;1\n',
  );
  const { out } = await beda('HEAD');
  expect(out).toContain('terbit → ditahan');
  expect(out).toContain('belum ada → terbit');
  expect(out).not.toContain('3522140101850001');
  expect(out).not.toContain('<b>');
});

test.each(['tidak-ada', '--output=x', ''])(
  'a version %j that is not there is wrong usage or no comparison',
  async (ref) => {
    const { exit, err } = await beda(ref);
    expect(ref === '' ? exit : [exit, err.includes('Tidak ada versi')]).toEqual(
      ref === '' ? 1 : [2, ref === 'tidak-ada'],
    );
  },
);
