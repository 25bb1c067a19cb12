import { describe, expect, it } from 'vitest';
import { largestCap, textWidth, wrapAtMost, wrapText } from './billboard-measure.ts';

describe('lines', () => {
  it('break at spaces, inside a word only where it is longer than a line', () => {
    expect(wrapText('satu dua', 500, 10, textWidth('satu', 500, 10))).toEqual(['satu', 'dua']);
    expect(wrapText('satudua', 500, 10, textWidth('satu', 500, 10)).join('')).toBe('satudua');
  });
  it('lose the sign between two parts where they break', () => {
    expect(wrapText('satu · dua', 500, 10, textWidth('satu · d', 500, 10))).toEqual(['satu', 'dua']);
  });
  it('are marked where a name is cut', () => {
    const width = textWidth('satu dua…', 500, 10);
    expect(wrapAtMost('satu dua tiga empat', 500, 10, width, 1)).toEqual(['satu dua…']);
  });
  it('take the largest letters that fit', () => {
    expect(largestCap('desa', 700, textWidth('desa', 700, 20), [30, 20, 10])).toBe(20);
    expect(largestCap('desa', 700, 1, [30, 20])).toBeNull();
  });
});
