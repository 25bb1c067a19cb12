import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, temporary, villagesCopy } from './papan.fixture.ts';

describe('papan periksa', () => {
  test('on the examples: one document held back, everything else published, exit 1', async () => {
    const { exit, out } = await run(['periksa', '--format=json']);
    const report = JSON.parse(out) as Record<string, unknown>;
    expect(exit).toBe(1);
    expect(report).toMatchObject({
      desa: 3,
      ditahan: 1,
      kesalahan: 1,
      terbit: (report['dokumen'] as number) - 1,
    });
    expect(report['diagnostik']).toContainEqual(
      expect.objectContaining({
        kode: 'jumlah-tidak-cocok',
        tingkat: 'kesalahan',
        berkas: 'villages/bukit-umpama/contohmulyo/2026/apbdes.csv',
        baris: 46,
        sel: 'D46',
      }),
    );
  });

  test('one village without faults: exit 0; strictly, a warning counts: exit 1', async () => {
    expect((await run(['periksa', 'rawa-teladan/umpamasari'])).exit).toBe(0);
    const villages = villagesCopy();
    writeFileSync(join(villages, 'rawa-teladan/umpamasari/2026/foto.txt'), 'bukan anggaran');
    const env = { PAPAN_VILLAGES: villages };
    expect((await run(['periksa', 'rawa-teladan/umpamasari'], { env })).exit).toBe(0);
    expect((await run(['periksa', '--ketat', 'rawa-teladan/umpamasari'], { env })).exit).toBe(1);
  });

  test('a broken file of one village keeps no other document from being published', async () => {
    const villages = villagesCopy();
    const env = { PAPAN_VILLAGES: villages };
    const before = JSON.parse((await run(['periksa', '--format=json'], { env })).out) as Record<
      string,
      number
    >;
    writeFileSync(join(villages, 'rawa-teladan/misalkarta/2026/apbdes.csv'), Buffer.from([0, 1, 2, 3, 255]));
    const after = JSON.parse((await run(['periksa', '--format=json'], { env })).out) as Record<
      string,
      number
    >;
    expect(after['terbit']).toBe((before['terbit'] ?? 0) - 1);
    expect(after['ditahan']).toBe((before['ditahan'] ?? 0) + 1);
  });

  test('text names place, figures and mend, without colour when piped', async () => {
    const { out } = await run(['periksa']);
    expect(out).toContain('SALAH  villages/bukit-umpama/contohmulyo/2026/apbdes.csv:46:');
    expect(out).toContain('Tertulis    Rp96.350.000');
    expect(out).toContain('Rinciannya  Rp91.350.000  (baris 47–48)');
    expect(out).not.toContain('\u001B[');
    expect((await run(['periksa'], { showsColours: true })).out).toContain('\u001B[31m');
  });

  test('github writes annotations, and the rest into the summary of the job', async () => {
    const { out, appended } = await run(['periksa', '--format=github'], {
      env: { GITHUB_STEP_SUMMARY: '/x/summary.md' },
    });
    expect(out).toMatch(
      /^::error file=villages\/bukit-umpama\/contohmulyo\/2026\/apbdes\.csv,line=46,col=\d+,title=jumlah-tidak-cocok::/,
    );
    expect(appended).toContain('### jumlah-tidak-cocok (1)');
  });

  test('junit has one case per document and one failure', async () => {
    const { out } = await run(['periksa', '--format=junit']);
    expect(out.match(/<testcase /g)).toHaveLength(17);
    expect(out.match(/<failure /g)).toHaveLength(1);
  });

  test('progress is for a person who waits, and is wiped away', async () => {
    let clock = 0;
    const watched = { isWatched: true, now: () => (clock += 1000) };
    expect((await run(['periksa'], watched)).err).toMatch(/Memeriksa \d dari 3 desa …/);
    expect((await run(['periksa'], { ...watched, isWatched: false })).err).toBe('');
  });
});

describe('wrong usage is told in a sentence, exit 2', () => {
  test.each([
    [['periksa', '--format=xml'], 'Format "xml" tidak dikenal'],
    [['periksa', 'rawa-teladan/antah'], 'Desa rawa-teladan/antah tidak ada'],
    [['hitung'], 'Perintah "hitung" tidak dikenal'],
    [['periksa', '--salah'], 'Pilihan --salah tidak dikenal'],
    [['periksa', '--format'], 'Pilihan --format tidak dikenal atau tidak lengkap'],
  ])('%j', async (args, sentence) => {
    const { exit, err } = await run(args);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });

  test('a folder that is not there', async () => {
    const { exit, err } = await run(['periksa'], { env: { PAPAN_VILLAGES: '/tidak-ada' } });
    expect(exit).toBe(2);
    expect(err).toContain('Folder desa "/tidak-ada" tidak ada.');
  });
});

test('reference data that cannot be used is a fault of the system, exit 3', async () => {
  const data = mkdtempSync(join(tmpdir(), 'papan-data-'));
  temporary.push(data);
  const { exit, err } = await run(['periksa'], { env: { PAPAN_DATA: data } });
  expect(exit).toBe(3);
  expect(err).toContain('sumber-dana.csv tidak ada');
});
