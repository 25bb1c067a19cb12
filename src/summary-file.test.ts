import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { summaryLinesOf } from './summary-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'papan-ringkasan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'ringkasan.ndjson');

/** Writes lines and gives the checksum of the file. */
function written(lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join('');
  writeFileSync(path, text);
  return createHash('sha256').update(text).digest('hex');
}

describe('lines of summaries', () => {
  test('are given one by one, also where they are longer than what is read at once', () => {
    const lines = [
      '{"a":"é"}',
      'x'.repeat(2_500_000),
      '',
      ...Array.from({ length: 40_000 }, (_, n) => `${n}-ü`),
    ];
    const found = [...summaryLinesOf(path, written(lines))];
    expect(found.map((line) => line.text())).toEqual(lines);
    expect(found[0]?.length).toBe(10);
  });

  test('may be asked for while others are looked for', () => {
    const lines = Array.from({ length: 400_000 }, (_, n) => `{"nomor":${n}}`);
    let number = 0;
    for (const line of summaryLinesOf(path, written(lines))) {
      if (number % 997 === 0) expect(line.text()).toBe(lines[number]);
      number += 1;
    }
    expect(number).toBe(lines.length);
  });

  test('of another file, of one that was cut or has no end, are refused', () => {
    const sum = written(['{"a":1}', '{"b":2}']);
    writeFileSync(path, '{"a":1}\n{"b":3}\n');
    expect(() => [...summaryLinesOf(path, sum)]).toThrow('was changed');
    writeFileSync(path, '{"a":1}\n{"b":2}');
    expect(() => [...summaryLinesOf(path, sum)]).toThrow('was changed');
    rmSync(path);
    expect(() => [...summaryLinesOf(path, sum)]).toThrow('ENOENT');
  });

  test('that are no longer what they were are refused when they are asked for', () => {
    const [first, second] = [...summaryLinesOf(path, written(['{"a":1}', '{"b":2}']))];
    writeFileSync(path, '{"a":1}\n{"b":3}\n');
    expect(first?.text()).toBe('{"a":1}');
    expect(() => second?.text()).toThrow('was changed while it was read');
    truncateSync(path, 3);
    expect(() => first?.text()).toThrow('was cut while it was read');
  });

  test('stay what they were where a new file takes the place of theirs', () => {
    const [first] = [...summaryLinesOf(path, written(['{"a":1}']))];
    writeFileSync(`${path}.baru`, '{"a":9}\n');
    renameSync(`${path}.baru`, path);
    expect(first?.text()).toBe('{"a":1}');
  });
});
