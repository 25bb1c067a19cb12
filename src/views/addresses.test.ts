import { describe, expect, test } from 'vitest';
import { addressBook } from './addresses.ts';

const place = { districtSlug: 'rawa-teladan', slug: 'umpamasari' };

describe.each([
  ['/', '/'],
  ['/papan-desa', '/papan-desa/'],
  ['/papan-desa/', '/papan-desa/'],
])('below the base path %s', (base, root) => {
  const book = addressBook(base);

  test.each([
    ['home', book.home, ''],
    ['kecamatan', book.district('rawa-teladan'), 'rawa-teladan/'],
    ['desa', book.village(place), 'rawa-teladan/umpamasari/'],
    ['tahun', book.year(place, 2026), 'rawa-teladan/umpamasari/2026/'],
    [
      'data',
      book.data(place, 2026, 'realisasi-semester-1', 'csv'),
      'rawa-teladan/umpamasari/2026/realisasi-semester-1.csv',
    ],
    ['boards', book.boards(place, 2026), 'rawa-teladan/umpamasari/2026/baliho/'],
    ['board', book.boardFile(place, 2026, 'pdf'), 'rawa-teladan/umpamasari/2026/baliho/baliho-3x2.pdf'],
    ['help', book.help(), 'panduan/kesalahan/'],
    ['one code', book.help('kode-lama'), 'panduan/kesalahan/#kode-lama'],
    ['404', book.notFound, '404.html'],
    ['icon', book.asset('favicon.svg'), 'favicon.svg'],
  ])('%s', (_, address, expected) => {
    expect(address).toBe(root + expected);
  });
});

test('an absolute address has one slash between origin and path', () => {
  const book = addressBook('/papan-desa/');
  expect(book.absolute('https://desa.example/', book.home)).toBe('https://desa.example/papan-desa/');
});
