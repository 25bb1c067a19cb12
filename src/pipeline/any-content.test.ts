import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../model/property-runs.fixture.ts';
import { documentFrom } from './cases/document.fixture.ts';

fc.configureGlobal({ seed: 20_260_101, ...propertyRuns(2_000) });

describe('any content ends in an outcome', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ';',
      ',',
      '\t',
      '\n',
      '\r',
      '"',
      'sep=',
      '[',
      ']',
      '{',
      '}',
      ':',
      '\\',
      '\u202E',
      '\0',
      '\uFEFF',
      '5.1.1.01. [01.01.01]',
    ),
    fc.constantFrom(
      'rekening',
      'kegiatan',
      'uraian',
      'anggaran',
      'realisasi',
      '4.2.1',
      '5',
      '2.3.10',
      'JUMLAH',
      '6',
      'Rp 1.000,-',
      '(5)',
      '=1',
      '#REF!',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const junk = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
  const header = 'rekening;kegiatan;uraian;anggaran;realisasi\n';

  test.each(['apbdes', 'realisasi'] as const)('as CSV of %s', (kind) => {
    fc.assert(
      fc.property(
        fc.oneof(
          junk,
          junk.map((text) => header + text),
        ),
        (text) => {
          const { value, diagnostics } = documentFrom(text.replace(/^\[/, ''), kind);
          expect(value !== null || diagnostics.length > 0).toBe(true);
        },
      ),
      propertyRuns(2_000),
    );
  });

  test('as JSON', () => {
    const rows = fc.array(
      fc.dictionary(
        fc.constantFrom('rekening', 'kegiatan', 'uraian', 'anggaran', 'x', '__proto__', 'toString'),
        fc.oneof(junk, fc.double(), fc.integer(), fc.constant(null), fc.jsonValue()),
      ),
      { maxLength: 8 },
    );
    const texts = fc.oneof(
      junk.map((text) => `[${text}`),
      rows.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { value, diagnostics } = documentFrom(text);
        expect(value !== null || diagnostics.length > 0).toBe(true);
      }),
      propertyRuns(2_000),
    );
  });

  test('as any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { value, diagnostics } = documentFrom(bytes);
        expect(value !== null || diagnostics.length > 0).toBe(true);
      }),
      propertyRuns(500),
    );
  });
});
