import { expect, test } from 'vitest';
import { addressBook } from './addresses.ts';
import { villageFixture } from './fixture.ts';
import { boardPhotoPaths, boardPhotos, installedIn, installedInWords } from './installed-boards.ts';

const board = (date: string, year: number) => ({
  date,
  place: 'Balai desa',
  year,
  file: `${date}.jpg`,
  content: new Uint8Array(),
});
const village = villageFixture([], {
  isExample: false,
  installedBoards: [board('2026-02-03', 2026), board('2025-12-30', 2026), board('2025-01-04', 2025)],
});

test('a board as it stands tells its place and day, and has its published file', () => {
  const photos = boardPhotos(village, addressBook('/papan/'));
  expect(photos[0]).toEqual({
    href: '/papan/mekarsari/sukamaju/baliho-terpasang-1.jpg',
    alt: 'Baliho anggaran 2026 Desa Sukamaju, terpasang di Balai desa',
    caption: 'Balai desa, 3 Februari 2026',
  });
  const files = boardPhotoPaths([village]).map(
    ({ params }) => `/papan/${params.kecamatan}/${params.desa}/${params.foto}.${params.format}`,
  );
  expect(files).toEqual(photos.map((photo) => photo.href));
});

test('a drawing of an invented village is never taken for a photograph', () => {
  const [photo] = boardPhotos({ ...village, isExample: true }, addressBook('/'));
  expect(photo?.caption).toBe('Gambar contoh, bukan foto: Balai desa, 3 Februari 2026');
});

test('boards count by the year that they tell of, villages once', () => {
  expect(installedIn(village, 2026)).toBe(2);
  expect(installedIn(null, 2026)).toBe(0);
  expect(installedInWords([village, village, villageFixture()], 2026)).toBe('2 desa menunjukkan fotonya');
  expect(installedInWords([village], 2023)).toBe('belum ada foto');
});
