import { expect, test } from 'vitest';
import { PackedTexts } from './packed-texts.ts';

test('every text comes back, over many blocks and in any letters', () => {
  const texts = Array.from({ length: 5000 }, (_, index) => `${'é€😀x'.repeat(index % 97)} ${index}`);
  const packed = new PackedTexts();
  const places = texts.map((text) => packed.add(text));
  expect(new Set(places).size).toBe(texts.length);
  expect(places.map((place) => packed.at(place))).toEqual(texts);
});

test('an empty text is one too, and what fits no block is refused', () => {
  const packed = new PackedTexts();
  expect(packed.at(packed.add(''))).toBe('');
  expect(() => packed.add('x'.repeat(400_000))).toThrow('too many');
});
