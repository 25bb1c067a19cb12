import { describe, expect, test } from 'vitest';
import type { Region } from '../model/reference.ts';
import { regionMapFrom } from './region-map.ts';

const region: Region = {
  code: '99.99.01.2001',
  name: 'A',
  districtCode: '99.99.01',
  district: 'B',
  kind: 'desa',
};
const elsewhere: Region = { ...region, code: '35.22.01.2001', districtCode: '35.22.01' };
const book = {
  regions: new Map([region, elsewhere].map((one) => [one.code, one])),
  settings: { regencyCode: '99.99' },
};
const square = (x: number) => [
  [
    [x, -7],
    [x + 1, -7],
    [x + 1, -8],
    [x, -8],
    [x, -7],
  ],
];
const feature = (kode: unknown, geometry: unknown) => ({ type: 'Feature', properties: { kode }, geometry });
const polygon = (x: number) => ({ type: 'Polygon', coordinates: square(x) });
const read = (features: unknown) => fileWith(JSON.stringify({ type: 'FeatureCollection', features }));
const fileWith = (text: string | null) =>
  regionMapFrom(
    {
      name: 'peta.geojson',
      file: 'data/peta.geojson',
      sha256: '',
      bytes: 1,
      content: text === null ? null : new TextEncoder().encode(text),
    },
    book,
  );

describe('the map of a regency', () => {
  test('without a file is nothing, and nothing is said', () => {
    expect(regionMapFrom(undefined, book)).toEqual({ map: null, remarks: [] });
  });

  test('draws kecamatan and villages, codes with or without dots, north up', () => {
    const multi = { type: 'MultiPolygon', coordinates: [square(112), square(114)] };
    const { map, remarks } = read([feature('99.99.01', polygon(111)), feature(9999012001, multi)]);
    expect(remarks).toEqual([]);
    expect(map?.shapes.map(({ code, rings }) => [code, rings.length])).toEqual([
      ['99.99.01', 1],
      ['99.99.01.2001', 2],
    ]);
    expect(map?.shapes[0]?.rings[0]?.slice(0, 3)).toEqual([
      [0, 0],
      [160, 0],
      [160, map?.height],
    ]);
  });

  test.each([
    ['broken', '{"type": "Feature', 'tidak terbaca sebagai GeoJSON'],
    ['huge', null, 'terlalu besar'],
    ['empty', '{}', 'tidak memuat wilayah yang dikenal'],
    ['of something else', '[1, 2]', 'tidak memuat wilayah yang dikenal'],
  ])('a %s file gives one line and no map', (_, text, line) => {
    const { map, remarks } = fileWith(text);
    expect(map).toBeNull();
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toContain(line);
  });

  test('names unknown codes and counts shapes that cannot be drawn, and draws the rest', () => {
    const odd = ['35.22.01', '1', '', '2', '3', '4', '5'].map((code) => feature(code, polygon(110)));
    const { map, remarks } = read([
      feature('99.99.01', polygon(111)),
      ...odd,
      feature('99.99.01', { type: 'Point', coordinates: [1, 1] }),
      feature('99.99.01', { type: 'Polygon', coordinates: [[['x', 1], [500, 1], null]] }),
      null,
    ]);
    expect(map?.shapes).toHaveLength(1);
    expect(remarks).toEqual([
      '3 bentuk di data/peta.geojson tidak terbaca, jadi tidak digambar.',
      'Kode 35.22.01, 1, kosong, 2, 3 dan 2 lainnya di data/peta.geojson tidak ada di daftar wilayah.',
    ]);
  });
});
