import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';
import { propertyRuns } from './property-runs.fixture.ts';

/** A reader of RFC 4180, so that the writer is held against the standard and not against itself. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',' || sign === '\r') {
      record.push(cell);
      cell = '';
      if (sign === ',') continue;
      records.push(record);
      record = [];
      at += 1;
    } else cell += sign;
  }
  return records;
}

test('whatever is written is read back, but for the apostrophe that disarms', () => {
  const cell = oneof(string({ unit: 'binary' }), constantFrom('=1', '-x', '"', 'a,b', 'a\r\nb', "'", '＝1'));
  assert(
    property(array(tuple(cell, cell), { minLength: 1 }), (records) => {
      const read = readCsv(writeCsv(['a', 'b'], records)).slice(1);
      const disarmed = records.map((record) =>
        record.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)),
      );
      expect(read).toEqual(disarmed);
    }),
    { seed: 20_260_101, ...propertyRuns(1_000) },
  );
});

test.each(['=SUM(A1)', '+62', '-5', '@x', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
  'text %j cannot run as a formula',
  (text) => {
    expect(readCsv(writeCsv(['a'], [[text]]))[1]).toEqual([`'${text}`]);
  },
);

test('numbers are not touched and unknown is empty', () => {
  expect(writeCsv(['a', 'b', 'c'], [[-77014400, null, 1250.5]])).toBe('a,b,c\r\n-77014400,,1250.5\r\n');
});
