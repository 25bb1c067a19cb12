import { describe, expect, test } from 'vitest';
import { GROUNDS, LEAST_CONTRAST } from '../model/appearance.ts';
import { colourFrom, leastContrast } from '../model/colour.ts';
import { appearanceOf } from './appearance.ts';
import { rawFile } from './cases/case.fixture.ts';
import type { Folder } from './read.ts';

const SETTINGS = {
  kabupaten: { kode: '99.99', nama: 'Nusa Contoh', provinsi: 'Provinsi Teladan' },
  alamat: 'https://papan-desa.example',
  dasar: '/',
  repositori: '',
};
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

const dataWith = (more: object, files: Readonly<Record<string, string | Uint8Array>> = {}): Folder => ({
  name: 'data',
  path: 'data',
  folders: [],
  links: [],
  files: Object.entries({ 'situs.json': JSON.stringify({ ...SETTINGS, ...more }), ...files }).map(
    ([name, content]) => rawFile(`data/${name}`, content),
  ),
});
const readingOf = (more: object, files?: Readonly<Record<string, string | Uint8Array>>) => {
  const { value, diagnostics } = appearanceOf(dataWith(more, files));
  return { ...value, codes: diagnostics.map(({ code, severity }) => `${severity} ${code}`) };
};

describe('the colour of a regency', () => {
  test('is none where none is given', () => {
    expect(readingOf({})).toEqual({ colours: null, emblem: null, codes: [] });
  });

  test('that can be read stands, with a lighter tone for the dark', () => {
    const { colours, codes } = readingOf({ warna: '#1B5E20' });
    expect(codes).toEqual([]);
    expect(colours?.light).toBe('#1b5e20');
    const dark = colourFrom(colours?.dark ?? '');
    expect(dark && leastContrast(dark, GROUNDS.dark)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test('may be given for the dark too, or only for it', () => {
    expect(readingOf({ warna: '#1b5e20', warna_gelap: '#a5d6a7' }).colours).toEqual({
      light: '#1b5e20',
      dark: '#a5d6a7',
    });
    const only = readingOf({ warna_gelap: '#a5d6a7' });
    expect(only.colours?.dark).toBe('#a5d6a7');
    expect(only.codes).toEqual([]);
  });

  test('that is hard to read is said and gives way to the colours of the design', () => {
    expect(readingOf({ warna: '#ffcc00' })).toMatchObject({
      colours: null,
      codes: ['warning warna-kurang-jelas'],
    });
  });

  test('that is hard to read in the dark only gives way to a tone of the other', () => {
    const { colours, codes } = readingOf({ warna: '#1b5e20', warna_gelap: '#1b5e20' });
    expect(codes).toEqual(['warning warna-kurang-jelas']);
    expect(colours).toEqual(readingOf({ warna: '#1b5e20' }).colours);
  });

  test.each(['hijau', '#12345', 7, null, ['#173f73'], 'red;}body{display:none'])(
    'that is none is said: %j',
    (warna) => {
      expect(readingOf({ warna })).toMatchObject({ colours: null, codes: ['warning warna-tidak-terbaca'] });
    },
  );
});

describe('the emblem of a regency', () => {
  test('is the picture of that name', () => {
    const { emblem, codes } = readingOf({ lambang: 'lambang.svg' }, { 'lambang.svg': PICTURE });
    expect(emblem?.file).toBe('data/lambang.svg');
    expect(codes).toEqual([]);
  });

  test.each([
    ['lambang.svg', {}],
    ['../rahasia.svg', {}],
    ['lambang.svg', { 'lambang.svg': 'bukan gambar' }],
    ['lambang.png', { 'lambang.png': 'GIF89a' }],
    ['lambang.svg', { 'lambang.svg': new Uint8Array(2_000_001) }],
    [7, {}],
  ])(
    'that cannot be shown is said and left out: %j',
    (lambang, files: Readonly<Record<string, string | Uint8Array>>) => {
      expect(readingOf({ lambang }, files)).toMatchObject({
        emblem: null,
        codes: ['warning lambang-tidak-terpakai'],
      });
    },
  );

  test('stops nothing else', () => {
    expect(readingOf({ warna: '#1b5e20', lambang: 'hilang.svg' }).colours?.light).toBe('#1b5e20');
  });
});
