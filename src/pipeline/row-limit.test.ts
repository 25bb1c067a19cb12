import { describe, expect, test } from 'vitest';
import { documentFrom } from './cases/document.fixture.ts';

describe('twenty thousand rows are read, one more is not', () => {
  const csv = (rows: number) =>
    `rekening;uraian;anggaran\n${Array.from({ length: rows }, (_, index) => `4.2.1;Tahap ${index};1\n`).join('')}`;
  const json = (rows: number) =>
    JSON.stringify(
      Array.from({ length: rows }, (_, index) => ({
        rekening: '4.2.1',
        uraian: `Tahap ${index}`,
        anggaran: 1,
      })),
    );
  test.each([
    ['CSV', csv],
    ['JSON', json],
  ])('%s', (_, content) => {
    expect(documentFrom(content(20_000)).value?.lines).toHaveLength(20_000);
    expect(documentFrom(content(20_001)).diagnostics.map((found) => found.code)).toEqual([
      'baris-terlalu-banyak',
    ]);
  });
});
