import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentOf, differences, Workplace, type Heard } from './workplace.fixture.ts';

// Each test builds the site in parts and whole.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const work = new Workplace();
const { place, villages, site } = work;
const papan = work.papan.bind(work);
const build = work.build.bind(work);

beforeAll(async () => expect((await build()).exit).toBe(0));
afterAll(() => work.remove());

describe('shards', () => {
  const folder = (number: number): string => join(place, 'pecahan', String(number));
  const joined = (...numbers: number[]): Promise<Heard> =>
    papan(['gabung', ...numbers.map(folder), `--keluar=${join(place, 'gabungan')}`]);

  test('share no file, and joined they are the full site, byte by byte', async () => {
    for (const number of [1, 2])
      expect((await papan(['bangun', `--pecahan=${number}/2`, `--keluar=${folder(number)}`])).exit).toBe(0);
    const [one, two] = [1, 2].map((number) => contentOf(join(folder(number), 'situs')));
    expect([...(one?.keys() ?? [])].filter((name) => two?.has(name))).toEqual([]);
    expect((await joined(2, 1)).exit).toBe(0);
    expect(differences(site, join(place, 'gabungan'))).toEqual([]);
  });

  test('know of a village elsewhere that bears a code of theirs', async () => {
    const twin = join(villages, 'bukit-umpama/kembaran');
    cpSync(join(villages, 'rawa-teladan/misalkarta'), twin, { recursive: true });
    writeFileSync(join(villages, 'nyasar.txt'), 'uji');
    mkdirSync(join(villages, 'Salah Nama'));
    for (const number of [1, 2])
      expect((await papan(['bangun', `--pecahan=${number}/2`, `--keluar=${folder(number)}`])).exit).toBe(0);
    const told = await joined(1, 2);
    // The last lines count what was found: by each village once, though two shards read the twin.
    const counted = (out: string): string => out.slice(out.search(/^\d+ desa, /m));
    expect(counted(told.out)).toBe(counted((await build()).out));
    expect(told.out.match(/ desa-ganda$/gm)).toHaveLength(1);
    expect(differences(site, join(place, 'gabungan'))).toEqual([]);
    rmSync(twin, { recursive: true });
    rmSync(join(villages, 'nyasar.txt'));
    rmSync(join(villages, 'Salah Nama'), { recursive: true });
    await build();
  });

  test('are not joined by a program whose styles they do not ask for', async () => {
    const before = contentOf(join(place, 'gabungan'));
    work.data = join(place, 'data');
    cpSync('data', work.data, { recursive: true });
    appendFileSync(join(work.data, 'SOURCES.md'), 'uji\n');
    expect(await joined(1, 2)).toMatchObject({
      exit: 3,
      err: 'Semua pecahan dibangun dari folder data yang lain daripada di mesin ini.\n',
    });
    work.data = 'data';
    expect(contentOf(join(place, 'gabungan'))).toEqual(before);
  });

  test('that are missing or torn are named, and the joined site stays as it was', async () => {
    const before = contentOf(join(place, 'gabungan'));
    expect(await joined(2)).toMatchObject({
      exit: 3,
      err: 'Pecahan 1 dari 2 tidak ada. Tidak ada yang diterbitkan.\n',
    });
    for (const name of ['berkas.ndjson', 'temuan.ndjson', 'ringkasan.ndjson']) {
      const whole = readFileSync(join(folder(1), name));
      writeFileSync(join(folder(1), name), whole.subarray(0, -5));
      const cut = await joined(1, 2);
      expect(cut).toMatchObject({ exit: 3, err: `Pecahan 1 tidak utuh (${name}); bangun lagi.\n` });
      writeFileSync(join(folder(1), name), whole);
    }
    const rows = join(folder(1), 'baris/2025-contoh.csv');
    const figures = readFileSync(rows, 'latin1');
    writeFileSync(rows, figures.replace(/,1/, ',2'), 'latin1');
    const altered = await joined(1, 2);
    expect(altered).toMatchObject({
      exit: 3,
      err: 'Pecahan 1 tidak utuh (baris/2025-contoh.csv); bangun lagi.\n',
    });
    writeFileSync(rows, figures, 'latin1');
    const [page = ''] = [...contentOf(join(folder(1), 'situs')).keys()];
    rmSync(join(folder(1), 'situs', page));
    const torn = await joined(1, 2);
    expect(torn.exit).toBe(3);
    expect(torn.err).toMatch(/^Pecahan 1 tidak utuh \(situs\/.*\); bangun lagi\.\n$/);
    expect(contentOf(join(place, 'gabungan'))).toEqual(before);
  });

  test('are not joined into a site that holds them, since it is replaced', async () => {
    const before = contentOf(place);
    const within = await papan(['gabung', folder(1), folder(2), `--keluar=${join(place, 'pecahan')}`]);
    expect(within).toMatchObject({
      exit: 3,
      err: `${folder(1)} ada di dalam folder situs, yang akan diganti. Pindahkan dulu ke luar.\n`,
    });
    expect(contentOf(place)).toEqual(before);
  });
});
