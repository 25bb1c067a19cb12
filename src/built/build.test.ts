import { execFile, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each test builds the site, some of them twice.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const root = join(import.meta.dirname, '../..');
// Within the project: builds that end elsewhere share a folder of Astro's, and other tests build at the same time.
mkdirSync(join(root, '.astro'), { recursive: true });
const place = mkdtempSync(join(root, '.astro', 'uji-'));
const villages = join(place, 'villages');
const site = join(place, 'situs');
let data = 'data';
const DAY = 86_400;
const FIRST_DAY = 1_790_000_000;

interface Heard {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `papan` on the copy of the example villages. */
function papan(args: readonly string[], seconds = FIRST_DAY, shell = ''): Promise<Heard> {
  const command = [process.execPath, 'scripts/papan.ts', ...args];
  const [file = '', ...rest] =
    shell === '' ? command : ['bash', '-c', `${shell}; exec "$@"`, 'bash', ...command];
  const env = {
    ...process.env,
    PAPAN_VILLAGES: villages,
    PAPAN_DATA: data,
    PAPAN_INGATAN: join(place, 'ingatan'),
    SOURCE_DATE_EPOCH: String(seconds),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return new Promise((resolve) => {
    execFile(file, rest, { cwd: root, env, maxBuffer: 1e8 }, (fault, out, err) =>
      // How much memory it took is the machine's affair.
      resolve({
        exit: fault === null ? 0 : Number(fault.code ?? 99),
        out,
        err: err.replace(/^Memori saat membangun .*\n/m, ''),
      }),
    );
  });
}

/** Every file of a folder with its content. */
function contentOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    names
      .map((one) => join(one.parentPath, one.name))
      .toSorted()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );
}

/** Names of the files that two sites do not have alike. */
function differences(one: string, other: string): readonly string[] {
  const [left, right] = [contentOf(one), contentOf(other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
}

/** Builds everything anew into a folder of its own and tells how the site differs from it. */
async function differencesFromFull(seconds = FIRST_DAY): Promise<readonly string[]> {
  const full = join(place, 'penuh');
  expect((await papan(['bangun', '--ulang', `--keluar=${full}`], seconds)).exit).toBe(0);
  return differences(site, full);
}

function edit(file: string, from: string, to: string): void {
  const path = join(villages, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

const build = (seconds = FIRST_DAY): Promise<Heard> => papan(['bangun', `--keluar=${site}`], seconds);

beforeAll(async () => {
  cpSync(join(root, 'villages'), villages, { recursive: true });
  expect((await build()).exit).toBe(0);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a build after a change is the full build, byte by byte', () => {
  test('of one village; the others are not read', async () => {
    edit('rawa-teladan/misalkarta/desa.json', '0000-0000-0003', '0000-0000-0033');
    const { err } = await build();
    expect(err).toBe('');
    expect(readFileSync(join(site, 'rawa-teladan/misalkarta/index.html'), 'utf8')).toContain(
      '0000-0000-0033',
    );
    expect(await differencesFromFull()).toEqual([]);
  });

  test('of the day alone, and of a newer year elsewhere', async () => {
    cpSync(join(villages, 'rawa-teladan/misalkarta/2026'), join(villages, 'rawa-teladan/misalkarta/2027'), {
      recursive: true,
    });
    expect((await build(FIRST_DAY + 200 * DAY)).exit).toBe(0);
    expect(await differencesFromFull(FIRST_DAY + 200 * DAY)).toEqual([]);
    rmSync(join(villages, 'rawa-teladan/misalkarta/2027'), { recursive: true });
    expect((await build()).exit).toBe(0);
  });

  test('of a village that takes the code of another, and that goes again', async () => {
    cpSync(join(villages, 'rawa-teladan/misalkarta'), join(villages, 'bukit-umpama/kembaran'), {
      recursive: true,
    });
    expect((await build()).out).toContain('desa-ganda');
    expect(await differencesFromFull()).toEqual([]);
    rmSync(join(villages, 'bukit-umpama/kembaran'), { recursive: true });
    expect((await build()).out).not.toContain('desa-ganda');
    expect(await differencesFromFull()).toEqual([]);
  });
});

describe('what is remembered', () => {
  test('is refused where it was cut', async () => {
    for (const folder of readdirSync(join(place, 'ingatan'))) {
      const file = join(place, 'ingatan', folder, 'situs.json');
      writeFileSync(file, readFileSync(file, 'utf8').slice(0, 2000));
    }
    expect((await build()).err).toBe('Ingatan bangun yang lalu rusak. Halamannya dibuat lagi.\n');
    expect((await build()).err).toBe('');
  });

  test('is refused where its summaries are of another', async () => {
    for (const folder of readdirSync(join(place, 'ingatan')))
      writeFileSync(join(place, 'ingatan', folder, 'ringkasan.ndjson'), '{}\n');
    expect((await build()).err).toBe('Ringkasan bangun yang lalu rusak. Halamannya dibuat lagi.\n');
  });

  test('is refused where the bundled program is not whole', async () => {
    // Lists of its own, so that no other test uses this program meanwhile.
    data = join(place, 'data');
    cpSync(join(root, 'data'), data, { recursive: true });
    appendFileSync(join(data, 'SOURCES.md'), 'uji\n');
    const programs = join(root, '.astro', 'program');
    const before = new Set(readdirSync(programs));
    expect((await build()).err).toBe('Isi folder data sudah berubah. Halamannya dibuat lagi.\n');
    const own = readdirSync(programs).find((name) => !before.has(name) && !name.includes('.')) ?? '';
    const chunks = join(programs, own, 'program', 'chunks');
    writeFileSync(join(chunks, readdirSync(chunks)[0] ?? ''), '');
    expect((await build()).err).toBe('Program yang disimpan rusak. Programnya disiapkan lagi.\n');
    expect((await build()).err).toBe('');
    rmSync(join(programs, own), { recursive: true });
    data = 'data';
    expect((await build()).exit).toBe(0);
  });

  test('is refused for a village whose published page was changed by hand', async () => {
    const page = join(site, 'bukit-umpama/contohmulyo/2025/index.html');
    const before = readFileSync(page, 'utf8');
    writeFileSync(page, before.replaceAll('Rp', 'RP'));
    expect((await build()).err).toBe(
      'Halaman 1 desa hilang atau diubah sesudah terbit. Halamannya dibuat lagi.\n',
    );
    expect(readFileSync(page, 'utf8')).toBe(before);
  });
});

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
    for (const number of [1, 2])
      expect((await papan(['bangun', `--pecahan=${number}/2`, `--keluar=${folder(number)}`])).exit).toBe(0);
    expect((await joined(1, 2)).exit).toBe(0);
    await build();
    expect(differences(site, join(place, 'gabungan'))).toEqual([]);
    rmSync(twin, { recursive: true });
    await build();
  });

  test('that are missing or torn are named, and the joined site stays as it was', async () => {
    const before = contentOf(join(place, 'gabungan'));
    expect(await joined(2)).toMatchObject({
      exit: 3,
      err: 'Pecahan 1 dari 2 tidak ada. Tidak ada yang diterbitkan.\n',
    });
    const [page = ''] = [...contentOf(join(folder(1), 'situs')).keys()];
    rmSync(join(folder(1), 'situs', page));
    const torn = await joined(1, 2);
    expect(torn.exit).toBe(3);
    expect(torn.err).toMatch(/^Pecahan 1 tidak utuh \(situs\/.*\); bangun lagi\.\n$/);
    expect(contentOf(join(place, 'gabungan'))).toEqual(before);
  });
});

describe('a build that does not finish leaves the site as it was', () => {
  test('when it is killed; the next one clears what it left', async () => {
    const before = contentOf(site);
    const child = spawn(process.execPath, ['scripts/papan.ts', 'bangun', '--ulang', `--keluar=${site}`], {
      cwd: root,
      env: {
        ...process.env,
        PAPAN_VILLAGES: villages,
        PAPAN_DATA: 'data',
        PAPAN_INGATAN: join(place, 'ingatan'),
        SOURCE_DATE_EPOCH: String(FIRST_DAY),
      },
      stdio: 'ignore',
    });
    const workshop = `${site}.baru-${child.pid}`;
    while (!existsSync(join(workshop, 'rawa-teladan')))
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
    child.kill('SIGKILL');
    await new Promise((resolve) => {
      child.on('exit', resolve);
    });
    expect(contentOf(site)).toEqual(before);
    expect((await build()).err).toBe('Bangun yang lalu terputus; sisanya dihapus.\n');
    expect(existsSync(workshop)).toBe(false);
    expect(contentOf(site)).toEqual(before);
  });

  test('when there is no more room for a file', async () => {
    const before = contentOf(site);
    const full = await papan(['bangun', '--ulang', `--keluar=${site}`], FIRST_DAY, 'ulimit -f 64');
    expect(full.exit).toBe(3);
    expect(full.err).toContain('Disk penuh, jadi situs baru tidak selesai. Situs yang lama tetap utuh.\n');
    expect(contentOf(site)).toEqual(before);
    expect(readdirSync(place).filter((name) => name.includes('.baru-'))).toEqual([]);
  });

  test('when it stops between the old site and the new one', async () => {
    const before = contentOf(site);
    cpSync(site, `${site}.lama-999999`, { recursive: true, preserveTimestamps: true });
    rmSync(site, { recursive: true });
    expect((await build()).err).toBe('Situs yang lama dikembalikan ke tempatnya.\n');
    expect(contentOf(site)).toEqual(before);
  });
});
