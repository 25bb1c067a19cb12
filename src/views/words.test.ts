import { describe, expect, test } from 'vitest';
import { formatDate } from './dates.ts';
import { percentInWords, shareBriefly, shareInWords } from './share.ts';
import { mailLink, phoneLink, webLink, whatsappLink } from './web-link.ts';
import { formatCount, formatVolume, writtenAmount } from './written-amount.ts';

test.each([
  ['2026-08-17', '17 Agustus 2026'],
  ['2025-01-01', '1 Januari 2025'],
  ['2026-13-01', '2026-13-01'],
  ['', ''],
  ['akhir tahun', 'akhir tahun'],
])('date %j reads %j', (iso, expected) => {
  expect(formatDate(iso)).toBe(expected);
});

test.each([
  [43, 100, '43 dari setiap 100 rupiah'],
  [100, 100, 'seluruhnya'],
  [9_999, 10_000, '99 dari setiap 100 rupiah'],
  [1, 1_000, 'kurang dari 1 dari setiap 100 rupiah'],
  [0, 100, '0 dari setiap 100 rupiah'],
  [null, 100, ''],
  [5, null, ''],
  [0, 0, ''],
])('%s of %s is %j', (part, whole, expected) => {
  expect(shareInWords(part, whole)).toBe(expected);
});

test('beside a bar the share is brief', () => {
  expect(shareBriefly(43, 100)).toBe('43 dari 100 rupiah');
  expect(shareBriefly(1, 1000)).toBe('kurang dari 1 dari 100');
});

test.each([
  [411, 1_000, '41,1 persen'],
  [1_000, 1_000, '100 persen'],
  [99_999, 100_000, '99,9 persen'],
  [100_001, 100_000, '100,1 persen'],
  [1, 100_000, '0,1 persen'],
  [0, 100, '0 persen'],
  [-50, 100, '-50 persen'],
  [781_769, 1_000, '78.176,9 persen'],
  [5, 0, '–'],
  [0, 0, '–'],
  [null, 100, ''],
])('%s of %s is %j', (part, whole, expected) => {
  expect(percentInWords(part, whole)).toBe(expected);
});

describe('amounts', () => {
  test('the exact figure stands beneath a rounded one', () => {
    expect(writtenAmount(186_425_000_000)).toEqual({
      short: 'Rp1,86 miliar',
      exact: 'Rp1.864.250.000',
      isKnown: true,
    });
  });

  test('an exact short figure is not repeated', () => {
    expect(writtenAmount(0)).toEqual({ short: 'Rp0', exact: '', isKnown: true });
  });

  test('unknown is not zero', () => {
    expect(writtenAmount(null, 'belum dilaporkan')).toEqual({
      short: 'belum dilaporkan',
      exact: '',
      isKnown: false,
    });
  });

  test.each([
    [{ volume: 250, volumeText: '250', unit: 'm' }, '250 m'],
    [{ volume: 2.5, volumeText: '2.5', unit: 'km' }, '2,5 km'],
    [{ volume: 1234, volumeText: '1234', unit: '' }, '1.234'],
    [{ volume: null, volumeText: '2 x 3', unit: 'm' }, '2 x 3 m'],
    [{ volume: null, volumeText: '', unit: '' }, ''],
  ])('volume %j reads %j', (line, expected) => {
    expect(formatVolume(line)).toBe(expected);
  });

  test('counts are grouped', () => {
    expect(formatCount(3046)).toBe('3.046');
  });
});

describe('what a village wrote becomes a link only if it is one', () => {
  test.each([
    ['https://desa.example/a b', 'https://desa.example/a%20b'],
    ['javascript:alert(1)', ''],
    ['desa.example', ''],
    ['https://', ''],
    ['', ''],
  ])('web %j gives %j', (text, expected) => {
    expect(webLink(text)).toBe(expected);
  });

  test.each([
    ['0812-3456-7890', 'https://wa.me/6281234567890?text=Halo%20%26'],
    ['+62 812 3456 7890', 'https://wa.me/6281234567890?text=Halo%20%26'],
    ['belum ada', ''],
  ])('WhatsApp %j gives %j', (text, expected) => {
    expect(whatsappLink(text, 'Halo &')).toBe(expected);
  });

  test.each([
    ['(0353) 555-0101', 'tel:03535550101'],
    ['–', ''],
  ])('telephone %j gives %j', (text, expected) => {
    expect(phoneLink(text)).toBe(expected);
  });

  test.each([
    ['desa@contoh.example', 'mailto:desa@contoh.example?subject=Tanya%20APBDes'],
    ['desa@contoh.example?bcc=x@y.z', ''],
    ['tidak ada', ''],
  ])('mail %j gives %j', (text, expected) => {
    expect(mailLink(text, 'Tanya APBDes')).toBe(expected);
  });
});
