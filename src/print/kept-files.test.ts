import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { boardOf, fifteenRows, villageOf } from '../views/billboard.fixture.ts';
import { fingerprintOf, keptFile } from './kept-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'papan-kept-'));
beforeAll(() => vi.stubEnv('PAPAN_CACHE', folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('a file that was made', () => {
  const print = boardOf(villageOf(), fifteenRows());
  let made = 0;
  const make = async () => {
    made += 1;
    return new Uint8Array([1, 2, 3]);
  };

  it('is not made again while nothing changes, and whole on disk', async () => {
    expect(await keptFile(print, 'pdf', make)).toEqual(new Uint8Array([1, 2, 3]));
    expect(await keptFile(print, 'pdf', make)).toEqual(new Uint8Array([1, 2, 3]));
    expect(made).toBe(1);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(files.map((one) => one.name)).toEqual([`${fingerprintOf(print)}.pdf`]);
  });

  it('is made again for another figure, name or format', async () => {
    const other = boardOf(villageOf({ name: 'Lain' }), fifteenRows());
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(print));
    await keptFile(other, 'pdf', make);
    await keptFile(print, 'svg', make);
    expect(made).toBe(3);
  });
});
