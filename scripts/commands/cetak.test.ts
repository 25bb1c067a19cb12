import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/views/print-sizes.ts';
import { processEffects, type Effects } from '../effects.ts';
import { papan } from '../papan.ts';
import type { PrintedEntry } from './cetak-outcome.ts';

const root = join(import.meta.dirname, '..', '..');
const temporary: string[] = [];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papan-cetak-'));
  temporary.push(folder);
});
afterAll(() => {
  for (const one of temporary) rmSync(one, { recursive: true, force: true });
});

/** Runs the command with a real disk; nobody watches. */
async function run(args: readonly string[], changes: Partial<Effects> = {}) {
  let out = '';
  let err = '';
  const exit = await papan(['cetak', ...args, `--keluar=${folder}`], {
    ...processEffects(),
    env: {},
    directory: root,
    isWatched: false,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    ...changes,
  });
  return { exit, out, err };
}

function files(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .toSorted();
}

describe('papan cetak', () => {
  test('makes the wanted sizes and stages of one village and tells what it decided', async () => {
    const { exit, out } = await run([
      'rawa-teladan/umpamasari',
      '--tahun=2025',
      '--tahap=anggaran,realisasi',
      '--ukuran=a3,900x1200',
    ]);
    expect(exit).toBe(0);
    expect(files()).toEqual([
      '2025-anggaran-900x1200.pdf',
      '2025-anggaran-a3.pdf',
      '2025-realisasi-900x1200.pdf',
      '2025-realisasi-a3.pdf',
      'laporan-cetak.json',
    ]);
    expect(out).toMatch(/kegiatan tampil, \d+ dijumlahkan/);
    expect(out).toMatch(/judul +\d baris {2}tinggi huruf [\d,]+ mm \(batas [\d,]+, sasaran [\d,]+\) dari/);
    const report = JSON.parse(readFileSync(join(folder, 'laporan-cetak.json'), 'utf8')) as PrintedEntry[];
    expect(report).toHaveLength(4);
    for (const { huruf } of report)
      for (const part of huruf) expect(part.tinggi_mm).toBeGreaterThanOrEqual(part.batas_mm - 0.01);
  });

  test('makes nothing again that is there and has not changed', async () => {
    const args = ['--ukuran=kartu,selebaran'];
    expect((await run(args)).out).toContain('6 berkas dibuat, 0 sudah ada');
    const once = files();
    expect((await run(args)).out).toContain('0 berkas dibuat, 6 sudah ada');
    rmSync(join(folder, 'rawa-teladan/misalkarta/2026-selebaran.pdf'));
    expect((await run(args)).out).toContain('1 berkas dibuat, 5 sudah ada');
    expect(files()).toEqual(once);
  });

  test('makes the banners of an agency in every size, and knows which there are', async () => {
    const sizes = PRESETS.map((size) => size.name);
    const { exit, out } = await run(['--opd=dinas-contoh', `--ukuran=${sizes.join(',')},1234x900`]);
    expect(exit).toBe(0);
    expect(out).toContain(`${sizes.length + 1} berkas dibuat`);
    expect(files()).toEqual(
      [...[...sizes, '1234x900'].map((size) => `2026-${size}.pdf`), 'laporan-cetak.json'].toSorted(),
    );
    expect((await run(['--opd=semua', '--ukuran=a3'])).out).toContain('0 berkas dibuat, 1 sudah ada');
    const small = await run(['--opd=dinas-contoh', '--ukuran=100x150']);
    expect(small.out).toMatch(/DITOLAK {2}opd\/dinas-contoh: 100x150 .* terbaca: \d+ × \d+ mm\./);
    const unknown = await run(['--opd=dinas-lain']);
    expect([unknown.exit, unknown.err]).toEqual([2, expect.stringContaining('dinas-lain tidak ada')]);
  });

  test('makes one certificate per village of one year, whatever stages are wished, and keeps it while nothing changes', async () => {
    const day = { env: { SOURCE_DATE_EPOCH: '1795338000' } };
    const args = [
      '--ukuran=piagam',
      '--tahap=anggaran,perubahan',
      'bukit-umpama/contohmulyo',
      'rawa-teladan/umpamasari',
    ];
    expect((await run(args, day)).out).toContain('2 berkas dibuat, 0 sudah ada');
    expect(files()).toEqual(['laporan-cetak.json', 'piagam-2026.pdf', 'piagam-2026.pdf']);
    expect((await run(args, day)).out).toContain('0 berkas dibuat, 2 sudah ada');
    expect((await run(['--ukuran=piagam', '--tahun=2025', 'rawa-teladan/umpamasari'], day)).exit).toBe(0);
    expect(files()).toContain('piagam-2025.pdf');
  });

  test('refuses a size below the floor with the smallest that works, and makes the others', async () => {
    const { exit, out } = await run(['rawa-teladan/umpamasari', '--ukuran=100x150,a2']);
    expect(exit).toBe(1);
    expect(out).toMatch(/DITOLAK {2}rawa-teladan\/umpamasari: 100x150 .* terbaca: \d+ × \d+ mm\./);
    expect(out).toContain('1 berkas dibuat, 0 sudah ada, 1 ditolak');
  });

  test('says what a board lacks and which village has nothing to print', async () => {
    const { exit, out } = await run(['--tahap=perubahan', '--tahun=2026']);
    expect(exit).toBe(0);
    expect(out).toContain(
      'Belum ada yang terbit: bukit-umpama/contohmulyo (perubahan), rawa-teladan/misalkarta',
    );
    expect((await run(['rawa-teladan/misalkarta'])).out).toContain(
      'Belum lengkap  rawa-teladan/misalkarta 2026: lambang desa',
    );
  });

  test('on a full disk leaves no half a file and says how to go on, exit 3', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
    const { exit, err } = await run(['--ukuran=kartu'], {
      write: () => {
        throw full;
      },
    });
    expect(exit).toBe(3);
    expect(err).toContain('Beri ruang, lalu ulangi perintah yang sama');
    expect(files()).toEqual([]);
  });

  test('killed while it writes, leaves only whole files, and the same command goes on', async () => {
    const args = ['cetak', '--ukuran=kartu,a3', `--keluar=${folder}`];
    const program = `
      import { mkdirSync, openSync, writeSync } from 'node:fs';
      import { dirname } from 'node:path';
      import { processEffects } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/effects.ts')).href)};
      import { papan } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/papan.ts')).href)};
      const effects = processEffects();
      let written = 0;
      await papan(${JSON.stringify(args)}, { ...effects, env: {}, directory: ${JSON.stringify(root)}, write(path, content) {
        written += 1;
        if (written < 3) return effects.write(path, content);
        mkdirSync(dirname(path), { recursive: true });
        writeSync(openSync(path + '.sebagian-0', 'w'), content.subarray(0, 99));
        process.kill(process.pid, 'SIGKILL');
      } });`;
    const child = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root });
    expect(child.signal, String(child.stderr)).toBe('SIGKILL');
    const whole = files().filter((file) => !file.includes('.sebagian-'));
    expect(whole).toHaveLength(2);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.pdf'))
        expect(readFileSync(join(folder, file)).toString('latin1')).toMatch(/%%EOF\s*$/);
      if (file.endsWith('.png'))
        expect(readFileSync(join(folder, file)).subarray(-8).toString('latin1')).toContain('IEND');
    }
    const torn = files().filter((file) => file.includes('.sebagian-'));
    expect(torn).toHaveLength(1);
    // Another run writes at the same time.
    const others = join(folder, `${torn[0]?.replace(/-\d+$/, '')}-${process.pid}`);
    writeFileSync(others, 'x');
    expect((await run(['--ukuran=kartu,a3'])).exit).toBe(0);
    expect(files().filter((file) => /\.(pdf|png)$/.test(file))).toHaveLength(6);
    expect(
      files()
        .filter((file) => file.includes('.sebagian-'))
        .map((file) => join(folder, file)),
    ).toEqual([others]);
    rmSync(others);
  });

  test('shows progress to a person and wipes it away', async () => {
    let clock = 0;
    const watched = { isWatched: true, now: () => (clock += 1000) };
    expect((await run(['--ukuran=kartu'], watched)).err).toMatch(/Mencetak 3 dari 3 ….*\r\u001B\[K$/s);
  });

  test.each([
    ['--ukuran=besar', 'Ukuran "besar" tidak dikenal'],
    ['--tahap=akhir', 'Tahap "akhir" tidak dikenal'],
    ['--tahun=26', '--tahun=26 bukan angka dari 2000 sampai 2099'],
    ['--format=bmp', 'Format "bmp" tidak dikenal'],
  ])('%s is wrong usage, exit 2', async (arg, sentence) => {
    const { exit, err } = await run([arg]);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});
