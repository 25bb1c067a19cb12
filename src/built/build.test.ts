import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentOf, differences, FIRST_DAY, Workplace } from './workplace.fixture.ts';

// Each test builds the site, some of them twice.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const root = join(import.meta.dirname, '../..');
const DAY = 86_400;
const work = new Workplace();
const { place, villages, site } = work;
const papan = work.papan.bind(work);
const build = work.build.bind(work);

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

beforeAll(async () => expect((await build()).exit).toBe(0));
afterAll(() => work.remove());

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

  test('of a newer year that only a wrongly named folder had before', async () => {
    const [year, newer] = ['2026', '2027'].map((name) => join(villages, 'rawa-teladan/misalkarta', name));
    cpSync(year ?? '', join(villages, 'rawa-teladan/Salah/2027'), { recursive: true });
    expect((await build()).exit).toBe(0);
    cpSync(year ?? '', newer ?? '', { recursive: true });
    expect((await build()).exit).toBe(0);
    expect(await differencesFromFull()).toEqual([]);
    rmSync(newer ?? '', { recursive: true });
    rmSync(join(villages, 'rawa-teladan/Salah'), { recursive: true });
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

  test('of a village that was held back for the code of another, which goes', async () => {
    const [owner, aside] = [join(villages, 'rawa-teladan/misalkarta'), join(place, 'misalkarta')];
    cpSync(owner, join(villages, 'bukit-umpama/kembaran'), { recursive: true });
    await build();
    renameSync(owner, aside);
    expect((await build()).out).not.toContain('desa-ganda');
    expect(await differencesFromFull()).toEqual([]);
    renameSync(aside, owner);
    rmSync(join(villages, 'bukit-umpama/kembaran'), { recursive: true });
    await build();
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
    // Lists of its own, so that no other test uses this program meanwhile, and no run that was stopped has left it.
    work.data = join(place, 'data');
    cpSync(join(root, 'data'), work.data, { recursive: true });
    appendFileSync(join(work.data, 'SOURCES.md'), `${place}\n`);
    writeFileSync(join(work.data, 'opd/nyasar.txt'), 'uji\n');
    const programs = join(root, '.astro', 'program');
    const before = new Set(readdirSync(programs));
    const first = await build();
    expect(first.err).toBe('Isi folder data sudah berubah. Halamannya dibuat lagi.\n');
    expect(first.out).toMatch(/opd\/nyasar\.txt +berkas-tidak-dikenal/);
    const own = readdirSync(programs).find((name) => !before.has(name) && !name.includes('.')) ?? '';
    const chunks = join(programs, own, 'program', 'chunks');
    writeFileSync(join(chunks, readdirSync(chunks)[0] ?? ''), '');
    expect((await build()).err).toBe('Program yang disimpan rusak. Programnya disiapkan lagi.\n');
    expect((await build()).err).toBe('');
    rmSync(join(programs, own), { recursive: true });
    work.data = 'data';
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

describe('a build that does not finish leaves the site as it was', () => {
  test('when it is killed; the next one clears what it left', async () => {
    const before = contentOf(site);
    const child = spawn(process.execPath, ['scripts/papan.ts', 'bangun', '--ulang', `--keluar=${site}`], {
      cwd: root,
      env: work.env,
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
