import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderFrom } from './cases/case.fixture.ts';
import { loadVillages } from './load.ts';
import { readFolder } from './read.ts';
import { readersOf } from './readers.ts';
import { referenceFrom } from './reference.ts';

const readers = readersOf(referenceFrom(readFolder(join(import.meta.dirname, '../../data'), 'data')));
/** Head of a JPEG of 8 × 6 pixels, with a segment of the camera in front of the frame. */
const JPEG = [0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 6, 0, 8, 1, 1, 0x11, 0];
const PNG = [
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 8, 0, 0, 0, 6, 8, 6,
];

function loaded(boards: readonly object[], files: Readonly<Record<string, readonly number[]>>) {
  const desa = {
    kode: '99.99.01.2001',
    nama: 'Umpamasari',
    kecamatan: 'Rawa Teladan',
    kabupaten: 'Nusa Contoh',
    provinsi: 'Provinsi Teladan',
    pengaduan: { surel: 'a@b.example' },
    baliho_terpasang: boards,
    contoh: true,
  };
  const path = 'rawa-teladan/umpamasari';
  const tree = new Map<string, Uint8Array>([
    [`${path}/desa.json`, new TextEncoder().encode(JSON.stringify(desa))],
    ...Object.entries(files).map(
      ([name, bytes]) => [`${path}/${name}`, Uint8Array.from(bytes)] as [string, Uint8Array],
    ),
  ]);
  const { villages, findings } = loadVillages(folderFrom(tree), readers);
  return { boards: villages[0]?.installedBoards, codes: findings.map(({ code }) => code) };
}

const entry = (tanggal: string, berkas: string, more: object = {}) => ({
  tanggal,
  tempat: 'Balai desa',
  berkas,
  ...more,
});

test('photographs are read newest first, with the year that they tell of', () => {
  const { boards, codes } = loaded(
    [entry('2025-01-03', 'lama.png'), entry('2025-12-30', 'baru.jpg', { tahun: 2026 })],
    { 'lama.png': PNG, 'baru.jpg': JPEG },
  );
  expect(codes).toEqual([]);
  expect(boards?.map(({ date, year, file }) => [date, year, file.split('/').at(-1)])).toEqual([
    ['2025-12-30', 2026, 'baru.jpg'],
    ['2025-01-03', 2025, 'lama.png'],
  ]);
});

test('a small file that would unfold to gigabytes is not taken', () => {
  const huge = PNG.map((byte, at) => (at === 17 || at === 21 ? 1 : byte));
  expect(loaded([entry('2025-01-03', 'a.png')], { 'a.png': huge })).toEqual({
    boards: [],
    codes: ['foto-baliho'],
  });
});

test.each([
  ['an empty file', []],
  ['the beginning of a picture', JPEG.slice(0, 10)],
  ['a picture without sides', JPEG.map((byte, at) => (at > 12 && at < 17 ? 0 : byte))],
  ['a loop of fillers', [0xff, 0xd8, ...Array.from({ length: 40 }, () => 0xff)]],
])('%s is no photograph', (_, bytes) => {
  const { boards, codes } = loaded([entry('2025-01-03', 'a.jpg')], { 'a.jpg': bytes });
  expect(boards).toEqual([]);
  expect(codes).toEqual(['foto-baliho']);
});

test('files that nobody lists are told as strays', () => {
  expect(loaded([], { 'a.jpg': JPEG }).codes).toEqual(['berkas-tidak-dikenal']);
});
