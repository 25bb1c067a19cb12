import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textKeeper } from './kept-text.ts';

test('gives every text back as it was', () => {
  const kept = textKeeper();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(kept(text)).toBe(text);
      expect(kept(text)).toBe(text);
    }),
    { seed: 20260921 },
  );
});

test('gives a text with a byte order mark, and one that was cut within a sign', () => {
  const kept = textKeeper();
  for (const text of ['\uFEFFPembangunan jalan usaha tani', `Pembangunan jalan desa ${'😀'[0]}`])
    expect(kept(text)).toBe(text);
});
