import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { boardOf, fifteenRows, villageOf } from '../views/billboard.fixture.ts';
import { fingerprintOf, forgetKept, keptFile, PRINT_NEWS } from './kept-files.ts';

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

describe('a kept file that is not what was kept', () => {
  const print = boardOf(villageOf({ name: 'Rusak' }), fifteenRows());
  const other = boardOf(villageOf({ name: 'Asing' }), fifteenRows());
  const pathOf = (one: typeof print): string => {
    const hash = fingerprintOf(one);
    return join(folder, hash.slice(0, 2), `${hash}.pdf`);
  };
  const right = new Uint8Array([7, 8, 9]);
  const make = async () => right;

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, 10)],
    ['empty', () => Buffer.alloc(0)],
    ['changed by one bit', (bytes: Buffer) => bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte))],
    ['that of another print', () => readFileSync(pathOf(other))],
  ] as const)('%s: made again, and told', async (_, spoiled) => {
    await keptFile(print, 'pdf', make);
    await keptFile(other, 'pdf', async () => new Uint8Array([1]));
    writeFileSync(pathOf(print), spoiled(readFileSync(pathOf(print))));
    const heard: unknown[] = [];
    const hear = (news: unknown): void => void heard.push(news);
    subscribe(PRINT_NEWS, hear);
    expect(await keptFile(print, 'pdf', make)).toEqual(right);
    expect(await keptFile(print, 'pdf', make)).toEqual(right);
    unsubscribe(PRINT_NEWS, hear);
    const file = `${fingerprintOf(print)}.pdf`;
    expect(heard).toEqual([
      { file, came: 'made', wasBroken: true, isLost: false },
      { file, came: 'kept', wasBroken: false, isLost: false },
    ]);
  });
});

it('what is kept is forgotten where it is old and not needed, with what a killed run left', async () => {
  const own = mkdtempSync(join(tmpdir(), 'papan-kept-'));
  vi.stubEnv('PAPAN_CACHE', own);
  try {
    forgetKept(() => false, Number.POSITIVE_INFINITY);
    for (const none of ['tidak-ada', 'berkas']) {
      if (none === 'berkas') writeFileSync(join(own, none), '');
      vi.stubEnv('PAPAN_CACHE', join(own, none));
      expect(() => forgetKept(() => false, Number.POSITIVE_INFINITY)).not.toThrow();
    }
    rmSync(join(own, 'berkas'));
    vi.stubEnv('PAPAN_CACHE', own);
    const prints = ['Lama', 'Lama Terpakai', 'Baru'].map((name) =>
      boardOf(villageOf({ name }), fifteenRows()),
    );
    const names = prints.map((print) => `${fingerprintOf(print)}.pdf`);
    for (const print of prints) await keptFile(print, 'pdf', async () => new Uint8Array([1]));
    const torn = join(own, names[0]?.slice(0, 2) ?? '', `${names[0]}.123`);
    writeFileSync(torn, 'half');
    const paths = names.map((name) => join(own, name.slice(0, 2), name));
    for (const [index, path] of [...paths, torn].entries()) utimesSync(path, 0, index === 2 ? 2000 : 1000);
    forgetKept((file) => file === names[1], 1_500_000);
    const left = readdirSync(own, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(left.map(({ name }) => name).toSorted()).toEqual([names[1], names[2]].toSorted());
  } finally {
    vi.stubEnv('PAPAN_CACHE', folder);
    rmSync(own, { recursive: true, force: true });
  }
});
