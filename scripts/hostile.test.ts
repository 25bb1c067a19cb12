import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE } from './hostile.fixture.ts';
import { run } from './papan.fixture.ts';

const root = join(import.meta.dirname, '..');
const villages = mkdtempSync(join(tmpdir(), 'papan-hostile-'));
const home = join(villages, 'rawa-teladan/teladanrejo');

interface Told {
  readonly kode: string;
  readonly tingkat: string;
  readonly berkas: string;
  readonly pesan: string;
  readonly perbaiki: string;
  readonly tertulis: string | null;
}
interface Report {
  readonly terbit: number;
  readonly ditahan: number;
  readonly diagnostik: readonly Told[];
}

async function check(): Promise<{ exit: number; report: Report; seconds: number }> {
  const start = process.cpuUsage();
  const { exit, out } = await run(['periksa', '--format=json'], { env: { PAPAN_VILLAGES: villages } });
  const { user, system } = process.cpuUsage(start);
  return { exit, report: JSON.parse(out) as Report, seconds: (user + system) / 1e6 };
}

const yearOf = (index: number) => String(2031 + index);

beforeAll(() => {
  cpSync(join(root, 'villages'), villages, { recursive: true });
  mkdirSync(home);
  const desa = `{
    "kode": "99.99.01.2003", "nama": "Teladanrejo", "kecamatan": "Rawa Teladan",
    "kabupaten": "Nusa Contoh", "provinsi": "Provinsi Teladan", "contoh": true,
    "pengaduan": { "surel": "a@b.example" }
  }`;
  writeFileSync(join(home, 'desa.json'), desa);
  for (const [index, { name, content, size }] of HOSTILE.entries()) {
    const path = join(home, yearOf(index), name);
    mkdirSync(join(home, yearOf(index)));
    writeFileSync(path, content);
    if (size !== undefined) truncateSync(path, size);
  }
});

afterAll(() => rmSync(villages, { recursive: true, force: true }));

describe('forty hostile files', () => {
  let result: Awaited<ReturnType<typeof check>>;
  beforeAll(async () => {
    result = await check();
  });
  const errorsOf = (index: number) =>
    result.report.diagnostik.filter(
      (found) => found.tingkat === 'kesalahan' && found.berkas.includes(`/teladanrejo/${yearOf(index)}/`),
    );

  test('are forty', () => expect(HOSTILE).toHaveLength(40));

  test.each(HOSTILE.map(({ title, code }, index) => [title, code, index] as const))(
    '%s: %s',
    (_, code, index) => {
      expect(errorsOf(index).map((found) => found.kode)).toContain(code);
    },
  );

  test('each is told shortly, with a mend, and with nothing hidden in it', () => {
    for (const index of HOSTILE.keys()) {
      for (const found of errorsOf(index)) {
        const text = `${found.pesan} ${found.perbaiki} ${found.tertulis ?? ''}`;
        expect(text.length).toBeLessThan(2_000);
        expect(text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E]/);
        expect(found.perbaiki).not.toBe('');
      }
    }
  });

  test('exit 1; each is held back, and every other village is published as before', () => {
    expect(result.exit).toBe(1);
    expect(result.report).toMatchObject({ terbit: 16, ditahan: 41 });
  });

  test('take no longer than a few seconds of processor time', () => expect(result.seconds).toBeLessThan(20));
});

test('links, names of devices and twins in capitals are told and not followed', async () => {
  symlinkSync('/etc/passwd', join(home, '2031/perubahan.csv'));
  for (const name of ['con', 'Teladanrejo', '..%2f..', 'a b'])
    mkdirSync(join(villages, 'rawa-teladan', name));
  mkdirSync(join(villages, `rawa-teladan/dalam/2026${'/x'.repeat(60)}`), { recursive: true });
  const { report } = await check();
  const wrong = report.diagnostik.filter((found) => found.kode === 'nama-folder-salah');
  expect(wrong.map((found) => found.berkas.replace(/.*\//, '')).toSorted()).toEqual(
    ['..%2f..', 'Teladanrejo', 'a b', 'con', 'perubahan.csv'].toSorted(),
  );
  expect(report.terbit).toBe(16);
});
