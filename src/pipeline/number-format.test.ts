import { describe, expect, test } from 'vitest';
import { decideFormat, type NumberFormat } from './numbers.ts';

describe('the format is decided per file, by the figures with a separator', () => {
  test.each<[string, string[], NumberFormat, string | null]>([
    ['no separator anywhere', ['12500000', '0', '-', ''], 'indonesia', null],
    ['one figure that can only be Indonesian', ['12.500.000', '250,000'], 'indonesia', null],
    ['decimals after a comma', ['1234567,00'], 'indonesia', null],
    ['one group and decimals', ['1.234,5'], 'indonesia', null],
    ['English, if all fit it', ['1,234,567.00', '250,000', '12.50', '7'], 'inggris', '1,234,567.00'],
    ['only 250,000-like', ['250,000', '7,500'], 'inggris', '250,000'],
    ['only 1.234-like', ['1.234', '250.000'], 'indonesia', '1.234'],
    ['all like 109600000.00', ['109600000.00', '5.50'], 'titik', '109600000.00'],
    ['English beside 1.234', ['1,234,567', '1.234'], 'indonesia', '1.234'],
    ['250,000 beside 1.234', ['250,000', '1.234'], 'indonesia', '1.234'],
    ['decimal point beside 1.234', ['109600000.00', '1.234'], 'indonesia', '1.234'],
    ['English beside what fits nothing', ['1,234,567', '1,5'], 'indonesia', null],
    ['one with decimals beside 1.234', ['1.234', '12.500.000,50'], 'indonesia', null],
    ['what only its decoration parts', ['1,234,567', 'Rp. 500', '500,-'], 'inggris', '1,234,567'],
    ['English beside a decimal point', ['109600000.00', '250,000'], 'inggris', '250,000'],
    ['decimal point beside what fits nothing', ['109600000.00', '1,5'], 'indonesia', null],
    ['too many digits before a comma', ['1234,567', '250,000'], 'indonesia', null],
    ['too many digits after a comma', ['250,0000', '250,000'], 'indonesia', null],
    ['too many digits before a point', ['1234.567'], 'indonesia', null],
    ['too many digits after a point', ['250.0000'], 'indonesia', null],
    ['letters between', ['1xx.250'], 'indonesia', null],
    ['letters before a decimal point', ['x5.50'], 'indonesia', null],
    ['three decimals after a point', ['1234.500'], 'indonesia', null],
    ['nought and thousands', ['0.500'], 'indonesia', null],
    ['decorated figures vote as well', ['Rp 1,234,567.00', '(250,000.00)'], 'inggris', 'Rp 1,234,567.00'],
  ])('%s', (_, cells, format, doubtful) => expect(decideFormat(cells)).toEqual({ format, doubtful }));
});

describe('one figure is enough to make a file Indonesian, whatever else it holds', () => {
  const ENGLISH = '1,234,567.00';
  test.each(['1.234.567', '12.345.678', '123.456.789', '1.234.567.890', '1.234.567,5', '1.234.567,50'])(
    '%s',
    (cell) => expect(decideFormat(['250.000', cell])).toEqual({ format: 'indonesia', doubtful: null }),
  );
  test.each(['1.250,5', '12.250,50', '123.250,5', '7,50', '12,50', '1234567,00'])('%s', (cell) =>
    expect(decideFormat(['250.000', cell])).toEqual({ format: 'indonesia', doubtful: null }),
  );
  test.each(['1.23.456', '1.2345,5', '1.2.3,5', '5,5', '5,555', '1.234.567,555', 'x1.234.567', '1.234.567x'])(
    'not %s',
    (cell) => expect(decideFormat(['250.000', cell]).doubtful).toBe('250.000'),
  );
  test.each(['12,345,678', '123,456,789.5', '1,250.5', '12,250.50', '123,250.5'])('English is %s', (cell) =>
    expect(decideFormat([cell])).toEqual({ format: 'inggris', doubtful: cell }),
  );
  test.each(['x1,234,567', '1,234,567x', '1,234,567.555', '1,2345.5', '1234,250.5', '1,250.555'])(
    'not %s',
    (cell) => expect(decideFormat([cell, ENGLISH])).toEqual({ format: 'indonesia', doubtful: null }),
  );
});
