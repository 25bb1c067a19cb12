import { describe, expect, test } from 'vitest';
import { rawFile } from './cases/case.fixture.ts';
import { decodeText, LARGEST_FILE } from './text.ts';

const TEXT = 'uraian;Posyandu “Mélati” – 1\nlagi';

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [index, unit] of [
    0xfeff,
    ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  ].entries()) {
    view.setUint16(index * 2, unit, isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

const windows1252 = Uint8Array.from(
  [...TEXT].map((sign) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[sign] ?? sign.charCodeAt(0)),
);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file is decoded by its mark, else as strict UTF-8, else as Windows-1252', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with mark', utf8(`\uFEFF${TEXT}`)],
    ['UTF-16 little endian', utf16(TEXT, true)],
    ['UTF-16 big endian', utf16(TEXT, false)],
    ['Windows-1252', windows1252],
    ['CRLF', utf8(TEXT.replace('\n', '\r\n'))],
    ['CR', utf8(TEXT.replace('\n', '\r'))],
  ])('%s', (_, bytes) => {
    const { value, diagnostics } = decodeText(rawFile('apbdes.csv', bytes));
    expect(diagnostics).toEqual([]);
    expect(value?.text).toBe(TEXT);
  });
});

describe('what is no text is refused with one diagnostic', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', utf8(''), 'berkas-kosong'],
    ['only spaces', utf8(' \r\n\t\n'), 'berkas-kosong'],
    ['only a mark', utf8('\uFEFF'), 'berkas-kosong'],
    ['a NUL', utf8('uraian\0'), 'enkode-tidak-terbaca'],
    ['UTF-16 without mark', utf16(TEXT, true).slice(2), 'enkode-tidak-terbaca'],
    ['one byte too many', new Uint8Array(LARGEST_FILE + 1).fill(65), 'berkas-terlalu-besar'],
  ])('%s: %s', (_, bytes, code) => {
    const { value, diagnostics } = decodeText(rawFile('apbdes.csv', bytes));
    expect(value).toBeNull();
    expect(diagnostics.map((found) => found.code)).toEqual([code]);
  });
  test('the largest file is still read', () => {
    expect(decodeText(rawFile('apbdes.csv', new Uint8Array(LARGEST_FILE).fill(65))).value).not.toBeNull();
  });
});
