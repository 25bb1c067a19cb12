import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import { afterAll, describe, expect, test } from 'vitest';
import { commentText, harmless, numberFrom, pictureFrom } from './template/komentar.mjs';

const folder = mkdtempSync(join(tmpdir(), 'papan-komentar-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('a report of ours reads as before', () => {
  const report = [
    '## Perubahan data dibandingkan dengan `abc`',
    '',
    '### `villages/a_b/c/2026/apbdes.csv`',
    '',
    '| | sebelum | sesudah |',
    '| --- | ---: | ---: |',
    '| Pendapatan | Rp1.000 | -Rp1.000 |',
    '| -&#62; | sumber&#95;dana |',
  ].join('\n');
  expect(marked.parse(harmless(report))).toBe(marked.parse(report));
});

describe('a hostile report', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '<!-- papan-desa -->',
    '![x](https://jahat.example/x.png)',
    '[klik](javascript:alert(1))',
    '[klik][1]\n\n[1]: https://jahat.example',
    '&#60;script&#62;alert(1)&#60;/script&#62;',
    '&#x3c;b&#x3e;tebal',
    'https://jahat.example www.jahat.example mailto:a@b.example',
    '`` ` <b>`',
    '```\nsisa\n<b>',
    '\\<b\\>',
    '| a |\n| --- |\n| <a href="//x">b</a> |',
  ])('%j gives no markup, link or picture', (text) => {
    const html = String(marked.parse(harmless(text)));
    expect(html).not.toMatch(
      /<(?!\/?(?:p|h2|h3|table|thead|tbody|tr|th|td|code|pre|br|ul|ol|li|hr|strong|em)\b)/,
    );
  });

  test.each(['@orang', '&#64;orang', '&#x40;orang', '#12', '&#35;12'])(
    '%j calls and mentions nobody',
    (text) => {
      const shown = String(marked.parse(harmless(text))).replace(/&#(\d+);/g, (_, code) =>
        String.fromCharCode(Number(code)),
      );
      expect(shown).not.toMatch(/@\w|#\d/);
    },
  );

  test('signs that hide or turn text round are gone', () => {
    expect(harmless('a\u202Eb\u200Bc\u0000d')).toBe('a b c d');
  });

  test('that is too long is cut at a line; one that is not there is said', () => {
    const long = commentText(`${'x'.repeat(99)}\n`.repeat(5_000), [], 'akhir');
    expect(long.length).toBeLessThan(60_000);
    expect(long).toContain('Selebihnya ada di catatan pemeriksaan.');
    expect(commentText(null, [], 'akhir')).toContain('tidak dapat ditampilkan');
  });
});

test.each(['', '0', '-1', '7; rm -rf', '7e3', '1234567890', '../7', '7\n8'])(
  'number %j is refused',
  (text) => {
    file('nomor.txt', text);
    expect(() => numberFrom(folder)).toThrow('nomor.txt');
  },
);

test('a number with a line end is taken', () => {
  file('nomor.txt', '7\n');
  expect(numberFrom(folder)).toBe(7);
});

describe('a picture', () => {
  const png = (width: number, height: number, size = 64): Uint8Array => {
    const bytes = Buffer.alloc(size);
    bytes.write('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR', 'latin1');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };
  test('that is a PNG of moderate size is taken', () => {
    expect(pictureFrom(file('a.png', png(900, 600)))).not.toBeNull();
  });
  test.each([
    ['is something else', '<svg onload="x"/>'.padEnd(64)],
    ['is cut off', png(900, 600).subarray(0, 20)],
    ['is too wide', png(900_000, 1)],
    ['has no height', png(900, 0)],
    ['is too large', png(900, 600, 2_000_001)],
  ])('that %s is left out', (_, content) => {
    expect(pictureFrom(file('b.png', content))).toBeNull();
  });
  test('that is a folder or not there is left out', () => {
    expect([pictureFrom(folder), pictureFrom(join(folder, 'tidak-ada.png'))]).toEqual([null, null]);
  });
});
