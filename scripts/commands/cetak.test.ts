import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
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
