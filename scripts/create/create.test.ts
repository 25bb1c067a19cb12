import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { workshop, type Ran, type Workshop } from './repository.fixture.ts';

// Programs are started and sites built: slow on a busy machine, and nothing is measured.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let shop: Workshop;
let commit: string;
let made: Ran;
const at = (...path: readonly string[]): string => join(shop.folder, ...path);
const read = (...path: readonly string[]): string => readFileSync(at(...path), 'utf8');
const create = (...args: readonly string[]) =>
  shop.run('orang', './node_modules/.bin/create-papan-desa', ...args);
const papan = (...args: readonly string[]) => shop.run('orang/data-kabupaten', 'node', 'papan.mjs', ...args);

beforeAll(() => {
  shop = workshop();
  commit = shop.release('0.1.0');
  mkdirSync(at('orang'));
  const packed = shop.run(
    'mesin/scripts/create',
    'npm',
    'pack',
    '--silent',
    '--pack-destination',
    shop.folder,
  );
  expect(packed).toMatchObject({ exit: 0 });
  const installed = shop.run(
    'orang',
    'npm',
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--prefix',
    '.',
    at(packed.out.trim()),
  );
  expect(installed).toMatchObject({ exit: 0 });
  made = create('data-kabupaten', '--kode=35.22', '--alamat=https://apbdes.example');
});

afterAll(() => rmSync(shop.folder, { recursive: true, force: true }));

test('the package holds what it needs, and the commit of the program that it was packed from', () => {
  const home = ['orang', 'node_modules', 'create-papan-desa'];
  expect(readdirSync(at(...home)).toSorted()).toEqual([
    'create.mjs',
    'mesin.json',
    'package.json',
    'template',
  ]);
  expect(JSON.parse(read(...home, 'mesin.json'))).toEqual({
    repositori: shop.address,
    versi: '0.1.0',
    commit,
  });
});

test('a repository for a listed regency: only its own data, and the example village is good', () => {
  expect(made.err).not.toMatch(/Error|tidak dapat/);
  expect(made).toMatchObject({ exit: 0 });
  expect(made.out).toContain('1 desa');
  expect(made.out).toContain('0 ditahan');
  expect(readdirSync(at('orang', 'data-kabupaten')).toSorted()).toEqual(
    '.gitattributes .github .gitignore .gitlab-ci.yml .mesin README.md data komentar.mjs mesin.json papan.mjs villages'.split(
      ' ',
    ),
  );
  expect(JSON.parse(read('orang', 'data-kabupaten', 'data', 'situs.json'))).toMatchObject({
    kabupaten: { kode: '35.22', nama: 'Bojonegoro', provinsi: 'Jawa Timur' },
    alamat: 'https://apbdes.example',
  });
  const data = readdirSync(at('orang', 'data-kabupaten', 'data'));
  expect(data.filter((name) => /^(?:peta|opd|kabupaten|lambang)/.test(name))).toEqual([]);
  expect(data).toEqual(
    expect.arrayContaining(['kolom.csv', 'rekening.csv', 'batas-2026.json', 'SOURCES.md']),
  );
  expect(readdirSync(at('orang', 'data-kabupaten', 'data', 'wilayah'))).toEqual(['35.22.csv', '99.99.csv']);
});

test('the site is built from it', () => {
  const built = papan('bangun');
  expect(built).toMatchObject({ exit: 0 });
  const page = read('orang', 'data-kabupaten', 'dist', 'rawa-teladan', 'umpamasari', '2026', 'index.html');
  expect(page).toContain('Kabupaten Bojonegoro');
  expect(existsSync(at('orang', 'data-kabupaten', '.mesin', 'dist'))).toBe(false);
});

test('files are named as they stand in the repository', () => {
  const file = at('orang', 'data-kabupaten', 'villages/rawa-teladan/umpamasari/2026/apbdes.csv');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('Bunga Bank;2.400.000', 'Bunga Bank;2.400.001'));
  const { exit, out } = papan('periksa', '--format=github');
  writeFileSync(file, good);
  expect(exit).toBe(1);
  expect(out).toMatch(/^::error file=villages\/rawa-teladan\/umpamasari\/2026\/apbdes.csv,line=\d+/);
});

test('a program in the cache that is not the named one is fetched again', () => {
  const file = ['orang', 'data-kabupaten', '.mesin', 'data', 'kolom.csv'];
  writeFileSync(at(...file), 'asing');
  expect(papan('periksa')).toMatchObject({ exit: 0, err: expect.stringContaining('Menyiapkan mesin') });
  expect(read(...file)).not.toBe('asing');
});

describe('a newer program', () => {
  test('renews its lists and files, and leaves alone what is the regency’s or was changed by it', () => {
    const village = ['orang', 'data-kabupaten', 'villages/rawa-teladan/umpamasari/2026/apbdes.csv'];
    const before = [read(...village), read('orang', 'data-kabupaten', 'data', 'situs.json')];
    const own = at('orang', 'data-kabupaten', 'data', 'sumber-dana-sinonim.csv');
    writeFileSync(own, `${readFileSync(own, 'utf8')}Dana Sendiri,PAD\n`);
    const append = (path: string, text: string): void =>
      writeFileSync(at('mesin', path), read('mesin', path) + text);
    append('data/kolom.csv', 'anggaran,pagu percobaan\n');
    append('data/sumber-dana-sinonim.csv', 'Dana Percobaan,PAD\n');
    append('data/wilayah/35.22.csv', '35.22.28,Percobaan,35.22.28.2099,Percobaan,desa\n');
    append('scripts/create/template/papan.mjs', '// 0.2.0\n');
    const next = shop.release('0.2.0');

    const { exit, out } = papan('mutakhir');
    expect(exit).toBe(0);
    expect(out).toContain('0.1.0 → 0.2.0');
    expect(out).toMatch(/diperbarui {2}data\/kolom\.csv/);
    expect(out).toMatch(/diperbarui {2}data\/wilayah\/35\.22\.csv/);
    expect(out).toMatch(/diperbarui {2}papan\.mjs/);
    expect(out).toMatch(/dibiarkan {3}data\/sumber-dana-sinonim\.csv/);
    expect(JSON.parse(read('orang', 'data-kabupaten', 'mesin.json'))).toEqual({
      repositori: shop.address,
      versi: '0.2.0',
      commit: next,
    });
    expect([read(...village), read('orang', 'data-kabupaten', 'data', 'situs.json')]).toEqual(before);
    expect(readFileSync(own, 'utf8')).toContain('Dana Sendiri');
    expect(papan('periksa')).toMatchObject({ exit: 0 });
    expect(papan('mutakhir', '0.1.0').out).toContain('0.2.0 → 0.1.0');
  });

  test('that is not there is told', () => {
    expect(papan('mutakhir', '9.9.9')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('0.1.0, 0.2.0'),
    });
  });
});

describe('nothing is made', () => {
  test.each([
    ['without a folder', [], 2, 'Sebutkan satu folder baru'],
    ['over a folder that holds something', ['data-kabupaten', '--kode=35.22'], 2, 'sudah berisi'],
    ['for a code that is none', ['lain', '--kode=3522'], 2, 'Kode kabupaten "3522"'],
    ['for an unknown regency without its name', ['lain', '--kode=12.34'], 2, 'Sebutkan --nama'],
    ['with an option that is none', ['lain', '--kde=35.22'], 2, '--kde'],
    [
      'where the program cannot be fetched',
      ['lain', '--kode=35.22', '--mesin=/tidak/ada'],
      3,
      'tidak dapat diambil',
    ],
    [
      'where git would start another program',
      ['lain', '--kode=35.22', '--mesin=ext::sh -c x'],
      3,
      'harus alamat git',
    ],
  ])('%s', (_, args, exit, words) => {
    const heard = create(...args);
    expect([heard.exit, heard.err]).toEqual([exit, expect.stringContaining(words)]);
    expect(existsSync(at('orang', 'lain'))).toBe(false);
  });
});

test('every list of villages of the program has the name of its regency', () => {
  const named = read('mesin', 'data', 'kabupaten.csv').trim().split('\n').slice(1);
  const lists = readdirSync(at('mesin', 'data', 'wilayah')).map((name) => name.replace('.csv', ''));
  expect(named.map((row) => row.split(',')[0]).toSorted()).toEqual(lists.toSorted());
});
